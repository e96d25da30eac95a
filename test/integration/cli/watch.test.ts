import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { submission } from '../../charts/submission.ts';
import { temporaryFolders } from '../../temporary.ts';

/** `lintel watch` over real files. */

const newHome = temporaryFolders('lintel-watch-');
const LINTEL = join(import.meta.dirname, '../../../server/cli/lintel.ts');

let home: string;
let exports: string;
let out: string;
let running: ChildProcess[] = [];
beforeEach(() => {
  home = newHome();
  exports = join(home, 'exports');
  out = join(home, 'lines');
  mkdirSync(exports);
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
});

function watch(...args: string[]) {
  const child = spawn(process.execPath, [LINTEL, 'watch', exports, '--out', out, '--every', '0.2', ...args], {
    env: { ...process.env, LINTEL_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said.text += chunk;
    });
  }
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, code };
}

const put = (name: string, content: string) => writeFileSync(join(exports, name), content);
const linesOf = (name: string) =>
  readFileSync(join(out, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id?: string; file: string; error?: object });
const patiently = <T>(look: () => T) => vi.waitFor(look, { timeout: 20_000, interval: 50 });

describe('a folder that an EHR exports into', () => {
  it('each file that comes is read once it is whole; errors lie beside; nothing goes; Ctrl-C ends it', async () => {
    put('soc.xml', submission());
    const { child, said, code } = watch();
    await patiently(() => expect(linesOf('soc.xml.ndjson')).toMatchObject([{ id: 'SOC-00417', file: 'soc.xml' }]));

    put('broken.xml', submission().slice(0, 400));
    put('notes.txt', 'not ours');
    put('period.json', JSON.stringify({ id: 'p-9', oasis: { M1830: '2' } }));
    await patiently(() => expect(linesOf('period.json.ndjson')).toMatchObject([{ id: 'p-9' }]));
    await patiently(() =>
      expect(linesOf('broken.xml.errors.ndjson')).toMatchObject([{ file: 'broken.xml', error: {} }]),
    );
    expect(linesOf('broken.xml.ndjson')).toHaveLength(1);

    child.kill('SIGINT');
    expect(await code).toBe(0);
    expect(readdirSync(exports).sort()).toEqual(['broken.xml', 'notes.txt', 'period.json', 'soc.xml']);
    expect(readdirSync(out).sort()).toEqual([
      '.lintel-watch.json',
      'broken.xml.errors.ndjson',
      'broken.xml.ndjson',
      'period.json.ndjson',
      'soc.xml.ndjson',
    ]);
    // What is said may end up in a log: a file's name may hold a patient's.
    expect(said.text).not.toMatch(/soc|broken|period\.json|Okafor/i);
  });

  it('a file that is still being written is not read', async () => {
    const { child, code } = watch('--every', '1');
    const [begin, end] = [submission().slice(0, 300), submission().slice(300)];
    put('slow.xml', '');
    for (let i = 0; i < begin.length; i += 10) {
      appendFileSync(join(exports, 'slow.xml'), begin.slice(i, i + 10));
      expect(existsSync(join(out, 'slow.xml.ndjson'))).toBe(false);
      await new Promise((done) => setTimeout(done, 60));
    }
    appendFileSync(join(exports, 'slow.xml'), end);
    await patiently(() => expect(linesOf('slow.xml.ndjson')).toMatchObject([{ id: 'SOC-00417' }]));
    child.kill('SIGTERM');
    expect(await code).toBe(0);
  });

  it('what was read before is not read again after a restart; what was exported anew is, and its errors go', async () => {
    put('soc.xml', submission().slice(0, 400));
    put('recert.xml', submission({ ACY_DOC_CD: 'RC-2' }));
    expect(await watch('--once').code).toBe(1);
    const before = statSync(join(out, 'recert.xml.ndjson')).mtimeMs;
    expect(existsSync(join(out, 'soc.xml.errors.ndjson'))).toBe(true);

    put('soc.xml', submission());
    expect(await watch('--once').code).toBe(0);
    expect(linesOf('soc.xml.ndjson')).toMatchObject([{ id: 'SOC-00417' }]);
    expect(existsSync(join(out, 'soc.xml.errors.ndjson'))).toBe(false);
    expect(statSync(join(out, 'recert.xml.ndjson')).mtimeMs).toBe(before);
  });

  it('a note may hold a Unicode line separator', async () => {
    const documents = [{ type: 'progress-note', date: '2026-01-12', author: 'MD', text: 'Stable.\u2028Afebrile.' }];
    put('note.json', JSON.stringify({ id: 'p-9', documents }));
    expect(await watch('--once').code).toBe(0);
    expect(linesOf('note.json.ndjson')).toMatchObject([
      { id: 'p-9', chart: { documents: [{ text: documents[0]?.text }] } },
    ]);
  });

  it('the lines can be read by their owner only', async () => {
    put('soc.xml', submission());
    await watch('--once').code;
    if (process.platform === 'win32') return;
    for (const name of readdirSync(out)) expect(statSync(join(out, name)).mode & 0o077).toBe(0);
  });

  it('an empty file was only begun: it is named as not complete', async () => {
    put('begun.xml', '');
    const { said, code } = watch('--once');
    expect(await code).toBe(1);
    expect(said.text).toContain('1 file is empty or still growing: not read');
  });

  it('a folder without a file to read says so: a person may have named another', async () => {
    put('readme.txt', 'not read');
    const { said, code } = watch('--once');
    expect(await code).toBe(0);
    expect(said.text).toContain('there is nothing to read: no file ends in .xml');
  });

  it('cannot be its own output, nor be missing', async () => {
    const ends = (...args: string[]) =>
      new Promise((done) => spawn(process.execPath, [LINTEL, 'watch', ...args]).on('close', done));
    expect(await ends(exports, '--out', exports)).toBe(2);
    expect(await ends(join(home, 'nowhere'), '--out', out)).toBe(2);
  });
});
