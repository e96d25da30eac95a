import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command as check } from '../../server/cli/check.ts';
import { command as code } from '../../server/cli/code.ts';
import { command as codes } from '../../server/cli/codes.ts';
import { command as editions } from '../../server/cli/editions.ts';
import { command as group } from '../../server/cli/group.ts';
import { codeSetOn } from '../../shared/icd10cm/code-set.ts';
import { fileServer } from '../hhgs/file-server.ts';
import { hash, hippsCsv, orderText, wageCsv } from '../published/written.ts';
import { shippedEditions } from '../shipped.ts';
import { type Ran, runHere } from './cli/in-process.ts';

/** The files that CDC and CMS publish, from `lintel editions import` to what the other commands answer. */

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-home-'));
});
afterEach(() => rm(home, { recursive: true }));

const COMMANDS = { check, code, codes, editions, group };
type Asked = [keyof typeof COMMANDS, ...string[]];

/** Runs `lintel …` in this process. */
function lintel([name, ...args]: Asked, input = ''): Promise<Ran> {
  return runHere(COMMANDS[name], args, { LINTEL_HOME: home }, input);
}

/** The codes of FY2027 and one more, as an order file of the next year. */
async function orderOf2028(): Promise<string> {
  const codes = codeSetOn(await shippedEditions(), '2026-10-01');
  const rows = (codes?.lines() ?? []).map(({ code, title, valid }) => ({
    code: code.replace('.', ''),
    title: title ?? '',
    billable: valid,
  }));
  return orderText([...rows, { code: 'I50A', title: 'Heart failure of the lamplighter', billable: true }]);
}

const record = (more: object) =>
  `${JSON.stringify({ id: 'p1', from: '2027-11-01', through: '2027-11-30', ...more })}\n`;

describe('lintel editions import of an ICD-10-CM order file', () => {
  it('a whole year: asked for its days, put in force, and answered from by code, codes, group and check', async () => {
    const text = await orderOf2028();
    const path = join(home, 'icd10cm_order_2028.txt');
    await writeFile(path, text);

    const first = await lintel(['editions', 'import', path]);
    expect(first.code).toBe(1);
    expect(first.err).toContain(`${hash(text)} (not pinned)`);
    const asked = await lintel(['editions', 'import', path, '--unpinned']);
    expect(asked.code).toBe(1);
    expect(asked.err).toContain('--from 2027-10-01 --to 2028-10-01');
    expect(existsSync(join(home, 'packs'))).toBe(false);

    const days = ['--from', '2027-10-01', '--to', '2028-10-01'];
    const done = await lintel(['editions', 'import', path, '--unpinned', ...days, '--json']);
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ outcome: 'activated', editions: [{ edition: { pinned: false } }] });
    expect(done.err).toContain('whether 1 of its codes name a manifestation (I50.A)');
    expect(done.err).toContain('import its tabular list');

    const list = JSON.parse((await lintel(['editions', 'list', '--date', '2027-11-01', '--json'])).out);
    expect(list.editions).toContainEqual(
      expect.objectContaining({
        id: 'imported-icd10cm-codes-2027-10-01',
        label: 'FY2028 codes',
        authority: 'cms',
        imported: true,
        pinned: false,
        origin: [expect.stringContaining(hash(text))],
      }),
    );

    const code = await lintel(['code', 'I50.A', '--date', '2027-11-01']);
    expect(code.code).toBe(0);
    expect(code.out).toContain('Heart failure of the lamplighter');
    expect(code.out).toContain('manifestation: not determined');
    expect((await lintel(['code', 'F02.80', '--date', '2027-11-01'])).out).toContain('manifestation: never first');
    expect((await lintel(['code', 'I50.A', '--date', '2027-09-30'])).out).toContain('2027-10-01');
    const found = await lintel(['codes', 'lamplighter', '--date', '2027-11-01']);
    expect(found.out).toContain('I50.A');

    const grouped = JSON.parse((await lintel(['group'], record({ principal: 'I50.A', secondary: [] }))).out);
    expect(grouped.editions).toContainEqual(
      expect.objectContaining({ id: 'imported-icd10cm-codes-2027-10-01', pinned: false }),
    );
    expect(grouped.grouping.clinicalGroup.determined).toBe(false);

    const checked = JSON.parse((await lintel(['check'], record({ principal: 'I50.A', secondary: ['I10'] }))).out);
    const rules = checked.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('CV01');
    expect(JSON.stringify(checked.notLooked)).toContain('CV05');
    const never = JSON.parse((await lintel(['check'], record({ principal: 'I50.B', secondary: [] }))).out);
    expect(never.findings.map(({ rule }: { rule: string }) => rule)).toContain('CV01');

    expect((await lintel(['editions', 'remove', 'imported-icd10cm-codes-2027-10-01'])).code).toBe(0);
    expect((await lintel(['code', 'I50.A', '--date', '2027-11-01'])).code).toBe(1);
  }, 120_000);

  it('half of it is not put in force', async () => {
    const text = await orderOf2028();
    const path = join(home, 'half.txt');
    await writeFile(path, text.slice(0, text.indexOf('\n', text.length / 2) + 1));
    const days = ['--from', '2027-10-01', '--through', '2028-09-30'];
    const { code, err } = await lintel(['editions', 'import', path, '--unpinned', ...days]);
    expect(code).toBe(1);
    expect(err).toContain('the file is cut, or no whole list');
    expect(err).toContain('--force');
    expect(existsSync(join(home, 'packs'))).toBe(false);
  }, 60_000);

  it.each([
    [['--from', '2027-10-01']],
    [['--from', '2027-10-01', '--to', '2027-10-01']],
    [['--from', '2027-10-01', '--to', '2028-10-01', '--through', '2028-09-30']],
    [['--from', '2027-02-30', '--to', '2028-10-01']],
  ])('%j are no days: 2', async (days) => {
    const path = join(home, 'w.csv');
    await writeFile(path, wageCsv(2026));
    const { code, err } = await lintel(['editions', 'import', path, '--unpinned', ...days]);
    expect(code).toBe(2);
    expect(err).toMatch(/^lintel editions: --/);
  });
});

describe('lintel editions import of CMS’s pricer tables', () => {
  const period = {
    id: 'a',
    from: '2025-03-03',
    through: '2025-04-01',
    principal: 'G30.9',
    secondary: ['I50.9'],
    admission: '2025-03-03',
    stays: [{ type: 'acute', through: '2025-02-27' }],
    previousPeriodEnd: null,
    oasis: {
      M1800: '2',
      M1810: '2',
      M1820: '2',
      M1830: '4',
      M1840: '1',
      M1850: '1',
      M1860: '2',
      M1033: ['1', '7'],
    },
    visits: 9,
    cbsa: '10180',
    qualityDataSubmitted: true,
    confirmed: { clinicalGroup: 'B', comorbidity: '1' },
  };
  const priced = async () => {
    const { out } = await lintel(['group', '--payment'], `${JSON.stringify(period)}\n`);
    return JSON.parse(out).grouping.payment;
  };

  it('a wage index of a year that had none: the payment becomes determined, and names the table', async () => {
    expect((await priced()).determined).toBe(false);
    const path = join(home, 'w.csv');
    await writeFile(path, wageCsv(2025));
    expect((await lintel(['editions', 'import', path, '--unpinned'])).code).toBe(0);
    const payment = await priced();
    expect(payment.determined).toBe(true);
    expect(JSON.stringify(payment.because)).toContain('imported-pdgm-payment-2025-01-01');
    expect(JSON.stringify(payment.because)).toContain(hash(wageCsv(2025)));
  }, 60_000);

  it('options of the grouper are refused for what is none', async () => {
    const path = join(home, 'w.csv');
    await writeFile(path, wageCsv(2025));
    const { code, err } = await lintel(['editions', 'import', path, '--unpinned', '--version', '07.2.26']);
    expect(code).toBe(2);
    expect(err).toContain('--map and --version are for CMS’s grouper');
  });

  it('a wrong table is refused with file and row, and the run says what was looked for where nothing fits', async () => {
    const path = join(home, 'hrg.csv');
    await writeFile(path, hippsCsv(2027).replace('2AA11', '2ZA11'));
    const wrong = await lintel(['editions', 'import', path, '--unpinned']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/^lintel editions: hrg\.csv row \d+: code is not a HIPPS code/);
    await writeFile(path, 'HIPPS;weight\n1AA11;1,0\n');
    const other = await lintel(['editions', 'import', path, '--unpinned']);
    expect(other.code).toBe(2);
    expect(other.err).toContain('What was looked for, by content:');
    expect(other.err).not.toContain('    at ');
  });
});

describe('lintel editions fetch of CDC’s releases', () => {
  it('without a known hash it asks for nothing and says how to go on', async () => {
    const server = await fileServer();
    const args: Asked = ['editions', 'fetch', '--release', 'icd10cm-tables-2026-04', '--mirror', server.base];
    const { code, err } = await lintel(args);
    expect(code).toBe(1);
    expect(err).toContain('lintel editions fetch --release icd10cm-tables-2026-04 --unpinned');
    expect(server.requests).toEqual([]);
    await server.close();
  });

  it('without --release it tries what is newer than the shipped tables after the grouper, whatever --map says', async () => {
    const server = await fileServer();
    const args: Asked = ['editions', 'fetch', '--mirror', server.base, '--map', 'FI_Responses=skip', '--json'];
    const { code, out } = await lintel(args);
    expect(code).toBe(1);
    expect(JSON.parse(out).missing).toEqual(['07.2.26', '07.1.26', '07.0.26', 'icd10cm-tables-2027']);
    expect(server.requests).toHaveLength(4);
    await server.close();
  });

  it('with one, a file that differs is kept aside and not imported', async () => {
    const server = await fileServer();
    server.files.set('/icd10cm-table-and-index-2027.zip', { bytes: Buffer.from('not the zip'), etag: '"1"' });
    const args: Asked = ['editions', 'fetch', '--release', 'icd10cm-tables-2027', '--mirror', server.base];
    const { code, err } = await lintel(args);
    expect(code).toBe(1);
    expect(err).toContain('is not the file that is pinned');
    expect(existsSync(join(home, 'packs'))).toBe(false);
    await server.close();
  });
});
