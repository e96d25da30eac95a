import { z } from 'zod';
import { chartSchema } from './chart/chart.ts';
import type { Classification } from './classify.ts';
import { isReadable, mediaType, READABLE } from './fhir/media-types.ts';
import { ROLES } from './role.ts';
import { policySchema } from './rules/policy.ts';

/**
 * The contract between the extension (or any other client) and the service: paths, bodies and answers.
 * Failures of every path are an {@link OperationOutcome}.
 */

/** Paths of the service. Patient names, dates and identifiers never stand in one: they are posted. */
export const PATHS = {
  classify: '/v1/classify',
  classifyBatch: '/v1/classify-batch',
  suggest: '/v1/suggest',
  documentText: '/v1/document-text',
  endpoints: '/v1/endpoints',
  patientSearch: '/v1/patients/search',
  patientClassification: '/v1/patients/{id}/classification',
  patientChart: '/v1/patients/{id}/chart',
  patientHealthHome: '/v1/patients/{id}/health-home',
  codes: '/v1/codes',
  code: '/v1/codes/{code}',
  packs: '/v1/packs',
  pack: '/v1/packs/{file}',
  policy: '/v1/policy',
  audit: '/v1/audit',
  jwks: '/.well-known/jwks.json',
  smartLaunch: '/launch',
  smartStart: '/auth/start',
  smartCallback: '/auth/callback',
  smartToken: '/auth/token',
  smartRenew: '/auth/renew',
  smartSignOut: '/auth/sign-out',
  panel: '/panel',
  panelFile: '/panel/{file}',
  signIn: '/sign-in',
  signInWays: '/sign-in/ways',
  signInCallback: '/sign-in/callback',
  signInToken: '/sign-in/token',
  signOut: '/sign-out',
  metrics: '/metrics',
  cdsServices: '/cds-services',
  cdsService: '/cds-services/{id}',
  cdsFeedback: '/cds-services/{id}/feedback',
  fhirMetadata: '/fhir/metadata',
  fhirOperation: '/fhir/OperationDefinition/{id}',
  fhirGroup: '/fhir/$hh-group',
  fhirReview: '/fhir/$hh-review',
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
  'required',
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
        /** For whoever runs the service: the request id, where the fault is ours (the log has a line with it), or what tells more. */
        diagnostics: z.string().optional(),
      }),
    )
    .min(1),
});
export type OperationOutcome = z.infer<typeof operationOutcomeSchema>;

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

/** A pack of the service: one dated table set, and the file that holds it. */
export const packLineSchema = z.object({
  /** For `PATHS.pack`. */
  file: z.string().regex(/^[\w.-]{1,200}$/),
  bytes: z.int().positive(),
  /** Of the file, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What tells which table it is; the pack itself says all of it. */
  edition: z.object({
    id: z.string(),
    /** A newer service may have kinds that a reader does not know. */
    kind: z.string(),
    label: z.string(),
    from: z.string(),
    to: z.string(),
    authority: z.enum(['cms', 'sourced', 'entered', 'estimated']),
    imported: z.boolean().optional(),
  }),
});
export type PackLine = z.infer<typeof packLineSchema>;

/** The dated tables that the service answers from. */
export const packsAnswerSchema = z.object({ packs: z.array(packLineSchema).max(1000) });

/** The coding policy that the service's answers follow; absent: none is set. */
export const policyAnswerSchema = z.object({
  policy: policySchema.optional(),
  /** The Health Home program of the caller's tenant, by its profile; absent: it has none. */
  healthHome: z.string().optional(),
});
export type PolicyAnswer = z.infer<typeof policyAnswerSchema>;

/** A document that a person holds, as a FHIR Attachment names it. */
export const documentInSchema = z.strictObject({
  contentType: z
    .string()
    .max(200)
    .refine((type) => mediaType(type) === 'application/pdf' || isReadable(type), {
      error: `has to be one of application/pdf, ${READABLE.join(', ')}`,
    })
    .describe('Of a PDF, text, HTML, RTF, or a clinical document (CDA)'),
  /** Base64. */
  data: z.string().min(1),
});

/** The text of a document and what of it was not read, or why there is no text. */
export const documentTextSchema = z.union([
  z.object({
    text: z.string(),
    notes: z.array(z.string()),
    about: chartSchema.shape.documents
      .unwrap()
      .element.pick({ type: true, date: true, author: true, title: true })
      .extend({ patient: chartSchema.shape.patient })
      .optional()
      .describe('What a clinical document (CDA) says of itself'),
  }),
  z.object({ unreadable: z.string() }),
]);
export type DocumentText = z.infer<typeof documentTextSchema>;

/** One event of the audit trail, as a manager or IT reads it. */
export const auditEventSchema = z.object({
  seq: z.number(),
  time: z.string(),
  who: z.object({ subject: z.string(), role: z.string().optional() }),
  action: z.string(),
  route: z.string().optional(),
  status: z.number().optional(),
  requestId: z.string().optional(),
  endpoint: z.string().optional(),
  /** The FHIR server's own id. `null`: it is sealed under a key that is no longer in the key file. */
  patient: z.string().nullable().optional(),
  reason: z.string().nullable().optional(),
  about: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
});
export const auditAnswerSchema = z.object({
  events: z.array(auditEventSchema),
  /** There are older ones: `before` for the next page. */
  next: z.number().optional(),
});
export type AuditAnswer = z.infer<typeof auditAnswerSchema>;

/** A credential of ours for what a person was granted at a FHIR server. The server's own tokens are never given out. */
export const smartPassSchema = z.object({
  /** For `Authorization: Bearer …`. */
  credential: z.string(),
  /** ISO 8601, UTC; renew it before. */
  expires: z.string(),
  endpoint: z.string(),
  /** The patient of the launch: the id on that FHIR server. */
  patient: z.string().optional(),
  /** Whose view it opens. */
  role: z.enum(ROLES),
  scopes: z.array(z.string()),
  /** Resource types that were asked for and not granted, or not whole: they are not searched. */
  notGranted: z.array(z.string()),
});
export type SmartPassAnswer = z.infer<typeof smartPassSchema>;

/** How people sign in at the service itself. */
export const signInWaysSchema = z.object({
  /** At the agency's identity provider: `PATHS.signIn`. */
  people: z.boolean(),
});
export type SignInWays = z.infer<typeof signInWaysSchema>;

/** What a sign-in that ends on the panel is called behind `#`: the panel has to know which door takes its code. */
export const PERSON_CODE = 'person-code';

/** A credential of a person who signed in at the agency's identity provider. */
export const sessionSchema = z.object({
  /** For `Authorization: Bearer …`. */
  credential: z.string(),
  /** The provider's id of the person. */
  subject: z.string(),
  tenant: z.string(),
  role: z.enum(ROLES),
  /** Seconds without a request after which it is over. */
  idle: z.number(),
  /** ISO 8601, UTC: then it is over, whatever happens. */
  ends: z.string(),
});
export type SessionAnswer = z.infer<typeof sessionSchema>;
