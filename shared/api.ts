import { z } from 'zod';
import { chartSchema } from './chart/chart.ts';
import type { Classification } from './classify.ts';

/**
 * The contract between the extension (or any other client) and the service: paths, bodies and answers.
 * Failures of every path are an {@link OperationOutcome}.
 */

/** Paths of the service. Patient names, dates and identifiers never stand in one: they are posted. */
export const PATHS = {
  classify: '/v1/classify',
  classifyBatch: '/v1/classify-batch',
  suggest: '/v1/suggest',
  endpoints: '/v1/endpoints',
  patientSearch: '/v1/patients/search',
  patientClassification: '/v1/patients/{id}/classification',
  patientChart: '/v1/patients/{id}/chart',
  patientHealthHome: '/v1/patients/{id}/health-home',
  codes: '/v1/codes',
  code: '/v1/codes/{code}',
  packs: '/v1/packs',
  pack: '/v1/packs/{file}',
} as const;

/** The media type of failures and of FHIR bodies. */
export const FHIR_JSON = 'application/fhir+json';
/** The media type of a batch. */
export const NDJSON = 'application/x-ndjson';
/** Answer header of the patient paths: resource types that could not be searched, separated by commas. */
export const NOT_LOOKED_HEADER = 'Lintel-Not-Looked';

/**
 * The bytes of an answer, the same at every door (HTTP, worker, filter): equal charts and equal packs give equal text.
 * There is one of these, so that no door formats, sorts or rounds on its own.
 */
export function classificationText(classification: Classification): string {
  return JSON.stringify(classification);
}

/** FHIR R4's IssueType codes that the service uses (service.md section 6). */
export const ISSUE_CODES = [
  'structure',
  'invalid',
  'login',
  'forbidden',
  'not-found',
  'conflict',
  'too-long',
  'not-supported',
  'throttled',
  'transient',
  'exception',
  'timeout',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export const operationOutcomeSchema = z.object({
  resourceType: z.literal('OperationOutcome'),
  issue: z
    .array(
      z.object({
        severity: z.literal('error'),
        code: z.enum(ISSUE_CODES),
        /** What is wrong, in words. Never a value of the request. */
        details: z.object({ text: z.string() }),
        /** Where in the request: a JSON pointer, or the name of a parameter. */
        expression: z.array(z.string()).optional(),
        /** The request id, where the fault is ours: the log has a line with it. */
        diagnostics: z.string().optional(),
      }),
    )
    .min(1),
});
export type OperationOutcome = z.infer<typeof operationOutcomeSchema>;

/** A registered FHIR server, by the name that `endpoint` parameters take. Its address stays with the service. */
export const endpointsAnswerSchema = z.object({ endpoints: z.array(z.object({ id: z.string() })) });
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
