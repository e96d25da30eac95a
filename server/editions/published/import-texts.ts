import { addDays, type Day } from '../../../shared/chart/day.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { packBytes, readPack } from '../../../shared/editions/pack.ts';
import { codeKey, normalise } from '../../../shared/icd10cm/code.ts';
import { type CodeSet, codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { type IndexRow, indexSections } from '../../../shared/icd10cm/index-table.ts';
import { type AlphabeticIndex, indexOn } from '../../../shared/icd10cm/index-terms.ts';
import { DistributionError } from '../hhgs/distribution.ts';
import { parseIndex } from '../icd10cm/index-file.ts';
import { parseIndexXml } from '../icd10cm/index-xml.ts';
import { notesPackSections } from '../icd10cm/notes-packs.ts';
import { parseTabular, tabularDisagreements } from '../icd10cm/tabular-file.ts';
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
import { WHY_PASSED } from './recognise.ts';

/** More of an index's codes than a list of another update can lack; beyond it the two are not of the same year. */
const MOST_STRANGE = 0.02;

/** Editions of notes from tabular lists. The file says its fiscal year, and not whether it is October's list or April's. */
export function builtNotes(found: Found, codesBuilt: readonly Built[]): BuiltOrAsked {
  const editions = withCodes(found.editions, codesBuilt);
  const built = ofKind(found, 'tabular').map((file): Built => {
    const list = parseTabular({ file: file.file.path, text: file.text });
    const year = yearOf(list.version, file);
    const range = rangeOf(file, found.said, year);
    const doubts: string[] = [];
    const notes = octoberOrApril(range, year, file, found.said);
    const codes = codeSetOn(editions, dayWithin(range.from, year));
    if (!codes) notes.push('not compared with the codes of its year: no such list is loaded');
    else {
      const wrong = tabularDisagreements(list, new Set(codes.lines().map(({ code }) => normalise(code) ?? code)));
      const shown = wrong.slice(0, 5).join(', ');
      if (wrong.length > 0) doubts.push(`not the codes of ${codes.edition.id}: ${shown} (${wrong.length} in all)`);
      else notes.push(`its headers and codes are those of ${codes.edition.id}`);
    }
    const edition = textEdition('icd10cm-notes', range, file, found);
    return { edition, sections: notesPackSections({ codesUntil: year.to }, list), doubts, notes, asks: [] };
  });
  return { built, questions: [] };
}

/** Editions of the alphabetic index, from CDC's XML or from a CSV made of it. A CSV does not say its year. */
export function builtIndexes(found: Found, codesBuilt: readonly Built[]): BuiltOrAsked {
  const editions = withCodes(found.editions, codesBuilt);
  const built: Built[] = [];
  const questions: string[] = [];
  const passed: { path: string; why: string }[] = [];
  for (const file of ofKind(found, 'index', 'index-csv')) {
    const source = { file: file.file.path, text: file.text };
    const xml = file.kind === 'index' ? parseIndexXml(source) : undefined;
    const rows = xml?.rows ?? parseIndex(source);
    if (isOfExternalCauses(rows)) {
      passed.push({ path: file.file.path, why: WHY_PASSED['external-causes'] });
      continue;
    }
    const year = xml && yearOf(xml.version, file);
    const range = year ? rangeOf(file, found.said, year) : (found.said ?? file.pinned);
    if (!range) {
      questions.push(`${file.file.path} does not say which year it is of: give --from and --to`);
      continue;
    }
    const notes = year ? octoberOrApril(range, year, file, found.said) : [];
    const doubts: string[] = [];
    compareSize(rows, indexOn(found.editions, range.from), doubts);
    compareIndex(rows, codeSetOn(editions, year ? dayWithin(range.from, year) : range.from), notes, doubts);
    const edition = textEdition('icd10cm-index', range, file, found);
    // A CSV is somebody's reading of CDC's file.
    if (!xml) edition.authority = 'sourced';
    built.push({ edition, sections: indexSections(rows), doubts, notes, asks: [] });
  }
  return { built, questions, passed };
}

/** The CSV of external causes has the columns of the index of diseases; its codes are those of chapter 20. */
function isOfExternalCauses(rows: readonly IndexRow[]): boolean {
  const coded = rows.filter(({ code }) => code !== '');
  return coded.length > 0 && coded.filter(({ code }) => /^[V-Y]/.test(code)).length > coded.length / 2;
}

/** Fewer terms than this share of the index before it: the file is cut, or no whole index. */
const FEWEST_TERMS = 0.5;

function compareSize(rows: readonly IndexRow[], before: AlphabeticIndex | undefined, doubts: string[]): void {
  const held = before?.table.length ?? 0;
  if (!before || rows.length >= held * FEWEST_TERMS) return;
  doubts.push(`${rows.length} terms, and ${before.edition.id} has ${held}: the file is cut, or no whole index`);
}

function compareIndex(rows: readonly IndexRow[], codes: CodeSet | undefined, notes: string[], doubts: string[]): void {
  const coded = [...new Set(rows.map(({ code }) => code.replace(/\.?-$/, '')).filter((code) => code !== ''))];
  if (!codes) {
    notes.push(`${rows.length} terms; their codes were not compared: no list is loaded for these dates`);
    return;
  }
  const strange = coded.filter((code) => codeKey(code) < 0 || !codes.has(code));
  const shown = strange.slice(0, 5).join(', ');
  const say = `${strange.length} of ${coded.length} codes of its terms are not in ${codes.edition.id}`;
  if (strange.length > coded.length * MOST_STRANGE) doubts.push(`${say}: ${shown}`);
  else
    notes.push(
      `${rows.length} terms; ${strange.length === 0 ? `all their codes are in ${codes.edition.id}` : `${say}: ${shown}`}`,
    );
}

/** The open editions and the lists that are being imported with these files. */
function withCodes(editions: Editions, built: readonly Built[]): Editions {
  return built.reduce(
    (all, { edition, sections }) =>
      all.with({ ...readPack(packBytes(edition, sections)), sha256: `importing ${edition.id}` }),
    editions,
  );
}

function yearOf(version: string, { file }: FoundFile): Range {
  if (/^20\d\d$/.test(version)) return fiscalYear(Number(version));
  throw new DistributionError(`${file.path}: <version> is no year`);
}

function rangeOf({ file, pinned }: FoundFile, said: Range | undefined, year: Range): Range {
  const limits = pinned ?? year;
  if (said && (said.from < limits.from || (pinned && said.to > pinned.to))) {
    throw new DistributionError(
      `${file.path} is of ${limits.from} up to, not including, ${limits.to}: --from and --to lie outside`,
    );
  }
  return said ?? limits;
}

/** A day of the list's own year, for which its codes are those of the code list. */
function dayWithin(from: Day, year: Range): Day {
  return from < year.to ? from : (addDays(year.to, -1) ?? year.from);
}

function octoberOrApril(range: Range, year: Range, file: FoundFile, said: Range | undefined): string[] {
  if (said || file.pinned) return [];
  const april = `${range.to.slice(0, 4)}-04-01`;
  return [
    `${file.file.path} says ${fiscalName(year)}, and not whether it is October’s or April’s: taken from ${range.from}; if it is the update of April: --from ${april} --to ${range.to}`,
  ];
}

const CALLED = { 'icd10cm-notes': 'tabular list', 'icd10cm-index': 'alphabetic index' } as const;

function textEdition(kind: keyof typeof CALLED, range: Range, file: FoundFile, found: Found): Edition {
  const says = CALLED[kind];
  const name = fiscalName(range);
  return {
    id: `imported-${kind}-${range.from}`,
    kind,
    label: `${says}, ${name ?? `from ${range.from}`}`,
    ...range,
    authority: 'cms',
    origin: [originOf(`CDC/NCHS ${says}`, file, found)],
    imported: true,
    ...pinnedFlag([file]),
  };
}
