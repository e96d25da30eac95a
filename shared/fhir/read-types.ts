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
  'MedicationStatement',
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

/** Types that a chart is read from. Provenance names no patient, and is searched by what it is about. */
export const READ_TYPES = ['Patient', ...PATIENT_SEARCHES, 'Provenance'] as const;
