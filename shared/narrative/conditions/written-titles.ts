import type { CodeSet } from '../../icd10cm/code-set.ts';
import { wordsOf } from '../../icd10cm/search-query.ts';
import { hashOf, titleNames } from '../../icd10cm/title-names.ts';
import type { Sentence } from '../reading/sentence.ts';

/** The official title of a code, written out in a sentence. Offsets are those of the text. */
export interface WrittenTitle {
  code: string;
  start: number;
  end: number;
}

/** Fewer tokens than the shortest title has words. */
const SHORTEST = 3;
const WORDS = /\bw\/o(?!\w)|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/giu;

/** How lists cut the words that most titles have. */
const CUT: Readonly<Record<string, string>> = {
  w: 'with',
  'w/o': 'without',
  wo: 'without',
  unsp: 'unspecified',
  oth: 'other',
  r: 'right',
  rt: 'right',
  l: 'left',
  lt: 'left',
  bi: 'bilateral',
  subs: 'subsequent',
  init: 'initial',
  encntr: 'encounter',
  dis: 'disease',
  chr: 'chronic',
};

/**
 * The titles that a sentence writes out word by word, as lists of diagnoses in an EHR print them, in order; none overlaps
 * another. `Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, left eye` names its
 * code as surely as the code itself does.
 */
export function writtenTitles(text: string, sentence: Sentence, codes: CodeSet): WrittenTitle[] {
  if (sentence.tokens.length < SHORTEST) return [];
  const found = [...text.slice(sentence.start, sentence.end).matchAll(WORDS)];
  const words = found.map(([word]) => CUT[word.toLowerCase()] ?? wordsOf(word).join(''));
  const hashes = words.map(hashOf);
  const names = titleNames(codes.year);
  const titles: WrittenTitle[] = [];
  for (let at = 0; at + SHORTEST <= words.length; at++) {
    const named = names.longestFrom(words, hashes, at);
    const [first, last] = [found[at], named && found[named.to - 1]];
    if (!named || !first || !last) continue;
    titles.push({
      code: named.code,
      start: sentence.start + first.index,
      end: sentence.start + last.index + last[0].length,
    });
    at = named.to - 1;
  }
  return titles;
}
