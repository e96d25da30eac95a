import type { Chart } from '../../shared/chart/chart.ts';
import type { WordsAt } from './notes.ts';
import type { PanelView, PatientShown } from './view.ts';

/** Between our own pages and the worker, with what the panel holds in memory for a tab. */

/** What the panel holds in memory for one tab, and hands to the worker whenever the worker woke without it. */
export interface PanelMemory {
  /** Counts up with every change in the panel; the worker echoes it in `PanelView.memoryVersion`. */
  version?: number;
  /** Whose facts these are. The worker applies none of them to a page that names somebody else. */
  patient?: PatientShown;
  /** The record read from the service. */
  record?: Chart;
  /** Facts that the user typed in the panel, by JSON pointer of the chart. */
  entered: Record<string, unknown>;
  /** Findings that a person dismissed, by their key. */
  dismissed?: Record<string, Reasoned>;
  /** Rules that a person switched off for this patient, by their code. */
  rulesOff?: Record<string, Reasoned>;
  /** Documents that a person pasted or dropped. */
  documents?: EnteredDocument[];
  /** Masked evidence that a person asked to see, with the reason, by the id of the Health Home profile. */
  revealed?: Record<string, Reasoned>;
}

/** Something that is only done with a reason, in a person's words. */
export interface Reasoned {
  reason: string;
}

/** A document of the chart that came in through the panel; its id tells it apart from those of a record. */
export type EnteredDocument = NonNullable<Chart['documents']>[number] & { id: string };

export type FromPanel =
  | { kind: 'attach'; tabId: number }
  | { kind: 'memory'; tabId: number; memory: PanelMemory }
  | { kind: 'reveal'; tabId: number; frameId: number; handle: number }
  | ({ kind: 'reveal-note'; tabId: number; frameId: number; field: number } & WordsAt)
  /** Someone clicked: put the code of a suggestion into the page's list. */
  | { kind: 'add'; tabId: number; key: string }
  /** After `permissions.request` answered yes in the panel: runs Lintel in the open tab without a reload. */
  | { kind: 'enable-site'; tabId: number; origin: string }
  | { kind: 'disable-site'; tabId: number; origin: string }
  | { kind: 'marks'; tabId: number; origin: string; on: boolean };

/** A field of a tab, as "show me" names it. */
export interface FieldShown {
  tabId: number;
  frameId: number;
  handle: number;
}

export type ToPanel =
  | { kind: 'view'; view: PanelView }
  | { kind: 'need-memory'; tabId: number }
  /** The answer to `reveal` where the page does not show that field now. */
  | ({ kind: 'unshown' } & FieldShown)
  /** What became of `add`. */
  | { kind: 'added'; tabId: number; key: string; say: string };
