import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** A burn of a named place whose degree is not said: the fourth character is 0 (Tabular T20–T25). */
const OPEN = /^(T2[0-5]\.)0/;
const DEGREE =
  /^[^.;\n]{0,60}?\b(?:(1st|first|2nd|second|3rd|third)[- ]degree\b|(superficial partial|deep partial|partial|full)[- ]thickness\b|(superficial)\b)/i;

/** The candidates with the degree that the sentence of a burn tells behind what it came of: `burn L foot from a heating pad, 2nd degree`. */
export function withBurnDegree(reading: Reading, codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const burns = found.filter(({ code }) => /^T2[0-5]/.test(code));
  return found.map((one) => {
    if (!OPEN.test(one.code)) return one;
    const end = one.spans.reduce((last, span) => Math.max(last, span.end), 0);
    const stop = burns.reduce(
      (at, { spans: [{ start }] }) => (start >= end && start < at ? start : at),
      sentenceAt(reading, one.spans[0].start)?.end ?? end,
    );
    const [all, numbered, thick, thin] = DEGREE.exec(reading.text.slice(end, stop)) ?? [];
    const word = numbered ?? thick ?? thin;
    if (all === undefined || word === undefined) return one;
    const degree = /^(?:1|first|superficial$)/i.test(word) ? '1' : /^(?:3|third|full)/i.test(word) ? '3' : '2';
    const code = one.code.replace(OPEN, `$1${degree}`);
    const start = end + all.lastIndexOf(word);
    const { kind } = assertionOf(reading, start, start + word.length);
    if (!codes.isValid(code) || kind !== 'affirmed') return one;
    const spans = joinedSpans(one.spans, [spanOf(reading.text, start, start + word.length)]);
    return { ...one, code, spans, missing: one.missing.filter((axis) => axis !== 'stage') };
  });
}
