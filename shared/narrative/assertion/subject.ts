import type { Token } from '../reading/tokens.ts';
import { COLON, DASH, HARD } from './gaps.ts';
import { RELATIVES, WITNESS } from './triggers/family.ts';

/** Before the person of whom a sentence tells. */
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a his her their pt patient client resident one my our oldest youngest older younger eldest other late best close'.split(
    ' ',
  ),
);
/** What those about the patient do when it is the patient of whom they speak, or for whom they care. */
const TELLS: ReadonlySet<string> = new Set(
  'report reported state stated say said note noted notice noticed tell told ask asked call called feel felt think thought describe described concerned worried confirm confirmed deny denied verbalize verbalized express expressed request requested inform informed observe observed see saw he she they it him pt patient client resident that'.split(
    ' ',
  ),
);
const LONGEST_PREDICATE = 14;

/** Whether `has` or `had` is said of a relative with whom the sentence began: `Her boyfriend drinks and has cirrhosis`. */
export function isOfSubject(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word ?? '';
  // `Had a stroke`, not `has a question`.
  const had = next === 'a' ? (tokens[at + 2]?.word ?? '') : next;
  if ((word !== 'has' && word !== 'had') || WITNESS.has(had)) return false;
  let subject = 0;
  while (subject < 3 && DETERMINERS.has(tokens[subject]?.word ?? '')) subject++;
  if (!RELATIVES.has(tokens[subject]?.word ?? '') || at - subject > LONGEST_PREDICATE) return false;
  for (let k = subject + 1; k < at; k++) {
    if (((gaps[k] ?? 0) & (HARD | COLON | DASH)) !== 0 || TELLS.has(tokens[k]?.word ?? '')) return false;
  }
  return true;
}
