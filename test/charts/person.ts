import type { AuthorRole, Discipline, DocumentType, Payer, StayType } from '../../shared/chart/chart.ts';

/**
 * An invented home health patient, as a clinician would tell the case: everything that the FHIR resources are made of.
 * The clinical facts are fixed, so that expectations can be derived from them by hand (golden.ts); the seed only draws who
 * the person is.
 */
export interface Person {
  /** `hh-01`: also the FHIR id of the patient. */
  id: string;
  /** One sentence: what makes this case what it is. */
  story: string;
  sex: 'female' | 'male';
  /** On admission. */
  age: number;
  /** Index of the place. */
  place: number;
  /** Start of care (M0030). */
  admission: string;
  /** Admissions to the same agency before this one, as the record keeps them. */
  earlier?: { from: string; through: string }[];
  /** Discharge from the agency, where it is in the record. */
  discharge?: string;
  payer: Payer;
  /** ICD-10-CM codes in the order of the plan of care. */
  diagnoses: Dx[];
  assessments: Assessment[];
  stays: Stay[];
  claims: PersonClaim[];
  /** Someone looked for earlier periods of any agency: the day the last one ended, or `null` for none found. */
  previousPeriodEnd?: string | null;
  /** A person confirmed the clinical group. */
  confirmedGroup?: string;
  medications: Medication[];
  notes: Note[];
  /** How the assessment is written in FHIR; default `questionnaire`. */
  written?: 'questionnaire' | 'submission-names' | 'lhc-forms' | 'observations';
  /** Extra conditions that must not be read as diagnoses. */
  notDiagnoses?: { code: string; display: string; system?: 'snomed'; status: 'resolved' | 'refuted' }[];
}

export interface Dx {
  code: string;
  display: string;
  /** M1021/M1023 symptom control rating; absent for Z codes (they have none). */
  severity?: number;
}

export interface Assessment {
  /** M0100 as on paper: 1, 3, 4, 5. */
  reason: 1 | 3 | 4 | 5;
  /** M0090. */
  completed: string;
  /** M1800, M1810, M1820, M1830, M1840, M1850, M1860; `null` = not answered. */
  function: (number | null)[];
  /** M1033: ticked answers, 10 = none; `null` = not answered. */
  risks: number[] | null;
  /** M1000: ticked answers; M1005 is the last discharge day of `stays`. Only at start and resumption of care. */
  m1000?: string[];
  /** M1400 shortness of breath. */
  dyspnea?: number;
  /** M1306: an unhealed pressure ulcer of stage 2 or higher; M1340: a surgical wound. */
  pressureUlcer?: { stage: number };
  surgicalWound?: boolean;
}

export interface Stay {
  type: StayType;
  from: string;
  through: string;
  name: string;
}

export interface PersonClaim {
  from: string;
  through: string;
  /** What the biller's software printed; never used to group. */
  hipps: string;
  diagnoses: string[];
  occurrenceCodes: { code: string; date: string }[];
  visits: Partial<Record<Discipline, number>>;
}

export interface Medication {
  name: string;
  sig: string;
}

export interface Note {
  type: DocumentType;
  author: AuthorRole;
  date: string;
  title: string;
  /** `{name}`, `{age}`, `{she}`, `{She}`, `{her}`, `{Her}` are filled in. */
  text: string;
  /** A scanned document: a PDF that nobody can read as text yet. */
  isScanned?: boolean;
  /** As HTML, the way many EHRs keep notes. */
  isHtml?: boolean;
}
