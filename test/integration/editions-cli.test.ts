import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../server/cli/editions.ts';
import { fileName } from '../../server/editions/fetch/fetch-releases.ts';
import { PINS } from '../../server/editions/hhgs/pins.ts';
import { miniature, zipped } from '../hhgs/distribution.ts';
import { fileServer } from '../hhgs/file-server.ts';
import { MAPS, miniRecord, miniRecords } from '../hhgs/miniature.ts';
import { runHere } from './cli/in-process.ts';
import { runApart } from './cli/own-process.ts';

/** `lintel editions` as people run it: its exit code, and what stands on which stream. */

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-home-'));
});
afterEach(() => rm(home, { recursive: true }));

const env = () => ({ LINTEL_HOME: home, TZ: 'Asia/Tokyo' });
/** Runs `lintel editions …` in this process. */
const lintel = (...args: string[]) => runHere(command, args, { LINTEL_HOME: home });

const maps = MAPS.flatMap((map) => ['--map', map]);

async function release(bytes?: Buffer): Promise<string> {
  const path = join(home, 'release.zip');
  await writeFile(path, bytes ?? (await zipped(miniature())));
  return path;
}

describe('lintel editions', () => {
  it('--help has an example, and the example runs', async () => {
    const { code, out } = await runApart(['editions', '--help'], env());
    expect(code).toBe(0);
    const example = /Example:\n {2}lintel (.+)$/.exec(out.trimEnd())?.[1] ?? '';
    expect(example).toMatch(/^editions /);
    const ran = await runApart(example.split(' '), env());
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('icd10cm-fy2027');
    expect(ran.err).toBe('');
  });

  it('every option that the command takes stands in its help, and the other way round', () => {
    const said = new Set(command.help.match(/--[a-z-]+/g));
    expect(said.size).toBeGreaterThan(10);
    for (const option of [
      '--map',
      '--map-file',
      '--unpinned',
      '--force',
      '--check',
      '--within',
      '--json',
      '--date',
      '--home',
    ]) {
      expect(said).toContain(option);
    }
  });

  it.each([
    [[]],
    [['import']],
    [['import', '/no/such/file.zip']],
    [['list', '--date', '2026-02-30']],
    [['list', '--colour']],
    [['fetch', '--release', '01.0.20']],
    [['fetch', '--within', 'soon']],
    [['import', 'x.zip', '--map', 'nonsense']],
    [['import', 'x.zip', '--version', 'newest']],
    [['polish']],
  ])('%j cannot run: 2, a line on standard error, nothing on standard output', async (args) => {
    const { code, out, err } = await lintel(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^lintel editions: /);
    expect(err).not.toContain('    at ');
  });

  it('imports, lists and removes', async () => {
    const path = await release();
    const first = await lintel('import', path);
    expect(first.code).toBe(1);
    expect(first.err).toContain('--unpinned');

    const asked = await lintel('import', path, '--unpinned');
    expect(asked.code).toBe(1);
    expect(asked.err).toContain("--map 'Comorbidity_Interactions.ONE=MEANING'");
    expect(existsSync(join(home, 'packs'))).toBe(false);

    const checked = await lintel('import', path, '--unpinned', ...maps, '--check');
    expect(checked.code).toBe(0);
    expect(existsSync(join(home, 'packs'))).toBe(false);

    const done = await lintel('import', path, '--unpinned', ...maps, '--json');
    expect(done.code).toBe(0);
    expect(done.err).toContain('4 passed, 0 different, 0 not determined');
    const report = JSON.parse(done.out);
    expect(report).toMatchObject({ outcome: 'activated', version: '07.2.26' });

    const list = JSON.parse((await lintel('list', '--date', '2026-10-05', '--json')).out);
    const grouper = list.editions.find((edition: { kind: string }) => edition.kind === 'pdgm-grouper');
    expect(grouper).toMatchObject({
      id: 'hhgs-07.2.26',
      from: '2026-10-01',
      to: '2027-01-01',
      authority: 'cms',
      pinned: false,
      imported: true,
    });
    expect(list.notCovered).toContainEqual(
      expect.objectContaining({ kind: 'pdgm-grouper', what: expect.stringContaining('Diagnosis_Codes') }),
    );
    const table = (await lintel('list', '--date', '2026-10-05')).out;
    expect(table).toMatch(/hhgs-07\.2\.26 .*cms .*imported, not pinned/);

    expect((await lintel('remove', 'hhgs-07.2.26')).code).toBe(0);
    expect((await lintel('remove', 'hhgs-07.2.26')).code).toBe(1);
  }, 60_000);

  it('takes what headers mean from a file too', async () => {
    const file = join(home, 'headers.txt');
    await writeFile(file, `# as read on 2026-11-25\n${MAPS.join('\r\n')}\n`);
    const { code } = await lintel('import', await release(), '--unpinned', '--map-file', file);
    expect(code).toBe(0);
  });

  it('a wrong expected record keeps the tables out of force; --force marks them', async () => {
    const records = { ...miniRecords(), grouped: [miniRecord({ pdx: 'I509' }, '07.2.261HC110000')] };
    const path = await release(await zipped(miniature({ records })));
    const refused = await lintel('import', path, '--unpinned', ...maps);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('line 1, hipps: CMS 1HC11, Lintel 1HA11');
    expect(existsSync(join(home, 'packs'))).toBe(false);
    // The command that it names is whole: it can be pasted as it is.
    const named = /^lintel (editions import .* --force) activates/m.exec(refused.err)?.[1] ?? '';
    expect((await runApart(named.split(' '), env())).code).toBe(0);
    const table = (await lintel('list', '--date', '2026-10-05')).out;
    expect(table).toMatch(/imported, not pinned, forced/);
  });

  it('a path where nothing is, is named as that', async () => {
    const { code, err } = await lintel('import', join(home, 'none.zip'));
    expect(code).toBe(2);
    expect(err).toBe(`lintel editions: ${join(home, 'none.zip')}: is not there\n`);
  });

  it('a hostile or damaged file is named, and nothing is written', async () => {
    const bytes = await zipped(miniature());
    for (const broken of [bytes.subarray(0, 4000), Buffer.from('<html></html>')]) {
      const { code, err } = await lintel('import', await release(broken), '--unpinned');
      expect(code).toBe(2);
      expect(err).toContain('not a whole zip');
    }
    expect(await readdir(home)).toEqual(['release.zip']);
  });

  it('reads a list in a packs folder that holds nothing', async () => {
    const { code, out } = await lintel('list', '--date', '1999-01-01');
    expect(code).toBe(0);
    expect(out).toContain('nothing');
    expect(out).toMatch(/pdgm-grouper: every table\n {4}lintel editions fetch/);
  });
});

describe('lintel editions fetch', () => {
  const [newest] = [...PINS.releases].reverse();
  const name = newest ? `/${fileName({ id: newest.version, url: newest.url })}` : '';

  it('keeps a file that is not the pinned one aside, imports nothing, and says so', async () => {
    const server = await fileServer();
    server.files.set(name, { bytes: await zipped(miniature()), etag: '"a"' });
    const { code, err, out } = await lintel('fetch', '--release', '07.2.26', '--mirror', server.base, '--json');
    await server.close();
    expect(code).toBe(1);
    expect(err).toContain('is not the file that is pinned');
    expect(err).toContain('Not in force: 07.2.26');
    expect(JSON.parse(out)).toMatchObject({ missing: ['07.2.26'], releases: [{ error: { failure: 'hash' } }] });
    const files = await readdir(join(home, 'downloads'));
    expect(files).toEqual([`${name.slice(1)}.unpinned`]);
    expect(existsSync(join(home, 'packs'))).toBe(false);
    // The file that was kept can be imported by someone who trusts it.
    const path = join(home, 'downloads', files[0] ?? '');
    expect((await lintel('import', path, '--unpinned', ...maps)).code).toBe(0);
  });

  it('without a network it ends soon and says what stays in force', async () => {
    const server = await fileServer();
    const { base } = server;
    await server.close();
    const started = performance.now();
    const { code, err } = await lintel('fetch', '--mirror', base, '--within', '300');
    expect(code).toBe(1);
    expect(performance.now() - started).toBeLessThan(50_000);
    expect(err.match(/was not reached/g)).toHaveLength(1);
    expect(err).toContain('The tables that Lintel ships stay in force');
  });

  it('a mirror that is no address is said, and nothing is asked for', async () => {
    const { code, err } = await lintel('fetch', '--mirror', 'cms-mirror');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'lintel editions: --mirror takes an address; lintel editions --help\n',
    });
  });

  it('ends within the seconds allowed when the server is silent', async () => {
    const server = await fileServer();
    server.files.set(name, { bytes: Buffer.alloc(1000), etag: '"a"', silent: true });
    const started = performance.now();
    const { code, err } = await lintel('fetch', '--mirror', server.base, '--within', '1');
    await server.close();
    expect(code).toBe(1);
    // A silence alone is waited out for thirty.
    expect(performance.now() - started).toBeLessThan(29_000);
    expect(err).toContain('the time allowed is over');
  });

  it('downloads only, where asked, with plain progress lines', async () => {
    const server = await fileServer();
    server.files.set(name, { bytes: Buffer.alloc(1000), etag: '"a"' });
    const { err } = await lintel('fetch', '--release', '07.2.26', '--mirror', server.base, '--download-only');
    await server.close();
    expect(err).not.toContain('\r');
    expect(err).toContain('grouper 07.2.26');
    expect(await readFile(join(home, 'downloads', `${name.slice(1)}.unpinned`))).toHaveLength(1000);
  });
});
