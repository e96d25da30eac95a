import type { Day } from '../../../shared/chart/day.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import type { ManifestEntry } from '../write-pack.ts';
import type { CodeCheck } from './check-codes.ts';
import type { UnknownHeader } from './columns.ts';
import type { Verdict } from './decide.ts';
import type { Mapping } from './mapping.ts';
import type { PinState, Pins } from './pins.ts';
import type { Tally } from './run-records.ts';

export interface ImportOptions {
  mapping: Mapping;
  pins: Pins;
  /** What is open now: the shipped packs and what was imported before. */
  editions: Editions;
  /** The folder of imported packs. */
  folder: string;
  /** Take files whose hash nobody knows. */
  unpinned?: boolean;
  /** Activate although the test records do not agree. */
  force?: boolean;
  /** Another version than the one that the package was made for. */
  version?: string;
  /** From dates, where no file and no pin says them. */
  range?: { from: Day; through: Day };
  /** Read and check everything, write nothing. */
  check?: boolean;
}

/** What a person has to say before the import can go on. */
export interface Questions {
  headers: UnknownHeader[];
  /** Meanings that a table must have and no column has. */
  absent: { table: string; meanings: string[] }[];
  /** Fields of the claim layout. */
  fields: string[];
  /** No From dates: neither Version_Range nor the pins say them. */
  range: boolean;
}

export interface ImportReport {
  source: string;
  zip?: string;
  version: string;
  /** Other versions in the package, which were not imported. */
  others: string[];
  range?: { from: Day; through: Day };
  files: { path: string; sha256: string; state: PinState }[];
  questions?: Questions;
  codes?: CodeCheck;
  tallies: Tally[];
  verdict?: Verdict;
  notes: string[];
  outcome: 'activated' | 'checked' | 'unpinned' | 'questions' | 'not activated';
  edition?: Edition;
  pack?: ManifestEntry;
}
