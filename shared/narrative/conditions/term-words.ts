import type { Sentence } from '../reading/sentence.ts';
import { type Token, wordsOf } from '../reading/tokens.ts';
import type { AbbreviationSense } from '../terms/abbreviation-sense.ts';
import { chooseSense, possibleSenses } from '../terms/choose-sense.ts';
import { canonical } from '../terms/filler-words.ts';
import { type KnownWord, type KnownWords, UNKNOWN } from '../terms/known-words.ts';
import { writtenOut } from '../terms/written-out.ts';

/** How a word is joined to the one before it. */
export const JOINED = 0;
export const COMMA = 1;
export const APART = 2;

/** A word of a sentence as terms have it; an abbreviation makes several of one token. */
export interface TermWord {
  /** The token that it comes from. */
  token: number;
  /** Whether it is the first, the last word that the token is written out to. */
  first: boolean;
  last: boolean;
  /** Its number; 0 where no term has it. */
  id: number;
  /** Where the phrases go on that begin with it; 0: none does. */
  node: number;
  /** Led to by a slip of the pen. */
  slip: boolean;
  /** Whether a phrase may pass it over: a filler always, an insert only inside. */
  filler: boolean;
  insert: boolean;
  /** So many words are passed over with it: `non-pressure` is one. */
  length: number;
  /** Whether it joins two nouns, so that a phrase over it may take a word of the second one: `with`, `by`. */
  ties: boolean;
  /** Letters of the word as it stands in the sentence. */
  letters: number;
  gap: typeof JOINED | typeof COMMA | typeof APART;
}

/** An abbreviation of which nothing tells the sense. */
export interface OpenAbbreviation {
  token: number;
  senses: readonly AbbreviationSense[];
}

/** The words of a sentence as terms have them, and the abbreviations that stay open. */
export function termWords(
  text: string,
  sentence: Sentence,
  known: KnownWords,
): { words: TermWord[]; open: OpenAbbreviation[] } {
  const words: TermWord[] = [];
  const open: OpenAbbreviation[] = [];
  let isBehind = false;
  sentence.tokens.forEach((token, i) => {
    // The second number of `2/2`.
    if (isBehind) {
      isBehind = false;
      return;
    }
    const gap = gapBefore(text, sentence, i);
    if (isSecondaryTo(text, token)) {
      isBehind = true;
      words.push(plainWord(known.of('due'), 'due', i, gap));
      return;
    }
    const capitals = isCapital(text, token.start) ? text.slice(token.start, token.end) : '';
    if (isName(text, capitals, token.end)) {
      words.push(plainWord(UNKNOWN, '', i, gap));
      return;
    }
    // `UTIs`: the plural of initials that end in i is no word in -is.
    const isPlural = capitals.length > 2 && PLURAL_INITIALS.test(capitals);
    const word = isPlural ? capitals.slice(0, -1).toLowerCase() : token.word;
    const own = isPlural ? known.of(word) : known.ofForm(token);
    const senses = own.senses ? possibleSenses(text, sentence, i, own.senses) : NO_SENSES;
    const meant = senses.length > 0 ? chooseSense(sentence, i, senses) : undefined;
    if (senses.length > 0 && !meant) open.push({ token: i, senses });
    const full = meant?.says === undefined ? (senses.length > 0 ? undefined : own.expansion) : fullWords(meant.says);
    if (full && full.length > 0) words.push(...writtenOutWords(full, i, gap, known));
    else if (own.id !== 0) words.push(plainWord(own, word, i, gap));
    else words.push(plainWord(own, word, i, gap, nearest(known, word, text[token.end - 1] ?? '')));
    const next = sentence.tokens[i + 1]?.word;
    const last = words.at(-1);
    if (last) withoutPressure(last, word, sentence.tokens[i - 1]?.word, next);
    if (last && next === 'to' && NAMES_A_CAUSE.has(word)) last.node = 0;
    // `Migraine, complicated by falls`: no complicated migraine.
    if (last && next === 'by' && word === 'complicated') {
      last.node = 0;
      last.id = 0;
    }
    // `HIV+ on Biktarvy`
    if (text[token.end] === '+' && MARKERS.has(word))
      words.push(plainWord(known.of('positive'), 'positive', i, JOINED));
  });
  return { words, open };
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 65 && unit <= 90;
}

/** `Spoke with Tia`: a name. `HEP c wife`: exercises at home, with her. */
function isName(text: string, capitals: string, end: number): boolean {
  if (capitals === '' || capitals.length > LONGEST_NAME) return false;
  return NAMES.has(capitals) || (capitals === 'HEP' && text.slice(end, end + 3) === ' c ');
}

/** Of these a plus says that they were found. */
const MARKERS: ReadonlySet<string> = new Set(['hiv', 'mrsa', 'vre', 'esbl', 'rpr', 'brca', 'brca1', 'brca2']);

/** `Ascites secondary to malignancy` names no secondary malignancy: before "to" no phrase begins with the word. */
const NAMES_A_CAUSE: ReadonlySet<string> = new Set(['secondary', '2ndary', '2nd', '2ary']);

const TIES: ReadonlySet<string> = new Set(['with', 'w', 'by']);

const NO_SENSES: readonly AbbreviationSense[] = [];

/** `Calf non-pressure ulcer`: an ulcer like any other, and no name that begins with "pressure" stands in it. */
function withoutPressure(last: TermWord, word: string, before: string | undefined, next: string | undefined): void {
  if (word === 'pressure' && before === 'non') last.node = 0;
  if (word !== 'nonpressure' && (word !== 'non' || next !== 'pressure')) return;
  last.filler = true;
  last.length = word === 'non' ? 2 : 1;
}

/** `2/2` between blanks: secondary to. Its two numbers count as one word. */
function isSecondaryTo(text: string, { word, start }: Token): boolean {
  return word === '2' && SECONDARY_TO.test(text.slice(start - 1, start + 4));
}

const SECONDARY_TO = /^\s2\/2\s$/;
/** Abbreviations that are a name, or a word of every day, where they are written as one. */
const NAMES: ReadonlySet<string> = new Set(['Tia', 'Cad', 'Pad', 'Mi', 'Pe', 'Mac', 'Ra', 'Al', 'Als', 'Ed']);
const LONGEST_NAME = 3;
const PLURAL_INITIALS = /^[A-Z]{2,5}s$/;

function writtenOutWords(full: readonly string[], token: number, gap: TermWord['gap'], known: KnownWords): TermWord[] {
  return full.map((word, n) => ({
    ...plainWord(known.of(word), word, token, n === 0 ? gap : JOINED),
    first: n === 0,
    last: n === full.length - 1,
  }));
}

/** @param meant the word that it is a slip for */
function plainWord(own: KnownWord, word: string, token: number, gap: TermWord['gap'], meant = own): TermWord {
  return {
    token,
    first: true,
    last: true,
    id: meant.id,
    node: meant.node,
    slip: meant !== own && meant.id !== 0,
    filler: own.filler,
    insert: own.insert,
    length: 1,
    ties: own.filler && TIES.has(word),
    letters: word.length,
    gap,
  };
}

/** The word that a slip was meant for; what was cut as a plural may have been the word's own (`diabtes`). */
function nearest(known: KnownWords, word: string, end: string): KnownWord {
  const plain = canonical(word);
  const meant = known.nearest(plain);
  const isCut = meant.id === 0 && (end === 's' || end === 'S') && !plain.endsWith('s');
  return isCut ? known.nearest(`${plain}s`) : meant;
}

const says = new Map<string, readonly string[]>();

function fullWords(text: string): readonly string[] {
  const held = says.get(text);
  if (held) return held;
  const made = wordsOf(text).flatMap(writtenOut);
  says.set(text, made);
  return made;
}

/** Sides that people shorten with a full stop: `Rt. hip`. */
const DOTTED = /^(?:l|r|lt|rt|bilat|w|fx|hx|dx|chr|mod|sev)$/;
/** Remarks that official titles put into brackets: `Chronic diastolic (congestive) heart failure`. */
const BRACKETED =
  /^(?:congestive|primary|severe|moderate|mild|current|acute|chronic|hypertensive|pressure|surgical|peripheral|ischemic|acquired|generalized|it|intertrochanteric|subtrochanteric|idiopathic)$/;
/** The kind, in brackets behind the name: `dementia (Alzheimer's, late onset)`. */
const KIND = /^(?:stress|urge|functional|overflow|alzheimer\S*|vascular|multi-?infarct|mixed|lewy|frontotemporal)$/;
/** Two that are named together. */
const SLASHED: ReadonlySet<string> = new Set([
  'bowel/bladder',
  'tibia/fibula',
  'fibula/tibia',
  'tibial/fibular',
  'tib/fib',
  'radius/ulna',
  'ulna/radius',
  'radial/ulnar',
  'discitis/osteo',
  'osteo/discitis',
  'discitis/om',
  'systolic/diastolic',
  'diastolic/systolic',
  'bladder/bowel',
  'urine/stool',
  'anx/dep',
  'dep/anx',
  'cad/stent',
  'trach/vent',
  'decompression/fusion',
  'discitis/osteomyelitis',
  'osteomyelitis/discitis',
  '24/7',
]);
/** Characters that join words whatever stands about them. */
const NO_BREAK = /^[\s'’"*_\u200b\u00ad-]*$/;

const SPACED_DASH = /^ [-–—] $/;
const PUT_BEHIND = /^(?:acute|chronic|subacute|recurrent)(?:[,;.)\n]|$)/i;

/** What stands between a token and the one before it. */
function gapBefore(text: string, { tokens }: Sentence, i: number): TermWord['gap'] {
  const before = tokens[i - 1];
  const token = tokens[i];
  if (!before || !token) return APART;
  const length = token.start - before.end;
  if (length === 1 && text.charCodeAt(before.end) === 32) return JOINED;
  if (length === 0) return JOINED;
  if (length > 40) return APART;
  const between = text.slice(before.end, token.start);
  // A hyphen between blanks sets apart, one between letters joins.
  // `Constipation - chronic`: put behind, as behind a comma.
  if (SPACED_DASH.test(between) && PUT_BEHIND.test(text.slice(token.start, token.end + 2))) return COMMA;
  if (NO_BREAK.test(between)) return /\s[-*_]+\s/.test(between) || /\n\s*\n/.test(between) ? APART : JOINED;
  if (/^\s*,\s*$/.test(between)) return COMMA;
  if (between === '/' && SLASHED.has(`${before.word}/${token.word}`)) return JOINED;
  if (between.startsWith('.') && DOTTED.test(before.word) && /^\.\s*$/.test(between)) return JOINED;
  // `C. difficile`: a genus.
  if (before.word.length === 1 && /^\.\s?$/.test(between) && /\p{Ll}/u.test(text[token.start] ?? '')) return JOINED;
  if (before.word === 'w' && /^\/\s*$/.test(between)) return JOINED;
  if (/^\s*\($/.test(between) && (KIND.test(token.word) || (BRACKETED.test(token.word) && text[token.end] === ')')))
    return JOINED;
  if (/^\)\s*$/.test(between) && BRACKETED.test(before.word) && text[before.start - 1] === '(') return JOINED;
  return APART;
}
