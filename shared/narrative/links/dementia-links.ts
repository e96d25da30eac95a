import { type Candidate, linked } from '../standing/candidate.ts';
import { ofLetter } from './by-letter.ts';

/** Alzheimer's, Parkinson's and Lewy body disease with dementia: F02 behind them, of the same severity; behind Alzheimer's always (Index: Disease, Alzheimer's). */
export function dementia(all: readonly Candidate[]): readonly Candidate[] {
  const found = withoutMildImpairment(all);
  const disease = ofLetter(found, 'G').find(({ code }) => /^G30|^G20|^G31\.8[35]|^G10|^G31\.0|^G23\.1/.test(code));
  const own = ofLetter(found, 'F').filter(({ code }) => code.startsWith('F03'));
  const strays = ofLetter(found, 'Z').find(({ code }) => code === 'Z91.83');
  if (strays) {
    const wandering = found.map((one) => ({ one, code: wanderingCode(one.code) }));
    if (wandering.some(({ one, code }) => code !== one.code))
      return dementia(wandering.map(({ one, code }) => (code === one.code ? one : linked(code, one, strays))));
  }
  const seen = ofLetter(found, 'R').find(({ code, complete }) => complete && /^R44\.[0-3]$/.test(code));
  if (seen) {
    const psychotic = found.map((one) => ({ one, code: psychoticCode(one.code) }));
    if (psychotic.some(({ one, code }) => code !== one.code))
      return dementia(
        psychotic.flatMap(({ one, code }) => (one === seen ? [] : code === one.code ? one : linked(code, one, seen))),
      );
  }
  if (disease?.code.startsWith('G30') && !found.some(({ code }) => /^(?:F0[1-3]|G31\.84)/.test(code)))
    return dementia([...found, { ...disease, code: 'F02.80', missing: ['severity'] }]);
  if (!disease || own.length === 0) return found;
  // The severity of the disease says no more than the dementia itself.
  return found
    .filter(({ code }) => !/^F02\..?0$/.test(code))
    .map((one) =>
      own.includes(one) ? { ...one, code: one.code.replace('F03.9', 'F02.8').replace('F03', 'F02') } : one,
    );
}

/** Wandering is a behavioral disturbance of the dementia, and stays beside it (Tabular F01–F03, Z91.83). */
function wanderingCode(code: string): string {
  return code
    .replace(/^(F0[1-3]\.[59])0$|^(F02\.8)0$/, (_, one, two) => `${one ?? two}18`)
    .replace(/^(F0[1-3]\.[ABC])0$/, '$118');
}

/** Hallucinations are a psychotic disturbance of the dementia (Tabular F01–F03). */
function psychoticCode(code: string): string {
  return code
    .replace(/^(F0[1-3]\.[59])0$|^(F02\.8)0$/, (_, one, two) => `${one ?? two}2`)
    .replace(/^(F0[1-3]\.[ABC])0$/, '$12');
}

/** The mild impairment is less than the dementia that has come of it (Tabular G31.84, Excludes1). */
function withoutMildImpairment(found: readonly Candidate[]): readonly Candidate[] {
  const isDementia = ofLetter(found, 'F').some(({ code, complete }) => complete && /^F0[1-3]\./.test(code));
  return isDementia ? found.filter(({ code }) => code !== 'G31.84') : found;
}
