import type { Chart } from '../../shared/chart/chart.ts';
import type { CodeAnswer } from '../../shared/pdgm/code-answer.ts';

/** Questions about the tables, and their answers. The worker keeps nothing of either. */

/** A question about the tables, or what a file says by them. `date`: the From date of the chart in front; absent, the newest codes are meant. */
export type LookUpAsked =
  | { kind: 'search-codes'; text: string; date?: string }
  /** One code, as written. */
  | { kind: 'describe-code'; code: string; date?: string }
  /** The text of OASIS submission XML. */
  | { kind: 'read-oasis'; xml: string };

/** A code that a search found. */
export interface CodeFound {
  code: string;
  title?: string;
  /** Complete, or a header that only groups others. */
  valid: boolean;
  /** The path in the alphabetic index, where that found it. */
  term?: string;
}

export type LookUpAnswer =
  | { kind: 'codes-found'; date: string; codes: string; found: CodeFound[] }
  /** For clinicians and IT without the clinical group. */
  | { kind: 'code-described'; answer: CodeAnswer }
  /** No code set covers the day. */
  | { kind: 'not-loaded'; date?: string }
  /** The file's one assessment, and what was seen in it and left out. */
  | { kind: 'oasis-read'; chart: Chart; notes: string[] }
  | { kind: 'oasis-not-read'; say: string };
