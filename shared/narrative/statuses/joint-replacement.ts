import type { Day } from '../../chart/day.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';
import { isRecentlyDone } from '../standing/recent.ts';

/** Says that the replacement is what the patient is cared for after: recent, or the reason for the visit. */
const RECENT =
  /\b(?:POD|post-?op(?:erative)?(?: day)?|elective|underwent|status post elective|aftercare|s\/p|status post|following|after|recent(?:ly)?)\b/i;
const CARED_FOR: ReadonlySet<string> = new Set([
  'reason',
  'diagnoses',
  'assessment',
  'hpi',
  'course',
  'skilled-need',
  'other',
  'narrative',
  'homebound',
  'subjective',
  'objective',
]);
const SITES: readonly (readonly [joint: RegExp, arthritis: RegExp, side: (code: string) => string])[] = [
  [/^Z96\.64/, /^M16|^M87\.[01]5/, (code) => code.slice(-1)],
  [/^Z96\.65/, /^M17/, (code) => code.slice(-1)],
  [/^Z96\.61/, /^M19\.01/, (code) => code.slice(-1)],
];

/**
 * A joint replaced for arthritis: aftercare goes first, and the arthritis of that joint is no longer current (OG II.K,
 * I.C.21.c.7; coding-rules.md CH-17). A joint replaced for a fracture has no aftercare code (CH-16).
 * @param day of the note: a replacement of an earlier year is no longer cared for
 */
export function withJointAftercare(reading: Reading, found: readonly Candidate[], day: Day | undefined): Candidate[] {
  const joints = found.filter(({ code }) => /^Z96\.6[0-9]/.test(code));
  if (joints.length === 0) return [...found];
  const isFractured = found.some(({ code }) => /^(?:S[4-9]2|M80|M84)/.test(code));
  const recent = joints.find(
    (one) =>
      isRecent(reading, one, day) ||
      (one.section === 'procedures' && one.spans.some(({ start, end }) => isDatedLately(reading, start, end, day))),
  );
  const kept = found.map((one) => otherSide(one, joints));
  const left = kept.filter(
    ({ code, spans }) =>
      !(
        /^M1[679]\.9/.test(code) &&
        spans.every(({ start }) => REASON.test(reading.text.slice(Math.max(0, start - 50), start)))
      ) &&
      !(/^M19\.9/.test(code) && spans.every((span) => isOfReplaced(reading, span.start, joints))) &&
      !SITES.some(([joint, arthritis, side]) =>
        joints.some((one) => joint.test(one.code) && arthritis.test(code) && sameSide(side(one.code), code)),
      ),
  );
  if (!recent || isFractured || found.some(({ code }) => code === 'Z47.1')) return left;
  return [...left, { ...recent, code: 'Z47.1', head: 'Z47.1', missing: [] }];
}

/** Osteoarthritis named in the sentence of the replaced joint, of no other joint: `L THA 5/19, OA`. */
function isOfReplaced(reading: Reading, at: number, joints: readonly Candidate[]): boolean {
  const sentence = sentenceAt(reading, at);
  return (
    sentence !== undefined &&
    joints.some(({ spans }) => spans.some(({ start }) => start >= sentence.start && start < sentence.end))
  );
}

/** Arthritis of both knees where one has been replaced: that of the other (CH-17). */
function otherSide(one: Candidate, joints: readonly Candidate[]): Candidate {
  if (one.code !== 'M16.0' && one.code !== 'M17.0') return one;
  const site = SITES.find(([, arthritis]) => arthritis.test(one.code));
  const replaced = joints.filter(({ code }) => site?.[0].test(code)).map(({ code }) => code.slice(-1));
  const [side] = replaced;
  if (replaced.length !== 1 || (side !== '1' && side !== '2')) return one;
  return { ...one, code: `${one.code.slice(0, 4)}1${side === '1' ? '2' : '1'}` };
}

/** The arthritis for which the joint was replaced. */
const REASON = /\b(?:for|because of|due to|secondary to|2\/2|d\/t|from)\s+(?:[\w-]+\s+){0,4}$/i;

/** Z96.651 right, .652 left, .653 both; M17.11 right, M17.12 left, M17.0 both, M17.9 says no side. */
function sameSide(joint: string, arthritis: string): boolean {
  const side = arthritis.length > 5 ? arthritis.slice(-1) : '';
  return joint === '3' || joint === side;
}

/** `L THA 11/1 for fx`: replaced for a break, which is coded as that (CH-16), whether or not it is named so that it can be. */
const FOR_A_BREAK =
  /^[^.;\n]{0,30}\b(?:for|after|following|due to|d\/t|because of|secondary to|2\/2)\s+(?:[\w-]+\s+){0,6}(?:fx|fractured?|broken|FNF)\b/i;

/** `Procedure: L TKA 5/20/26`: under such a heading only its date tells. */
function isDatedLately(reading: Reading, start: number, end: number, day: Day | undefined): boolean {
  const sentence = sentenceAt(reading, start);
  if (!sentence) return false;
  if (isRecentlyDone(reading.text, sentence, start, end, day)) return true;
  return matchesIn(reading, SURGERY_DATE).some(({ 0: words, index }) => {
    const last = index + words.length;
    return (
      start >= last &&
      start - last < UNDER &&
      isRecentlyDone(reading.text, { start: index, end: last }, index, last, day)
    );
  });
}

/** `Date of surgery: 10/12/2026`, and under it the operation, within so many characters. */
const SURGERY_DATE =
  /\b(?:date of (?:surgery|operation|procedure)|surgery date|DOS)\s?:?\s?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?/gi;
const UNDER = 120;

function isRecent(reading: Reading, { spans }: Candidate, day: Day | undefined): boolean {
  const { text } = reading;
  const year = day?.slice(0, 4);
  return spans.some(({ start, end }) => {
    const sentence = sentenceAt(reading, start);
    // Of two joints under one code each stands where it stands: `Dx: L TKA 8/24. PMH: R TKA 2023`.
    if (!sentence || !CARED_FOR.has(sentence.section.name)) return false;
    const from = Math.max(sentence.start, start - 60);
    const about = text.slice(from, Math.min(sentence.end, end + 40));
    if (FOR_A_BREAK.test(text.slice(end, sentence.end))) return false;
    const named = /\b(?:19|20)\d\d\b/.exec(about)?.[0];
    if (named !== undefined && year !== undefined && named < year) return false;
    return RECENT.test(about) || isDatedLately(reading, start, end, day);
  });
}
