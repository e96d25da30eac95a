import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packBytes } from '../../shared/editions/pack.ts';
import { miniature, zipped } from '../hhgs/distribution.ts';
import { MAPS } from '../hhgs/miniature.ts';
import { startTestService, type TestService } from '../integration/server/start.ts';
import { type PagesServer, startPages } from '../pages/server.ts';
import { keepWholePicture } from './harness/artifacts.ts';
import { openBeside } from './harness/panel-beside.ts';
import { type ExtensionBrowser, launchExtension } from './harness/playwright.ts';
import { stopWorker } from './harness/stop-worker.ts';

/** One import of CMS's tables at the service serves the extensions that it is set in. */

const LINTEL = resolve(import.meta.dirname, '../../server/cli/lintel.ts');
const EHR = '/vm7/?patient=alvarez&top=oasis-e2&bottom=plan-of-care';

declare const chrome: {
  storage: { local: { remove(key: string): Promise<void> } };
};

let home: string;
let pages: PagesServer;
let ext: ExtensionBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-home-'));
  const release = join(home, 'release.zip');
  await writeFile(release, await zipped(miniature()));
  const maps = MAPS.flatMap((map) => ['--map', map]);
  await promisify(execFile)(process.execPath, [LINTEL, 'editions', 'import', release, '--unpinned', ...maps], {
    env: { ...process.env, LINTEL_HOME: home },
  });
  pages = await startPages();
});
afterAll(async () => {
  await pages?.close();
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  pages.state.reset();
  ext = await launchExtension({ role: 'coder' });
  page = await ext.open(`${pages.url}${EHR}`);
  panel = await openBeside(ext, page);
  await eventually(clinicalGroup).toContain('MMTA');
});
afterEach(async () => {
  await ext?.close();
});

const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what);
const read = (): Promise<string> => panel.evaluate(() => document.body.innerText);
/** Position 2 of the HIPPS: its group, and what kind of table it comes from. */
const clinicalGroup = (): Promise<string> =>
  panel
    .locator('.position')
    .nth(1)
    .innerText({ timeout: 2_000 })
    .catch(() => '');

describe('a service that CMS’s tables were imported into', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startTestService({ LINTEL_HOME: home });
  });
  afterEach(() => service?.close());

  it('gives them to the extension: at once, for good, and only while it is the service that is set', async () => {
    expect(await clinicalGroup()).not.toContain('CMS table');
    await ext.set({ service: service.url });
    await eventually(clinicalGroup).toContain('CMS table');
    expect(await read()).toContain('grouper v07.2.26');
    expect(await read()).not.toContain('is not used');
    await keepWholePicture(panel, 'panel-service-tables.png');

    // The laptop leaves the office, and the browser starts its worker anew.
    await service.close();
    await stopWorker(ext.context, panel);
    await panel.close();
    await page.reload();
    panel = await openBeside(ext, page);
    await eventually(clinicalGroup).toContain('CMS table');

    // Another page of ours, since the worker that the test held on to is gone.
    await panel.evaluate(() => chrome.storage.local.remove('service'));
    await eventually(clinicalGroup).toMatch(/estimated|sourced/);
    service = await startTestService({ LINTEL_HOME: home });
  });
});

describe('a service whose tables cannot be used', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  interface Offered {
    edition: Record<string, unknown> & { id: string; label: string };
    /** What is sent in place of the file that is listed. */
    instead?: Buffer;
  }

  async function serve(offered: Offered[]): Promise<string> {
    const files = new Map<string, Buffer>();
    const packs = offered.map(({ edition, instead }) => {
      const bytes = gzipSync(packBytes(edition as never, new Map()));
      const file = `${edition.id}.pack`;
      files.set(`/v1/packs/${file}`, instead ?? bytes);
      return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), edition };
    });
    server = createServer((request, response) => {
      const file = files.get(request.url ?? '');
      if (request.url === '/v1/packs') response.end(JSON.stringify({ packs }));
      else response.writeHead(file ? 200 : 404).end(file);
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const grouper = (id: string, label: string, more = {}): Offered['edition'] => ({
    id,
    label,
    kind: 'pdgm-grouper',
    from: '2026-10-01',
    to: '2027-01-01',
    authority: 'cms',
    origin: ['a test'],
    imported: true,
    ...more,
  });

  it('a wrong hash, an older edition and another build are refused and named, and the packaged tables stand', async () => {
    const before = await clinicalGroup();
    const address = await serve([
      { edition: grouper('hhgs-07.2.26', 'grouper v07.2.26'), instead: Buffer.from('another file') },
      { edition: grouper('grouper-of-an-old-service', 'old grouper', { authority: 'estimated', imported: false }) },
      { edition: grouper('pdgm-grouper-2026', '2026 grouper', { imported: false }) },
    ]);
    await ext.set({ service: address });
    await eventually(read).toContain('is not the file that the service lists (SHA-256)');
    const text = await read();
    expect(text).toMatch(/grouper v07\.2\.26: it is not the file/);
    expect(text).toMatch(/old grouper: it is older than/);
    expect(text).toMatch(/2026 grouper: the service has another build of it/);
    expect(await clinicalGroup()).toBe(before);
  });

  it('a service that is not there is named, and the packaged tables stand', async () => {
    const before = await clinicalGroup();
    const address = await serve([]);
    server?.close();
    await ext.set({ service: address });
    await eventually(read).toContain('the service does not answer; those of this extension are');
    expect(await clinicalGroup()).toBe(before);
  });
});
