/**
 * One OASIS item as the catalogue holds it. `id` is the key in `Chart.oasis`: the item's number where that names one
 * element (`M1830`, `GG0170I1`), else CMS's submission name (`M1021_PRIMARY_DIAG_ICD`).
 */
export interface OasisItem {
  id: string;
  /** CMS's submission name where it differs from `id`: `M1830_CRNT_BATHG`. */
  name?: string;
  /** LOINC codes of the question. */
  loinc: string[];
  kind: OasisKind;
  /** LOINC codes of the panels it lies in, outermost first. */
  panels: string[];
  answers: OasisOption[];
  /** M0100 reasons whose form holds the item, as far as the source says. */
  timePoints: string[];
  /** The question, where its owner lets us carry it. */
  text?: string;
}

/**
 * `choice`: one of CMS's codes; `check-all`: a list of them; `performance`: a GG activity (06–01, 07, 09, 10, 88);
 * `diagnosis`: an ICD-10-CM code; `person`: who the patient is, which is never read from an assessment.
 */
export type OasisKind = 'choice' | 'check-all' | 'performance' | 'date' | 'number' | 'text' | 'diagnosis' | 'person';

/** One answer: CMS's code, the LOINC answers that mean it, and for check-all items the name of its own element. */
export interface OasisOption {
  code: string;
  loinc: string[];
  flag?: string;
  text?: string;
}

/** What the pack's `items` section holds. */
export interface OasisTables {
  items: OasisItem[];
  /** LOINC panels that only OASIS uses: an answer under one of them is OASIS. */
  ownPanels: string[];
  /** LOINC panel of GG performance → the column it fills (1 SOC/ROC, 3 discharge, 4 follow-up). */
  performancePanels: Record<string, string>;
}

/** The LOINC panel of the whole assessment, OASIS-E start of care. */
export const OASIS_PANEL = '99131-5';
