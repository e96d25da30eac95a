import type { Chart } from './chart/chart.ts';
import type { EditionUsed } from './editions/edition.ts';
import type { Editions } from './editions/editions.ts';
import { type Grouping, group } from './pdgm/group.ts';
import type { Note, Unsettled } from './pdgm/notes.ts';
import { check } from './rules/check.ts';
import type { Finding } from './rules/finding.ts';
import { RULES } from './rules/index.ts';
import type { Policy } from './rules/policy.ts';

/** What a caller may say beside the chart. No clock and no role: a role is a view of the answer, applied at the door. */
export interface ClassifyOptions {
  /** Adds the payment preview to the grouping (compliance.md E3: only where a caller may see it). */
  payment?: boolean;
  /** Rules off or of another severity, with reasons; payers that pay by PDGM. */
  policy?: Policy;
}

/** The answer, and the editions that gave it. Equal inputs give equal bytes, pack hashes included. */
export interface Classification {
  grouping: Grouping;
  /** The open points of pdgm.md section 12 that touched the grouping, and which part. */
  unsettled: Unsettled[];
  /** What was read and not used, or assumed. */
  notes: Note[];
  findings: Finding[];
  suggestions: never[];
  questions: never[];
  /** Codes of the rules that ran. */
  looked: string[];
  /** Rules that did not run, and the facts that were not there or why they do not apply. */
  notLooked: { rule: string; missing: string[] }[];
  editions: EditionUsed[];
}

/**
 * The one function: a chart and the dated tables in, everything Lintel says of it out. Pure.
 * Never throws on a chart that has the Chart's shape.
 */
export function classify(chart: Chart, editions: Editions, options: ClassifyOptions = {}): Classification {
  const { grouping, unsettled, notes, editions: used } = group(chart, editions, options);
  const checked = check(chart, editions, grouping, RULES, options.policy);
  return {
    grouping,
    unsettled,
    notes,
    findings: checked.findings,
    suggestions: [],
    questions: [],
    looked: checked.looked,
    notLooked: checked.notLooked,
    editions: merged(used, checked.editions),
  };
}

/** Editions that several steps used, each once. */
function merged(first: readonly EditionUsed[], second: readonly EditionUsed[]): EditionUsed[] {
  const held = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !held.has(id))];
}
