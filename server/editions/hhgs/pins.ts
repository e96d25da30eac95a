import type { Day } from '../../../shared/chart/day.ts';
import type { DistributionFile } from './distribution.ts';
import pinned from './pins.json' with { type: 'json' };
import { folderOf } from './version.ts';

/** A release of CMS's grouper whose files are known by their SHA-256. A new release is one object in pins.json. */
export interface Release {
  version: string;
  /** First and last From date, both inside. */
  from: Day;
  through: Day;
  url: string;
  bytes: number;
  sha256: string;
  versionRange: string;
  claimLayout: string;
  /** By table name without `.txt`. */
  tables: Record<string, string>;
  /** By file name. */
  tests: Record<string, { records: number; sha256: string }>;
}

export interface Pins {
  /** Who says so. */
  source: string;
  /** Where CMS lists its releases, for people. */
  page: string;
  releases: Release[];
}

/** The hashes that the project ships. */
export const PINS: Pins = pinned;

/**
 * What the pins say of one file: `pinned` (its hash is known), `covered` (no hash of its own, but the zip that holds it
 * is pinned), `wrong` (a file of that name and version is pinned with another hash), `unknown`.
 */
export type PinState = 'pinned' | 'covered' | 'wrong' | 'unknown';

/** Compares a file with the pins of its name. @param zip SHA-256 of the zip that it came in */
export function pinState(file: DistributionFile, pins: Pins, zip?: string): PinState {
  const known = knownHashes(file.path, pins);
  if (known.includes(file.sha256)) return 'pinned';
  if (known.length > 0) return 'wrong';
  return releaseOfZip(pins, zip) ? 'covered' : 'unknown';
}

/** The release whose zip has this SHA-256. */
export function releaseOfZip(pins: Pins, zip: string | undefined): Release | undefined {
  return zip === undefined ? undefined : pins.releases.find((release) => release.sha256 === zip);
}

/**
 * Every hash that a file of this name may have. `Version_Range.txt` belongs to a package, not to a version: any
 * release's is known. Test records carry the version in their name, tables and layout in their folder.
 */
function knownHashes(path: string, pins: Pins): string[] {
  const name = path.split('/').at(-1) ?? '';
  const folder = /(?:^|\/)versions\/(\d{5})\//i.exec(path)?.[1];
  const release = pins.releases.find(({ version }) => folderOf(version) === folder);
  if (/^version_range\.txt$/i.test(name)) return pins.releases.map(({ versionRange }) => versionRange);
  if (/^claim_layout\.txt$/i.test(name)) return release ? [release.claimLayout] : [];
  if (/^testdata/i.test(name)) return pins.releases.flatMap(({ tests }) => hashOf(tests, name)?.sha256 ?? []);
  const table = name.replace(/\.txt$/i, '');
  return release ? [hashOf(release.tables, table)].filter((hash) => hash !== undefined) : [];
}

function hashOf<T>(of: Record<string, T>, name: string): T | undefined {
  const key = Object.keys(of).find((known) => known.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : of[key];
}
