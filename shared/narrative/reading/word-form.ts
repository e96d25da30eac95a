/** How words are brought to one form: Unicode folding, American spelling, plural off. Applied to notes and to terms alike. */

import { BRITISH, IRREGULAR, NO_PLURALS } from './spellings.ts';

/** Longer runs of letters are no words; their form keeps the beginning and a mark that no term has. */
const LONGEST = 64;

/** A word as words are compared, and its number, under which what rooms know of it stands in their tables. */
export interface WordForm {
  /** Normalised: lower case, Unicode folded, US spelling, plural off. Of a token never empty. */
  readonly word: string;
  /** {@link NO_NUMBER}: nobody had asked for the word to be kept when it was read. */
  readonly number: number;
}

export const NO_NUMBER = 0;

/** Words that terms know, and their forms by the word as it stands in a text: no word of a note but theirs is held. */
const known = new Map<string, WordForm>();
const forms = new Map<string, WordForm>();
/** So many ways to write them are held at most. */
const MOST_FORMS = 30_000;

/** Has the form of a word looked up from now on. For words of terms and triggers only. @returns its number */
export function keepForm(word: string): number {
  const held = known.get(word);
  if (held) return held.number;
  const number = known.size + 1;
  known.set(word, { word, number });
  return number;
}

/** What is known of some words, which are kept: looked up by their number, which costs less than a search for their letters. */
export class WordTable<Value> {
  readonly #byWord: ReadonlyMap<string, Value>;
  readonly #byNumber: (Value | undefined)[] = [];

  constructor(words: ReadonlyMap<string, Value>) {
    this.#byWord = words;
    for (const [word, value] of words) {
      const number = keepForm(word);
      while (this.#byNumber.length <= number) this.#byNumber.push(undefined);
      this.#byNumber[number] = value;
    }
  }

  get({ word, number }: WordForm): Value | undefined {
    return number === NO_NUMBER ? this.#byWord.get(word) : this.#byNumber[number];
  }
}

/**
 * The form under which a word is compared: `Oedemas` → `edema`, `U.T.I.` → `uti`, `Parkinson’s` → `parkinson`,
 * `ＨＴＮ` → `htn`. Takes the word as it stands in the text.
 */
export function wordForm(raw: string): string {
  return numberedForm(raw).word;
}

/** The same with the number of the word. */
export function numberedForm(raw: string): WordForm {
  const held = forms.get(raw);
  if (held !== undefined) return held;
  const word = formOf(raw);
  const own = known.get(word);
  if (own === undefined) return { word, number: NO_NUMBER };
  if (forms.size < MOST_FORMS) forms.set(raw, own);
  return own;
}

function formOf(raw: string): string {
  if (raw.length > LONGEST) return `${raw.slice(0, LONGEST).toLowerCase()}…`;
  // AIDS is no aid; elsewhere capitals say nothing.
  if (raw === 'AIDS') return 'aids';
  let word = raw.toLowerCase();
  if (!isPlain(word)) {
    if (!ASCII.test(word)) word = folded(raw);
    if (!isPlain(word)) {
      word = word.replace(POSSESSIVE, '');
      if (INITIALS.test(word)) return word.replaceAll('.', '');
    }
  }
  const irregular = IRREGULAR.get(word);
  const isCut = word.length > 7 && word.endsWith('its');
  return irregular ?? singular(american(isCut ? word.replace(MISSING_I, '$1itis') : word));
}

/** Small letters of ASCII and digits only, as nearly every word is: a loop costs less here than a pattern. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (!((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57))) return false;
  }
  return true;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
const ASCII = /^[\x00-\x7f]*$/;
const POSSESSIVE = /'s?$/;
const INITIALS = /^(?:[a-z]\.)+[a-z]$/;
/** Accents, and characters that take no room: soft hyphen, joiners, directions, byte order mark, variation selectors. */
const NO_WIDTH = /[\p{M}\p{Cf}]/gu;

/**
 * Letters of other alphabets that look like Latin ones. A word that mixes them is read as a person sees it: `dеnies` with a
 * Cyrillic е is a denial, and would otherwise turn what it denies into a diagnosis. A word all in one alphabet is left alone.
 */
const LOOK_ALIKES = new Map(
  [
    'аaеeкkмmоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJ',
    'αaγyιiκkοoρpνvυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
  ].flatMap((pairs) => (pairs.match(/../g) ?? []).map(([foreign = '', latin = '']) => [foreign, latin] as const)),
);
const MIXED = /^(?=.*[a-z])(?=.*[\p{Script=Cyrillic}\p{Script=Greek}])/isu;

function folded(given: string): string {
  const raw = MIXED.test(given) ? given.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, alike) : given;
  return raw
    .normalize('NFKD')
    .replace(NO_WIDTH, '')
    .replaceAll(/[’‘ʼ＇`´]/g, "'")
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .replaceAll('⁄', '/');
}

function alike(letter: string): string {
  return LOOK_ALIKES.get(letter) ?? letter;
}

/** What a British spelling has somewhere; everything else is left alone at once. */
const MAYBE_BRITISH = /ae|oe|our|re|is[ei]|isa|ys[ei]|ll|sulph|grey|leuco|aluminium|practis/;

/** The same exactly, for the many words that hold `re` or `ll`. */
const IS_BRITISH = new RegExp(BRITISH.map(([british]) => british.source).join('|'));

function american(word: string): string {
  if (!MAYBE_BRITISH.test(word) || !IS_BRITISH.test(word)) return word;
  let now = word;
  for (const [british, us] of BRITISH) now = now.replace(british, us);
  return now;
}

/** `pancreatits`, `cellulits`: no word but those of inflammations ends so. */
const MISSING_I = /((?:at|ul|thr|ch|st|ng|ard))its$/;

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word) || NO_PLURALS.has(word)) return word;
  if (GREEK.test(word) && !/^(?:nose|rose|dose|hose|prose)s$/.test(word)) return `${word.slice(0, -2)}is`;
  if (/[^aeiou]ies$/.test(word))
    return word === 'calories' || word.length < 5 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:ss|x|sh|[^a]ch|oach|each|tach)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** `diagnoses` → `diagnosis`, `metastases`, `prostheses`, `stenoses`, `crises`. */
const GREEK = /(?:noses|boses|stases|theses|choses|roses|lyses|crises|toses|moses)$/;
