import { z } from 'zod';
import { chartSchema } from '../chart/chart.ts';

/** A registered FHIR server, by the name that `endpoint` parameters take. Its address stays with the service. */
export const endpointsAnswerSchema = z.object({
  endpoints: z.array(
    z.object({
      id: z.string(),
      /** People sign in to it, each for themselves: `PATHS.smartStart`. */
      signIn: z.literal(true).optional(),
    }),
  ),
});
export type EndpointsAnswer = z.infer<typeof endpointsAnswerSchema>;

/** Whom to look for. At least one of name, birth date and identifier. */
export const patientQuerySchema = z
  .strictObject({
    /** Part of a family or given name, at least two characters. */
    name: z.string().trim().min(2).max(100).optional(),
    /** `YYYY-MM-DD`. */
    birthDate: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
    /** An identifier's value, or `system|value`. */
    identifier: z.string().trim().min(1).max(200).optional(),
    /** Which FHIR server; may be left out where one is registered. */
    endpoint: z.string().max(64).optional(),
  })
  .refine((query) => query.name !== undefined || query.birthDate !== undefined || query.identifier !== undefined, {
    message: 'name, birthDate or identifier is needed',
  });
export type PatientQuery = z.infer<typeof patientQuerySchema>;

const patientFoundSchema = z.object({
  /** The id on that FHIR server, for the patient paths. */
  id: z.string(),
  family: z.string().optional(),
  given: z.string().optional(),
  birthDate: z.string().optional(),
  gender: z.string().optional(),
  identifiers: z.array(z.object({ system: z.string().optional(), value: z.string() })).optional(),
});
export type PatientFound = z.infer<typeof patientFoundSchema>;

export const patientsAnswerSchema = z.object({
  patients: z.array(patientFoundSchema),
  /** Whether the server has more than are given: ask more narrowly. */
  more: z.boolean(),
});
export type PatientsAnswer = z.infer<typeof patientsAnswerSchema>;

/** What was read of a patient: the line of `lintel read`, and what could not be looked at. */
export const patientChartAnswerSchema = z.object({
  id: z.string(),
  chart: chartSchema,
  reported: z.array(z.object({ at: z.string(), say: z.string() })),
  notLooked: z.array(z.string()),
});
export type PatientChartAnswer = z.infer<typeof patientChartAnswerSchema>;
