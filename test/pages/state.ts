import type { DiagnosisRow, PagePatient } from './patients.ts';

/** What the demo EHR has stored of one patient. */
export interface PatientState {
  patient: PagePatient;
  /** OASIS answers by item. A key that is absent was never answered. */
  oasis: Record<string, string | string[]>;
  diagnoses: DiagnosisRow[];
  planOfCare: DiagnosisRow[];
  /** Everything else that a form posted, by the form's own field name. */
  other: Record<string, string | string[]>;
  /** The last QuestionnaireResponse that the LHC-Forms page saved. */
  questionnaireResponse?: unknown;
  /** How often something was saved. */
  saves: number;
}

/** The longest text that each column of this EHR's database holds: what is longer is cut without a word. */
export const COLUMN_WIDTH = { code: 8, description: 40, note: 1000, other: 60 } as const;

/** The EHR's database: in memory, gone with the process. */
export class PageState {
  readonly #patients: Map<string, PatientState>;

  constructor(patients: readonly PagePatient[]) {
    this.#patients = new Map(patients.map((patient) => [patient.id, fresh(patient)]));
  }

  get(id: string | undefined): PatientState | undefined {
    return id === undefined ? undefined : this.#patients.get(id);
  }

  all(): PatientState[] {
    return [...this.#patients.values()];
  }

  /** Back to what the patient had at the start. */
  reset(): void {
    for (const state of this.all()) this.#patients.set(state.patient.id, fresh(state.patient));
  }
}

function fresh(patient: PagePatient): PatientState {
  return {
    patient,
    oasis: structuredClone(patient.oasis),
    diagnoses: structuredClone(patient.diagnoses),
    planOfCare: structuredClone(patient.planOfCare),
    other: patient.note === undefined ? {} : { note_narrative: patient.note },
    saves: 0,
  };
}

/** `2026-11-10` as US software prints it: `11/10/2026`. Anything else stays as it is. */
export function usDate(day: string | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return parts ? `${parts[2]}/${parts[3]}/${parts[1]}` : (day ?? '');
}

/** `11/10/2026` as a day; what is not of that shape stays as typed. */
export function isoDate(text: string): string {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (!parts) return text.trim();
  return `${parts[3]}-${(parts[1] ?? '').padStart(2, '0')}-${(parts[2] ?? '').padStart(2, '0')}`;
}
