import type { CodeSet } from '../../icd10cm/code-set.ts';
import { hashOf, SHORTEST_TITLE, spelled, TITLE_WORD, titleNames } from '../../icd10cm/title-names.ts';
import { allIn } from '../reading/find.ts';
import type { Sentence } from '../reading/sentence.ts';
import { modifierKind } from './modifier-words.ts';

/** The official title of a code, written out in a sentence. Offsets are those of the text. */
export interface WrittenTitle {
  code: string;
  start: number;
  end: number;
}

const NEAR = 4;
const TIED_BEFORE = /[\p{L}\p{N}] $/u;
const TIED_BEHIND = /^,? ?[\p{L}\p{N}]/u;
/** `Chronic respiratory failure w/ hypoxia + hypercapnia`. */
const JOINED_BEHIND = /^ ?[+&/]/;

/** `Pressure ulcer of left heel, stage 2, stage 3`: a side, stage or alternative right beside a title makes it another. */
function saysMore(word: string | undefined): boolean {
  return word !== undefined && (modifierKind(word) !== 'other' || /^(?:or|vs|versus|grade)$/.test(word));
}

/**
 * The titles that a sentence writes out word by word, as lists of diagnoses in an EHR print them, in order; none overlaps
 * another. `Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, left eye` names its
 * code as surely as the code itself does; so does CMS's short title.
 */
export function writtenTitles(text: string, sentence: Sentence, codes: CodeSet): WrittenTitle[] {
  const names = titleNames(codes.year);
  if (sentence.tokens.length < SHORTEST_TITLE || !names.mayBeginIn(text, sentence.start, sentence.end)) return [];
  const found = allIn(text.slice(sentence.start, sentence.end), TITLE_WORD);
  const words = found.map(([word]) => spelled(word));
  const hashes = words.map(hashOf);
  const titles: WrittenTitle[] = [];
  for (let at = 0; at + SHORTEST_TITLE <= words.length; at++) {
    const named = names.longestFrom(words, hashes, at);
    const [first, last] = [found[at], named && found[named.to - 1]];
    if (!named || !first || !last) continue;
    const start = sentence.start + first.index;
    const end = sentence.start + last.index + last[0].length;
    const isWhole =
      !(TIED_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) && saysMore(words[at - 1])) &&
      !(TIED_BEHIND.test(text.slice(end, end + NEAR)) && saysMore(words[named.to])) &&
      !JOINED_BEHIND.test(text.slice(end, end + NEAR));
    if (isWhole) titles.push({ code: named.code, start, end });
    at = named.to - 1;
  }
  return titles;
}
