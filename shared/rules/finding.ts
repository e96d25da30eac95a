import type { Evidence } from '../chart/evidence.ts';

/**
 * How much a finding weighs. For people: `block` is "would be returned to provider (RTP)" or a fatal OASIS edit, `error`
 * a coding error (words.md).
 */
export const SEVERITIES = ['block', 'error', 'query', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The two acts that a finding may ask for; two different ones (words.md). */
export const ACTS = ['query-provider', 'return-to-clinician'] as const;
export type Act = (typeof ACTS)[number];

/**
 * What a finding asks of the list of codes: one more, one less, or another in the place of one (compliance.md E6). A
 * finding about the order, an OASIS answer or a document asks none of these.
 */
export const ASKS = ['add', 'remove', 'replace'] as const;
export type Asks = (typeof ASKS)[number];

export type NonEmpty<T> = readonly [T, ...T[]];

/** What a rule says about a chart. Without evidence or citation it cannot be made. */
export interface Finding {
  /** The row of the catalogue without its hyphen: `CV05`. Never changes. */
  rule: string;
  /** The name that explains itself: `manifestation-as-principal`. */
  name: string;
  version: number;
  severity: Severity;
  say: string;
  /** Guideline section, tabular note, CMS edit; `project: FILE` for the project's own logic. */
  cite: NonEmpty<string>;
  at: NonEmpty<Evidence>;
  /** Survives edits: rule, codes or items, document, hash of the quote; never an offset. */
  key: string;
  act?: Act;
  asks?: Asks;
  /** Rules that rest on the same note and codes and gave way to this one. */
  also?: string[];
  /** Words of the tabular list, the item or the guideline that the finding rests on, as printed. */
  quote?: string;
  /** Where the agency's policy gave another severity: the one before, and the agency's reason. */
  set?: { from: Severity; options?: Readonly<Record<string, number>>; reason: string };
}
