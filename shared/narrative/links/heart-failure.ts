import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Candidate, linked } from '../standing/candidate.ts';

const ACUTE = /\b(?:exac|exacerbat\w+|decompensat\w+|adhf|acute on chronic)\b/i;

/** `CHF exacerbation`, and elsewhere `HFrEF`: one failure, whose kind and turn the note tells apart (titles of I50.2- to I50.4-). */
export function withAcuteFailure(codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const turn = found.find(({ code, spans }) => code === 'I50.9' && spans.some(({ text }) => ACUTE.test(text)));
  const kind = found.filter(({ code }) => /^I50\.[234][02]$/.test(code));
  const [own, other] = kind;
  if (!turn || !own || other) return [...found];
  const code = `${own.code.slice(0, -1)}3`;
  if (!codes.isValid(code)) return [...found];
  return [...found.filter((one) => one !== turn && one !== own), { ...linked(code, own, turn), missing: [] }];
}
