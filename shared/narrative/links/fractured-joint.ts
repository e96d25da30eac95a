import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isToCome } from '../standing/to-come.ts';

const HALF_JOINT = /\bhemi-?arthroplasty\b/gi;
/** Fractures that are treated with half a joint, and what the joint is coded as, without its side (titles of Z96.61, Z96.64). */
const TREATED_SO: readonly (readonly [fracture: RegExp, joint: string])[] = [
  [/^S42\.2.([12])/, 'Z96.61'],
  [/^(?:S72\.0.|M80\.05|M84\.55)([12])/, 'Z96.64'],
];

/**
 * The candidates with the joint that a hemiarthroplasty put in where the note leaves unsaid which: that of the one fracture which
 * is treated so, on its side (`right femoral neck fracture after a fall, s/p hemiarthroplasty`; OG I.C.21.c.3).
 */
export function withFracturedJoint(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (found.some(({ code }) => /^Z96\.6[14]/.test(code))) return found;
  const joints = new Set(
    found.flatMap(({ code }) =>
      TREATED_SO.flatMap(([fracture, joint]) => {
        const side = fracture.exec(code)?.[1];
        return side === undefined ? [] : `${joint}${side}`;
      }),
    ),
  );
  const [joint, another] = joints;
  if (joint === undefined || another !== undefined) return found;
  for (const { 0: words, index } of matchesIn(reading, HALF_JOINT)) {
    const { kind } = assertionOf(reading, index, index + words.length);
    if (kind !== 'affirmed' && kind !== 'historical') continue;
    const end = index + words.length;
    if (isToCome(reading.text.slice(Math.max(0, index - 60), index), reading.text.slice(end, end + 40))) continue;
    return [...found, statedCandidate(reading, joint, index, index + words.length)];
  }
  return found;
}
