import type { Day } from '../chart/day.ts';
import type { Authority } from '../chart/evidence.ts';

/**
 * Which kind of dated table a pack holds. A kind has one reader, in the room that knows what the table means:
 * `icd10cm-*` in `icd10cm/`, `pdgm-*` in `pdgm/`, `oasis` in `oasis/`.
 */
export const KINDS = [
  'icd10cm-codes',
  'icd10cm-notes',
  'icd10cm-index',
  'oasis',
  /** Phrases of notes and the codes that they stand for: our own terms, the index, inclusion terms, titles. */
  'narrative-terms',
  /** What the grouper reads: diagnosis groups, points, thresholds, comorbidity lists. Chosen by From date. */
  'pdgm-grouper',
  /** What pricing reads: weights, LUPA thresholds, rates. Chosen by Through date. */
  'pdgm-payment',
] as const;
export type Kind = (typeof KINDS)[number];

/** One dated table set, as a pack names it and as answers cite it. */
export interface Edition {
  /** Stable and unique: `icd10cm-fy2027`, `pdgm-grouper-2026`, `hhgs-07.2.26`. */
  id: string;
  kind: Kind;
  /** As people say it: `FY2027 codes`, `grouper v07.2.26`, `CY2026 rates`. */
  label: string;
  /** In force on days with `from <= day < to`. */
  from: Day;
  to: Day;
  /** The strongest authority among its rows. A row may be weaker and then says so itself. */
  authority: Authority;
  /** Where the figures come from, for people who want to check. */
  origin: string[];
  /** False for tables imported from a file whose hash no manifest pins; every result that used them says so. */
  pinned?: boolean;
  /** True where a user imported it: of two that are equally strong and begin on the same day it stands before ours. */
  imported?: boolean;
  /** True where an import was activated although a check of it did not agree (CMS's own test records, another file of its year); every result says so. */
  forced?: boolean;
}

/** How an edition is cited in an answer: enough to repeat the run. */
export interface EditionUsed {
  id: string;
  kind: Kind;
  label: string;
  from: Day;
  to: Day;
  /** SHA-256 of the pack file, hex. */
  sha256: string;
  pinned?: false;
  forced?: true;
}
