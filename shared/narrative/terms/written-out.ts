import { ABBREVIATIONS } from '../../icd10cm/abbreviations.ts';
import { wordsOf } from '../reading/tokens.ts';
import { canonical, isFiller } from './filler-words.ts';

/** Abbreviations of one sense, by their normalised form. */
const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ABBREVIATIONS).flatMap(([short, [only, ...more]]) => {
    const [form, ...rest] = wordsOf(short);
    if (only === undefined || more.length > 0 || form === undefined || rest.length > 0) return [];
    const full = wordsOf(only).filter((word) => !isFiller(word));
    return [[form, full.map(canonical)] as const];
  }),
);

/** What a normalised word is written out to, where it is an abbreviation of one sense. */
export function expansionOf(word: string): readonly string[] | undefined {
  return EXPANSIONS.get(word);
}

/** A normalised word as terms have it: written out where it is an abbreviation, none where it is a filler. */
export function writtenOut(word: string): readonly string[] {
  return EXPANSIONS.get(word) ?? (isFiller(word) ? [] : [canonical(word)]);
}
