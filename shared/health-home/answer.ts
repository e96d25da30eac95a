import { z } from 'zod';

/** The answer for one person and one profile: the `health-home` line of interfaces.md. */

const sourceSchema = z.union([
  z.object({ kind: z.literal('fhir'), ref: z.string(), path: z.string().exactOptional() }),
  z.object({ kind: z.literal('page'), field: z.string(), frame: z.string() }),
  z.object({ kind: z.literal('record'), path: z.string() }),
  z.object({ kind: z.literal('document'), doc: z.string(), start: z.number(), end: z.number() }),
  z.object({ kind: z.literal('entered'), by: z.string() }),
]);

/** Never "eligible": the state decides (health-homes.md section 4, R6). */
export const STATUSES = ['ELIGIBLE_LIKELY', 'POSSIBLE', 'NOT_MET', 'INDETERMINATE'] as const;
export type Status = (typeof STATUSES)[number];

export const USES = ['counted', 'review', 'risk', 'dropped', 'unmapped'] as const;
export type Use = (typeof USES)[number];

/** Masked evidence is `{class: 'sensitive', use}` and nothing else (R10). */
export const evidenceSchema = z.object({
  class: z.string(),
  use: z.enum(USES),
  code: z.string().exactOptional(),
  value: z.number().exactOptional(),
  at: sourceSchema.exactOptional(),
  /** As written; absent where the record gives none. */
  date: z.string().exactOptional(),
  /** The rule of health-homes.md section 4 that gave it this use: `R0`, `R1`, `R3`. */
  rule: z.string().exactOptional(),
  /** What was assumed, or why it does not count. */
  say: z.string().exactOptional(),
});
export type HealthHomeEvidence = z.infer<typeof evidenceSchema>;

export const gateSchema = z.object({
  id: z.string(),
  state: z.enum(['met', 'not met', 'unanswered']),
  say: z.string(),
  at: sourceSchema.exactOptional(),
});
export type Gate = z.infer<typeof gateSchema>;

export const checklistItemSchema = z.object({
  /** `C1`–`C21`. */
  item: z.string(),
  state: z.enum(['present', 'partial', 'absent', 'unknown']),
  /** `false`: its occasion has not come; left out of "x of y". */
  applies: z.boolean(),
  say: z.string(),
  evidence: z.array(z.object({ what: z.string(), at: sourceSchema, date: z.string().exactOptional() })),
});
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

export const clockSchema = z.object({
  kind: z.string(),
  from: z.string(),
  due: z.string(),
  state: z.enum(['open', 'met', 'overdue']),
  at: sourceSchema.exactOptional(),
  say: z.string().exactOptional(),
});
export type Clock = z.infer<typeof clockSchema>;

export const riskSchema = z.object({
  id: z.string(),
  version: z.string(),
  inputs: z.array(
    z.object({
      item: z.string(),
      points: z.number().exactOptional(),
      value: z.union([z.number(), z.string(), z.boolean()]).exactOptional(),
      at: sourceSchema.exactOptional(),
      date: z.string().exactOptional(),
      say: z.string().exactOptional(),
    }),
  ),
  value: z.number().exactOptional(),
  /** Lowest and highest value that the missing inputs leave open. */
  range: z.tuple([z.number(), z.number()]).exactOptional(),
  missing: z.array(z.object({ what: z.string(), say: z.string() })),
  say: z.string().exactOptional(),
});
export type Risk = z.infer<typeof riskSchema>;

export const healthHomeSchema = z.object({
  profile: z.object({
    id: z.string(),
    version: z.string(),
    confidence: z.string(),
    source: z.string(),
    /** What of the profile is not certain; empty only where nothing is. */
    notes: z.array(z.string()),
  }),
  asOf: z.string(),
  status: z.enum(STATUSES),
  /** Why this status, in one sentence. */
  say: z.string(),
  criterion: z.object({
    /** `twoChronic`, `oneChronicPlusRisk`, `single`, `pair`; `null` where none is met or could be. */
    id: z.string().nullable(),
    state: z.enum(['met', 'possible', 'not met']),
    say: z.string(),
  }),
  evidence: z.array(evidenceSchema),
  gates: z.array(gateSchema),
  wouldChange: z.array(z.object({ what: z.string(), say: z.string() })),
  checklist: z.array(checklistItemSchema),
  clocks: z.array(clockSchema),
  risks: z.array(riskSchema),
  /** Of the 30 days up to the as-of day; absent where nobody looked for encounters. */
  last30Days: z.object({ discharges: z.number(), readmissions: z.number(), edVisits: z.number() }).exactOptional(),
  /** Whether anything was masked; the reason for revealing stays with the door that logs it. */
  masked: z.boolean(),
});
export type HealthHome = z.infer<typeof healthHomeSchema>;

/**
 * A part of the answer before masking. `sensitive` parts rest on SUD, HIV or psychiatric evidence; `masked` says what
 * stands there instead (absent: the part is left out of the masked view).
 */
export type Unmasked<T> = T & { sensitive?: boolean; masked?: Partial<T> };
/** A checklist item before masking: single evidence may be sensitive, and state, applies and words may differ masked. */
export type UnmaskedItem = Omit<Unmasked<ChecklistItem>, 'evidence'> & {
  evidence: Unmasked<ChecklistItem['evidence'][number]>[];
};
export type UnmaskedClock = Unmasked<Clock>;
/** A risk score before masking: sensitive inputs lose their source, date and words, and their points where those would tell them. */
export type UnmaskedRisk = Omit<Risk, 'inputs'> & {
  inputs: Unmasked<Risk['inputs'][number]>[];
  /** The total as the masked view may give it, where points would tell what they are for. */
  masked?: Pick<Risk, 'value' | 'range'>;
};
