import { pattern } from '../../pattern.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/reading.ts';
import { anyOf } from '../standing/any-of.ts';
import type { Candidate } from '../standing/candidate.ts';
import { isOfCause } from './aside.ts';

/** Headings of what brought somebody to a doctor or a hospital; a referral to home health names what is to be treated. */
const COMPLAINT = pattern('i')`
  ^\W*(?:
    CC|chief complaints?|presenting (?:complaint|problem)|visit reason
    |reason for (?:visit|appointment|admission|hospitali[sz]ation|consult(?:ation)?|encounter)|reason(?=\W*$)
  )\b
`;
/** What a hospital took it for at first, where the note lists what it was in the end. */
const AT_FIRST = /^\W*admi(?:tting|ssion) (?:dx|diagnos[ie]s)\b/i;
const IN_THE_END = /^\W*(?:discharge|final|principal) (?:dx|diagnos[ie]s)\b/i;
/** Symptoms that are cared for in their own right, whatever brings them. */
const OF_THEIR_OWN = /^R(?:13|15|26|29\.6|32|33|41\.[38]|47|54|63\.[346]|64)/;
/** Pain, stiffness and swelling of a limb or the back: of a disease of bones, joints, muscles or nerves only. */
const OF_LIMB = /^M(?:25\.[4-6]|79\.[168]|54\.[2569])/;
const DISEASE = /^(?:[A-LN-QST]|M(?!25\.[4-6]|79\.[168]|54\.[2569]))/;
const NO_CANCER = /^(?:[ABD-LNQST]|M(?!25\.[4-6]|79\.[168]|54\.[2569]))/;
const OF_LIMBS = /^(?:[GST]|M(?!25\.[4-6]|79\.[168]|54\.[2569]))/;

/**
 * What brought somebody to a doctor is coded no more where the same note names what it comes from, and a symptom that only
 * describes the problem of its own item belongs to that (OG I.B.4, I.B.5).
 */
export function withoutComplaints(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const named = found.filter(({ section }) => section === 'assessment' || section === 'diagnoses');
  const isNamed = named.some(({ code }) => DISEASE.test(code));
  const isLimbNamed = named.some(({ code }) => OF_LIMBS.test(code));
  const complaint = reading.sections.some(({ heading }) => heading && IN_THE_END.test(heading.text))
    ? anyOf(COMPLAINT, AT_FIRST)
    : COMPLAINT;
  return found.filter((one) => {
    const { code, spans } = one;
    if (OF_THEIR_OWN.test(code) || !(code.startsWith('R') || OF_LIMB.test(code))) return true;
    if (found.some((other) => isOfCause(other, one))) return true;
    if (spans.every(({ start }) => isDescribing(reading, found, code, start))) return false;
    const isExplained = code.startsWith('R') ? isNamed : isLimbNamed;
    return !isExplained || !spans.every(({ start }) => isUnder(reading, start, complaint));
  });
}

/** Whether words stand under the heading of a complaint. */
function isUnder(reading: Reading, at: number, complaint: RegExp): boolean {
  const heading = sentenceAt(reading, at)?.section.heading;
  return heading !== undefined && complaint.test(heading.text);
}

/** What parts a problem from the words that describe it. */
const THEN_DESCRIBED = /\s[–—-]\s|—|\(|\bincluding\b/i;
/** What it comes with or brings about. A cancer, blood in the urine and a delirium are not explained by being named together. */
const ATTENDED = /→|->|\b(?:with|causing|presenting)\b|\bw\//i;
const NOT_PART = /^R(?:18|31|40|41|57|65|78|97)/;
const FEATURES = /^[\s•*–-]*(?:features?|presents? (?:with|as)|presentation)\s*:/i;

/**
 * `Volume overload – 3 kg weight gain, crackles`, `Sepsis (fever, tachycardia)`, `radiculopathy including weakness`, `Features: thirst, headache`: in an assessment,
 * behind a dash or a bracket, and what stands before it is another thing that the note has.
 */
function isDescribing(reading: Reading, found: readonly Candidate[], code: string, at: number): boolean {
  const sentence = sentenceAt(reading, at);
  if (!sentence || (sentence.section.name !== 'assessment' && sentence.section.name !== 'diagnoses')) return false;
  const before = reading.text.slice(sentence.start, at);
  if (FEATURES.test(before)) return true;
  const isNamedWithin = (start: number, end: number, which = DISEASE) =>
    found.some(
      ({ code: other, spans }) => which.test(other) && spans.some((span) => span.start >= start && span.end <= end),
    );
  const parted = THEN_DESCRIBED.exec(before);
  if (parted && isNamedWithin(sentence.start, sentence.start + parted.index)) return true;
  const attended = NOT_PART.test(code) ? null : ATTENDED.exec(before);
  if (attended && isNamedWithin(sentence.start, sentence.start + attended.index, NO_CANCER)) return true;
  const head = headOf(reading.text, at);
  return head !== undefined && isNamedWithin(head.start, head.end);
}

/** A numbered item. */
const NUMBERED = /^(\s*)(?:#\s?)?\d{1,2}[.):]?\s/;
/** No item has more lines before one of its own. */
const LINES = 5;

/** `1 DKA in T2DM`, and farther in under it `hyperglycaemia + dehydration + tachycardia`: the line of the numbered item that a line tells of. */
function headOf(text: string, at: number): { start: number; end: number } | undefined {
  let end = text.lastIndexOf('\n', at - 1);
  const indent = /^\s*/.exec(text.slice(end + 1, at))?.[0].length ?? 0;
  if (indent === 0 || NUMBERED.test(text.slice(end + 1, at))) return undefined;
  for (let i = 0; i < LINES && end > 0; i++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    const numbered = NUMBERED.exec(line);
    if (numbered) return (numbered[1]?.length ?? 0) < indent ? { start, end } : undefined;
    if (line.trim() === '' || !/^\s/.test(line)) return undefined;
    end = start - 1;
  }
  return undefined;
}
