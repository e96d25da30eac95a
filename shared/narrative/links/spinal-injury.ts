import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

const LEVEL = /\b(C[1-8]|T(?:1[0-2]|[1-9])|L[1-5])(?!\d)/;
/** A paralysis "since an accident" says no more than what brought it about: coders leave that out. */
const INJURY = /\b(?:SCI|(?:spinal )?cord injur\w+)\b/i;
/** Cords that no injury hurt. */
const DISEASE =
  /\b(?:tumou?r|mets|metasta\w+|abscess|myelitis|infarct\w*|stenosis|sclerosis|ischemi\w+|non-?traumatic)\b/i;
/** The last digit below S24.1-, by the vertebra. */
const THORACIC = [1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4];

/**
 * A paralysis beside an injury of the cord that the sentence names with its level: the injury is its cause, with the 7th
 * character of a sequela (OG I.B.10, I.C.19.a).
 */
export function withSpinalInjury(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const paralysis = found.find(({ code, complete }) => complete && /^G82\.[25]/.test(code));
  const sentence = paralysis && sentenceAt(reading, paralysis.spans[0].start);
  if (!paralysis || !sentence) return [...found];
  const said = reading.text.slice(sentence.start, sentence.end);
  const level = LEVEL.exec(said);
  if (!level || !INJURY.test(said) || DISEASE.test(said)) return [...found];
  const code = injuryCode(level[0], said);
  if (!codes.isValid(code)) return [...found];
  const at = sentence.start + level.index;
  const injury: Candidate = {
    ...paralysis,
    code,
    head: code,
    missing: [],
    competing: [],
    spans: joinedSpans(paralysis.spans, [spanOf(reading.text, at, at + level[0].length)]),
  };
  return [...found.filter((one) => !/^S(?:[12]4|34)\.1/.test(one.code)), injury];
}

function injuryCode(level: string, said: string): string {
  const number = Number(level.slice(1));
  const isIncomplete = /\bincomplete\b|\bASIA [BCD]\b/i.test(said);
  const isComplete = !isIncomplete && /\bcomplete\b|\bASIA A\b/i.test(said);
  if (level.startsWith('L')) return `S34.1${isIncomplete ? 2 : isComplete ? 1 : 0}${number}S`;
  const lesion = isIncomplete ? 5 : isComplete ? 1 : 0;
  return level.startsWith('C') ? `S14.1${lesion}${number}S` : `S24.1${lesion}${THORACIC[number - 1] ?? 9}S`;
}
