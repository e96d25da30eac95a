import type { Concept } from '../terms/concept.ts';
import type { TermSource } from '../terms/phrases.ts';
import { COMMA, JOINED, type TermWord } from './term-words.ts';

/** A phrase found at words `[from, to)`; `null`: it names no condition. */
export interface Found {
  from: number;
  to: number;
  concept: Concept | null;
  source: TermSource;
  slip: boolean;
}

/**
 * `Pneumonia, viral hepatitis` are two items of a list: a phrase that goes on over a comma ends before it where another one
 * begins behind the comma and goes on farther.
 * @param shorter what each phrase is up to its comma
 * @param numbering the numbers of words that a number follows: stage, type
 */
export function withinItems(
  words: readonly TermWord[],
  found: readonly Found[],
  shorter: ReadonlyMap<Found, Found>,
  numbering: readonly number[],
): Found[] {
  return found.flatMap((one, i) => {
    const comma = lastComma(words, one);
    if (comma < 0) return one;
    // `Cystic fibrosis, pulm exacerbation`: the noun before the comma is the end of another name.
    if (
      comma === one.from + 1 &&
      found.some((other) => other.from < one.from && other.to > one.from && isAnotherName(one, other))
    )
      return [];
    for (let k = i + 1; k < found.length && (found[k]?.from ?? 0) <= comma; k++) {
      const other = found[k];
      if (other && other.from === comma && other.to > one.to && other.source !== 'title') return shorter.get(one) ?? [];
    }
    // `malnutrition, severe anemia`, `sacral wound, stage 4 breast cancer`: the degree, the stage is that of the next item.
    const isDegree = comma === one.to - 1 && words[comma]?.insert;
    const isNumbered = comma === one.to - 2 && numbering.includes(words[comma]?.id ?? 0);
    const isOfNext = (isDegree || isNumbered) && words[one.to]?.gap === JOINED;
    if (isOfNext && found.some((other) => other.from === one.to && !sharesCategory(one, other)))
      return shorter.get(one) ?? [];
    return one;
  });
}

/**
 * `Sclerosis with aortic stenosis`, `ulcer of the calf with pressure ulcer of the sacrum`: a phrase that goes on over a "with"
 * ends before it where what follows is the beginning of another name.
 * @param untied what each phrase is up to its "with"
 */
export function withinNouns(
  words: readonly TermWord[],
  found: readonly Found[],
  untied: ReadonlyMap<Found, Found>,
): Found[] {
  return found.flatMap((one, i) => {
    const tie = passesTie(words, one);
    if (tie < 0) return one;
    // `Cellulitis of the left leg with neuropathy`: the noun before the "with" is the end of another name.
    const isItsEnd = (other: Found) => other.from < one.from && other.to > one.from && other.to <= tie;
    if (found.some((other) => isItsEnd(other) && !sharesChapter(one, other))) return [];
    for (let k = i + 1; k < found.length && (found[k]?.from ?? 0) < one.to; k++) {
      const other = found[k];
      if (!other || other.from <= tie || other.to <= one.to || other.source === 'title') continue;
      const short = untied.get(one);
      // `Sepsis with urinary retention`: the second code of the phrase would be of words that begin another name.
      const isOfTwo = short !== undefined && codesOf(one) > codesOf(short) && !isNamedBy(one, other);
      if (!isOfIt(one, other) || isOfTwo) return short ?? [];
    }
    return one;
  });
}

/**
 * Whether a phrase is of the thing that another names: a code of the one is that of the other, or stands above it; or what a
 * disease brings, a symptom, a fracture, an ulcer (`PAD with rest pain in the right leg`, `osteoporosis with fracture of L2`).
 */
function isOfIt(one: Found, other: Found): boolean {
  return BROUGHT.test(other.concept?.codes[0] ?? '') || isNamedBy(one, other);
}

/** A code of the one is that of the other, or stands above or below it. */
function isNamedBy(one: Found, other: Found): boolean {
  const codes = one.concept?.codes ?? [];
  return codes.some((code) => other.concept?.codes.some((each) => each.startsWith(code) || code.startsWith(each)));
}

const BROUGHT = /^(?:R|M25\.5|M79\.6|G89|M48\.5|M84|S|L97)/;

/** The word of a phrase that joins two nouns, last; -1: none does. */
export function passesTie(words: readonly TermWord[], { from, to }: Found): number {
  for (let at = to - 1; at > from; at--) if (words[at]?.ties) return at;
  return -1;
}

/** The last word of a phrase that stands behind a comma; -1: none does. */
export function lastComma(words: readonly TermWord[], { from, to }: Found): number {
  for (let at = to - 1; at > from; at--) if (words[at]?.gap === COMMA) return at;
  return -1;
}

/** `Lung cancer, breast mass`: of two neoplasms the site tells. */
function isAnotherName(one: Found, other: Found): boolean {
  const isNeoplasm = one.concept?.codes[0]?.startsWith('C') === true;
  return isNeoplasm ? !sharesCategory(one, other) : !sharesChapter(one, other);
}

function codesOf({ concept }: Found): number {
  return concept?.codes.length ?? 0;
}

function sharesChapter(one: Found, other: Found): boolean {
  return one.concept?.codes[0]?.[0] === other.concept?.codes[0]?.[0];
}

function sharesCategory(one: Found, other: Found): boolean {
  const codes = one.concept?.codes ?? [];
  return codes.some((code) => other.concept?.codes.some((each) => each.slice(0, 3) === code.slice(0, 3)));
}

/** Without phrases inside others, and without headers where a phrase that overlaps says which code below it is meant. */
export function withoutInner(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let reach = 0;
  for (const one of found) {
    if (one.to <= reach) continue;
    const before = kept.at(-1);
    if (before && one.from < before.to && saySame(before, one)) {
      // "stage 3 sacral" and "sacral decubitus" are one mention.
      kept[kept.length - 1] = { ...before, to: one.to, slip: before.slip || one.slip };
      if (before.source !== 'title') reach = one.to;
      continue;
    }
    kept.push(one);
    if (one.source !== 'title') reach = one.to;
  }
  return kept.filter((one, i) => {
    const before = kept[i - 1];
    const after = kept[i + 1];
    return !isVaguer(one, before) && !isVaguer(one, after);
  });
}

function saySame(one: Found, other: Found): boolean {
  return (
    one.concept?.codes.join() === other.concept?.codes.join() && (one.source === 'title') === (other.source === 'title')
  );
}

function isVaguer(one: Found, other: Found | undefined): boolean {
  if (!other?.concept || !one.concept || one.to <= other.from || other.to <= one.from) return false;
  const [code = ''] = one.concept.codes;
  return one.concept.codes.length === 1 && other.concept.codes.some((each) => each !== code && each.startsWith(code));
}
