import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readLine } from '../../../../server/lines/read-line.ts';
import { type Chart, chartSchema } from '../../../../shared/chart/chart.ts';
import { syntheticPatients } from '../../../charts/generate.ts';
import { shippedEditions } from '../../../shipped.ts';

const LINTEL = join(import.meta.dirname, '../../../../server/cli/lintel.ts');
const folder = mkdtempSync(join(tmpdir(), 'lintel-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const editions = await shippedEditions();
const patients = await syntheticPatients();
const bundleOf = (id: string) => patients.find((each) => each.id === id)?.bundle;

/** Runs the command as a user does. */
function lintel(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LINTEL, 'read', ...args, '--home', folder], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, TZ: 'Pacific/Kiritimati' },
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, lines, json: () => lines.map((line) => JSON.parse(line)) };
}
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** The command's work on one line, without its streams. */
const answer = (value: unknown, options: Parameters<typeof readLine>[1] = {}) =>
  readLine(editions, options)(value) as Promise<Answer>;
interface Answer {
  id?: string;
  chart: Chart;
  reported: { at: string; say: string }[];
}

describe('one line', () => {
  it('says nothing of none where nothing says what was searched', async () => {
    expect((await answer(bundleOf('hh-12'))).chart.looked).not.toContain('Encounter');
    expect((await answer(bundleOf('hh-12'), { searched: ['Encounter'] })).chart.looked).toContain('Encounter');
  });

  it('of two patients names both and reads neither, unless one is asked for', async () => {
    const [a, b] = [bundleOf('hh-01'), bundleOf('hh-02')];
    const two = {
      resourceType: 'Bundle',
      type: 'collection',
      id: 'two',
      entry: [...(a?.entry ?? []), ...(b?.entry ?? [])],
    };
    const both = await answer(two);
    expect(both.id).toBe('two');
    expect(both.chart.diagnoses).toEqual([]);
    expect(both.reported.map(({ at }) => at)).toEqual(['Patient/hh-01', 'Patient/hh-02']);
    expect((await answer(two, { patient: 'hh-02' })).chart.patient?.ref).toBe('Patient/hh-02');
  });

  it('is the latest period, or the one asked for', async () => {
    expect((await answer(bundleOf('hh-17'))).chart.period?.from).toBe('2026-10-14');
    expect((await answer(bundleOf('hh-17'), { from: '2026-09-14' })).chart.period?.from).toBe('2026-09-14');
  });
});

describe('lintel read', () => {
  it('answers a line for a line, in order: Bundles, flat records, Charts', () => {
    const flat = { id: 'flat', from: '2025-03-03', principal: 'G30.9' };
    const chart = { chart: 1, id: 'chart', diagnoses: [{ code: 'I10', rank: 1 }] };
    const input = [bundleOf('hh-16'), flat, chart, bundleOf('hh-01')].map((each) => JSON.stringify(each)).join('\n');
    const result = lintel(['--searched', 'Condition,Encounter'], `${input}\n`);
    expect(result.status).toBe(0);
    const out = result.json();
    expect(out.map(({ id }) => id)).toEqual(['hh-16', 'flat', 'chart', 'hh-01']);
    for (const { chart, reported } of out) {
      expect(chartSchema.safeParse(chart).success).toBe(true);
      expect(Array.isArray(reported)).toBe(true);
    }
    expect(out[0].chart).toMatchObject({
      period: { from: '2026-11-10' },
      looked: expect.arrayContaining(['Encounter']),
    });
    expect(out[1].chart.diagnoses).toEqual([{ code: 'G30.9', rank: 1 }]);
    expect(out[2].chart.diagnoses).toEqual([{ code: 'I10', rank: 1 }]);
  });

  it('says by --searched what was looked for, and reads the period that is asked for', () => {
    const line = `${JSON.stringify(bundleOf('hh-17'))}\n`;
    const [said] = lintel(['--searched', 'Encounter', '--searched', 'Condition', '--from', '2026-09-14'], line).json();
    expect(said.chart.looked).toEqual(expect.arrayContaining(['Encounter', 'Condition']));
    expect(said.chart.period.from).toBe('2026-09-14');
  });

  it('answers what is no record with an error on its line, without its words', () => {
    const result = lintel(
      [],
      `{"resourceType":"Bundle","name":"Quillfeather"\n[1]\n{"resourceType":"Patient","id":"x"}\n${JSON.stringify(bundleOf('hh-01'))}\n`,
    );
    expect(result.status).toBe(1);
    const out = result.json();
    expect(out.map(({ error }) => error?.line)).toEqual([1, 2, 3, undefined]);
    expect(result.lines.join('')).not.toContain('Quillfeather');
  });

  it('a folder as standard input is not an empty run', () => {
    const input = openSync(folder, 'r');
    const { status, stderr } = spawnSync(process.execPath, [LINTEL, 'read', '--home', folder], {
      stdio: [input, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(input);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'lintel read: standard input is a folder\n' });
  });

  it('a line that cannot be read names its file, as the others do', () => {
    const path = file('one-bad.ndjson', '{"id":"p1"}\n{"id":"p2"\n');
    const { status, json } = lintel([path]);
    expect(status).toBe(1);
    expect(json()).toMatchObject([
      { id: 'p1', file: path },
      { file: path, error: { line: 2 } },
    ]);
  });

  it('reads files: a document, gzip, lines; a file that is not there is an error, and the run goes on', () => {
    const text = JSON.stringify(bundleOf('hh-08'), null, 2);
    const names = [
      file('one.json', text),
      file('one.json.gz', gzipSync(text)),
      file('all.ndjson', [bundleOf('hh-01'), bundleOf('hh-02')].map((each) => JSON.stringify(each)).join('\n')),
      file('all.ndjson.gz', gzipSync(`${JSON.stringify(bundleOf('hh-03'))}\n`)),
      join(folder, 'gone.json'),
      file('cut.json.gz', gzipSync(text).subarray(0, 200)),
      file('cut.ndjson.gz', gzipSync(JSON.stringify(bundleOf('hh-08')).repeat(50)).subarray(0, 400)),
      folder,
      file('last.json', JSON.stringify(bundleOf('hh-04'))),
    ];
    const result = lintel(names);
    expect(result.status).toBe(1);
    const out = result.json();
    expect(out.map(({ id, error }) => id ?? error?.say)).toEqual([
      'hh-08',
      'hh-08',
      'hh-01',
      'hh-02',
      'hh-03',
      'the file is not there',
      'the file is not a whole gzip file',
      'the file is not a whole gzip file',
      'this is a folder, not a file',
      'hh-04',
    ]);
    expect(out[0].file).toBe(names[0]);
    expect(JSON.stringify(out[0].chart)).toBe(JSON.stringify(out[1].chart));
  });

  it('a file that is too large to be one document is not read, and says so; the run goes on', () => {
    // Sizes without a byte on the disk: 513 MiB, and more than a Node buffer may hold.
    const sizes = [513 * 2 ** 20, 3 * 2 ** 30];
    const names = sizes.map((size, i) => {
      const name = file(`large-${i}.json`, '{');
      truncateSync(name, size);
      return name;
    });
    const result = lintel([...names, file('after.json', JSON.stringify(bundleOf('hh-08')))]);
    expect(result.status).toBe(1);
    const said = result.json().map(({ id, error }) => id ?? error?.say);
    expect(said.slice(0, 2).every((say) => say.startsWith('the file is larger than 512 MiB'))).toBe(true);
    expect(said[2]).toBe('hh-08');
  });

  it('prints the schemas of its lines, which its own lines keep to', () => {
    const schema = JSON.parse(lintel(['--schema']).lines.join('\n'));
    expect(Object.keys(schema)).toEqual(['in', 'out']);
    expect(JSON.stringify(schema.out)).toContain('reported');
  });

  it.each([
    [['--from', '2026-02-30'], '--from'],
    [['--searched', 'Everything'], 'QuestionnaireResponse'],
    [['--no-such-option'], '--no-such-option'],
  ])('%j cannot run, and says why', (args, named) => {
    const result = lintel(args);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain(named);
    expect(result.lines).toEqual([]);
  });

  it('has a help whose example runs', () => {
    const help = lintel(['--help']).lines;
    const example = help.at(-1)?.trim() ?? '';
    const input = /^echo '(.*)' \| lintel read (.*)$/.exec(example);
    const [out] = lintel((input?.[2] ?? '').split(' '), `${input?.[1]}\n`).json();
    expect(out.chart).toMatchObject({ diagnoses: [{ code: 'I50.9' }], looked: ['Condition'] });
  });
});
