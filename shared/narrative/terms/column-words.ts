import type { WordColumn } from '../../icd10cm/word-column.ts';
import { wordsOf } from '../reading/tokens.ts';
import { isGeneral, namesDisease, OTHER_SETTING } from './guarded-words.ts';
import type { WordNumbers } from './word-numbers.ts';
import { writtenOut } from './written-out.ts';

/** An entry of a column's dictionary (`failure,`) as words of terms. */
export interface ColumnWord {
  ids: readonly number[];
  /** Whether a comma ends it. */
  comma: boolean;
  /** In lower case, without punctuation. */
  plain: string;
  general: boolean;
  disease: boolean;
  otherSetting: boolean;
  /** In brackets, wholly or in part: a synonym or a remark, not the name itself. */
  bracket: boolean;
}

/** The dictionary of a column, read once while a lexicon is built. */
export function columnWords(column: WordColumn, numbers: WordNumbers): ColumnWord[] {
  return column.dictionary.map((entry) => {
    const words = wordsOf(entry);
    const written = words.flatMap(writtenOut);
    return {
      ids: written.map((word) => numbers.add(word)),
      comma: entry.endsWith(','),
      plain: words.join(' '),
      general: written.every(isGeneral),
      disease: written.length === 1 && namesDisease(written[0] ?? ''),
      otherSetting: words.some((word) => OTHER_SETTING.has(word)),
      bracket: /[()[\]]/.test(entry),
    };
  });
}

/** Whether words name a condition well enough to be looked for in notes (narrative.md section 7: titles alone do not). */
export function isTelling(words: readonly ColumnWord[]): boolean {
  let count = 0;
  let isDisease = false;
  let isSpecial = false;
  for (const { ids, disease, general, otherSetting } of words) {
    if (otherSetting) return false;
    count += ids.length;
    if (disease) isDisease = true;
    if (!general && ids.length > 0) isSpecial = true;
  }
  return count === 1 ? isDisease : isSpecial;
}
