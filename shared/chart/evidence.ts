import type { Day } from './day.ts';

/**
 * How sure a table row is, strongest first (interfaces.md, "Determined"):
 * `cms` = CMS's grouper or pricer files; `sourced` = a cited statement or transcription; `entered` = a person said so;
 * `estimated` = the project's own estimate.
 */
export type Authority = 'cms' | 'sourced' | 'entered' | 'estimated';

const STRENGTH: Record<Authority, number> = { cms: 0, sourced: 1, entered: 2, estimated: 3 };

/** The weaker of two authorities; `undefined` stands for "no table row was needed" and weakens nothing. */
export function weaker(a: Authority | undefined, b: Authority | undefined): Authority | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  return STRENGTH[a] >= STRENGTH[b] ? a : b;
}

/** Where a fact was read. Spans are UTF-16 code units of the document's text as given. */
export type Source =
  | { kind: 'fhir'; ref: string; path?: string }
  | { kind: 'page'; field: string; frame: string }
  | { kind: 'record'; path: string }
  | { kind: 'document'; doc: string; start: number; end: number }
  | { kind: 'entered'; by: string };

/** The row of a dated table that decided something. */
export interface TableRow {
  table: string;
  edition: string;
  key: string;
  authority: Authority;
  /** The published sentence or file that says so, where the row rests on one. */
  statement?: string;
  /** What the row gives, where the answer alone does not say it: `{points: 3}`, `{lowMax: 28, highMin: 44}`. */
  gives?: Readonly<Record<string, number>>;
}

/** One fact that an answer rests on: what it is called, its value, where it was read, and the row it met. */
export interface Evidence {
  what: string;
  value?: string | number | boolean | Day | null;
  at: Source;
  row?: TableRow;
}

/** Something that would have to be known: a named item or table, and what a person can do about it. */
export interface Missing {
  what: string;
  say: string;
}

/** A value with its evidence, or the list of what is missing to know it. There is no third answer and no default. */
export type Determined<T> =
  | { determined: true; value: T; authority?: Authority; because: Evidence[] }
  | { determined: false; missing: Missing[]; possible?: T[]; because?: Evidence[] };
