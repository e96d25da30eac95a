import { join } from 'node:path';
import { given } from '../../../shared/chart/given.ts';
import type { Release } from '../hhgs/pins.ts';
import { byVersion } from '../hhgs/version.ts';
import type { PublishedRelease } from '../published/releases.ts';
import { type Downloaded, download } from './download.ts';
import { FetchError } from './fetch-error.ts';
import { progressOn, type Terminal } from './progress.ts';

/** A file of CMS's or CDC's that can be fetched. */
export interface Fetchable {
  /** As `--release` takes it: `07.2.26`, `icd10cm-tables-2027`. */
  id: string;
  /** Short, for progress and messages. */
  label: string;
  url: string;
  /** Absent: nobody that we can cite gives it. */
  sha256?: string;
}

export interface FetchOptions {
  files: readonly Fetchable[];
  /** Where downloads are kept, finished and not. */
  folder: string;
  /** In place of CMS's and CDC's addresses: the file names stay. */
  base?: string;
  /** Ends everything that is under way. */
  signal?: AbortSignal;
  /** Where progress is shown. */
  out: Terminal;
  /** Take files whose hash nobody knows. */
  unpinned?: boolean;
}

export interface Fetched {
  file: Fetchable;
  downloaded?: Downloaded;
  error?: FetchError;
}

/** The most that a release may have: CMS's are below 60 MB. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * Downloads files in the order given. A file without a known hash is not even asked for unless the caller takes such
 * files. When a host is not reached at all, its other files are not tried.
 * @returns one line a file that was tried
 */
export async function* fetchReleases(options: FetchOptions): AsyncGenerator<Fetched> {
  const gone = new Set<string>();
  for (const file of options.files) {
    const url = addressOf(file, options.base);
    const { host } = new URL(url);
    if (gone.has(host)) continue;
    if (file.sha256 === undefined && !options.unpinned) {
      yield { file, error: unvouched(file) };
      continue;
    }
    const progress = progressOn(options.out, file.label);
    try {
      const downloaded = await download({
        url,
        file: join(options.folder, fileName(file)),
        ...given('sha256', file.sha256),
        maxBytes: MOST_BYTES,
        onProgress: progress.update,
        ...(options.signal ? { signal: options.signal } : {}),
      });
      progress.done();
      yield { file, downloaded };
    } catch (error) {
      progress.done();
      if (!(error instanceof FetchError)) throw error;
      yield { file, error };
      if (options.signal?.aborted) return;
      if (error.failure === 'offline') gone.add(host);
    }
  }
}

function unvouched({ id, url }: Fetchable): FetchError {
  return new FetchError(
    'no-hash',
    `${url}: nobody that we can cite gives its SHA-256, so that what comes cannot be checked. To take it all the same: lintel editions fetch --release ${id} --unpinned; every result then says so`,
  );
}

/** CMS's grouper releases, the newest first, since that is the one most charts need. */
export function grouperFiles(releases: readonly Release[]): Fetchable[] {
  return [...releases]
    .sort((a, b) => byVersion(b.version, a.version))
    .map(({ version, url, sha256 }) => ({ id: version, label: `grouper ${version}`, url, sha256 }));
}

/** CDC's and CMS's other releases. */
export function publishedFiles(releases: readonly PublishedRelease[]): Fetchable[] {
  return releases.map(({ id, url, sha256 }) => ({ id, label: id, url, ...given('sha256', sha256) }));
}

/** The file's name as its publisher posts it; blanks would have to be quoted. */
export function fileName({ id, url }: Pick<Fetchable, 'id' | 'url'>): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  return name === '' ? `${id}.zip` : decodeURIComponent(name).replace(/[^\w.()+-]+/g, '-');
}

function addressOf(file: Fetchable, base: string | undefined): string {
  return base === undefined ? file.url : `${base.replace(/\/+$/, '')}/${fileName(file)}`;
}
