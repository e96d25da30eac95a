import type { Chart } from '../shared/chart/chart.ts';
import type { Classification } from '../shared/classify.ts';

/**
 * Every message between worlds, in one place. Three worlds: a frame of the host page (content script), the worker, and
 * our own pages (side panel, options, workbench). A frame is half trusted: what it sends is checked in the worker, and
 * it is sent hints only. Chart facts go to our own pages and nowhere else.
 *
 * Types only: the content script must not carry zod. The worker's checks stand in `check-message.ts`.
 */

/** What one field of the page says. */
export interface Reading {
  /**
   * Which fact: an OASIS item by its number (`M1830`, `M1033`, `GG0170I1`, `M0090`, `M0030`, `M0100`), a diagnosis
   * position (`dx/1` is the primary), `dx-list/3` for a plan-of-care list, `hipps` for the EHR's own code,
   * `patient/mrn`, `patient/mbi`, `patient/name`, `patient/birth-date`, `period/from`, `period/through`.
   */
  field: string;
  /** As the page shows it. A list for check-all items: the answers that are ticked. Empty text: shown and blank. */
  value: string | string[];
  /** Names the field within its frame while the frame lives; for "show me" and for hints. Never an id of the page. */
  handle: number;
  /** How it was recognised: `submission-name`, `item-number`, `link-id`, `site`. */
  by: string;
}

/** A hint that a page may show: public vocabulary only (codes, titles, rule names), tied to one handle. */
export interface PageHint {
  handle: number;
  /** The field's value that the hint was made for: the page drops a hint whose field has moved on. */
  forValue: string;
  title: string;
  /** Short facts under the title: `valid on 10 Nov 2026`, `can be primary`. */
  facts: string[];
  /** Sentences. */
  say: string[];
  /** `quiet`: nothing to do; `note`: something to look at. */
  tone: 'quiet' | 'note';
  /** Rule and source, small. */
  cite: string;
}

export type FromPage =
  | { kind: 'readings'; version: number; readings: Reading[]; title: string; truncated: boolean }
  | { kind: 'open-panel' };

export type ToPage =
  | { kind: 'hints'; version: number; hints: PageHint[] }
  | { kind: 'read' }
  | { kind: 'reveal'; handle: number };

/** What the panel holds in memory for one tab, and hands to the worker whenever the worker woke without it. */
export interface PanelMemory {
  /** The record read from the service. */
  record?: Chart;
  /** Facts that the user typed in the panel, by JSON pointer of the chart. */
  entered: Record<string, unknown>;
}

export type FromPanel =
  | { kind: 'attach'; tabId: number }
  | { kind: 'memory'; tabId: number; memory: PanelMemory }
  | { kind: 'reveal'; tabId: number; frameId: number; handle: number };

/** How the page's patient and the record's patient compare (interfaces.md: merge only when identifiers agree). */
export interface PatientMatch {
  state: 'page-only' | 'record-only' | 'agrees' | 'differs' | 'cannot-tell' | 'none';
  /** `MRN agrees`; `MRN differs: page 004417, record 004471`. */
  say: string;
  page?: PatientShown;
  record?: PatientShown;
}

export interface PatientShown {
  name?: string;
  birthDate?: string;
  gender?: string;
  mrn?: string;
  mbi?: string;
}

/** One fact of "what I read". */
export interface FactRead {
  fact: string;
  value: string;
  where: string;
  /** Set where "show me" can scroll the page to it. */
  reveal?: { frameId: number; handle: number };
}

/** Everything that the panel shows of one tab. */
export interface PanelView {
  tabId: number;
  /** `off`: not enabled on this site; `waiting`: no frame has answered; `nothing`: frames answered, nothing known in them. */
  page: 'off' | 'waiting' | 'nothing' | 'read';
  match: PatientMatch;
  chart?: Chart;
  classification?: Classification;
  facts: FactRead[];
  /** Plain sentences: what was seen and could not be used, `comorbidity rests on six diagnoses`, `overlay stopped`. */
  notes: string[];
}

export type ToPanel = { kind: 'view'; view: PanelView } | { kind: 'need-memory'; tabId: number };
