import { isIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

/** Operations of which an incision that came apart has a code of its own (titles of O90.0, T87.81). */
const OWN_CODE: readonly (readonly [about: RegExp, code: string])[] = [
  [/\b(?:stump|BKA|AKA|TMA|residual limb|amputation (?:site|incision|wound))\b/i, 'T87.81'],
  [/\b(?:c-?section|ces[ae]rean|C\/S|LTCS|CS incision)\b/i, 'O90.0'],
];

/** The candidates with the dehiscence of a stump or of a cesarean wound in place of one of any wound, by the sentence that names it. */
export function withOpenedWounds(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const opened = found.find(({ code }) => code.startsWith('T81.31'));
  if (!opened || !OWN_CODE.some(([about]) => isIn(reading, about))) return [...found];
  const told = opened.spans.map(({ start }) => {
    const sentence = sentenceAt(reading, start);
    return sentence ? reading.text.slice(sentence.start, sentence.end) : '';
  });
  const code = OWN_CODE.find(([about]) => told.some((sentence) => about.test(sentence)))?.[1];
  if (code === undefined) return [...found];
  const others = found.filter((one) => one !== opened);
  return others.some((one) => one.code === code) ? others : [...others, { ...opened, code, head: code }];
}
