import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { TermSource } from '../terms/phrases.ts';
import type { Trie } from '../terms/trie.ts';
import { COMMA_NUMBER } from '../terms/word-numbers.ts';
import { listedTitles } from './listed-titles.ts';
import { type Found, lastComma, passesTie, withinItems, withinNouns, withoutInner } from './overlaps.ts';
import { APART, COMMA, JOINED, type OpenAbbreviation, type TermWord, termWords } from './term-words.ts';
import { type WrittenTitle, writtenTitles } from './written-titles.ts';

/** Words of a note that name a condition, or an abbreviation that may. Offsets as everywhere: UTF-16 code units. */
export interface Match {
  start: number;
  end: number;
  text: string;
  sentence: Sentence;
  /** Places of its first token in the sentence, and of the one behind its last. */
  tokens: { from: number; to: number };
  /**
   * The codes that the words stand for on the day, each complete or the header above what the words leave open; several are
   * reported together, the first first. Empty where `choice` is given.
   */
  codes: readonly string[];
  /** The complete code that the bare phrase means where nothing more is said, for the first of `codes`. */
  bare?: string;
  source: TermSource;
  /** False where a slip of the pen had to be forgiven. */
  exact: boolean;
  /** What an abbreviation of several senses may stand for, where nothing near it tells: a person chooses. */
  choice?: readonly string[];
}

/** The matches of a note, in the order of the text. Time is linear in the text, whatever the text. */
export function matchTerms(reading: Reading, lexicon: Lexicon): Match[] {
  return reading.sentences.flatMap((sentence) => matchSentence(reading.text, sentence, lexicon));
}

/**
 * The matches of one sentence, which depend on nothing outside it but its section: the longest phrase from each word, without
 * those that stand within another. A short title alone pushes nothing else aside (narrative.md section 3); the whole title of
 * a code does.
 */
export function matchSentence(text: string, sentence: Sentence, lexicon: Lexicon): Match[] {
  if (sentence.heading || sentence.tokens.length === 0) return [];
  const phrases = phrasesIn(text, sentence, lexicon);
  const titles = writtenTitles(text, sentence, lexicon.codes).filter(
    (title) => !phrases.some((phrase) => saysMoreThan(phrase, title)),
  );
  if (titles.length === 0) return phrases;
  const beside = phrases.filter(({ start, end }) => titles.every((title) => end <= title.start || start >= title.end));
  return [...beside, ...titles.map((title) => matchOf(text, sentence, title))].sort(inOrder);
}

/**
 * Whether a phrase takes a title in with more: `Dupuytren's contracture R hand` is no contracture of the hand, and
 * `hypertensive heart disease with heart failure` is reported with the code of the heart failure.
 */
function saysMoreThan({ start, end, codes }: Match, title: WrittenTitle): boolean {
  if (end <= title.start || start >= title.end || codes.length === 0) return false;
  return start < title.start || end > title.end || (codes.length > 1 && codes[0] === title.code);
}

function inOrder(a: Match, b: Match): number {
  return a.start - b.start || a.end - b.end;
}

function matchOf(text: string, sentence: Sentence, { code, start, end }: WrittenTitle): Match {
  const from = sentence.tokens.findIndex((token) => token.end > start);
  const to = sentence.tokens.findLastIndex((token) => token.start < end) + 1;
  const name = text.slice(start, end);
  return { start, end, text: name, sentence, tokens: { from, to }, codes: [code], source: 'official', exact: true };
}

function phrasesIn(text: string, sentence: Sentence, lexicon: Lexicon): Match[] {
  const { words, open } = termWords(text, sentence, lexicon.phrases.words);
  const kept = withoutInner(withListed(longestFrom(words, lexicon), words, text, sentence, lexicon));
  const matches = kept.flatMap(({ from, to, concept, source, slip }): Match[] => {
    if (concept === null) return [];
    const first = words[from]?.token ?? 0;
    const last = words[to - 1]?.token ?? 0;
    const { codes, bare } = concept;
    return [
      { ...placed(text, sentence, first, last), codes, ...(bare === undefined ? {} : { bare }), source, exact: !slip },
    ];
  });
  if (open.length === 0) return matches;
  const covered = new Uint8Array(sentence.tokens.length);
  for (const { from, to } of kept) covered.fill(1, words[from]?.token, (words[to - 1]?.token ?? 0) + 1);
  const choices = open.filter(({ token }) => covered[token] === 0).flatMap((each) => choiceOf(text, sentence, each));
  return [...matches, ...choices].sort(inOrder);
}

/** Phrases, and the titles in the order of an index in whose place none reaches as far. */
function withListed(
  found: Found[],
  words: readonly TermWord[],
  text: string,
  { tokens }: Sentence,
  lexicon: Lexicon,
): Found[] {
  if (words.every(({ gap }) => gap !== COMMA)) return found;
  const spelled = (at: number) => {
    const token = tokens[words[at]?.token ?? -1];
    return token ? text.slice(token.start, token.end).toLowerCase() : '';
  };
  const titles = listedTitles(words, lexicon, spelled).filter(({ from, to }) =>
    found.every(
      (one) => one.to <= from || one.from >= to || (one.from >= from && one.to <= to && one.to - one.from < to - from),
    ),
  );
  if (titles.length === 0) return found;
  const outside = found.filter((one) => titles.every(({ from, to }) => one.to <= from || one.from >= to));
  return [...outside, ...titles].sort((a, b) => a.from - b.from || a.to - b.to);
}

function placed(text: string, sentence: Sentence, first: number, last: number) {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last]?.end ?? sentence.end;
  return { start, end, text: text.slice(start, end), sentence, tokens: { from: first, to: last + 1 } };
}

/** So many sides and degrees may stand inside one phrase, so many fillers in a row. */
const MOST_INSERTS = 2;
const MOST_FILLERS = 4;

function longestFrom(words: readonly TermWord[], lexicon: Lexicon): Found[] {
  const { trie } = lexicon.phrases;
  const found: Found[] = [];
  const shorter = new Map<Found, Found>();
  const untied = new Map<Found, Found>();
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    if (!word?.first || word.node === 0) continue;
    const walk: Walk = { words, trie, lexicon, from, best: undefined, shorter: undefined, untied: undefined };
    step(walk, from + 1, word.node, word.slip ? 1 : 0, 0, 0);
    if (walk.best) {
      found.push(walk.best);
      if (walk.shorter) shorter.set(walk.best, walk.shorter);
      if (walk.untied) untied.set(walk.best, walk.untied);
    }
  }
  if (found.length === 0) return found;
  const { numbers } = lexicon.phrases;
  const items = withinItems(words, found, shorter, [numbers.find('stage'), numbers.find('type')]);
  return withinNouns(words, items, untied);
}

interface Walk {
  words: readonly TermWord[];
  trie: Trie;
  lexicon: Lexicon;
  from: number;
  best: Found | undefined;
  /** The longest that ends before the first comma within the best one. */
  shorter: Found | undefined;
  /** The longest that passes over no "with". */
  untied: Found | undefined;
}

/** Follows the phrases from word `at` on; sides, degrees and fillers may be passed over, one slip forgiven. */
function step(walk: Walk, at: number, node: number, slips: number, inserts: number, fillers: number): void {
  const { words, trie } = walk;
  const value = trie.value(node);
  if (value !== 0 && words[at - 1]?.last && fillers === 0) consider(walk, at, value, slips > 0);
  const next = words[at];
  if (!next || next.gap === APART) return;
  if (next.gap === COMMA) {
    const behind = trie.child(node, COMMA_NUMBER);
    const child = behind === 0 ? 0 : trie.child(behind, next.id);
    if (child !== 0 && slips + Number(next.slip) <= 1) step(walk, at + 1, child, slips + Number(next.slip), inserts, 0);
    // "Osteoarthritis, right knee": the side stands behind the comma.
    else if (behind !== 0 && next.insert && inserts < MOST_INSERTS) passOver(walk, at, behind, slips, inserts + 1, 1);
    return;
  }
  if (next.id !== 0 && slips + Number(next.slip) <= 1) {
    const child = trie.child(node, next.id);
    if (child !== 0) step(walk, at + 1, child, slips + Number(next.slip), inserts, 0);
  }
  if (next.filler && fillers < MOST_FILLERS) {
    passOver(walk, at, node, slips, inserts, fillers + 1);
    // "Diabetes mellitus, type 1": the comma stands behind the word that is passed over.
    if (words[at + 1]?.gap === COMMA && trie.child(node, COMMA_NUMBER) !== 0)
      step(walk, at + 1, node, slips, inserts, fillers + 1);
  } else if (next.insert && inserts < MOST_INSERTS) passOver(walk, at, node, slips, inserts + 1, fillers + 1);
}

/** Goes on behind a word that no phrase has; a phrase does not end with it. */
function passOver(walk: Walk, at: number, node: number, slips: number, inserts: number, fillers: number): void {
  const behind = at + (walk.words[at]?.length ?? 1);
  if (walk.words[behind]?.gap === JOINED) step(walk, behind, node, slips, inserts, fillers);
}

function consider(walk: Walk, to: number, value: number, slip: boolean): void {
  if (walk.best && walk.best.to >= to) return;
  const term = walk.lexicon.term(value);
  if (!term) return;
  // One misspelled word alone may be another word; so may a title or index term with a slip.
  if (slip && (term.source !== 'synonym' || (to - walk.from === 1 && lengthOf(walk) < SHORTEST_ALONE))) return;
  const found = { from: walk.from, to, ...term, slip };
  if (lastComma(walk.words, found) < 0) walk.shorter = found;
  if (passesTie(walk.words, found) < 0) walk.untied = found;
  walk.best = found;
}

/** Letters from which a misspelled word alone still names a condition. */
const SHORTEST_ALONE = 8;

function lengthOf(walk: Walk): number {
  return walk.words[walk.from]?.letters ?? 0;
}

function choiceOf(text: string, sentence: Sentence, { token, senses }: OpenAbbreviation): Match[] {
  const choice = senses.flatMap(({ says, part }) => (says === undefined || part ? [] : says));
  if (choice.length === 0) return [];
  return [{ ...placed(text, sentence, token, token), codes: [], source: 'synonym', exact: true, choice }];
}
