import type { Determined } from '../../../shared/chart/evidence.ts';
import type { NotePlace } from '../../../shared/icd10cm/notes.ts';
import type { AsPrimary } from '../../../shared/pdgm/as-primary.ts';
import type { CodeAnswer } from '../../../shared/pdgm/code-answer.ts';
import type { LookUpAnswer } from '../../messages/look-up.ts';
import { AUTHORITY, CLINICAL_GROUPS } from '../../words.ts';
import { dayWords } from '../days.ts';
import { sentence } from '../words.ts';

/** The worker did not answer; the browser starts a new one with the next question. */
export const SILENT = 'No answer came. Type again.';

/** No code set for the chart's day: never another year's. */
export function notLoadedWords(date: string | undefined): string {
  return date === undefined ? 'No ICD-10-CM codes are loaded.' : `No ICD-10-CM codes are loaded for ${dayWords(date)}.`;
}

/** How many codes a search found, and in which code set. */
export function foundWords({ found, codes }: Extract<LookUpAnswer, { kind: 'codes-found' }>): string {
  if (found.length === 0) return `Nothing found in ${codes}.`;
  return `${found.length === 1 ? 'One code' : `${found.length} codes`} found in ${codes}.`;
}

/** What a code is on the day, with the days on which it is valid. */
export function statusWords(answer: CodeAnswer): string {
  const { status, validFrom, validThrough, from, valid, lastValid, lastListed, again } = answer;
  switch (status) {
    case 'valid': {
      const since = validFrom === undefined ? 'Valid' : `Valid since ${dayWords(validFrom)}`;
      return validThrough === undefined ? since : `${since}, last day ${dayWords(validThrough)}`;
    }
    case 'header':
      return 'Header: needs more characters';
    case 'not-yet':
      return `Not yet ${valid ? 'valid' : 'listed'}: from ${dayWords(from ?? '')} on`;
    case 'no-longer': {
      const last = lastValid ?? lastListed;
      const gone = `No longer ${lastValid === undefined ? 'listed' : 'valid'}`;
      const when = last === undefined ? gone : `${gone}: last day ${dayWords(last)}`;
      return again === undefined ? when : `${when}; again from ${dayWords(again)} on`;
    }
    case 'never':
      return `Not an ICD-10-CM code${/^\d/.test(answer.code) ? ': those begin with a letter' : ''}`;
  }
}

/** Whether a code can be primary, by whose table, and why not. */
export function primaryWords({ can, say, authority }: AsPrimary): string {
  const answer = can === undefined ? 'Whether it can be primary (M1021) is not determined' : PRIMARY[String(can)];
  const by = authority === undefined ? '' : ` (${AUTHORITY[authority]})`;
  return `${answer}${by}.${say === undefined ? '' : ` ${say}`}`;
}

const PRIMARY: Readonly<Record<string, string>> = {
  true: 'Can be primary',
  false: 'Cannot be primary (M1021)',
};

/** The clinical group of a code as primary, or what is missing to know it. */
export function groupWords(group: Determined<string>): string {
  if (!group.determined) {
    return `Clinical group as primary: not determined. ${group.missing.map(({ say }) => sentence(say)).join(' ')}`;
  }
  const by = group.authority === undefined ? '' : ` (${AUTHORITY[group.authority]})`;
  return `Clinical group as primary: ${group.value}, ${CLINICAL_GROUPS[group.value] ?? ''}${by}.`;
}

/** What stands before the codes that go with an answer. */
export function childrenHead({ status, children = [] }: CodeAnswer): string {
  if (status === 'never') return 'Codes written alike';
  if (status === 'header') return 'Its codes';
  return children.length > 0 ? 'Codes that took its place' : 'What took its place is not stated in the lists';
}

/** A place of the tabular list by its name. */
export function placeWords({ level, id }: Pick<NotePlace, 'level' | 'id'>): string {
  return level === 'chapter' ? `chapter ${id}` : id;
}
