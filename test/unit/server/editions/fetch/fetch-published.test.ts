import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Fetchable,
  type Fetched,
  fetchReleases,
  fileName,
  publishedFiles,
} from '../../../../../server/editions/fetch/fetch-releases.ts';
import { importPublished } from '../../../../../server/editions/published/import-published.ts';
import { readPublished } from '../../../../../server/editions/published/read-published.ts';
import { PUBLISHED } from '../../../../../server/editions/published/releases.ts';
import { isDay } from '../../../../../shared/chart/day.ts';
import { zipped } from '../../../../hhgs/distribution.ts';
import { type FileServer, fileServer } from '../../../../hhgs/file-server.ts';
import { addendaText, hash, NO_PINS, orderText } from '../../../../published/written.ts';
import { AFTER, LIST, smallEditions } from '../../../icd10cm/small-editions.ts';

let server: FileServer;
let home: string;
beforeEach(async () => {
  server = await fileServer();
  home = await mkdtemp(join(tmpdir(), 'lintel-cdc-'));
});
afterEach(async () => {
  await server.close();
  await rm(home, { recursive: true });
});

const quiet = { write: () => true };
const URL_2027 = 'https://ftp.cdc.gov/pub/Health%20Statistics/2027/icd10cm-Code%20Descriptions-2027.zip';
const NAME = '/icd10cm-Code-Descriptions-2027.zip';
const zip = () =>
  zipped(
    new Map([
      ['icd10cm-order-2027.txt', Buffer.from(orderText(AFTER))],
      ['icd10cm-order-addenda-2027.txt', Buffer.from(addendaText(LIST, AFTER, 2027))],
    ]),
  );

async function all(files: Fetchable[], more: { unpinned?: boolean; signal?: AbortSignal } = {}): Promise<Fetched[]> {
  const done: Fetched[] = [];
  const options = { files, folder: join(home, 'downloads'), base: server.base, out: quiet, ...more };
  for await (const one of fetchReleases(options)) done.push(one);
  return done;
}

describe('from CDC’s address to codes in force', () => {
  it('a zip that is cut once, continued, checked, imported', async () => {
    const bytes = await zip();
    const release = { id: 'codes', says: 'codes', from: '2026-10-01', to: '2027-10-01', url: URL_2027, source: 's' };
    const releases = [{ ...release, sha256: hash(bytes) }];
    server.files.set(NAME, { bytes, etag: '"1"', cutAfter: { bytes: 700, times: 1 } });
    const [first] = await all(publishedFiles(releases));
    expect(first?.error?.failure).toBe('cut');
    const [second] = await all(publishedFiles(releases));
    expect(second?.downloaded).toMatchObject({ how: 'resumed', sha256: hash(bytes) });
    const report = await importPublished(await readPublished(second?.downloaded?.file ?? ''), {
      pins: { ...NO_PINS, releases },
      editions: smallEditions(),
      folder: join(home, 'packs'),
    });
    expect(report).toMatchObject({ outcome: 'activated', files: [{ state: 'covered' }, { state: 'covered' }] });
    expect(report.editions[0]?.edition).toMatchObject({ from: '2026-10-01', to: '2027-10-01' });
    expect(report.editions[0]?.edition).not.toHaveProperty('pinned');
  });

  it('another file than the pinned one is kept aside', async () => {
    server.files.set(NAME, { bytes: await zip(), etag: '"1"' });
    const [one] = await all([{ id: 'codes', label: 'codes', url: URL_2027, sha256: hash('another') }]);
    expect(one?.error?.failure).toBe('hash');
    expect(await readdir(join(home, 'downloads'))).toEqual([`${NAME.slice(1)}.unpinned`]);
  });

  it('a file whose hash nobody gives is not asked for without --unpinned, and that is said', async () => {
    const bytes = await zip();
    server.files.set(NAME, { bytes, etag: '"1"' });
    const file = { id: 'codes', label: 'codes', url: URL_2027 };
    const [refused] = await all([file]);
    expect(refused?.error?.failure).toBe('no-hash');
    expect(refused?.error?.message).toContain('--release codes --unpinned');
    expect(server.requests).toEqual([]);
    const [taken] = await all([file], { unpinned: true });
    expect(taken?.downloaded?.sha256).toBe(hash(bytes));
  });

  it('ends when the time allowed is over', async () => {
    server.files.set(NAME, { bytes: Buffer.alloc(10_000), etag: '"1"', silent: true });
    const started = performance.now();
    const file = { id: 'codes', label: 'codes', url: URL_2027, sha256: hash('x') };
    const done = await all([file, { ...file, id: 'other' }], { signal: AbortSignal.timeout(300) });
    expect(done.map(({ error }) => error?.failure)).toEqual(['timeout']);
    // A silence alone is waited out for thirty seconds.
    expect(performance.now() - started).toBeLessThan(29_000);
  });
});

describe('the releases that Lintel knows', () => {
  it('lie at CDC or CMS, name their source, and have a hash or say that there is none', () => {
    const ids = PUBLISHED.releases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { url, sha256, source, from, to, byDefault } of PUBLISHED.releases) {
      expect(new URL(url).protocol).toBe('https:');
      expect(['ftp.cdc.gov', 'www.cms.gov']).toContain(new URL(url).hostname);
      expect(isDay(from) && isDay(to) && from < to).toBe(true);
      expect(source).not.toBe('');
      if (sha256 === undefined) expect(source).toContain('nobody');
      else expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      // What is fetched without being asked for has to be checkable.
      if (byDefault) expect(sha256).toBeDefined();
    }
    const names = publishedFiles(PUBLISHED.releases).map(fileName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\w.-]+\.zip$/);
  });

  it('and the files whose hash is known are each named once', () => {
    const hashes = PUBLISHED.files.map(({ sha256 }) => sha256);
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const sha256 of hashes) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
