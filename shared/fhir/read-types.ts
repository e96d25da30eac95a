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
  'Appointment',
] as const;

/**
 * Types that a chart is read from. Provenance names no patient, and is searched by what it is about. A MedicationStatement is
 * read where it is handed in; the gateway asks for orders, which US Core has all medications in.
 */
export const READ_TYPES = ['Patient', ...PATIENT_SEARCHES, 'MedicationStatement', 'Provenance'] as const;
