import { addDays, type Day } from '../../../shared/chart/day.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { packBytes, readPack } from '../../../shared/editions/pack.ts';
import { codeKey, normalise } from '../../../shared/icd10cm/code.ts';
import { codeListSections } from '../../../shared/icd10cm/code-list.ts';
import { type CodeSet, codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { notesOn } from '../../../shared/icd10cm/notes.ts';
import { DistributionError } from '../hhgs/distribution.ts';
import { listedRow } from '../icd10cm/codes-packs.ts';
import {
  addendaTotals,
  applyAddenda,
  isLedToBy,
  type ListTotals,
  parseOrderAddenda,
  reversed,
} from '../icd10cm/order-addenda.ts';
import { type OrderRow, parseOrderFile } from '../icd10cm/order-file.ts';
import {
  type Built,
  type BuiltOrAsked,
  type Found,
  type FoundFile,
  fiscalName,
  fiscalYear,
  ofKind,
  originOf,
  pinnedFlag,
  type Range,
} from './found-file.ts';

/** A list of a whole year, and the files that gave it. */
interface Year {
  rows: OrderRow[];
  files: FoundFile[];
  origin: string[];
}

/** More of the codes of the list before than a year ever takes away; a file that lacks so many is cut. */
const MOST_LOST = 0.1;

/**
 * Editions of codes from order files and order addenda. An order file does not say its year: its hash does, or the
 * addenda beside it, or a person. Addenda alone are applied to the list of the year before.
 */
export function builtCodes(found: Found): BuiltOrAsked {
  const orders = ofKind(found, 'order').map((file) => ({ file, rows: parseOrderFile(sourceOf(file)) }));
  const addenda = ofKind(found, 'order-addenda').map((file) => {
    const source = sourceOf(file);
    return { file, read: parseOrderAddenda(source), totals: addendaTotals(source) };
  });
  const built: Built[] = [];
  const questions: string[] = [];
  const dated = new Set<FoundFile>();
  for (const { file, rows } of orders) {
    const beside = addenda.find(({ read, totals }) => hasTotals(rows, totals.after) && isLedToBy(rows, read));
    if (beside) dated.add(beside.file);
    const range = rangeOf(file, found.said, beside && fiscalYear(beside.totals.after.year));
    if (range) {
      const origin = [originOf('ICD-10-CM order file', file, found)];
      built.push(editionOf({ rows, files: [file], origin }, range, found));
    } else questions.push(yearQuestion(file));
  }
  for (const { file, read, totals } of addenda) {
    if (dated.has(file)) continue;
    const own = orders.find(({ rows }) => hasTotals(rows, totals.before) && isLedToBy(rows, reversed(read)));
    const year = own
      ? { rows: own.rows, files: [own.file], says: own.file.file.path }
      : openYear(found.editions, totals.before, file);
    const rows = applyAddenda(year.rows, read);
    if (!hasTotals(rows, totals.after)) {
      throw new DistributionError(`${file.file.path}: applied to the year before it does not give its own totals`);
    }
    const origin = [originOf('ICD-10-CM order addenda', file, found), `applied to ${year.says}`];
    const range = rangeOf(file, found.said, fiscalYear(totals.after.year));
    if (range) built.push(editionOf({ rows, files: [file, ...year.files], origin }, range, found));
  }
  return { built, questions };
}

function sourceOf({ file, text }: FoundFile): { file: string; text: string } {
  return { file: file.path, text };
}

function hasTotals(rows: readonly OrderRow[], { headers, codes }: ListTotals): boolean {
  const complete = rows.filter(({ billable }) => billable).length;
  return complete === codes && rows.length - complete === headers;
}

/** What the person says, within what the hash is pinned for; else the hash, else what another file says. */
function rangeOf(file: FoundFile, said: Range | undefined, beside: Range | undefined): Range | undefined {
  const { pinned } = file;
  if (said && pinned && (said.from < pinned.from || said.to > pinned.to)) {
    throw new DistributionError(
      `${file.file.path} is pinned for ${pinned.from} up to, not including, ${pinned.to}: --from and --to lie outside`,
    );
  }
  return said ?? pinned ?? beside;
}

function yearQuestion({ file }: FoundFile): string {
  const year = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(file.path.split('/').at(-1) ?? '')?.[1];
  const hint = year === undefined ? undefined : fiscalYear(Number(year));
  const named = hint ? ` Its name says ${year}; if that is the fiscal year: --from ${hint.from} --to ${hint.to}` : '';
  return `${file.path} does not say which days its codes are for: give --from and --to, or put the order addenda of its year beside it.${named}`;
}

/** The list of a year as the open editions have it. @throws {DistributionError} where they do not have it, or otherwise */
function openYear(
  editions: Editions,
  totals: ListTotals,
  addenda: FoundFile,
): { rows: OrderRow[]; files: FoundFile[]; says: string } {
  const codes = codeSetOn(editions, fiscalYear(totals.year).from);
  const needs = `${addenda.file.path} changes the list of FY${totals.year}`;
  if (!codes) throw new DistributionError(`${needs}, and no such list is loaded: give its order file too`);
  const rows = codes.lines().map(({ code, title, valid }) => ({
    code: normalise(code) ?? code,
    billable: valid,
    shortTitle: '',
    title: title ?? '',
  }));
  if (!hasTotals(rows, totals) || rows.some(({ title }) => title === '')) {
    throw new DistributionError(
      `${needs}, ${totals.headers} headers and ${totals.codes} codes; ${codes.edition.id} is not that list: give its order file too`,
    );
  }
  return { rows, files: [], says: codes.edition.id };
}

function editionOf({ rows, files, origin }: Year, range: Range, found: Found): Built {
  const strange = rows.find(({ code }) => codeKey(code) < 0);
  if (strange) throw new DistributionError(`${files[0]?.file.path}: ${strange.code} has not the form of a code`);
  const edition: Edition = {
    id: `imported-icd10cm-codes-${range.from}`,
    kind: 'icd10cm-codes',
    label: fiscalName(range) === undefined ? `codes from ${range.from}` : `${fiscalName(range)} codes`,
    ...range,
    authority: 'cms',
    origin,
    imported: true,
    ...pinnedFlag(files),
  };
  const sections = codeListSections(rows.map((row) => ({ ...listedRow(row), manifestation: undefined })));
  const doubts: string[] = [];
  const notes = [`${rows.length} codes, ${rows.filter(({ billable }) => billable).length} of them complete`];
  compare(rows, listBefore(found.editions, range.from), notes, doubts);
  return { edition, sections, doubts, notes, asks: asksOf(edition, sections, found.editions) };
}

/** The list in force on the day, else the last one before it. */
function listBefore(editions: Editions, day: Day): CodeSet | undefined {
  const own = codeSetOn(editions, day);
  if (own) return own;
  const ends = editions
    .all('icd10cm-codes')
    .map(({ edition }) => edition.to)
    .filter((to) => to <= day)
    .sort();
  const last = addDays(ends.at(-1) ?? '', -1);
  return last === undefined ? undefined : codeSetOn(editions, last);
}

function compare(rows: readonly OrderRow[], before: CodeSet | undefined, notes: string[], doubts: string[]): void {
  if (!before) {
    notes.push('not compared with another list: none is loaded for these dates or before');
    return;
  }
  const now = new Set(rows.filter(({ billable }) => billable).map(({ code }) => code));
  const held = before.lines().filter(({ valid }) => valid);
  const lost = held.filter(({ code }) => !now.has(normalise(code) ?? '')).length;
  const gained = now.size - (held.length - lost);
  notes.push(
    `beside ${before.edition.id}: ${gained} complete codes more, ${lost} that are complete there and not here`,
  );
  if (lost > held.length * MOST_LOST) {
    doubts.push(
      `${lost} of the ${held.length} complete codes of ${before.edition.id} are not complete here: the file is cut, or no whole list`,
    );
  }
}

/** What an order file cannot say: manifestation flags and notes. */
function asksOf(edition: Edition, sections: Map<string, Uint8Array>, editions: Editions): string[] {
  const pack = { ...readPack(packBytes(edition, sections)), sha256: '' };
  const codes = codeSetOn(editions.with(pack), edition.from);
  const open = codes?.lines().filter(({ code, valid }) => valid && codes.manifestation(code) === undefined) ?? [];
  const shown = open.slice(0, 10).map(({ code }) => code);
  const notes = notesOn(editions, edition.from);
  return [
    ...(open.length > 0
      ? [
          `whether ${open.length} of its codes name a manifestation (${shown.join(', ')}${open.length > shown.length ? ', …' : ''}): not determined until CMS’s grouper tables of these dates are imported`,
        ]
      : []),
    ...(notes && notes.codesUntil > edition.from
      ? []
      : [
          'the notes of its year: import its tabular list (XML); until then those of codes that are new stay not determined',
        ]),
  ];
}
