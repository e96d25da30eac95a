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
