import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Download, download } from '../../../../../server/editions/fetch/download.ts';
import type { FetchError } from '../../../../../server/editions/fetch/fetch-error.ts';
import { type FileServer, fileServer } from '../../../../hhgs/file-server.ts';

const BYTES = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251));
const SHA = createHash('sha256').update(BYTES).digest('hex');

let server: FileServer;
let folder: string;
beforeEach(async () => {
  server = await fileServer();
  folder = await mkdtemp(join(tmpdir(), 'lintel-fetch-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function wants(more: Partial<Download> = {}): Download {
  return {
    url: `${server.base}/r.zip`,
    file: join(folder, 'r.zip'),
    sha256: SHA,
    maxBytes: 1_000_000,
    stallMs: 60_000,
    ...more,
  };
}

/** The failure of a download that must fail. */
async function failure(want: Download): Promise<FetchError> {
  const error = await download(want).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'FetchError' });
  return error as FetchError;
}

describe('download', () => {
  it('brings the whole file under its name, checked, and leaves no part behind', async () => {
    server.files.set('/r.zip', { bytes: BYTES, etag: '"a"' });
    const seen: [number, number | undefined][] = [];
    const done = await download(wants({ onProgress: (have, total) => seen.push([have, total]) }));
    expect(done).toEqual({ file: join(folder, 'r.zip'), bytes: BYTES.length, sha256: SHA, how: 'whole' });
    expect(await readFile(done.file)).toEqual(BYTES);
    expect(existsSync(`${done.file}.part`)).toBe(false);
    expect(existsSync(`${done.file}.part.json`)).toBe(false);
    expect(seen.at(-1)).toEqual([BYTES.length, BYTES.length]);
  });

  it('asks for nothing when the right file is there', async () => {
    await writeFile(join(folder, 'r.zip'), BYTES);
    expect((await download(wants())).how).toBe('present');
    expect(server.requests).toEqual([]);
  });

  it('fetches anew when the file that is there is another', async () => {
    await writeFile(join(folder, 'r.zip'), 'an old release');
    server.files.set('/r.zip', { bytes: BYTES, etag: '"a"' });
    expect((await download(wants())).how).toBe('whole');
    expect(await readFile(join(folder, 'r.zip'))).toEqual(BYTES);
  });

  it('continues where the connection broke', async () => {
    server.files.set('/r.zip', { bytes: BYTES, etag: '"a"', cutAfter: { bytes: 100_000, times: 1 } });
    expect((await failure(wants())).failure).toBe('cut');
    expect(existsSync(join(folder, 'r.zip'))).toBe(false);
    const had = (await stat(join(folder, 'r.zip.part'))).size;
    expect(had).toBeGreaterThan(0);
    const done = await download(wants());
    expect(done.how).toBe('resumed');
    expect(await readFile(done.file)).toEqual(BYTES);
    expect(server.requests.at(-1)).toMatchObject({ range: `bytes=${had}-`, ifRange: '"a"' });
  });

  it('begins again when the server ignores Range', async () => {
    server.files.set('/r.zip', {
      bytes: BYTES,
      etag: '"a"',
      ignoresRange: true,
      cutAfter: { bytes: 100_000, times: 1 },
    });
    await failure(wants());
    const done = await download(wants());
    expect(done.how).toBe('whole');
    expect(await readFile(done.file)).toEqual(BYTES);
  });

  it.each([{}, { ignoresIfRange: true as const }])('never joins two files: changed in between, %j', async (habit) => {
    const other = Buffer.from(BYTES).reverse();
    server.files.set('/r.zip', { bytes: other, etag: '"old"', cutAfter: { bytes: 100_000, times: 1 } });
    await failure(wants());
    server.files.set('/r.zip', { bytes: BYTES, etag: '"new"', ...habit });
    const done = await download(wants());
    expect(await readFile(done.file)).toEqual(BYTES);
  });

  it('does not continue where the server gave nothing to know the file by', async () => {
    server.files.set('/r.zip', { bytes: BYTES, cutAfter: { bytes: 100_000, times: 1 } });
    await failure(wants());
    expect((await download(wants())).how).toBe('whole');
    expect(server.requests.map(({ range }) => range)).toEqual([undefined, undefined]);
  });

  it('continues by Last-Modified too, and not by a weak ETag', async () => {
    const lastModified = 'Thu, 20 Aug 2026 12:00:00 GMT';
    server.files.set('/r.zip', { bytes: BYTES, etag: 'W/"a"', lastModified, cutAfter: { bytes: 100_000, times: 1 } });
    await failure(wants());
    expect((await download(wants())).how).toBe('resumed');
    expect(server.requests.at(-1)?.ifRange).toBe(lastModified);
  });

  it('never joins two files where no hash would show it either', async () => {
    const unpinned: Download = {
      url: `${server.base}/r.zip`,
      file: join(folder, 'r.zip'),
      maxBytes: 1_000_000,
      stallMs: 60_000,
    };
    server.files.set('/r.zip', {
      bytes: Buffer.from(BYTES).reverse(),
      etag: '"old"',
      cutAfter: { bytes: 100_000, times: 1 },
    });
    await failure(unpinned);
    server.files.set('/r.zip', { bytes: BYTES, etag: '"new"', ignoresIfRange: true });
    expect(await readFile((await download(unpinned)).file)).toEqual(BYTES);
  });

  it('a part that was spoilt on this disk does not make the file a wrong one', async () => {
    server.files.set('/r.zip', { bytes: BYTES, etag: '"a"', cutAfter: { bytes: 100_000, times: 1 } });
    await failure(wants());
    const size = (await stat(join(folder, 'r.zip.part'))).size;
    await writeFile(join(folder, 'r.zip.part'), Buffer.alloc(size, 1));
    const done = await download(wants());
    expect(await readFile(done.file)).toEqual(BYTES);
  });

  it('keeps a file with another hash aside and says what to do', async () => {
    server.files.set('/r.zip', { bytes: Buffer.from('another release'), etag: '"a"' });
    const error = await failure(wants());
    expect(error.failure).toBe('hash');
    expect(error.message).toContain(SHA);
    expect(error.message).toContain('r.zip.unpinned');
    expect(existsSync(join(folder, 'r.zip'))).toBe(false);
    expect(await readFile(join(folder, 'r.zip.unpinned'), 'utf8')).toBe('another release');
  });

  it.each([{}, { chunked: true as const }])('stops at the cap, said beforehand or not: %j', async (how) => {
    server.files.set('/r.zip', { bytes: BYTES, etag: '"a"', ...how });
    expect((await failure(wants({ maxBytes: 200_000 }))).failure).toBe('too-large');
    expect(existsSync(join(folder, 'r.zip'))).toBe(false);
  });

  it('a server that falls silent is given up', async () => {
    server.files.set('/r.zip', { bytes: BYTES, etag: '"a"', silent: true });
    const error = await failure(wants({ stallMs: 100 }));
    expect(error.failure).toBe('timeout');
  });

  it('ends when the time allowed is over, and continues the next time', async () => {
    server.files.set('/r.zip', { bytes: BYTES, etag: '"a"', silent: true });
    const started = performance.now();
    const error = await failure(wants({ signal: AbortSignal.timeout(150) }));
    expect(error.failure).toBe('timeout');
    // Not when the silence was.
    expect(performance.now() - started).toBeLessThan(50_000);
    server.files.set('/r.zip', { bytes: BYTES, etag: '"a"' });
    expect(await readFile((await download(wants())).file)).toEqual(BYTES);
  });

  it('a host that is not reached is offline', async () => {
    const { base } = server;
    await server.close();
    const error = await failure(wants({ url: `${base}/r.zip` }));
    server = await fileServer();
    expect(error.failure).toBe('offline');
  });

  it('names the status of a refusal', async () => {
    const error = await failure(wants());
    expect(error.failure).toBe('http');
    expect(error.message).toContain('404');
  });

  it('a part that is already whole is taken without asking again', async () => {
    await writeFile(join(folder, 'r.zip.part'), BYTES);
    await download(wants());
    expect(server.requests).toEqual([]);
    expect(await readFile(join(folder, 'r.zip'))).toEqual(BYTES);
  });

  it('a part longer than the file is thrown away', async () => {
    server.files.set('/r.zip', { bytes: BYTES, etag: '"a"', cutAfter: { bytes: 100_000, times: 1 } });
    await failure(wants());
    await writeFile(join(folder, 'r.zip.part'), Buffer.alloc(BYTES.length + 10));
    expect(await readFile((await download(wants())).file)).toEqual(BYTES);
  });
});

describe('redirects', () => {
  it('are followed on the same host', async () => {
    server.files.set('/r.zip', { bytes: BYTES, status: 302, location: '/files/r.zip' });
    server.files.set('/files/r.zip', { bytes: BYTES, etag: '"a"' });
    expect(await readFile((await download(wants())).file)).toEqual(BYTES);
  });

  it.each([
    'http://127.0.0.2/r.zip',
    'https://evil.example/r.zip',
    'file:///etc/passwd',
    'ftp://127.0.0.1/r.zip',
    'http://evil.example/r.zip',
  ])('to %s are not', async (location) => {
    server.files.set('/r.zip', { bytes: BYTES, status: 302, location });
    expect((await failure(wants())).failure).toBe('redirect');
  });

  it('in a circle end', async () => {
    server.files.set('/r.zip', { bytes: BYTES, status: 302, location: '/r.zip' });
    expect((await failure(wants())).failure).toBe('redirect');
    expect(server.requests.length).toBeLessThan(10);
  });

  it('to another host are followed when it is allowed by name', async () => {
    const other = await fileServer();
    other.files.set('/r.zip', { bytes: BYTES, etag: '"a"' });
    server.files.set('/r.zip', { bytes: BYTES, status: 301, location: `${other.base}/r.zip` });
    const redirectHosts = [new URL(other.base).host];
    const done = await download(wants({ redirectHosts }));
    await other.close();
    expect(await readFile(done.file)).toEqual(BYTES);
  });

  it('plain http is refused but for this machine', async () => {
    expect((await failure(wants({ url: 'http://www.cms.gov/r.zip' }))).failure).toBe('redirect');
  });
});
