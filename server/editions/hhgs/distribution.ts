import { SaidError } from '../../../shared/said-error.ts';

/**
 * CMS's HHGS distribution as files in memory: read whole, checked, and not yet understood. A zip (read-zip.ts) and an
 * unpacked folder (read-folder.ts) give the same thing.
 */

/** A file, folder or table that cannot be read as what it should be. The message names the file and, where it can, the line. */
export class DistributionError extends SaidError {
  override readonly name = 'DistributionError';
}

export interface DistributionFile {
  /** Path inside the distribution, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  sha256: string;
}

export interface Distribution {
  /** The path that the person gave. */
  source: string;
  /** SHA-256 of the zip, hex; a folder has none. */
  sha256?: string;
  /** Files that an import reads, by path. */
  files: ReadonlyMap<string, DistributionFile>;
  /** How many further files the distribution holds (programs, documentation). */
  others: number;
}

/**
 * What an import reads: `…/Versions/<VVSYY>/RT/<Table>.txt`, the claim layout, `Version_Range.txt`, `TestDataV….txt`
 * (hhgs-layout/zip-layout.csv). Everything else stays closed.
 */
const WANTED = [
  /(?:^|\/)versions\/\d{5}\/rt\/[^/]+\.txt$/i,
  /(?:^|\/)claim_layout\.txt$/i,
  /(?:^|\/)version_range\.txt$/i,
  /(?:^|\/)testdatav\d{5}[^/]*\.txt$/i,
];

/** Whether an import reads the file at this path. */
export function isWanted(path: string): boolean {
  return WANTED.some((pattern) => pattern.test(path));
}

/** Limits of what is read: far above CMS's 59 MB release, far below what would harm a machine. */
export interface Limits {
  /** Bytes of the zip file. */
  zipBytes: number;
  /** Files and folders in the distribution. */
  entries: number;
  /** Bytes of one file, unpacked. */
  fileBytes: number;
  /** Bytes of one file that is kept in memory (a table, a layout, test records). */
  keptBytes: number;
  /** Bytes of all files together, unpacked. */
  totalBytes: number;
  /** Unpacked bytes per packed byte of one file; checked from 1 MiB on. CMS's tables lie near 10. */
  ratio: number;
}

const MiB = 1024 * 1024;
/** The limits of every import; only tests take smaller ones. */
export const LIMITS: Limits = {
  zipBytes: 512 * MiB,
  entries: 20_000,
  fileBytes: 512 * MiB,
  keptBytes: 96 * MiB,
  totalBytes: 2048 * MiB,
  ratio: 200,
};
