import { z } from 'zod';

/**
 * The parts of a Chart that the Health Home rules read beside a period's diagnoses (health-homes.md sections 4, 6, 7).
 * Everything is optional: a chart that a page or a billing export gave has none of it.
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
const security = z.array(z.string()).optional();
const coded = z.array(codedSchema).optional();
const refs = z.array(z.string()).optional();
const day = z.string().optional();

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

/** Lists that only the Health Home rules read. */
export const careLists = {
  /** BMI, screening scores, laboratory values of the risk scores, and `urn:lintel:health-home-fact` statements. */
  observations: z
    .array(
      z.object({
        id: z.string().optional(),
        codes: z.array(codedSchema),
        status: z.string().optional(),
        date: day,
        value: z.number().optional(),
        unit: z.string().optional(),
        boolean: z.boolean().optional(),
        /** Parts with values of their own: systolic and diastolic pressure. */
        components: z.array(z.object({ codes: z.array(codedSchema), value: z.number().optional() })).optional(),
        valueCodes: coded,
        text: z.string().optional(),
        performers: z.array(personSchema).optional(),
        security,
      }),
    )
    .optional(),
  /** Every episode of care, of any program. */
  episodes: z
    .array(
      z.object({
        id: z.string().optional(),
        status: z.string().optional(),
        types: coded,
        from: day,
        through: day,
        careManager: personSchema.optional(),
        organization: z.string().optional(),
        teams: refs,
        security,
      }),
    )
    .optional(),
  consents: z
    .array(
      z.object({
        id: z.string().optional(),
        status: z.string().optional(),
        scope: coded,
        categories: coded,
        /** Policy rule codings and policy URIs (as `code`). */
        policies: coded,
        date: day,
        from: day,
        through: day,
        /** `permit` or `deny` of the root provision. */
        provision: z.string().optional(),
        /** Labels that a deny provision names. */
        denied: z.array(z.string()).optional(),
        /** Labels that a permit provision names. */
        permitted: z.array(z.string()).optional(),
        /** The signed document is attached or referred to. */
        hasSource: z.boolean().optional(),
        security,
      }),
    )
    .optional(),
  serviceRequests: z
    .array(
      z.object({
        id: z.string().optional(),
        status: z.string().optional(),
        intent: z.string().optional(),
        codes: coded,
        categories: coded,
        text: z.string().optional(),
        authored: day,
        scheduled: day,
        performers: z.array(personSchema).optional(),
        reasons: refs,
        reasonCodes: coded,
        security,
      }),
    )
    .optional(),
  tasks: z
    .array(
      z.object({
        id: z.string().optional(),
        status: z.string().optional(),
        intent: z.string().optional(),
        codes: coded,
        text: z.string().optional(),
        focus: z.string().optional(),
        basedOn: refs,
        reasons: refs,
        authored: day,
        updated: day,
        from: day,
        through: day,
        owner: personSchema.optional(),
        services: z.array(z.string()).optional(),
        outcomes: z.number().optional(),
        security,
      }),
    )
    .optional(),
  procedures: z
    .array(
      z.object({
        id: z.string().optional(),
        status: z.string().optional(),
        codes: coded,
        text: z.string().optional(),
        date: day,
        encounter: z.string().optional(),
        security,
      }),
    )
    .optional(),
  communications: z
    .array(
      z.object({
        id: z.string().optional(),
        status: z.string().optional(),
        categories: coded,
        sent: day,
        services: z.array(z.string()).optional(),
        security,
      }),
    )
    .optional(),
  /** What is booked, with the day as written. */
  appointments: z
    .array(
      z.object({
        id: z.string().optional(),
        status: z.string().optional(),
        /** Service, specialty and kind. */
        codes: coded,
        text: z.string().optional(),
        from: day,
        participants: z.array(personSchema).optional(),
        /** What it is for, and the orders that it carries out. */
        reasons: refs,
        reasonCodes: coded,
        security,
      }),
    )
    .optional(),
  /** Answered forms: screenings of the four domains. */
  questionnaires: z
    .array(
      z.object({
        id: z.string().optional(),
        questionnaire: z.string().optional(),
        codes: coded,
        title: z.string().optional(),
        status: z.string().optional(),
        date: day,
        security,
      }),
    )
    .optional(),
  provenance: z
    .array(
      z.object({
        id: z.string().optional(),
        targets: z.array(z.string()),
        recorded: day,
        activity: coded,
        agents: z.array(personSchema).optional(),
        signed: z.boolean().optional(),
        security,
      }),
    )
    .optional(),
  /** Resource types whose search was refused, is not known to the server, or ended before its end. */
  refused: z.array(z.string()).optional(),
};

export type Coded = z.infer<typeof codedSchema>;
export type Person = z.infer<typeof personSchema>;
