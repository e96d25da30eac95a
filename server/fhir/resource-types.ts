/** What is searched for one patient, each by `patient=`. */
export const PATIENT_SEARCHES = [
  'Condition',
  'Encounter',
  'EpisodeOfCare',
  'Claim',
  'ExplanationOfBenefit',
  'QuestionnaireResponse',
  'Observation',
  'DocumentReference',
  'Composition',
  'MedicationRequest',
  'Coverage',
  'CareTeam',
  'CarePlan',
  'Goal',
  'Consent',
  'ServiceRequest',
  'Task',
  'Procedure',
  'Communication',
] as const;

/** Everything that a read of a patient looks for: Provenance names no patient, and is searched by what it is about. */
export const LOOKED_FOR = ['Patient', ...PATIENT_SEARCHES, 'Provenance'] as const;

/** The types that the gateway may ask for. A type that is not here never gets into a path. */
export const RESOURCE_TYPES = [
  ...LOOKED_FOR,
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Medication',
  'Questionnaire',
] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** Where the text of attached documents lies. It is fetched by its URL, never searched. */
export const BINARY = 'Binary';

/** FHIR's `id` (R4 datatypes): nothing that could end a path segment. `.` and `..` alone would climb. */
export function isResourceId(id: string): boolean {
  return /^[A-Za-z0-9\-.]{1,64}$/.test(id) && !/^\.+$/.test(id);
}
