import type { Day } from '../../../shared/chart/day.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import type { DistributionFile } from '../hhgs/distribution.ts';
import type { PinState } from '../hhgs/pins.ts';
import type { FileKind } from './recognise.ts';

/** A recognised file with its text. */
export interface FoundFile {
  kind: FileKind;
  file: DistributionFile;
  text: string;
  state: PinState;
  /** The days that its hash is pinned for. */
  pinned?: Range;
}

/** In force on days with `from <= day < to`. */
export interface Range {
  from: Day;
  to: Day;
}

/** What the builders of editions are given. */
export interface Found {
  files: readonly FoundFile[];
  /** SHA-256 of the zip that the files came in. */
  zip?: string;
  /** What the person said of the dates. */
  said?: Range;
  /** What is open now. */
  editions: Editions;
}

/** An edition that could be put in force. */
export interface Built {
  edition: Edition;
  sections: Map<string, Uint8Array>;
  /** What speaks against it: then it needs `--force`. */
  doubts: string[];
  /** What a person should know. */
  notes: string[];
  /** What these files cannot say, and which file says it. */
  asks: string[];
}

/** Editions, and what has to be said before the others can be built. */
export interface BuiltOrAsked {
  built: Built[];
  questions: string[];
  /** Files that turned out to be of no use. */
  passed?: { path: string; why: string }[];
}

/** Files of some kinds. */
export function ofKind({ files }: Pick<Found, 'files'>, ...kinds: FileKind[]): FoundFile[] {
  return files.filter(({ kind }) => kinds.includes(kind));
}

/** How an edition's origin names a file. */
export function originOf(says: string, { file, state }: FoundFile, { zip }: Pick<Found, 'zip'>): string {
  const where = zip === undefined ? '' : `, from the zip with SHA-256 ${zip}`;
  const pin = state === 'pinned' || state === 'covered' ? '' : ' (not pinned)';
  return `${says} ${file.path}, SHA-256 ${file.sha256}${pin}${where}`;
}

/** Whether every file's hash is known; an edition that it is not says so. */
export function pinnedFlag(files: readonly FoundFile[]): { pinned?: false } {
  return files.every(isKnown) ? {} : { pinned: false };
}

/** Whether somebody whom we can cite gives the file's hash, or that of the zip it came in. */
export function isKnown({ state }: Pick<FoundFile, 'state'>): boolean {
  return state === 'pinned' || state === 'covered';
}

/** The federal fiscal year, in which ICD-10-CM changes: FY2027 begins on 2026-10-01. */
export function fiscalYear(year: number): Range {
  return { from: `${year - 1}-10-01`, to: `${year}-10-01` };
}

/** `FY2027`, where a range is exactly that year. */
export function fiscalName({ from, to }: Range): string | undefined {
  const year = Number(to.slice(0, 4));
  const whole = fiscalYear(year);
  return whole.from === from && whole.to === to ? `FY${year}` : undefined;
}
