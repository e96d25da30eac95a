import type { Chart } from './chart/chart.ts';
import type { Editions } from './editions/editions.ts';
import type { EditionUsed } from './editions/edition.ts';
import { type Grouping, group } from './pdgm/group.ts';

/** What a caller may say beside the chart. No clock and no role: a role is a view of the answer, applied at the door. */
export interface ClassifyOptions {
  /** Adds the payment preview to the grouping (compliance.md E3: only where a caller may see it). */
  payment?: boolean;
}

/** The answer, and the editions that gave it. Equal inputs give equal bytes, pack hashes included. */
export interface Classification {
  grouping: Grouping;
  /** Empty until rules exist; `looked` names the rules that ran. */
  findings: never[];
  suggestions: never[];
  questions: never[];
  looked: string[];
  notLooked: { rule: string; missing: string[] }[];
  editions: EditionUsed[];
}

/**
 * The one function: a chart and the dated tables in, everything Lintel says of it out. Pure.
 * Never throws on a chart that has the Chart's shape.
 */
export function classify(chart: Chart, editions: Editions, options: ClassifyOptions = {}): Classification {
  const { grouping, editions: used } = group(chart, editions, options);
  return { grouping, findings: [], suggestions: [], questions: [], looked: [], notLooked: [], editions: used };
}
