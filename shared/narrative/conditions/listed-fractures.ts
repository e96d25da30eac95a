import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, readNote, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './conditions.ts';

/** Words for what a sided part may have instead of a fracture. */
const NO_PART =
  'pain|ulcers?|wounds?|arthritis|replacement|dislocation|sprain|strain|contusion|laceration|infection|surgery|weakness|swelling|bruis\\w*|abrasions?|and|or';
const SIDED = `(?:left|right|lt|rt|L|R) (?:(?!(?:${NO_PART})\\b)[a-z]{3,10} )?(?!(?:${NO_PART})\\b)[a-z]{3,10}\\b`;
const FURTHER = `(?:(?:, ?(?:and )?| and | & ?|\\+)(?:the |a )?${SIDED}){1,4}`;
/** `Fractures of the right hip and left wrist`: sided places behind the word, each a fracture of its own. */
const BEHIND = new RegExp(
  `\\b((?:(?:closed|open|displaced|nondisplaced|traumatic|comminuted) ){0,3}(?:fractures?|fxs?))(?: (?:of|to|in|at))? (?:the )?(${SIDED}${FURTHER})(?! (?:${NO_PART})\\b)`,
  'gi',
);
/** `Right hip and left wrist fractures`. */
const BEFORE = new RegExp(
  `\\b(${SIDED}${FURTHER}) ((?:closed |open |displaced |nondisplaced )?(?:fractures|fxs))\\b`,
  'gi',
);
const PARTS = /,? (?:and|&) (?:the |a )?|, ?(?:and )?(?:the |a )?|\+ ?/;

/** The fractures of a list of sided places, beside the one that its phrase takes in itself. */
export function listedFractures(reading: Reading, lexicon: Lexicon): Condition[] {
  return [
    ...[...matchesIn(reading, BEHIND)].map(({ 0: words, 1: head = '', 2: places = '', index }) => ({
      words,
      head,
      places,
      index,
    })),
    ...[...matchesIn(reading, BEFORE)].map(({ 0: words, 1: places = '', 2: head = '', index }) => ({
      words,
      head,
      places,
      index,
    })),
  ].flatMap(({ words, head, places, index }) => {
    const end = index + words.length;
    const sentence = sentenceAt(reading, index);
    if (!sentence) return [];
    const spans = [spanOf(reading.text, index, end)] as const;
    const assertion = assertionOf(reading, index, end);
    return places
      .split(PARTS)
      .flatMap((place) => conditionsOf(readNote(`${head.replace(/s$/i, '')} of ${place}`), lexicon))
      .filter(({ code, complete }) => complete && /^S\d2/.test(code))
      .map((condition) => ({ ...condition, sentence, spans, assertion }));
  });
}
