import type { AlphabeticIndex } from '../../icd10cm/index-terms.ts';
import { type ColumnWord, columnWords, isTelling } from './column-words.ts';
import { isNoCondition } from './guarded-words.ts';
import type { WordNumbers } from './word-numbers.ts';

/** Takes a phrase: numbers of its words, and the code that it stands for as printed. */
export type TakePhrase = (words: readonly number[], code: string) => void;

/** Begin a subterm that stands behind what it belongs to: `Diabetes, with, neuropathy`. */
const BEHIND: ReadonlySet<string> = new Set(
  'with without due in following from by of associated complicating during after secondary resulting to at on affecting causing and involving for'.split(
    ' ',
  ),
);
/** Subterms that say a side or nothing: sides are read from the sentence. */
const SAYS_NOTHING = /^(?:right|left|bilateral|unilateral|specified|unspecified|multiple sites?)$/;
/** What these lead to has to be named behind something. */
const OPENS_NOTHING = /^(?:due|following|related|not)$/;
/** Under the main term of complications: what may go wrong with a device or transplant, and words that nobody says of it. */
const FAULTS: ReadonlySet<string> = new Set(
  'infection hemorrhage embolism thrombosis stenosis leakage displacement malposition breakdown malfunction obstruction perforation protrusion rejection failure dislocation instability loosening fibrosis pain fracture'.split(
    ' ',
  ),
);
const UNSAID: ReadonlySet<string> = new Set(['mechanical', 'specified']);
const EMPTY = /^(?:nec|nos)$/;
/**
 * Births, congenital states, symptoms, causes, poisoning, reasons for a visit: the index's words for them stand in every
 * note and mean other things.
 */
const NOT_CODES = /^[OPQRTUVWXYZ]/;
/** Of these a phrase counts where it says more than a phrase that speaks: `voice fatigue`, `surgical emphysema`, `transient hypertension`. */
const LONGER_CODES = /^(?:[QR]|T(?:6[6-9]|7|8))/;
/** What the index calls postprocedural, notes call otherwise. */
const PRINTED = 'postprocedural';
const SAID_FOR_PRINTED = ['postoperative', 'postsurgical'];
/** Letters with which the noun and the adjective of one thing begin. */
const SAME_STEM = 4;
/** Cervix and neck, pelvis of the kidney and of the bones: what is said of the one means the other too. */
const TWO_THINGS = /^(?:cerv|pelv)/;
const MOST_WORDS = 8;
const MOST_LEVELS = 6;
/** Ways to say one path; a path with more is none that a note has. */
const MOST_WAYS = 12;

/** Words of one level of a path, in each of its forms. */
interface Term {
  forms: readonly (readonly ColumnWord[])[];
  /** Whether it goes behind what stands above it. */
  behind: boolean;
}

/** A way to say a path: its words, and where what follows a "with" begins (its end where nothing does). */
interface Way {
  words: readonly ColumnWord[];
  tail: number;
  /** Where the site behind the head begins ("ulcer of stomach"); missing where none does. */
  site?: number;
}

/**
 * The paths of the alphabetic index in natural word order (`Failure, heart, congestive` → "congestive heart failure"), and as
 * printed ("failure of heart"). Terms that only lead elsewhere ("see") are left out: what they lead to is here by itself.
 * @param takeLonger takes phrases whose codes notes have other words for: they count where a shorter phrase would speak
 */
export function indexPhrases(
  index: AlphabeticIndex,
  numbers: WordNumbers,
  take: TakePhrase,
  takeLonger?: TakePhrase,
): void {
  const { terms, levels, codes } = index.table;
  const dictionary = columnWords(terms, numbers);
  const path = new Path();
  let skippedFrom = MOST_LEVELS;
  let isNoName = false;
  let isOfDevice = false;
  terms.forEach((row, ids) => {
    const level = levels[row] ?? 0;
    if (level > skippedFrom) return;
    skippedFrom = MOST_LEVELS;
    const all: ColumnWord[] = [];
    for (const id of ids) {
      const word = dictionary[id];
      if (word && !EMPTY.test(word.plain)) all.push(word);
    }
    if (level === 0) isOfDevice = all[0]?.plain === 'complication';
    const words = isOfDevice ? faultOf(all) : all;
    if (isLeftOut(words, level)) {
      skippedFrom = level;
      return;
    }
    // `Failure, respiratory, postprocedural`, `Sequelae, malnutrition`: such a term names nothing unless what stands under it does.
    if (level === 0) isNoName = isNoCondition(words[0]?.plain ?? '');
    const isUnsaid = isOfDevice && (level === 0 || UNSAID.has(words[0]?.plain ?? ''));
    path.set(level, {
      forms: isUnsaid ? [[]] : formsOf(words, level),
      behind: level > 0 && isSaidBehind(words),
    });
    if (codes.isEmpty(row) || (isOfDevice && !FAULTS.has(words[0]?.plain ?? ''))) return;
    const code = codes.at(row);
    const isNoTerm = NOT_CODES.test(code);
    const takes = isNoTerm && !LONGER_CODES.test(code) ? undefined : isNoTerm || isNoName ? takeLonger : take;
    if (!takes) return;
    for (const { words: said } of path.waysAt(level)) emit(said, code, numbers, takes);
    for (const { words: said } of path.printedAt(level)) emit(said, code, numbers, takes);
  });
}

/** The terms from a main term down to the one that is looked at, and the ways to say each level, made when something at or below it asks. */
class Path {
  readonly #terms: Term[] = [];
  readonly #ways: (readonly Way[] | undefined)[] = [];
  readonly #printed: (readonly Way[] | undefined)[] = [];

  /** Puts a term in the place of the one before it at that level. */
  set(level: number, term: Term): void {
    this.#terms[level] = term;
    this.#ways[level] = undefined;
    this.#printed[level] = undefined;
  }

  /** In natural word order. */
  waysAt(level: number): readonly Way[] {
    const held = this.#ways[level];
    if (held) return held;
    const term = this.#terms[level];
    const made = !term ? [] : level === 0 ? term.forms.map(mainWay) : below(this.waysAt(level - 1), term);
    this.#ways[level] = made;
    return made;
  }

  /** The same with a site or kind behind its head: "ulcer of stomach", and what is joined to it or said before it. */
  printedAt(level: number): readonly Way[] {
    const held = this.#printed[level];
    if (held) return held;
    const term = this.#terms[level];
    const above = term && level > 0 ? this.printedAt(level - 1) : [];
    const made =
      term && level > 0
        ? [...behindHead(this.waysAt(level - 1), term), ...below(above, term), ...narrowed(above, term)].slice(
            0,
            MOST_WAYS,
          )
        : [];
    this.#printed[level] = made;
    return made;
  }
}

/** `Complication, catheter, dialysis, infection or inflammation`: nobody names both. */
function faultOf(words: readonly ColumnWord[]): readonly ColumnWord[] {
  return words.length > 1 && words[0]?.plain === 'infection' && words.at(-1)?.plain === 'inflammation'
    ? words.slice(0, 1)
    : words;
}

function isLeftOut(words: readonly ColumnWord[], level: number): boolean {
  const first = words[0]?.plain ?? '';
  if (words.length === 0 || (level > 0 && words.length <= 2 && SAYS_NOTHING.test(first))) return true;
  return words.some((word) => word.otherSetting || word.plain === 'or');
}

/** `secondary` alone is an adjective, "secondary to" ends what went before. */
function isSaidBehind([first, second]: readonly ColumnWord[]): boolean {
  return BEHIND.has(first?.plain ?? '') && (first?.plain !== 'secondary' || second !== undefined);
}

/**
 * A main term lists forms of one word (`Failure, failed`). Below it a comma joins (`benign, intracranial` is both), but for the
 * noun and the adjective of one thing (`respiration, respiratory`, `ovary, ovarian`).
 */
function formsOf(words: readonly ColumnWord[], level: number): readonly (readonly ColumnWord[])[] {
  if (words.length === 1 || !words.some((word) => word.comma)) return [words];
  const isList = words.every((word, i) => word.comma || i === words.length - 1);
  const stem = words[0]?.plain.slice(0, SAME_STEM) ?? '';
  const isOneThing =
    level === 0 ||
    (stem.length === SAME_STEM && !TWO_THINGS.test(stem) && words.every(({ plain }) => plain.startsWith(stem)));
  return isList && isOneThing ? words.map((word) => [word]) : [words];
}

function mainWay(words: readonly ColumnWord[]): Way {
  return { words, tail: words.length };
}

/** What a subterm makes of the ways to say what stands above it. */
function below(above: readonly Way[], { forms, behind }: Term): Way[] {
  const found: Way[] = [];
  for (const { words, tail, site } of above) {
    for (const form of forms) {
      if (found.length >= MOST_WAYS || words.length + form.length > MOST_WORDS + 2) break;
      if (behind) found.push({ words: [...words, ...form], tail });
      else if (tail === words.length)
        found.push({
          ...mainWay([...form, ...words]),
          ...(site === undefined ? {} : { site: site + form.length }),
        });
      else found.push(behindLink(words, tail, form));
    }
  }
  return found;
}

/** Below a "with", a subterm qualifies what was joined: `with, ulcer, toe` → "with toe ulcer". */
function behindLink(words: readonly ColumnWord[], tail: number, form: readonly ColumnWord[]): Way {
  const link = words.findLastIndex((word) => BEHIND.has(word.plain));
  return { words: [...words.slice(0, link + 1), ...form, ...words.slice(link + 1)], tail };
}

/** "Fracture of femur": where nothing but adjectives stands above. */
function behindHead(above: readonly Way[], { forms, behind }: Term): Way[] {
  if (behind) return [];
  return above
    .filter(({ words, tail }) => tail === words.length)
    .flatMap(({ words }) => forms.map((form) => ({ ...mainWay([...words, ...form]), site: words.length })));
}

/** "Fracture of neck of femur": the part before the whole. */
function narrowed(above: readonly Way[], { forms, behind }: Term): Way[] {
  if (behind) return [];
  return above.flatMap(({ words, tail, site }) =>
    site === undefined || tail < words.length
      ? []
      : forms.map((form) => ({ ...mainWay([...words.slice(0, site), ...form, ...words.slice(site)]), site })),
  );
}

function emit(words: readonly ColumnWord[], code: string, numbers: WordNumbers, take: TakePhrase): void {
  // What is joined has to be named: "hypertension with" is no phrase.
  if (OPENS_NOTHING.test(words[0]?.plain ?? '') || BEHIND.has(words.at(-1)?.plain ?? '') || !isTelling(words)) return;
  const said: number[] = [];
  for (const { ids } of words) for (const id of ids) said.push(id);
  if (said.length > MOST_WORDS || (said.length === 1 && code.startsWith('S'))) return;
  take(said, code);
  const at = words.length > 1 ? words.findIndex(({ plain }) => plain === PRINTED) : -1;
  if (at < 0) return;
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)].map((part) => part.flatMap(({ ids }) => ids));
  for (const word of SAID_FOR_PRINTED) take([...(before ?? []), numbers.add(word), ...(behind ?? [])], code);
}
