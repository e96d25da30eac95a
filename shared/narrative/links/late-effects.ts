import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

/** Acute diseases of the nerves, and what they leave once the note tells that something is left (OG I.B.10). */
const LEAVES: readonly (readonly [acute: RegExp, late: string, left: RegExp])[] = [
  [
    /^G61\.0$/,
    'G65.0',
    /\b(?:residual\w*|residua|sequelae?|late effects?|left (?:her |him |pt )?with|(?:lasting|persistent|persisting|remaining) (?:weakness|deficits?|numbness|sensory))\b/i,
  ],
  [
    /^Z86\.12$/,
    'B91',
    /\b(?:weak(?:ness|er)?|atroph\w+|brace|AFO|KAFO|paralys\w+|paresis|short(?:er|ened)? (?:leg|limb)|limp|contract\w+|residual\w*|sequelae?)\b/i,
  ],
];
/** So far behind its name what is left may be told, in the next sentence too. */
const REACH = 120;

/** The candidates with the late effect in place of the disease that left it. */
export function withLateEffects(reading: Reading, found: readonly Candidate[]): Candidate[] {
  return found.map((one) => {
    const [, late, left] = LEAVES.find(([acute]) => acute.test(one.code)) ?? [];
    if (late === undefined || !left || found.some(({ code }) => code === late)) return one;
    const tells = one.spans.some(({ start, end }) => {
      const sentence = sentenceAt(reading, start);
      const next = sentence && sentenceAt(reading, sentence.end);
      const last = late === 'B91' ? sentence?.end : (next?.end ?? sentence?.end);
      return left.test(reading.text.slice(end, Math.min(last ?? end, end + REACH)));
    });
    return tells ? { ...one, code: late, head: late, missing: [] } : one;
  });
}
