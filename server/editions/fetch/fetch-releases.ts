import { join } from 'node:path';
import type { Release } from '../hhgs/pins.ts';
import { byVersion } from '../hhgs/version.ts';
import { type Downloaded, download } from './download.ts';
import { FetchError } from './fetch-error.ts';
import { progressOn, type Terminal } from './progress.ts';

export interface FetchOptions {
  releases: readonly Release[];
  /** Where downloads are kept, finished and not. */
  folder: string;
  /** In place of CMS's address: the file names stay. */
  base?: string;
  /** Ends everything that is under way. */
  signal?: AbortSignal;
  /** Where progress is shown. */
  out: Terminal;
}

export interface Fetched {
  release: Release;
  downloaded?: Downloaded;
  error?: FetchError;
}

/** The most that a release may have: CMS's are below 60 MB. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * Downloads releases, the newest first, since that is the one most charts need. When the host is not reached at all, the
 * others are not tried.
 * @returns one line a release that was tried
 */
export async function* fetchReleases(options: FetchOptions): AsyncGenerator<Fetched> {
  const newest = [...options.releases].sort((a, b) => byVersion(b.version, a.version));
  for (const release of newest) {
    const progress = progressOn(options.out, `grouper ${release.version}`);
    try {
      const downloaded = await download({
        url: addressOf(release, options.base),
        file: join(options.folder, fileName(release)),
        sha256: release.sha256,
        maxBytes: MOST_BYTES,
        onProgress: progress.update,
        ...(options.signal ? { signal: options.signal } : {}),
      });
      progress.done();
      yield { release, downloaded };
    } catch (error) {
      progress.done();
      if (!(error instanceof FetchError)) throw error;
      yield { release, error };
      if (error.failure === 'offline' || options.signal?.aborted) return;
    }
  }
}

/** The file's name as CMS posts it. */
export function fileName(release: Release): string {
  return new URL(release.url).pathname.split('/').at(-1) ?? `${release.version}.zip`;
}

function addressOf(release: Release, base: string | undefined): string {
  return base === undefined ? release.url : `${base.replace(/\/+$/, '')}/${fileName(release)}`;
}
