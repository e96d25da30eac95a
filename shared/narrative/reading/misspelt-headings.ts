import { isOneSlipAway } from '../../icd10cm/vocabulary.ts';
import { HEADINGS } from './heading-phrases.ts';
import { LOOSE } from './section-headings.ts';

/** Words of headings as they are written there, by their first letter: none is mistaken for one that begins otherwise. */
const BY_LETTER: ReadonlyMap<string, readonly string[]> = byLetter(
  Object.values(HEADINGS)
    .join('|')
    .match(/[a-z]+/g) ?? [],
);

function byLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const word of new Set([...words, ...words.map((one) => `${one}s`), ...LOOSE])) {
    const same = all.get(word[0] ?? '');
    if (same) same.push(word);
    else all.set(word[0] ?? '', [word]);
  }
  return all;
}

/** Shorter words are too near to others: `coarse`, `pain`, `plan`. */
const SHORTEST = 6;
/** Labels of their own that are one letter from a heading's word. */
const OWN_LABELS: ReadonlySet<string> = new Set(
  'charge charges changes compliant device evacuation funding injection internal mediation meditation metal motility performer planting prognoses provider provides receiver reviewer sallow shallow'.split(
    ' ',
  ),
);

/**
 * What stands before a colon with a slip of one letter mended in one of its words, where all others are words of headings:
 * `Pertinent dignoses`. Undefined: no such slip, or a word that no heading has.
 */
export function mendedHeading(phrase: string): string | undefined {
  if (!PLAIN.test(phrase)) return undefined;
  let mended: string | undefined;
  for (const { 0: written, index } of phrase.matchAll(WORD)) {
    const word = written.toLowerCase();
    const near = BY_LETTER.get(word[0] ?? '') ?? [];
    if (near.includes(word)) continue;
    const meant =
      mended === undefined && word.length >= SHORTEST && !OWN_LABELS.has(word) ? meantBy(word, near) : undefined;
    if (meant === undefined) return undefined;
    mended = `${phrase.slice(0, index)}${meant}${phrase.slice(index + written.length)}`;
  }
  return mended;
}

const PLAIN = /^[A-Za-z][A-Za-z /&]{4,48}$/;
const WORD = /[A-Za-z]+/g;

function meantBy(word: string, near: readonly string[]): string | undefined {
  const meant = near.filter((one) => one.length >= SHORTEST && isOneSlipAway(word, one));
  // `Diagnoss`: of one or of many, the heading is the same.
  return meant.every((one) => one.slice(0, 6) === meant[0]?.slice(0, 6)) ? meant[0] : undefined;
}
