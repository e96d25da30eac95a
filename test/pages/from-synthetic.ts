import { addDays, daysBetween } from '../../shared/chart/day.ts';
import type { SyntheticPatient } from '../charts/generate.ts';
import { answersOf } from '../charts/oasis-form.ts';
import type { DiagnosisRow, PagePatient } from './patients.ts';

/**
 * A synthetic patient in the demo EHR: the same case as on the demo's FHIR server, as its nurse and its biller typed it
 * into these forms. Made from the case itself and not from the FHIR resources, so that what a page shows does not hang
 * on how FHIR is read.
 */
export function pagePatient({ id, person, identity }: SyntheticPatient): PagePatient {
  const period = currentPeriod(person);
  const certFrom = sliceStart(person.admission, period.from, 60);
  const assessment = person.assessments.at(-1);
  const claim = person.claims.find(({ from }) => from === period.from);
  const assessed = person.diagnoses.map(({ code, display, severity }): DiagnosisRow => {
    return { code, text: display, ...(severity === undefined ? {} : { severity: String(severity) }) };
  });
  const named = new Map(assessed.map(({ code, text }) => [code, text]));
  const billed = claim?.diagnoses.map((code): DiagnosisRow => ({ code, text: named.get(code) ?? '' }));
  const note = person.notes.findLast(({ type, isScanned }) => type === 'visit-note' && !isScanned);
  return {
    id,
    mrn: identity.mrn,
    mbi: identity.mbi,
    family: identity.family,
    given: identity.given,
    birthDate: identity.birthDate,
    gender: person.sex === 'male' ? 'M' : 'F',
    period: { ...period, certFrom, certThrough: addDays(certFrom, 59) ?? '' },
    oasis: assessment === undefined ? {} : shownAnswers(answersOf(person, assessment)),
    diagnoses: assessed.slice(0, 6),
    planOfCare: billed ?? assessed,
    ...(claim === undefined ? {} : { hipps: claim.hipps }),
    // The notes name nobody by a field of this EHR; the placeholders are the generator's.
    ...(note === undefined ? {} : { note: note.text.replaceAll('{name}', 'Patient').replace(/\{\w+\}/g, 'patient') }),
  };
}

/** The newest billed period; where nothing was billed, the 30 days from the start of care that hold the newest assessment. */
function currentPeriod({ admission, claims, assessments }: SyntheticPatient['person']): {
  from: string;
  through: string;
} {
  const claim = claims.at(-1);
  if (claim) return { from: claim.from, through: claim.through };
  const from = sliceStart(admission, assessments.at(-1)?.completed ?? admission, 30);
  return { from, through: addDays(from, 29) ?? '' };
}

/** The start of the slice of `length` days, counted from the start of care, that holds `day`. */
function sliceStart(admission: string, day: string, length: number): string {
  const slices = Math.floor((daysBetween(admission, day) ?? 0) / length);
  return addDays(admission, Math.max(0, slices) * length) ?? admission;
}

/** As the forms keep them: M0100 with two digits; diagnoses stand in rows of their own. */
function shownAnswers(answers: ReadonlyMap<string, string | string[]>): Record<string, string | string[]> {
  const shown: Record<string, string | string[]> = {};
  for (const [item, value] of answers) {
    if (/^M102[13]_/.test(item)) continue;
    shown[item] = item === 'M0100' && typeof value === 'string' ? value.padStart(2, '0') : value;
  }
  return shown;
}
