import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPack, listPacks } from '../../../extension/service-packs.ts';
import type { PackLine } from '../../../shared/api/packs.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import { packBytes } from '../../../shared/editions/pack.ts';

const AT = { address: 'https://lintel.agency.example', token: 'agency-token-0123456789abcdef' };
const EDITION: Edition = {
  id: 'hhgs-07.2.26',
  kind: 'pdgm-grouper',
  label: 'grouper v07.2.26',
  from: '2026-10-01',
  to: '2027-01-01',
  authority: 'cms',
  origin: ['a test'],
  imported: true,
};
const fileOf = (edition: Edition) => gzipSync(packBytes(edition, new Map([['rows', new Uint8Array([1, 2, 3])]])));
const lineOf = (bytes: Buffer, edition = EDITION): PackLine => ({
  file: `${edition.id}.pack`,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  edition,
});

function answers(make: () => Response | Promise<Response>) {
  const fetched = vi.fn((_url: string, _init: RequestInit) => Promise.resolve(make()));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
afterEach(() => void vi.unstubAllGlobals());

describe('one pack', () => {
  const file = fileOf(EDITION);

  it('is opened where it is the file that is listed; the token goes to the service alone', async () => {
    const fetched = answers(() => new Response(new Uint8Array(file)));
    const answer = await fetchPack(AT, lineOf(file));
    expect(answer).toMatchObject({ ok: true, value: { pack: { edition: EDITION } } });
    expect(fetched.mock.calls[0]?.[0]).toBe('https://lintel.agency.example/v1/packs/hhgs-07.2.26.pack');
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      headers: { authorization: `Bearer ${AT.token}` },
      credentials: 'omit',
      redirect: 'error',
    });
  });

  it.each([
    ['one byte is another', Buffer.concat([file.subarray(0, -1), Buffer.from([7])])],
    ['it is cut', file.subarray(0, -5)],
    ['it goes on for ever', Buffer.concat([file, Buffer.alloc(1_000_000)])],
    ['it is empty', Buffer.alloc(0)],
  ])('is refused where %s', async (_name, bytes) => {
    answers(() => new Response(new Uint8Array(bytes)));
    expect(await fetchPack(AT, lineOf(file))).toEqual({
      ok: false,
      say: 'it is not the file that the service lists (SHA-256)',
    });
  });

  it('is refused where it says of itself that it is another edition', async () => {
    answers(() => new Response(new Uint8Array(file)));
    for (const other of [{ id: 'hhgs-07.3.26' }, { to: '2030-01-01' }, { kind: 'pdgm-payment' as const }]) {
      const answer = await fetchPack(AT, { ...lineOf(file), edition: { ...EDITION, ...other } });
      expect(answer).toMatchObject({ ok: false, say: expect.stringContaining('another edition') });
    }
  });

  it('is refused where the listed file is no pack', async () => {
    const text = Buffer.from('<html>proxy</html>');
    answers(() => new Response(new Uint8Array(text)));
    expect(await fetchPack(AT, lineOf(text))).toMatchObject({ ok: false, say: 'it cannot be opened' });
  });
});

describe('the list', () => {
  it('keeps a kind that a newer service has', async () => {
    const packs = [{ ...lineOf(fileOf(EDITION)), edition: { ...EDITION, kind: 'wage-index-map', more: 1 } }];
    answers(() => Response.json({ packs }));
    expect(await listPacks(AT)).toMatchObject({ ok: true, value: [{ edition: { kind: 'wage-index-map' } }] });
  });

  it.each([
    ['asks for a token', () => new Response('{}', { status: 401 }), 'token'],
    ['refuses', () => new Response('{}', { status: 403 }), '403'],
    ['is no Lintel service', () => Response.json({ hello: 1 }), 'not answer as a Lintel service'],
    ['names a file outside of its folder', () => list({ file: '../../etc/passwd' }), 'not answer as a Lintel service'],
    ['does not answer', () => Promise.reject(new TypeError('Failed to fetch')), 'does not answer'],
  ])('a service that %s', async (_name, make, say) => {
    answers(make);
    expect(await listPacks(AT)).toEqual({ ok: false, say: expect.stringContaining(say) });
  });

  const list = (more: object) => Response.json({ packs: [{ ...lineOf(fileOf(EDITION)), ...more }] });
});
