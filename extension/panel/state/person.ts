import type { Chart } from '../../../shared/chart/chart.ts';
import { matchPatients, type PatientShown } from '../../../shared/chart/patient-match.ts';

/** The patient if it says anything that tells people apart; sex alone does not. */
export function named(patient: PatientShown | undefined): PatientShown | undefined {
  if (!patient) return undefined;
  return patient.name || patient.birthDate || patient.mrn || patient.mbi ? patient : undefined;
}

/**
 * Whether two are one person, by the rule that also decides merging (interfaces.md, "Which wins"). Not being able to
 * tell is neither a yes nor a no: what was typed for one is then not used for the other, and not thrown away either.
 */
export function comparePersons(a: PatientShown, b: PatientShown): 'same' | 'other' | 'unknown' {
  if (isEqual(a, b)) return 'same';
  const { state } = matchPatients(asChart(a), asChart(b));
  return state === 'agrees' ? 'same' : state === 'differs' ? 'other' : 'unknown';
}

/** Whether both are surely one person. */
export function isSamePerson(a: PatientShown, b: PatientShown): boolean {
  return comparePersons(a, b) === 'same';
}

/** Whether `more` says all that `less` says, word for word: a page whose frames are still loading names more and more. */
export function saysMore(less: PatientShown, more: PatientShown): boolean {
  return (['name', 'birthDate', 'mrn', 'mbi'] as const).every((key) => !less[key] || less[key] === more[key]);
}

/** Whether this patient could be known again after the page was away: by MRN, MBI, or name with birth date. */
export function canBeKnownAgain(patient: PatientShown): boolean {
  const chart = asChart(patient);
  return matchPatients(chart, chart).state === 'agrees';
}

/** The patient of a record, as it is shown. */
export function shownOf(chart: Chart | undefined): PatientShown | undefined {
  if (!chart?.patient) return undefined;
  return named(matchPatients(chart.patient, undefined).page);
}

/** Unchanged in every word. Enough while the page stands: a page that shows nothing but a name is still one page. */
function isEqual(a: PatientShown, b: PatientShown): boolean {
  return a.name === b.name && a.birthDate === b.birthDate && a.mrn === b.mrn && a.mbi === b.mbi;
}

function asChart({ name, birthDate, mrn, mbi }: PatientShown): NonNullable<Chart['patient']> {
  const [family, given] = (name ?? '').split(/,\s*/, 2);
  return {
    ...(family ? { family } : {}),
    ...(given ? { given } : {}),
    ...(birthDate ? { birthDate } : {}),
    identifiers: [
      ...(mrn ? [{ type: 'MRN' as const, value: mrn }] : []),
      ...(mbi ? [{ type: 'MBI' as const, value: mbi }] : []),
    ],
  };
}

/** `F`, `M`, or the record's own word. */
export function sexWords(gender: string | undefined): string | undefined {
  if (gender === undefined || gender === '') return undefined;
  const letter = { female: 'F', f: 'F', male: 'M', m: 'M' }[gender.toLowerCase()];
  return letter ?? gender;
}
