import type { ChecklistItem, HealthHomeEvidence, Status } from '../../../shared/health-home/answer.ts';

/** The words of the Health Home tab. Never "eligible": the state decides (health-homes.md section 4, R6). */

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  ELIGIBLE_LIKELY: 'Likely to qualify',
  POSSIBLE: 'May qualify: something is open',
  NOT_MET: 'Does not meet the criteria',
  INDETERMINATE: 'Cannot be told',
};

export const USE_WORDS: Readonly<Record<HealthHomeEvidence['use'], string>> = {
  counted: 'counts',
  risk: 'risk fact',
  review: 'to be confirmed',
  dropped: 'does not count',
  unmapped: 'not read',
};

/** Which part of the picture a class belongs to. */
export type Domain = 'Physical' | 'Behavioral' | 'Social' | 'Sensitive' | 'Not read';

const BEHAVIORAL = /^(MH|SPMI|SUD|OUD|MAJOR_DEPRESSION|BIPOLAR|PSYCHOTIC|TOBACCO|RISK_TOBACCO)/;
const SOCIAL = /^RISK_(SDOH|NONADHERENCE)/;

/** The part of the picture that a class of facts belongs to, by its id. */
export function domainOf(id: string): Domain {
  if (id === 'sensitive') return 'Sensitive';
  if (id === 'unmapped') return 'Not read';
  if (BEHAVIORAL.test(id)) return 'Behavioral';
  return SOCIAL.test(id) ? 'Social' : 'Physical';
}

/** Resource types of FHIR, as people call what they hold. */
const RECORDS: Readonly<Record<string, string>> = {
  Appointment: 'appointments',
  CarePlan: 'care plans',
  CareTeam: 'care team',
  Communication: 'messages',
  Condition: 'conditions',
  Consent: 'consents',
  Coverage: 'coverage',
  DocumentReference: 'documents',
  Encounter: 'visits and stays',
  EpisodeOfCare: 'episodes of care',
  Goal: 'goals',
  MedicationRequest: 'medications',
  Observation: 'observations',
  Procedure: 'procedures',
  Provenance: 'authorship',
  QuestionnaireResponse: 'questionnaires',
  ServiceRequest: 'orders',
  Task: 'tasks',
};

/** `Not known: CareTeam, Goal not searched.` → `Not known: care team, goals not searched.` Programs get the types. */
export function searchedWords(say: string): string {
  if (!/\bsearched\b/i.test(say)) return say;
  return say.replace(/\b[A-Z][a-z]+(?:[A-Z][a-z]+)*\b/g, (type) =>
    Object.hasOwn(RECORDS, type) ? (RECORDS[type] ?? type) : type,
  );
}

const ITEMS: Readonly<Record<string, string>> = {
  C1: 'Active Medicaid',
  C2: 'Evidence of the criteria',
  C3: 'Enrolment or opt-in',
  C4: 'Consent to share',
  C5: 'Care manager',
  C6: 'Care team',
  C7: 'Comprehensive assessment',
  C8: 'Active plan',
  C9: 'Every qualifying condition addressed',
  C10: 'Goals of the patient, with target and date',
  C11: 'Interventions with owner and time',
  C12: 'Social needs referred, loop closed',
  C13: 'Medicines reconciled after discharge',
  C14: 'Contact and follow-up after discharge',
  C15: 'Crisis plan and advance directive',
  C16: 'The patient’s agreement or signature',
  C17: 'Plan reviewed in time',
  C18: 'Progress of each goal',
  C19: 'Core service this month',
  C20: 'No other care-management program',
  C21: 'Link to home health',
};

/** What an element of the care plan’s checklist is called; its id where no name is known, as in all below. */
export const itemName = (id: string): string => ITEMS[id] ?? id;

const STATES: Readonly<Record<ChecklistItem['state'], string>> = {
  present: 'present',
  partial: 'partial',
  absent: 'looked for, not found',
  unknown: 'not known',
};

/** How an item of the checklist stands. */
export function stateWords({ state, applies }: ChecklistItem): string {
  return applies ? STATES[state] : 'not asked now';
}

const GATES: Readonly<Record<string, string>> = {
  'medicaid-active': 'Active Medicaid',
  age: 'Age',
  'functional-impairment': 'Functional impairment',
  appropriateness: 'Appropriateness factor',
  acuity: 'Acuity',
  'comparable-coverage': 'No comparable coverage',
  'risk-below-1.0-for-6-months': 'Risk score not long below 1.0',
  living: 'The patient is alive',
  'duplicate-program': 'No other care-management program',
};

/** What a condition of eligibility is called, by its id. */
export const gateName = (id: string): string => GATES[id] ?? id;

/** `psychiatric-follow-up-7` → `Follow-up within 7 days, psychiatric stay`. */
export function clockName(kind: string): string {
  const of = kind.startsWith('psychiatric-')
    ? ', psychiatric stay'
    : kind.startsWith('emergency-')
      ? ', ED visit for mental health or substance use'
      : '';
  const days = /(\d+)$/.exec(kind)?.[1];
  if (kind.includes('contact-')) return `Contact within ${days} days${of}`;
  if (kind.includes('follow-up-')) return `Follow-up within ${days} days${of}`;
  if (kind === 'medication-reconciliation') return 'Medicines reconciled after discharge';
  return kind === 'core-service' ? 'Core service this month' : 'Plan review';
}

export const CLOCK_STATES = { open: 'open', met: 'done', overdue: 'overdue' } as const;

const RISKS: Readonly<Record<string, string>> = {
  M1033: 'M1033, risks ticked (0–9)',
  LACE: 'LACE (0–19)',
  HOSPITAL: 'HOSPITAL, form of 2016 (0–13)',
  'HOSPITAL-simplified': 'HOSPITAL, simplified (0–12)',
};

/** What a risk score is called, by its id. */
export const riskName = (id: string): string => RISKS[id] ?? id;

const INPUTS: Readonly<Record<string, string>> = {
  L: 'Length of stay',
  A: 'Acute (emergent) admission',
  C: 'Comorbidities',
  E: 'ED visits before',
  hemoglobin: 'Hemoglobin below 12 g/dL',
  oncology: 'Oncology service',
  cancer: 'Cancer diagnosis',
  sodium: 'Sodium below 135 mmol/L',
  procedure: 'Procedure in the stay',
  urgency: 'Not elective',
  admissions: 'Admissions of the year before',
  stay: 'Five days or longer',
};

/** What an input of a risk score is called. */
export const inputName = (item: string): string => INPUTS[item] ?? item;

/** The question for each fact that only a person can state. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'risk-score': 'The state’s risk score',
  'functional-impairment': 'Is there functional impairment?',
  sed: 'Is there serious emotional disturbance?',
  'comparable-coverage': 'Is there comparable coverage by a third party?',
  'chronic-homelessness': 'Is there chronic homelessness?',
  'appropriateness-probableRiskAdverseEvent': 'Is an adverse event a probable risk?',
  'appropriateness-inadequateSocialHousingSupport': 'Is social, family or housing support inadequate?',
  'appropriateness-inadequateHealthSystemConnection': 'Is the connection with the health care system inadequate?',
  'appropriateness-nonAdherence': 'Is treatment or medication not adhered to, or hard to manage?',
  'appropriateness-recentReleaseIncarcerationOrPsych':
    'Was there a recent release from incarceration or psychiatric hospitalization?',
  'appropriateness-adlDeficit': 'Is there a deficit in activities of daily living?',
  'appropriateness-learningOrCognition': 'Is there a learning or cognition issue?',
};

/** The question by which a person states a fact, by the fact’s code. */
export const questionOf = (code: string): string => QUESTIONS[code] ?? code;
