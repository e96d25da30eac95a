import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fetched, fetchReleases, grouperFiles } from '../../../../../server/editions/fetch/fetch-releases.ts';
import { importRelease } from '../../../../../server/editions/hhgs/import-release.ts';
import { parseMapping } from '../../../../../server/editions/hhgs/mapping.ts';
import { openEditions } from '../../../../../server/editions/open.ts';
import { readPublished } from '../../../../../server/editions/published/read-published.ts';
import { miniature, pinsFor, zipped } from '../../../../hhgs/distribution.ts';
import { type FileServer, fileServer } from '../../../../hhgs/file-server.ts';
import { MAPS } from '../../../../hhgs/miniature.ts';

let server: FileServer;
let home: string;
beforeEach(async () => {
  server = await fileServer();
  home = await mkdtemp(join(tmpdir(), 'lintel-releases-'));
});
afterEach(async () => {
  await server.close();
  await rm(home, { recursive: true });
});

const quiet = { write: () => true };

async function all(fetching: AsyncGenerator<Fetched>): Promise<Fetched[]> {
  const done: Fetched[] = [];
  for await (const one of fetching) done.push(one);
  return done;
}

describe('from CMS’s address to a table in force', () => {
  it('a release that is cut once, fetched, checked, imported, and read by the grouper', async () => {
    const files = miniature();
    const zip = await zipped(files);
    const pins = pinsFor(files, zip, 'https://www.cms.gov/files/zip/mini.zip');
    server.files.set('/mirror/mini.zip', { bytes: zip, etag: '"1"', cutAfter: { bytes: 2000, times: 1 } });
    const options = {
      files: grouperFiles(pins.releases),
      folder: join(home, 'downloads'),
      base: `${server.base}/mirror/`,
      out: quiet,
    };

    const [first] = await all(fetchReleases(options));
    expect(first?.error?.failure).toBe('cut');
    const [second] = await all(fetchReleases(options));
    expect(second?.downloaded?.how).toBe('resumed');

    const folder = join(home, 'packs');
    const report = await importRelease(await readPublished(second?.downloaded?.file ?? ''), {
      mapping: parseMapping(MAPS),
      pins,
      editions: await openEditions(),
      folder,
    });
    expect(report.outcome).toBe('activated');
    const editions = await openEditions({ imported: folder });
    expect(editions.on('pdgm-grouper', '2026-11-25')?.edition).toMatchObject({ id: 'hhgs-07.2.26', authority: 'cms' });
    expect(editions.on('pdgm-grouper', '2026-11-25')?.edition).not.toHaveProperty('pinned');

    const [third] = await all(fetchReleases(options));
    expect(third?.downloaded?.how).toBe('present');
  });

  it('tries the newest first, and the others when one is not there', async () => {
    const files = miniature();
    const zip = await zipped(files);
    const [mini] = pinsFor(files, zip).releases;
    if (!mini) throw new Error('no release');
    const release = (version: string, name: string) => ({
      ...mini,
      version,
      url: `https://www.cms.gov/files/zip/${name}`,
    });
    const releases = [release('07.0.26', 'a.zip'), release('07.2.26', 'c.zip'), release('07.1.26', 'b.zip')];
    server.files.set('/a.zip', { bytes: zip, etag: '"1"' });
    const done = await all(
      fetchReleases({ files: grouperFiles(releases), folder: home, base: server.base, out: quiet }),
    );
    expect(done.map(({ file: { id }, error }) => [id, error?.failure])).toEqual([
      ['07.2.26', 'http'],
      ['07.1.26', 'http'],
      ['07.0.26', undefined],
    ]);
  });

  it('does not try the others when the host is not reached', async () => {
    const files = miniature();
    const [mini] = pinsFor(files, await zipped(files)).releases;
    if (!mini) throw new Error('no release');
    const releases = [mini, { ...mini, version: '07.1.26' }];
    const gone = await fileServer();
    await gone.close();
    const done = await all(fetchReleases({ files: grouperFiles(releases), folder: home, base: gone.base, out: quiet }));
    expect(done.map(({ error }) => error?.failure)).toEqual(['offline']);
  });
});
