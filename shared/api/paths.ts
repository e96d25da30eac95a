/**
 * The contract between the extension (or any other client) and the service: this folder holds the paths, and for each kind of
 * question a file of its bodies and answers. Failures of every path are an `OperationOutcome` (`failure.ts`).
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
