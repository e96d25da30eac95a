import type { Lexicon } from '../terms/lexicon.ts';
import type { Trie } from '../terms/trie.ts';
import type { Found } from './overlaps.ts';
import { APART, COMMA, type TermWord } from './term-words.ts';

/** Items with more commas are lists of things. */
const MOST_PARTS = 5;
const MOST_WORDS = 10;
/** Of these a list has several side by side: `Cirrhosis, alcoholic` says which cirrhosis, `Cirrhosis, ascites` names two things. */
const ADJECTIVE = /(?:al|ic|ous|ive|ed|ar|ary|ory|ent|ant|oid|ile|less|ible|able)$/;
/** Stays behind the noun, as it is written: `due to diabetes`, `with hypoxia`. */
const STAYS =
  /^(?:due|secondary|following|with|w|without|in|of|to|from|during|after|complicating|complicated|resulting|associated|caused|involving)$/;

/** Words `[from, to)` between commas. */
interface Part {
  from: number;
  to: number;
}

/**
 * Conditions in the order of an index, as lists of diagnoses print them: the noun first, what says which behind commas
 * (`Hypertension, pulmonary`, `Ulcer, stomach, acute, with hemorrhage`). Only where some order of speech of all the words makes
 * a phrase, and none behind a comma names a condition by itself. The longest from the beginning of each item.
 * @param spelled the word at a place, in lower case
 */
export function listedTitles(words: readonly TermWord[], lexicon: Lexicon, spelled: (at: number) => string): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && words[from]?.gap !== APART) continue;
    const parts = partsFrom(words, from);
    for (let count = parts.length; count > 1; count--) {
      const title = titleOf(words, parts.slice(0, count), lexicon, spelled);
      if (!title) continue;
      found.push(title);
      break;
    }
  }
  return found;
}

/** What stands between the commas of an item. */
function partsFrom(words: readonly TermWord[], from: number): Part[] {
  const parts: Part[] = [];
  let begin = from;
  for (let at = from + 1; at <= words.length; at++) {
    const gap = words[at]?.gap ?? APART;
    if (gap !== COMMA && gap !== APART) continue;
    parts.push({ from: begin, to: at });
    begin = at;
    if (gap === APART || parts.length > MOST_PARTS) break;
  }
  return parts;
}

function titleOf(
  words: readonly TermWord[],
  parts: readonly Part[],
  lexicon: Lexicon,
  spelled: (at: number) => string,
): Found | undefined {
  const [head, ...behind] = parts;
  const to = parts.at(-1)?.to ?? 0;
  if (!head || to - head.from > MOST_WORDS || !isKnown(words, head.from, to)) return undefined;
  if (behind.some((part) => isItem(words, part, lexicon, spelled))) return undefined;
  const stays = behind.filter(({ from }) => STAYS.test(spelled(from)));
  const moves = behind.filter((part) => !stays.includes(part));
  // `Anemia, on iron`, `ESRD, his`: no words of a title.
  if (moves.some(({ from }) => words[from]?.filler)) return undefined;
  for (const order of ordersOf(head, moves, stays)) {
    const value = phraseOf(words, order, lexicon.phrases.trie);
    const term = value === 0 ? undefined : lexicon.term(value);
    if (term?.concept) return { from: head.from, to, ...term, slip: false };
  }
  return undefined;
}

/** The orders in which the same words are said. */
function ordersOf(head: Part, moves: readonly Part[], stays: readonly Part[]): Part[][] {
  const back = [...moves].reverse();
  const [first, ...others] = moves;
  const [last, ...earlier] = back;
  return [
    [...back, head, ...stays],
    ...(first && others.length > 0 ? [[first, head, ...others, ...stays]] : []),
    ...(last && earlier.length > 0 ? [[last, head, ...earlier, ...stays]] : []),
    [head, ...moves, ...stays],
    ...(moves.length > 1 ? [[head, ...back, ...stays]] : []),
  ];
}

/** Whether every word is one of a term, without a slip of the pen. */
function isKnown(words: readonly TermWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.slip || (word.id === 0 && !word.filler)) return false;
  }
  return true;
}

/** Whether a part names a condition by itself: the next item of a list. */
function isItem(words: readonly TermWord[], part: Part, lexicon: Lexicon, spelled: (at: number) => string): boolean {
  if (ADJECTIVE.test(spelled(part.to - 1))) return false;
  const value = phraseOf(words, [part], lexicon.phrases.trie);
  return value !== 0 && Boolean(lexicon.term(value)?.concept);
}

/** What the words of the parts stand for, one behind the other; 0: nothing. */
function phraseOf(words: readonly TermWord[], parts: readonly Part[], trie: Trie): number {
  let node = 0;
  for (const { from, to } of parts) {
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (!word || word.filler) continue;
      node = trie.child(node, word.id);
      if (node === 0) return 0;
    }
  }
  return trie.value(node);
}
