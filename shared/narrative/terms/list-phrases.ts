import { codeOfKey, lengthOfKey } from '../../icd10cm/code.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { TabularNotes } from '../../icd10cm/notes.ts';
import { wordsOf } from '../reading/tokens.ts';
import { type ColumnWord, columnWords, isTelling } from './column-words.ts';
import { isGeneral, namesDisease, OTHER_SETTING } from './guarded-words.ts';
import type { TakePhrase } from './index-phrases.ts';
import type { WordNumbers } from './word-numbers.ts';
import { writtenOut } from './written-out.ts';

/** Births, symptoms, causes, poisoning, reasons for a visit: notes name them in other words than the list. */
const NOT_CODES = /^[OPRTUVWXYZ]/;
/** A longer code says the encounter. */
const LONGEST_CODE = 6;
const MOST_WORDS = 8;

/** Inclusion terms of the tabular list: names that take a code (`Congestive heart failure NOS` at I50.9). */
export function inclusionPhrases(notes: TabularNotes, numbers: WordNumbers, take: TakePhrase): void {
  for (const { code, lines } of notes.inclusionTerms()) {
    if (NOT_CODES.test(code)) continue;
    for (const line of lines) {
      if (/[,:]|\bor\b|classifiable|elsewhere/.test(line)) continue;
      const words = wordsOf(line.replace(/[([][^)\]]*[)\]]/g, ' ').replace(/\bN(?:OS|EC)\b/g, ' ')).flatMap(writtenOut);
      if (
        words.length === 0 ||
        words.length > MOST_WORDS ||
        words[0] === 'secondary' ||
        words.some((word) => OTHER_SETTING.has(word))
      )
        continue;
      const [only] = words;
      if (words.length === 1 ? !namesDisease(only ?? '') : words.every(isGeneral)) continue;
      take(
        words.map((word) => numbers.add(word)),
        code,
      );
    }
  }
}

/** Words of titles that no note says, or that say a side: then the phrase is not the title's. */
const UNSAID =
  /^(?:other|others|specified|unspecified|elsewhere|classified|right|left|bilateral|encounter|due|without|not|and|or|by|in|type|part|level|multiple|sites|site|unilateral)$/;

/** Titles that name a condition in a few words. They alone only point at a code (narrative.md section 3). */
export function titlePhrases(codes: CodeSet, numbers: WordNumbers, take: TakePhrase): void {
  const { list } = codes.year;
  const dictionary = columnWords(list.titles, numbers);
  list.titles.forEach((row, ids) => {
    const key = list.key(row);
    if (lengthOfKey(key) > LONGEST_CODE || ids.length < 2 || ids.length > MOST_WORDS) return;
    const code = list.code(row);
    if (NOT_CODES.test(code)) return;
    const words: ColumnWord[] = [];
    for (const id of ids) {
      const word = dictionary[id];
      if (!word || word.comma || word.bracket || UNSAID.test(word.plain) || word.otherSetting) return;
      words.push(word);
    }
    if (!isTelling(words)) return;
    const numbers = words.flatMap((word) => word.ids);
    if (numbers.length < 2) return;
    take(numbers, code);
  });
  for (const extra of codes.year.extras) {
    const words = wordsOf(extra.title ?? '').flatMap(writtenOut);
    if (words.length < 2 || words.length > MOST_WORDS || words.some((word) => UNSAID.test(word))) continue;
    const code = codeOfKey(extra.key);
    if (!NOT_CODES.test(code) && code.length <= LONGEST_CODE && !words.every(isGeneral)) {
      take(
        words.map((word) => numbers.add(word)),
        code,
      );
    }
  }
}
