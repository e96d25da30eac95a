import { z } from 'zod';
import { AUTHOR_ROLES, DISCIPLINES, DOCUMENT_TYPES, PAYERS, STAY_TYPES } from './chart.ts';

/**
 * The flat period record: what a billing export or a spreadsheet can give of one 30-day period (interfaces.md). The
 * schema checks shape only; an impossible day, code, answer or count is a fact about the chart and is answered.
 * Absent is not the same as none: `secondary: []` says that there are none, no `secondary` says nothing.
 */

const answerSchema = z.union([z.string(), z.number()]);

export const flatRecordSchema = z.object({
  id: z.string().optional().describe('Any text, echoed'),
  from: z.string().optional().describe('First day of the period, YYYY-MM-DD'),
  through: z.string().optional().describe('Last day of the period, YYYY-MM-DD'),
  principal: z.string().optional().describe('ICD-10-CM code; case, outer blanks and the dot do not matter'),
  secondary: z.array(z.string()).optional().describe('Codes in order, up to 24; [] means none'),
  admissionSource: z.enum(['community', 'institutional']).optional(),
  stays: z
    .array(z.object({ type: z.enum(STAY_TYPES), from: z.string().optional(), through: z.string().optional() }))
    .optional()
    .describe('Inpatient and other stays before the period, each with its last day; [] means none'),
  admission: z.string().optional().describe('Home health admission: equal to from, or earlier for a continuing period'),
  occurrenceCodes: z.array(z.string()).optional().describe("The claim's occurrence codes: 61, 62; [] means none"),
  timing: z.enum(['early', 'late']).optional(),
  previousPeriodEnd: z
    .string()
    .nullable()
    .optional()
    .describe('Last day of the last home health period of any agency; null: looked, none found'),
  oasis: z
    .record(z.string(), z.union([answerSchema, z.array(answerSchema)]))
    .optional()
    .describe('OASIS items by CMS submission name or number; ^ for skipped or blank'),
  visits: z
    .union([z.number(), z.partialRecord(z.enum(DISCIPLINES), z.number())])
    .optional()
    .describe('A total, or by discipline'),
  payer: z.enum(PAYERS).optional().describe('medicare-ffs is assumed, and said, where absent'),
  cbsa: z.string().optional(),
  qualityDataSubmitted: z.boolean().optional(),
  confirmed: z
    .object({ clinicalGroup: z.string().optional(), comorbidity: z.string().optional() })
    .optional()
    .describe('Set by a person where no table decides'),
  documents: z
    .array(
      z.object({
        id: z.string().optional(),
        type: z.enum(DOCUMENT_TYPES),
        date: z.string().optional(),
        author: z.enum(AUTHOR_ROLES).optional(),
        text: z.string().optional(),
      }),
    )
    .optional(),
});
export type FlatRecord = z.infer<typeof flatRecordSchema>;
