import type { Day } from '../../../shared/chart/day.ts';
import type { DistributionFile } from '../hhgs/distribution.ts';
import type { PinState } from '../hhgs/pins.ts';
import listed from './releases.json' with { type: 'json' };

/** A file of CDC's or CMS's that can be fetched. Without `sha256` nobody vouches for what comes. */
export interface PublishedRelease {
  id: string;
  says: string;
  /** In force on days with `from <= day < to`. */
  from: Day;
  to: Day;
  url: string;
  sha256?: string;
  bytes?: number;
  /** Fetched without being asked for by name: Lintel ships nothing that is as new. */
  byDefault?: boolean;
  /** Who gives address and hash. */
  source: string;
}

/** One published file whose hash is known, with the days it is for. */
interface KnownFile {
  name: string;
  sha256: string;
  from: Day;
  to: Day;
  source: string;
}

export interface PublishedPins {
  source: string;
  page: string;
  releases: PublishedRelease[];
  files: KnownFile[];
}

/** The releases and hashes that the project ships (releases.json). */
export const PUBLISHED: PublishedPins = listed;

/** What is known of a file by its hash, that of the zip that it came in, or its name. */
export function stateOf(file: DistributionFile, pins: PublishedPins, zip?: string): PinState {
  if (pins.files.some(({ sha256 }) => sha256 === file.sha256)) return 'pinned';
  if (zip !== undefined && pins.releases.some(({ sha256 }) => sha256 === zip)) return 'covered';
  const name = plainName(file.path);
  return pins.files.some((known) => plainName(known.name) === name) ? 'wrong' : 'unknown';
}

/** The days that a file of this hash is for. */
export function daysOf(file: DistributionFile, pins: PublishedPins): { from: Day; to: Day } | undefined {
  return pins.files.find(({ sha256 }) => sha256 === file.sha256);
}

/** CMS and CDC write the same name with `_` and with `-`. */
function plainName(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return name.toLowerCase().replace(/[_\s]+/g, '-');
}
