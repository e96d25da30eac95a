import { z } from 'zod';
import { KINDS } from '../editions/edition.ts';
import { CLINICAL_GROUPS, COMORBIDITY_LEVELS, FUNCTIONAL_LEVELS } from './tables.ts';

/** What the grouper answers, as a schema: the line out of `lintel group`, and what clients may check. */

const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fhir'), ref: z.string(), path: z.string().optional() }),
  z.object({ kind: z.literal('page'), field: z.string(), frame: z.string() }),
  z.object({ kind: z.literal('record'), path: z.string() }),
  z.object({ kind: z.literal('document'), doc: z.string(), start: z.number(), end: z.number() }),
  z.object({ kind: z.literal('entered'), by: z.string() }),
]);
const authoritySchema = z.enum(['cms', 'sourced', 'entered', 'estimated']);
export const evidenceSchema = z.object({
  what: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  at: sourceSchema,
  row: z
    .object({
      table: z.string(),
      edition: z.string(),
      key: z.string(),
      authority: authoritySchema,
      statement: z.string().optional(),
      gives: z.record(z.string(), z.number()).optional(),
    })
    .optional(),
});
const missingSchema = z.object({ what: z.string(), say: z.string() });

/** A value with its evidence, or what is missing to know it. `possible` may hold values that are never determined. */
function determinedSchema<V extends z.ZodType>(value: V, possible: z.ZodType = value) {
  return z.union([
    z.object({
      determined: z.literal(true),
      value,
      authority: authoritySchema.optional(),
      because: z.array(evidenceSchema),
    }),
    z.object({
      determined: z.literal(false),
      missing: z.array(missingSchema),
      possible: z.array(possible).optional(),
      because: z.array(evidenceSchema).optional(),
    }),
  ]);
}

const paymentSchema = z.intersection(
  determinedSchema(z.number()),
  z.object({
    path: z.enum(['HHRG', 'LUPA']).optional(),
    steps: z.array(z.object({ what: z.string(), amount: z.number() })).optional(),
    leavesOut: z.array(z.string()),
  }),
);

export const groupingSchema = z.object({
  source: determinedSchema(z.enum(['community', 'institutional'])),
  timing: determinedSchema(z.enum(['early', 'late'])),
  clinicalGroup: determinedSchema(z.enum(CLINICAL_GROUPS), z.enum([...CLINICAL_GROUPS, 'NONE'])),
  points: determinedSchema(z.number()),
  functionalLevel: determinedSchema(z.enum(FUNCTIONAL_LEVELS)),
  subgroups: determinedSchema(z.array(z.string())),
  comorbidity: determinedSchema(z.enum(COMORBIDITY_LEVELS)),
  hipps: determinedSchema(z.string()),
  weight: determinedSchema(z.number()),
  lupaThreshold: determinedSchema(z.number()),
  lupa: determinedSchema(z.boolean()),
  version: determinedSchema(z.string()),
  returnCode: determinedSchema(z.string()),
  validityFlags: determinedSchema(z.array(z.string())),
  payment: paymentSchema.optional().describe('Only with --payment'),
});

/** A line out of `lintel group`. */
export const groupLineSchema = z.object({
  id: z.string().optional(),
  grouping: groupingSchema,
  unsettled: z
    .array(z.object({ point: z.string(), part: z.string(), say: z.string() }))
    .describe('Points that no source settles and that touched the answer'),
  notes: z.array(z.object({ at: z.string(), say: z.string() })).describe('What was read and not used, or assumed'),
  editions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(KINDS),
      label: z.string(),
      from: z.string(),
      to: z.string(),
      sha256: z.string(),
      pinned: z.literal(false).optional(),
      forced: z.literal(true).optional(),
    }),
  ),
});
