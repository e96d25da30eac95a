import { normalise } from '../../icd10cm/code.ts';
import type { Coded, Facts } from '../facts.ts';
import { sentenceWords } from '../papers/statements.ts';
import type { Documented } from './documented.ts';

/** Mentions that lead to a closer code than the one on the list, and say no more than it does. */

/** Behind a stage the other that it may be: `stage 3a or 3b`, `3a-3b`, `stage 2/3`. */
const OR_ANOTHER =
  /^\s*(?:\/|-|–|\bto\b|\bor\b|\bvs\b\.?|\bversus\b)\s*(?:(?:stage|stg|st)\b\.?\s*)?(?:[1-5][ab]?|[ab]|i{1,3}|iv)\b/i;

/** Whether the stage is told as one of two: neither is said. */
export function isOneOfTwo({ paper, condition, axes }: Documented): boolean {
  if (!axes.includes('stage')) return false;
  const end = Math.max(...condition.spans.map((span) => span.end));
  return OR_ANOTHER.test(paper.text.slice(end, end + 24));
}

/**
 * Whether what makes it closer is a word of another condition: `cirrhosis w/ portal hypertension` is no portal cirrhosis. A
 * manifestation is closer by the very disease that it comes of: `anemia in chronic kidney disease stage 4`. Words that name the same
 * disease again are none of another: `ascending colon cancer` in `colon cancer with liver metastases`.
 */
export function isByAnothersWord(facts: Facts, { paper, condition }: Documented): boolean {
  if (facts.codes?.isManifestation(normalise(condition.code) ?? '')) return false;
  const [head] = condition.spans;
  const all = facts.conditions(paper);
  const category = condition.code.slice(0, 3);
  const again = new Set(all.flatMap(({ code, spans }) => (code.startsWith(category) ? spans[0].start : [])));
  return all.some(
    ({ spans: [other] }) =>
      other.start > head.start &&
      !again.has(other.start) &&
      condition.spans.some(({ start, end }) => start <= other.start && other.start < end && end < other.end),
  );
}

/** "Status unknown" is no more than "unspecified": loss of consciousness (S06.2XA, S06.2X9). */
export function isStatusUnknown(facts: Facts, { condition }: Documented): boolean {
  return /\bstatus unknown\b/.test(facts.title(normalise(condition.code) ?? ''));
}

/**
 * A bare name for which the index takes the code that denies something ("without loss of consciousness") denies nothing: a sentence
 * that does not deny it either says no more than "unspecified".
 */
export function isBareWithout(
  facts: Facts,
  { code }: Pick<Coded, 'code'>,
  { axes, condition, paper }: Documented,
): boolean {
  const [axis, ...more] = axes;
  if (axis !== 'complication' || more.length > 0 || !code.startsWith('S')) return false;
  const denied = /\bwithout [a-z ]+/i.exec(facts.title(normalise(condition.code) ?? ''))?.[0];
  if (denied === undefined || facts.title(code).includes(denied)) return false;
  return !DENIES.test(sentenceWords(paper, condition.sentence));
}

const DENIES = /\b(?:no|not|without|w\/o|denie[sd]|negative|never)\b/i;
