import { bytesSection, type Pack, PackError } from '../editions/pack.ts';
import { TextLines, textLines } from './text-lines.ts';
import { WordColumn, wordColumn } from './word-column.ts';

/** A line of the alphabetic index; what it does not have is empty. */
export interface IndexRow {
  /** 0: a main term; a subterm is one deeper than what it stands under. */
  level: number;
  term: string;
  /** Non-essential modifiers as printed: `(mellitus) (sugar)`. They may be there or not; the code is the same. */
  modifiers: string;
  /** The term to go to instead. */
  see: string;
  /** A term that may fit better. */
  seeAlso: string;
  /** As printed: with the dot, and a hyphen where characters have to be added (`C56.-`). */
  code: string;
}

/** The index, packed; rows are read when asked for. */
export class IndexTable {
  readonly levels: Uint8Array<ArrayBuffer>;
  readonly terms: WordColumn;
  readonly modifiers: TextLines;
  readonly see: TextLines;
  readonly seeAlso: TextLines;
  readonly codes: TextLines;

  /** @throws {PackError} when the pack's columns are not whole */
  constructor(pack: Pack) {
    const take = (name: string) => bytesSection(pack, name);
    this.levels = take('levels');
    this.terms = new WordColumn(pack.sections, 'terms');
    this.modifiers = new TextLines(take('modifiers'));
    this.see = new TextLines(take('see'));
    this.seeAlso = new TextLines(take('seeAlso'));
    this.codes = new TextLines(take('codes'));
    const columns = [this.terms, this.modifiers, this.see, this.seeAlso, this.codes];
    if (columns.some((column) => column.length !== this.levels.length)) {
      throw new PackError(`${pack.edition.id}: its columns are not equally long`);
    }
  }

  get length(): number {
    return this.levels.length;
  }
}

/** The sections that {@link IndexTable} reads. */
export function indexSections(rows: readonly IndexRow[]): Map<string, Uint8Array<ArrayBuffer>> {
  return new Map([
    ['levels', Uint8Array.from(rows, (row) => row.level)],
    ...wordColumn(
      'terms',
      rows.map((row) => row.term),
    ),
    ['modifiers', textLines(rows.map((row) => row.modifiers))],
    ['see', textLines(rows.map((row) => row.see))],
    ['seeAlso', textLines(rows.map((row) => row.seeAlso))],
    ['codes', textLines(rows.map((row) => row.code))],
  ]);
}
