import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { IndexRow } from '../../../shared/icd10cm/index-table.ts';
import { checkedIndexRow, DEEPEST } from './index-file.ts';
import { SourceError, type SourceText } from './source-file.ts';

/** The alphabetic index as CDC publishes it. */
export interface IndexList {
  /** As the file says it: `2026`. */
  version: string;
  rows: IndexRow[];
}

/** What may stand directly in what; anything else is a format that this reader does not know, and it says so. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  '': ['ICD10CM.index'],
  'ICD10CM.index': ['version', 'title', 'letter'],
  letter: ['title', 'mainTerm'],
  mainTerm: ['title', 'code', 'manif', 'see', 'seeAlso', 'seecat', 'subcat', 'term'],
  term: ['title', 'code', 'manif', 'see', 'seeAlso', 'seecat', 'subcat', 'term'],
  title: ['nemod'],
};

/**
 * Reads the alphabetic index (icd10cm-index-YEAR.xml). `seecat` and `subcat` become "see category T71" and "see
 * subcategory T75.0"; codes in brackets (`manif`) are left out, as in the CSV.
 * @throws {SourceError} naming the line, where the XML is not whole or holds an element that this reader does not know
 */
export function parseIndexXml(source: SourceText): IndexList {
  const reader = new IndexReader(source.file);
  reader.read(source.text);
  return { version: reader.version, rows: reader.rows };
}

/** A term that is open: its row, and the further codes that it gives. */
interface OpenTerm {
  row: IndexRow;
  line: number;
  more: string[];
}

class IndexReader {
  readonly rows: IndexRow[] = [];
  version = '';
  readonly #file: string;
  readonly #parser = new SaxesParser();
  readonly #path: string[] = [];
  readonly #terms: OpenTerm[] = [];
  #text = '';
  /** The non-essential modifiers of the title that is being read. */
  #modifiers: string[] = [];
  #title = '';

  constructor(file: string) {
    this.#file = file;
    this.#parser.on('opentag', (tag) => this.#opened(tag));
    this.#parser.on('closetag', (tag) => this.#closed(tag.name));
    this.#parser.on('text', (text) => {
      this.#text += text;
    });
    this.#parser.on('error', (error) => {
      throw this.#wrong(`is not well-formed XML (${error.message.replace(/^\d+:\d+: /, '')})`);
    });
  }

  read(text: string): void {
    this.#parser.write(text).close();
    if (this.rows.length === 0) throw this.#wrong('holds no terms');
  }

  #opened({ name, attributes }: SaxesTagPlain): void {
    const parent = this.#path.at(-1) ?? '';
    if (!(CHILDREN[parent] ?? []).includes(name)) throw this.#wrong(`<${name}> in <${parent}> is not known`);
    if (name === 'nemod') this.#title += this.#text;
    else if (this.#text.trim() !== '') throw this.#wrong(`text beside <${name}>`);
    if (name === 'title') {
      this.#title = '';
      this.#modifiers = [];
    }
    this.#text = '';
    this.#path.push(name);
    if (name === 'mainTerm' || name === 'term') this.#openTerm(attributes.level);
  }

  #openTerm(said: string | undefined): void {
    this.#settle();
    const level = this.#terms.length;
    if (level > DEEPEST) throw this.#wrong(`terms more than ${DEEPEST} deep`);
    if (said !== undefined && Number(said) !== level) throw this.#wrong(`a term of level ${said} stands at ${level}`);
    const row = { level, term: '', modifiers: '', see: '', seeAlso: '', code: '' };
    this.#terms.push({ row, line: this.#parser.line, more: [] });
    this.rows.push(row);
  }

  #closed(name: string): void {
    this.#path.pop();
    const text = plain(this.#text);
    const own = this.#text;
    this.#text = '';
    const open = this.#terms.at(-1);
    if (name === 'version') this.version = text;
    else if (name === 'nemod') this.#modifiers.push(text);
    else if (name === 'title') {
      if (this.#path.at(-1) !== 'letter' && open) {
        open.row.term = plain(this.#title + own);
        open.row.modifiers = this.#modifiers.join(' ');
      }
    } else if (name === 'mainTerm' || name === 'term') {
      this.#settle();
      this.#terms.pop();
    } else if (open && text !== '') this.#say(open, name, text);
    else if (text !== '') throw this.#wrong(`text in <${name}>`);
  }

  #say(open: OpenTerm, name: string, text: string): void {
    const { row } = open;
    const and = (before: string, more: string) => (before === '' ? more : `${before}; ${more}`);
    if (name === 'code') {
      if (row.code === '') row.code = text;
      else open.more.push(text);
    } else if (name === 'see') row.see = and(row.see, text);
    else if (name === 'seecat') row.see = and(row.see, `category ${text}`);
    else if (name === 'subcat') row.see = and(row.see, `subcategory ${text}`);
    else if (name === 'seeAlso') row.seeAlso = and(row.seeAlso, text);
  }

  /** Checks the term that is open before another begins, and gives each further code a row of its own. */
  #settle(): void {
    const open = this.#terms.at(-1);
    if (!open) return;
    const { row, line, more } = open;
    checkedIndexRow(row, this.#file, line);
    for (const code of more.splice(0)) this.rows.push(checkedIndexRow({ ...row, code }, this.#file, line));
  }

  #wrong(say: string): SourceError {
    return new SourceError(this.#file, this.#parser.line, say);
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
