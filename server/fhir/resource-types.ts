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
] as const;

/** The types that the gateway may ask for. A type that is not here never gets into a path. */
export const RESOURCE_TYPES = [
  'Patient',
  ...PATIENT_SEARCHES,
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Medication',
  'Questionnaire',
] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** FHIR's `id` (R4 datatypes): nothing that could end a path segment. `.` and `..` alone would climb. */
export function isResourceId(id: string): boolean {
  return /^[A-Za-z0-9\-.]{1,64}$/.test(id) && !/^\.+$/.test(id);
}
