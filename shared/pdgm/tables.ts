import type { Day } from '../chart/day.ts';
import type { Authority } from '../chart/evidence.ts';

/**
 * The rows that the grouper reads. `grouper-pack.ts` holds them as a pack, `payment-tables.ts` those of pricing.
 *
 * Two kinds of pack. `pdgm-grouper` is chosen by the period's From date, `pdgm-payment` by its Through date. What we
 * ship (a pack a year, rows of mixed authority) and what an agency imports from CMS's HHGS distribution (a pack a
 * release, every row `cms`) have the same sections, so that an import simply wins through `Editions.on`: nothing is
 * merged row by row, and a table that a pack does not hold is missing, never borrowed from another year.
 *
 * A section left out = that table is not known for these dates. An empty table would say "there are none".
 */

/** Position 2 of the HIPPS code (pdgm.md section 2). */
export const CLINICAL_GROUPS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'] as const;
export type ClinicalGroup = (typeof CLINICAL_GROUPS)[number];

/** Position 3: functional impairment low, medium, high. */
export const FUNCTIONAL_LEVELS = ['A', 'B', 'C'] as const;
export type FunctionalLevel = (typeof FUNCTIONAL_LEVELS)[number];

/** Position 4: comorbidity adjustment none, low, high. */
export const COMORBIDITY_LEVELS = ['1', '2', '3'] as const;
export type ComorbidityLevel = (typeof COMORBIDITY_LEVELS)[number];

/** The seven OASIS items that carry points beside M1033 (pdgm.md section 1; GG items are not used). */
export const POINT_ITEMS = ['M1800', 'M1810', 'M1820', 'M1830', 'M1840', 'M1850', 'M1860'] as const;
export type PointItem = (typeof POINT_ITEMS)[number];

/** M1033's ten flags in the order of its answers 1–10 (pdgm.md section 5.3). */
export const RISK_FLAGS = [
  'M1033_HOSP_RISK_HSTRY_FALLS',
  'M1033_HOSP_RISK_WEIGHT_LOSS',
  'M1033_HOSP_RISK_MLTPL_HOSPZTN',
  'M1033_HOSP_RISK_MLTPL_ED_VISIT',
  'M1033_HOSP_RISK_MNTL_BHV_DCLN',
  'M1033_HOSP_RISK_COMPLIANCE',
  'M1033_HOSP_RISK_5PLUS_MDCTN',
  'M1033_HOSP_RISK_CRNT_EXHSTN',
  'M1033_HOSP_RISK_OTHR_RISK',
  'M1033_HOSP_RISK_NONE_ABOVE',
] as const;
export type RiskFlag = (typeof RISK_FLAGS)[number];

/** One HHGS release and the From dates that it groups, `[from, to)`. */
export interface Release {
  /** As in the result string: `07.1.26`. */
  version: string;
  from: Day;
  to: Day;
  authority: Authority;
  /** Key into {@link GrouperHead.statements}. */
  statement?: string;
}

/** What a table row says of one fact, and how sure it is. */
export interface Cell<T> {
  value: T;
  authority: Authority;
  /** Key into {@link GrouperHead.statements}: the sentence or file that says so. */
  statement?: string;
}

/**
 * Everything the diagnosis table says of one code. Codes with the same content share one profile, which keeps 74,000
 * rows small. A property that is absent is **not known** (an estimate that leaves the group open, a column that our
 * bundled table does not have); `false` and `'NONE'` are known.
 */
export interface DiagnosisProfile {
  /** `NONE`: cannot be primary, whatever the reason (CMS's `NA`). */
  group?: Cell<ClinicalGroup | 'NONE'>;
  /** Spelled with a space, `Heart 11`; `NONE` for CMS's `No_group`. {@link subgroupName} normalises. */
  subgroup?: Cell<string | 'NONE'>;
  /** MANIFESTATION_FLAG. Where absent, the code set's own fact is used. */
  manifestation?: boolean;
  /** ECOI_FLAG. Where absent, the code set's own fact is used. */
  externalCause?: boolean;
  /** UNACCEPTABLE_PDX (validity flag 01). */
  unacceptable?: boolean;
  /** UNSPECIFIED_PDX (validity flag 03). */
  unspecified?: boolean;
  /** CODE_FIRST: `false` for CMS's `0`, else the id of a condition in {@link GrouperHead.codeFirst}. */
  codeFirst?: string | false;
  /** SUBCHAPTER: the ICD-10-CM block as a range label, `I10-I16`. Compared for equality only (U6). */
  subchapter?: string;
  /** PRIMARY_AWARDING_FLAG: kept, and not read by any step, since its meaning is not known (U5). */
  primaryAwarding?: boolean;
  /** PREDECESSOR_DX, undotted: the code that this one was split from. */
  predecessor?: string;
}

/** One row as written by an importer: the code (undotted, upper case) and what the table says of it. */
export interface DiagnosisRow extends DiagnosisProfile {
  code: string;
}

/** Points of one OASIS item: index = answer (`0`, `1`, …), value = points. An answer past the end is out of range. */
export interface PointsTable {
  items: Record<PointItem, number[]>;
  /** M1033: `needed` or more of the `scored` flags give `points`, fewer give 0. */
  risks: { scored: RiskFlag[]; needed: number; points: number };
  authority: Authority;
  statement?: string;
}

/**
 * The borders of one clinical group: `points <= lowMax` low, `points >= highMin` high, else medium.
 *
 * `margin` marks the project's margin over another year's borders (pdgm.md section 5.2): then only low and high are
 * decided, and between them the level is not determined; low stays possible up to `lowPossibleTo`, high from
 * `highPossibleFrom`.
 */
export interface ThresholdRow {
  group: ClinicalGroup;
  lowMax: number;
  highMin: number;
  margin?: { lowPossibleTo: number; highPossibleFrom: number };
  authority: Authority;
  statement?: string;
}

/** A list of the year: the low list of subgroups, or the interaction pairs. */
export interface ListTable<T> {
  rows: T[];
  authority: Authority;
  statement?: string;
}

/** Section `grouper` of a `pdgm-grouper` pack, as JSON. What is left out is not known for these dates. */
export interface GrouperHead {
  /** The calendar year of the points, thresholds and lists. */
  year: number;
  /** In order of `from`. Empty or with gaps where the releases are not known: the version is then not determined. */
  releases: Release[];
  points?: PointsTable;
  /** At most one row a group. A group without a row has no known borders. */
  thresholds?: ThresholdRow[];
  /** Subgroups of the low comorbidity adjustment. */
  low?: ListTable<string>;
  /** Unordered pairs of subgroups of the high comorbidity adjustment. */
  pairs?: ListTable<[string, string]>;
  /** Code_First_Conditions: condition id → the codes (undotted) that must not stand behind such a principal. */
  codeFirst?: Record<string, string[]>;
  /**
   * For packs without CMS's Code_First_Conditions: what ICD-10-CM's own "code first" notes name. CMS's verdict on them is
   * not known (U4), so they only tell which periods are in doubt.
   */
  codeFirstNotes?: CodeFirstNote[];
  /** ICD-10-CM blocks `[first, last]` category, for rows without a `subchapter` of their own (U6). */
  blocks?: [string, string][];
  /** True where `diagnosis` holds every valid code of its dates (CMS's table); false for our two smaller ones. */
  completeDiagnoses: boolean;
  /** Citations by key. */
  statements: Record<string, string>;
}

/** One "code first" note of the tabular list, reduced to codes. */
export interface CodeFirstNote {
  /** The codes that it stands at: a prefix (`I50`), or a block as `[first, last]` category. */
  at: string | [string, string];
  /**
   * What may have to come first. `from`–`to` are prefixes, both included (`C00`–`D49`, `I110`–`I110`). `with`: only
   * codes whose undotted text also matches this expression. Empty: the note names no code, so any disease may be meant.
   */
  first: { from: string; to: string; with?: string }[];
}

/** `Heart_11`, `Heart 11`, ` heart  11 ` → `Heart 11`; `No_group` → `NONE` (pdgm.md section 6). */
export function subgroupName(text: string): string | 'NONE' {
  const words = text.trim().replace(/[_\s]+/g, ' ');
  if (/^no ?group$/i.test(words)) return 'NONE';
  return words.replace(/^[a-z]/i, (letter) => letter.toUpperCase());
}
