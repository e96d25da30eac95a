import { isDay } from '../../shared/chart/day.ts';
import type { Kind } from '../../shared/editions/edition.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { newestCodesDay } from '../../shared/icd10cm/code-set.ts';
import { SaidError } from '../../shared/said-error.ts';
import { openEditions } from '../editions/open.ts';
import { homeToRead, importedPacks } from '../home.ts';
import { argumentsOf, UsageError } from './arguments.ts';

/** What `lintel code` and `lintel codes` are asked. */
export interface CodeOptions {
  /** What stands beside the options, joined by blanks. */
  text: string;
  /** The day asked for, else the first day of the newest code edition. */
  date: string;
  /** Whether the day was asked for; if not, the answer says which one was taken. */
  asked: boolean;
  json: boolean;
  limit: number;
  editions: Editions;
}

/** Reads the arguments and opens the packs. @throws {SaidError} */
export async function codeOptions(args: string[], kinds: readonly Kind[]): Promise<CodeOptions> {
  const { values, positionals } = argumentsOf({
    args,
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      json: { type: 'boolean' },
      limit: { type: 'string' },
      home: { type: 'string' },
    },
  });
  const limit = Number(values.limit ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new UsageError('--limit takes a whole number from 1 to 1000');
  }
  if (values.date !== undefined && !isDay(values.date)) {
    throw new UsageError('--date takes a day of the calendar as YYYY-MM-DD');
  }
  const text = positionals.join(' ');
  if (text.trim() === '') throw new UsageError('there is nothing to look up');
  const editions = await openEditions({ kinds, imported: importedPacks(homeToRead(values.home)) });
  const date = values.date ?? newestCodesDay(editions);
  if (date === undefined) throw new SaidError('no ICD-10-CM codes are loaded');
  return { text, date, asked: values.date !== undefined, json: values.json === true, limit, editions };
}

/** The day of an answer in words: where none was asked for, which one it is. */
export function dayInWords(date: string, asked: boolean): string {
  return asked ? date : `${date}, the first day of the newest codes loaded`;
}

/** Says that no edition covers the day, and which days are covered. */
export function uncovered(editions: Editions, date: string): string {
  const packs = editions.all('icd10cm-codes');
  const from = packs.map((pack) => pack.edition.from).sort()[0] ?? '';
  const to =
    packs
      .map((pack) => pack.edition.to)
      .sort()
      .at(-1) ?? '';
  return `not determined: no ICD-10-CM codes are loaded for ${date}; those that are cover ${from} up to, not including, ${to}`;
}
