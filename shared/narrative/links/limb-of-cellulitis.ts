import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

const LIMB =
  /\b(left|right|lt|rt|L|R)\.? (?:(?:dorsal|lower|upper|lateral|medial|inner|outer|anterior|posterior|plantar|great|distal|proximal) ){0,2}(hand|wrist|forearm|arm|elbow|foot|ankle|shin|calf|leg|thigh|knee|heel)\b|\b([RL])(UE|LE)\b/gi;
/** By side: arm, leg (titles of L03.11). */
const CODES = { right: ['L03.113', 'L03.115'], left: ['L03.114', 'L03.116'] } as const;
const ARM = /^(?:hand|wrist|forearm|arm|elbow|UE)$/i;

/** `Wound R hand: dog bite, cellulitis`: a cellulitis of no place is of the one limb that its sentence names. */
export function withLimbOfCellulitis(reading: Reading, found: readonly Candidate[]): Candidate[] {
  if (!found.some(({ code }) => code === 'L03.90') || found.some(({ code }) => code.startsWith('L03.1')))
    return [...found];
  return found.map((one) => {
    const sentence = one.code === 'L03.90' ? sentenceAt(reading, one.spans[0].start) : undefined;
    if (!sentence) return one;
    const limbs = [...reading.text.slice(sentence.start, sentence.end).matchAll(LIMB)];
    const [code, other] = new Set(
      limbs.map(([, side = '', part = '', ofSide = '', whole = '']) => codeOf(side || ofSide, part || whole)),
    );
    const [limb] = limbs;
    if (code === undefined || other !== undefined || !limb) return one;
    const at = sentence.start + limb.index;
    return {
      ...one,
      code,
      head: code,
      missing: [],
      spans: joinedSpans(one.spans, [spanOf(reading.text, at, at + limb[0].length)]),
    };
  });
}

function codeOf(side: string, part: string): string {
  return CODES[/^l/i.test(side) ? 'left' : 'right'][ARM.test(part) ? 0 : 1];
}

/** `Abscess and cellulitis of the left forearm`, and the other way round: both are of the place that is named once. */
const BOTH = /\babscess(?:es)?,? (?:and|with|&|w\/) cellulitis\b|\bcellulitis,? (?:and|with|&|w\/) (?:an? )?abscess\b/i;
/** A cellulitis of a place, and the abscess of the same one (L02 has feet and hands apart: left alone). */
const ABSCESS_OF: readonly (readonly [cellulitis: RegExp, abscess: string])[] = [
  [/^L03\.11([1-6])$/, 'L02.41$1'],
  [/^L03\.31([1-79])$/, 'L02.21$1'],
  [/^L03\.211$/, 'L02.01'],
  [/^L03\.221$/, 'L02.11'],
  [/^H60\.1([1-3])$/, 'H60.0$1'],
];
const OF_HAND_OR_FOOT = /\b(?:hand|foot|toes?|fingers?|heel)\b/i;

/** The candidates with the abscess whose place is told behind the cellulitis that it is named with. */
export function withAbscessBeside(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (found.some(({ code }) => /^(?:L02|H60\.0)/.test(code))) return [...found];
  for (const one of found) {
    const row = ABSCESS_OF.find(([cellulitis]) => cellulitis.test(one.code));
    const [{ start }] = one.spans;
    const words = reading.text.slice(
      Math.max(0, start - 25),
      one.spans.reduce((last, { end }) => Math.max(last, end), 0) + 20,
    );
    const both = row && !OF_HAND_OR_FOOT.test(words) ? BOTH.exec(words) : null;
    if (!row || !both) continue;
    const code = one.code.replace(...row);
    const at = Math.max(0, start - 25) + both.index;
    if (codes.isValid(code) && assertionOf(reading, at, at + both[0].length).kind === 'affirmed')
      return [
        ...found,
        { ...one, code, head: code, spans: joinedSpans([spanOf(reading.text, at, at + both[0].length)], one.spans) },
      ];
  }
  return [...found];
}
