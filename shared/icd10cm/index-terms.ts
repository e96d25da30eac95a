import type { Day } from '../chart/day.ts';
import type { Edition } from '../editions/edition.ts';
import type { Editions } from '../editions/editions.ts';
import { oncePer } from '../editions/once-per.ts';
import type { Pack } from '../editions/pack.ts';
import { IndexTable } from './index-table.ts';

/** A term of the alphabetic index. */
export interface IndexTerm {
  /** Its place in the index; the other methods take it. */
  row: number;
  /** 0: a main term. */
  level: number;
  term: string;
  modifiers?: string;
  see?: string;
  seeAlso?: string;
  /** As printed; a hyphen at the end means that characters have to be added. */
  code?: string;
}

/** "See" may lead to "see"; a circle would never end. */
const MOST_STEPS = 5;

/** The first row under a term with a name, and the first whose name goes on after it (`Contraction, joint`). */
interface Subterms {
  whole: Map<string, number>;
  beginning: Map<string, number>;
}

/** The alphabetic index: main terms and what stands under them. Main terms follow the index's own order. */
export class AlphabeticIndex {
  readonly pack: Pack;
  readonly table: IndexTable;
  /** Rows of main terms by name and by each form of it; made when first asked for. */
  #mains: Map<string, number[]> | undefined;
  /** Subterms by name, of terms that a reference led through. */
  readonly #named = new Map<number, Subterms>();

  /** Use {@link indexOn}. */
  constructor(pack: Pack) {
    this.pack = pack;
    this.table = new IndexTable(pack);
  }

  get edition(): Edition {
    return this.pack.edition;
  }

  /** The term in a row; `undefined` where there is no such row. */
  at(row: number): IndexTerm | undefined {
    const level = this.table.levels[row];
    if (level === undefined) return undefined;
    const { terms, modifiers, see, seeAlso, codes } = this.table;
    const said = { modifiers: modifiers.at(row), see: see.at(row), seeAlso: seeAlso.at(row), code: codes.at(row) };
    const given = Object.entries(said).filter(([, text]) => text !== '');
    return { row, level, term: terms.at(row), ...Object.fromEntries(given) };
  }

  /**
   * Main terms by name: `Diabetes` finds "Diabetes, diabetic". Case does not matter; the name is the whole of the term
   * or of one of the forms that it lists. Terms that begin with it come first ("Injury" before "Cave-in, injury").
   */
  mainTerms(name: string): IndexTerm[] {
    const wanted = fold(name);
    const terms = (this.#mainRows().get(wanted) ?? []).flatMap((row) => this.at(row) ?? []);
    const begins = (term: IndexTerm) => Number(fold(term.term).split(', ')[0] === wanted);
    return terms.sort((a, b) => begins(b) - begins(a) || a.row - b.row);
  }

  /** The subterms directly under a term. */
  under(row: number): IndexTerm[] {
    const level = this.table.levels[row];
    if (level === undefined) return [];
    const found: IndexTerm[] = [];
    for (let next = row + 1; (this.table.levels[next] ?? 0) > level; next++) {
      if (this.table.levels[next] === level + 1) found.push(this.at(next) as IndexTerm);
    }
    return found;
  }

  /** The terms from the main term down to this one. */
  path(row: number): IndexTerm[] {
    const term = this.at(row);
    if (!term) return [];
    const path = [term];
    let level = term.level;
    for (let above = row - 1; above >= 0 && level > 0; above--) {
      if ((this.table.levels[above] ?? 0) >= level) continue;
      level = this.table.levels[above] ?? 0;
      path.unshift(this.at(above) as IndexTerm);
    }
    return path;
  }

  /**
   * The term that a reference names (`Contraction, joint`), read from the main term downwards; `undefined` where the
   * index has no such path (`Abscess, by site`): a person has to choose then. "See condition" is no reference to the
   * term "Condition": it says to look under the condition itself.
   */
  follow(reference: string): IndexTerm | undefined {
    const [first = '', ...rest] = essence(reference).split(', ');
    if (first === 'condition' && rest.length === 0) return undefined;
    for (const main of this.mainTerms(first)) {
      let at: IndexTerm | undefined = main;
      for (const part of rest) {
        if (essence(at.term).split(', ').includes(part)) continue;
        const { whole, beginning } = this.#subterms(at.row);
        at = this.at(whole.get(part) ?? beginning.get(part) ?? -1);
        if (!at) break;
      }
      if (at) return at;
    }
    return undefined;
  }

  /**
   * The term that gives a code for a row: the row itself, or what its "see" leads to, over a few steps; `undefined`
   * where that ends without a code.
   */
  coded(row: number): IndexTerm | undefined {
    let term = this.at(row);
    for (let step = 0; step < MOST_STEPS && term && term.code === undefined; step++) {
      term = term.see === undefined ? undefined : this.follow(term.see);
    }
    return term?.code === undefined ? undefined : term;
  }

  /** The rows whose code is this one, as printed. */
  rowsOf(code: string): number[] {
    const { codes } = this.table;
    const rows: number[] = [];
    for (let row = 0; row < codes.length; row++) if (!codes.isEmpty(row) && codes.at(row) === code) rows.push(row);
    return rows;
  }

  #subterms(row: number): Subterms {
    const held = this.#named.get(row);
    if (held) return held;
    const { terms, levels } = this.table;
    const level = levels[row] ?? 0;
    let end = row + 1;
    while ((levels[end] ?? 0) > level) end++;
    const made: Subterms = { whole: new Map(), beginning: new Map() };
    terms.forEachIn(row + 1, end, (below, words) => {
      if (levels[below] !== level + 1) return;
      const name = essence(words.map((id) => terms.dictionary[id]).join(' '));
      const [first = '', ...rest] = name.split(', ');
      if (!made.whole.has(name)) made.whole.set(name, below);
      if (rest.length > 0 && !made.beginning.has(first)) made.beginning.set(first, below);
    });
    this.#named.set(row, made);
    return made;
  }

  #mainRows(): Map<string, number[]> {
    if (this.#mains) return this.#mains;
    const mains = new Map<string, number[]>();
    const { terms, levels } = this.table;
    terms.forEach((row, words) => {
      if (levels[row] !== 0) return;
      const term = fold(words.map((id) => terms.dictionary[id]).join(' '));
      for (const name of new Set([term, ...term.split(', ')])) {
        const rows = mains.get(name);
        if (rows) rows.push(row);
        else mains.set(name, [row]);
      }
    });
    this.#mains = mains;
    return mains;
  }
}

/** The alphabetic index in force on a day, or `undefined` where no edition covers it. */
export function indexOn(editions: Editions, day: Day): AlphabeticIndex | undefined {
  const pack = editions.on('icd10cm-index', day);
  return pack && indexOf(pack);
}

const indexOf = oncePer((pack: Pack) => new AlphabeticIndex(pack));

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** A term or reference without what may be left out: modifiers in parentheses, NEC and NOS. */
function essence(text: string): string {
  return fold(text.replace(/\([^)]*\)/g, ' '))
    .replace(/ (nec|nos)(?=,|$)/g, '')
    .replace(/ ,/g, ',');
}
