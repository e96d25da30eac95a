import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, readNote, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './conditions.ts';

/** Nouns that name nothing before the words behind their comma, as an index lists them: `Failure, kidney, acute`. */
const NOUN =
  'failure|disease|burns?|infarction|fibrillation|flutter|syndrome|disorder|insufficiency|deficiency|retention|effusion|aneurysm|apnea|stenosis|malignancy|neoplasm|tear|edema|attack|block';
/** What says which: some words without a mark that would end them. */
const PART = "[a-z\\d](?:[a-z\\d/+&’'-]| (?![-–—] )){1,34}";
/** A title that stands by itself: at the beginning of a line or an item, or behind a label. */
const INVERTED = new RegExp(
  `(?<=(?:^|[:;\\n])[ \\t]{0,4}(?:\\(?\\d{1,2}[.)]|[-•*#])?[ \\t]{0,3})\\b(${NOUN})((?:, ?${PART}){1,4})(?=\\s*(?:$|[.;(\\n–—]|- ))`,
  'gi',
);
/** An item that is another item of a list, or says no. */
const NO_PART =
  /\b(?:no|none|not|non|denies|without|neg(?:ative)?|ruled|r\/o|possible|probable|likely|suspected|vs)\b/i;
/** Stays behind the noun, as it is written: `due to diabetes`, `with hypoxia`, `stage 4`. */
const STAYS =
  /^(?:due|d\/t|secondary|2\/2|with|w\/|without|in|of|to|from|stage|type|left|right|both|bilateral|l|r|lt|rt)\b/i;

/** The conditions that a list names as an index does: the noun first, what says which behind commas. */
export function invertedTitles(reading: Reading, lexicon: Lexicon): Condition[] {
  return [...matchesIn(reading, INVERTED)].flatMap(({ 0: whole, 1: noun = '', 2: behind = '', index }) => {
    const sentence = sentenceAt(reading, index);
    const [, ...parts] = behind.split(',').map((part) => part.trim());
    if (!sentence || sentence.start > index || parts.some((part) => part === '' || NO_PART.test(part))) return [];
    const named = inOrder(noun, parts)
      .map((title) => wholeOf(title, lexicon))
      .find((one) => one !== undefined);
    if (!named) return [];
    const end = index + whole.length;
    const spans = [spanOf(reading.text, index, end)] as const;
    return [{ ...named, sentence, spans, assertion: assertionOf(reading, index, index + noun.length) }];
  });
}

/** The same words in the order of speech. */
function inOrder(noun: string, parts: readonly string[]): string[] {
  const before = parts.filter((part) => !STAYS.test(part));
  const after = parts.filter((part) => STAYS.test(part));
  const [first = '', ...others] = before;
  return [[...[...before].reverse(), noun, ...after].join(' '), [first, noun, ...others, ...after].join(' ')].map(
    (title) => title.trim(),
  );
}

/** The one condition that all of a title's words name. */
function wholeOf(title: string, lexicon: Lexicon): Condition | undefined {
  const found = conditionsOf(readNote(title), lexicon).filter(({ place }) => place === 0);
  const [only] = found;
  return only?.complete && found.length === 1 && only.source !== 'title' ? only : undefined;
}
