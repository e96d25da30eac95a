import { z } from 'zod';
import { coded, codedSchema, day, personSchema, refs, security } from './care-facts.ts';

/** Lists that only the Health Home rules read. */
export const careLists = {
  /** BMI, screening scores, laboratory values of the risk scores, and `urn:lintel:health-home-fact` statements. */
  observations: z
    .array(
      z.object({
        id: z.string().optional(),
        codes: z.array(codedSchema),
        /** The domains of an assessment that is a panel: `functional-status`, `sdoh`. */
        categories: coded,
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
