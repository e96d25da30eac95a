import { z } from 'zod';
import {
  carePlanExtras,
  careTeamExtras,
  codedSchema,
  conditionExtras,
  coverageExtras,
  encounterExtras,
  goalExtras,
  medicationExtras,
} from './care-facts.ts';
import { careLists } from './care-lists.ts';

/**
 * The Chart: what is known of one patient, usually in one 30-day home health period.
 *
 * Every fact carries its source in `sources` (JSON pointer of the fact → where it was read). Absent is not the same as
 * "none": what was searched stands in `looked`. The schema checks shape only; an impossible day, code or answer is a
 * fact about the chart and is answered, not refused (interfaces.md).
 */

const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fhir'), ref: z.string(), path: z.string().optional() }),
  z.object({ kind: z.literal('page'), field: z.string(), frame: z.string() }),
  z.object({ kind: z.literal('record'), path: z.string() }),
  z.object({ kind: z.literal('document'), doc: z.string(), start: z.number(), end: z.number() }),
  z.object({ kind: z.literal('entered'), by: z.string() }),
]);

export const STAY_TYPES = ['acute', 'ipf', 'snf', 'irf', 'ltch', 'ed', 'observation', 'other', 'unknown'] as const;
export const DOCUMENT_TYPES = [
  'progress-note',
  'visit-note',
  'history-and-physical',
  'discharge-summary',
  'referral',
  'face-to-face',
  'plan-of-care',
  'order',
  'medication-list',
  'lab',
  'imaging',
  'therapy-evaluation',
  'wound-note',
  'social-work-note',
  'other',
] as const;
export const AUTHOR_ROLES = [
  'MD',
  'DO',
  'NP',
  'PA',
  'CNS',
  'RN',
  'LPN',
  'PT',
  'OT',
  'SLP',
  'MSW',
  'RD',
  'LAB',
  'other',
] as const;
export const DISCIPLINES = ['SN', 'PT', 'OT', 'SLP', 'MSW', 'HHA'] as const;
export const PAYERS = ['medicare-ffs', 'medicare-advantage', 'medicaid', 'other'] as const;

const visitsSchema = z.union([z.number(), z.partialRecord(z.enum(DISCIPLINES), z.number())]);
/** A value of one OASIS item: CMS's digits (`"2"`, `"04"`), or the list of a check-all item. `^` = skipped or blank. */
const oasisAnswerSchema = z.union([z.string(), z.array(z.string())]);

export const chartSchema = z.object({
  chart: z.literal(1),
  id: z.string().optional(),
  patient: z
    .object({
      ref: z.string().optional(),
      identifiers: z
        .array(z.object({ type: z.enum(['MRN', 'MBI', 'other']), system: z.string().optional(), value: z.string() }))
        .optional(),
      family: z.string().optional(),
      given: z.string().optional(),
      birthDate: z.string().optional(),
      gender: z.string().optional(),
      /** That the patient has died: the day as written, or only that it is so. Absent: nothing says it. */
      died: z.union([z.string(), z.literal(true)]).optional(),
    })
    .optional(),
  /** The 30-day period. `admission` equal to `from` makes it an admission period, earlier a continuing one. */
  period: z
    .object({
      from: z.string().optional(),
      through: z.string().optional(),
      admission: z.string().optional(),
      /** The other periods that the record holds: named, never mixed in. */
      siblings: z.array(z.object({ from: z.string(), through: z.string().optional() })).optional(),
    })
    .optional(),
  /** Each current coded condition once, in order. `rank` (1 = principal) only where a list states one. */
  diagnoses: z.array(z.object({ code: z.string(), rank: z.number().optional(), display: z.string().optional() })),
  /** All conditions of the record, coded or not, with both statuses. */
  conditions: z
    .array(
      z.object({
        id: z.string().optional(),
        code: z.string().optional(),
        display: z.string().optional(),
        clinicalStatus: z.string().optional(),
        verificationStatus: z.string().optional(),
        onset: z.string().optional(),
        recorded: z.string().optional(),
        ...conditionExtras,
      }),
    )
    .optional(),
  /** The OASIS assessment that `oasis` was read from; answers of two assessments are never mixed. */
  assessment: z
    .object({
      id: z.string().optional(),
      /** M0100: 01 start of care, 03 resumption, 04 recertification, 05 other follow-up. */
      rfa: z.string().optional(),
      /** M0090, the day it was completed. */
      completed: z.string().optional(),
    })
    .optional(),
  oasis: z.record(z.string(), oasisAnswerSchema),
  admissionSource: z.enum(['community', 'institutional']).optional(),
  stays: z
    .array(z.object({ type: z.enum(STAY_TYPES), from: z.string().optional(), through: z.string().optional() }))
    .optional(),
  occurrenceCodes: z.array(z.string()).optional(),
  timing: z.enum(['early', 'late']).optional(),
  /** Through date of the last home health period of any agency; `null`: someone looked and found none. */
  previousPeriodEnd: z.string().nullable().optional(),
  visits: visitsSchema.optional(),
  payer: z.enum(PAYERS).optional(),
  cbsa: z.string().optional(),
  qualityDataSubmitted: z.boolean().optional(),
  /** Set by a person where no table decides. */
  confirmed: z.object({ clinicalGroup: z.string().optional(), comorbidity: z.string().optional() }).optional(),
  /** What the EHR's or the claim's own grouper said: compared position by position, never used to group. */
  statedHipps: z.string().optional(),
  documents: z
    .array(
      z.object({
        id: z.string().optional(),
        type: z.enum(DOCUMENT_TYPES),
        date: z.string().optional(),
        author: z.enum(AUTHOR_ROLES).optional(),
        title: z.string().optional(),
        text: z.string().optional(),
        /** `unreadable`: an attachment is there, but it is not text. Never the same as "not found". */
        state: z.enum(['read', 'unreadable']).optional(),
        /** The document's own type and category codes. */
        codes: z.array(codedSchema).optional(),
        security: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  medications: z
    .array(
      z.object({
        id: z.string().optional(),
        text: z.string(),
        code: z.string().optional(),
        status: z.string().optional(),
        start: z.string().optional(),
        end: z.string().optional(),
        ...medicationExtras,
      }),
    )
    .optional(),
  encounters: z
    .array(
      z.object({
        id: z.string().optional(),
        class: z.string().optional(),
        type: z.string().optional(),
        status: z.string().optional(),
        from: z.string().optional(),
        through: z.string().optional(),
        ...encounterExtras,
      }),
    )
    .optional(),
  coverage: z
    .array(
      z.object({
        id: z.string().optional(),
        payer: z.string().optional(),
        type: z.string().optional(),
        status: z.string().optional(),
        from: z.string().optional(),
        through: z.string().optional(),
        ...coverageExtras,
      }),
    )
    .optional(),
  careTeam: z
    .array(
      z.object({
        name: z.string().optional(),
        role: z.string().optional(),
        from: z.string().optional(),
        through: z.string().optional(),
        ...careTeamExtras,
      }),
    )
    .optional(),
  carePlan: z
    .array(
      z.object({
        id: z.string().optional(),
        title: z.string().optional(),
        status: z.string().optional(),
        category: z.string().optional(),
        from: z.string().optional(),
        through: z.string().optional(),
        text: z.string().optional(),
        ...carePlanExtras,
      }),
    )
    .optional(),
  goals: z
    .array(
      z.object({
        id: z.string().optional(),
        text: z.string(),
        status: z.string().optional(),
        due: z.string().optional(),
        ...goalExtras,
      }),
    )
    .optional(),
  ...careLists,
  /** What was searched: FHIR resource types (`Condition`), and facts (`secondary`: the list of other diagnoses is whole). */
  looked: z.array(z.string()),
  /** Facts that lost against another source, each with the one that stands. */
  conflicts: z.array(
    z.object({
      /** JSON pointer of the fact in this chart. */
      fact: z.string(),
      lost: z.object({ value: z.unknown(), at: sourceSchema }),
      stands: z.object({ value: z.unknown(), at: sourceSchema }).optional(),
      say: z.string(),
    }),
  ),
  /** JSON pointer of a fact → where it was read. */
  sources: z.record(z.string(), z.array(sourceSchema)),
});

export type Chart = z.infer<typeof chartSchema>;
export type StayType = (typeof STAY_TYPES)[number];
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
export type AuthorRole = (typeof AUTHOR_ROLES)[number];
export type Discipline = (typeof DISCIPLINES)[number];
export type Payer = (typeof PAYERS)[number];
export type Diagnosis = Chart['diagnoses'][number];
export type OasisAnswer = Chart['oasis'][string];
export type Conflict = Chart['conflicts'][number];
