import { z } from 'zod';

/**
 * What the Health Home rules read of a Chart's own lists, beside a period's diagnoses (health-homes.md sections 4, 6, 7); the
 * lists that only they read are in `care-lists.ts`. Everything is optional: a chart that a page or a billing export gave has none of it.
 *
 * Dates are as written, also where only a year or a month is given (`2026-03`). A `ref` names a resource as the chart's
 * sources do (`Condition/c1`), so that an address of a plan finds its condition.
 */

/** One coding of a concept. Kept as written: nothing is translated. */
export const codedSchema = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});

/** Codes of `meta.security`: `SUD`, `PSY`, `HIV`, `42CFRPart2`, `R`. */
export const security = z.array(z.string()).optional();
export const coded = z.array(codedSchema).optional();
export const refs = z.array(z.string()).optional();
export const day = z.string().optional();

/** Who did something, as far as the record tells. */
export const personSchema = z.object({
  ref: z.string().optional(),
  /** FHIR type: `Patient`, `Practitioner`, `PractitionerRole`, `RelatedPerson`, `Organization`. */
  type: z.string().optional(),
  name: z.string().optional(),
  /** Roles, specialties and qualifications: NUCC, SNOMED CT, or words only. */
  roles: coded,
});

export const conditionExtras = {
  /** Every coding, also those that are not ICD-10-CM. */
  codes: coded,
  /** `problem-list-item`, `encounter-diagnosis`, `health-concern`. */
  categories: z.array(z.string()).optional(),
  /** When it ended, as written. */
  abatement: day,
  /** It ended, and no date says when. */
  abated: z.boolean().optional(),
  /** The encounter that it was made in. */
  encounter: z.string().optional(),
  security,
};

export const encounterExtras = {
  types: coded,
  /** What kind of stay it was, where it was one; absent for a stay's part. */
  stay: z.string().optional(),
  /** It is a part of a stay (a change of ward, a reassessment), and none of its own. */
  part: z.boolean().optional(),
  /** Diagnoses with their use (`AD`, `DD`, `billing`) and rank; rank 1 is the principal one. */
  diagnoses: z
    .array(
      z.object({
        code: z.string().optional(),
        condition: z.string().optional(),
        use: z.string().optional(),
        rank: z.number().optional(),
      }),
    )
    .optional(),
  reasons: coded,
  /** Where the patient came from, and how urgent it was. */
  admitSource: coded,
  priority: coded,
  /** Where the patient went. */
  disposition: coded,
  /** Whose visit it was: the service's type. */
  service: coded,
  participants: z.array(personSchema).optional(),
  /** Core services by `meta.tag` (system `urn:lintel:health-home-service`). */
  services: z.array(z.string()).optional(),
  security,
};

export const medicationExtras = {
  /** What it is taken for. */
  reasons: refs,
  reasonCodes: coded,
  security,
};

export const coverageExtras = { codes: coded, security };

export const careTeamExtras = {
  /** The team: its resource, status and category. */
  team: z.string().optional(),
  teamStatus: z.string().optional(),
  teamName: z.string().optional(),
  teamCategories: coded,
  roles: coded,
  member: personSchema.optional(),
  security,
};

export const carePlanExtras = {
  intent: z.string().optional(),
  categories: coded,
  addresses: refs,
  author: personSchema.optional(),
  contributors: z.array(personSchema).optional(),
  goals: refs,
  careTeams: refs,
  activities: z
    .array(
      z.object({
        /** The request that carries it out. */
        reference: z.string().optional(),
        text: z.string().optional(),
        status: z.string().optional(),
        performers: z.array(z.string()).optional(),
        /** A day, or the start of a period or timing. */
        scheduled: day,
        goals: refs,
        outcomes: z.number().optional(),
      }),
    )
    .optional(),
  /** The plan's own words (`text.div`) as plain text. */
  narrative: z.string().optional(),
  created: day,
  /** `meta.lastUpdated`, its day. */
  updated: day,
  security,
};

export const goalExtras = {
  addresses: refs,
  expressedBy: personSchema.optional(),
  targets: z.array(z.object({ measure: coded, detail: z.string().optional(), due: day })).optional(),
  achievement: z.string().optional(),
  statusDate: day,
  start: day,
  /** How many outcomes are referred to or coded. */
  outcomes: z.number().optional(),
  updated: day,
  security,
};

export type Coded = z.infer<typeof codedSchema>;
export type Person = z.infer<typeof personSchema>;
