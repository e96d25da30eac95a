import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command as code } from '../../server/cli/code.ts';
import { command as codes } from '../../server/cli/codes.ts';
import { runHere } from './cli/in-process.ts';
import { runApart } from './cli/own-process.ts';

const COMMANDS = { code, codes };

/** No tables were imported. */
const HOME = join(import.meta.dirname, 'no-such-home');

const lintel = ([name, ...args]: string[]) => runHere(name === 'codes' ? codes : code, args, { LINTEL_HOME: HOME });

describe('lintel code', () => {
  test('a divided code: status, last valid day, what took its place, the day that was taken', async () => {
    const { code, out } = await lintel(['code', 'i420']);
    expect(code).toBe(0);
    expect(out).toMatch(/^I42\.0 {2}Dilated cardiomyopathy\n/);
    expect(out).toMatch(
      /no longer valid: last on 2026-09-30 \(FY2027 codes on 2026-10-01, the first day of the newest/,
    );
    expect(out).toMatch(/I42\.00 +Dilated cardiomyopathy, unspecified/);
    expect(out).toMatch(/chapter 9 +Diseases of the circulatory system/);
  });

  test('notes with where they stand, inherited ones too', async () => {
    const { out } = await lintel(['code', 'E11.9', '--date', '2026-05-01']);
    expect(out).toMatch(/valid since 2015-10-01 \(FY2026 codes on 2026-05-01\)/);
    expect(out).toMatch(/Notes: tabular list, April 2026/);
    expect(out).toMatch(/E11\n {4}Includes/);
    expect(out).toMatch(/type 1 diabetes mellitus \(E10\.-\)/);
  });

  test.each([
    ['E11.9', '2026-01-01', { status: 'valid', code: 'E11.9' }],
    ['E11', '2026-01-01', { status: 'header' }],
    ['I42.00', '2026-09-30', { status: 'not-yet', from: '2026-10-01' }],
    ['G20', '2024-01-01', { status: 'no-longer', lastValid: '2023-09-30' }],
    ['E1.19', '2026-01-01', { status: 'never', didYouMean: [{ code: 'E11.9' }] }],
    ['🦴', '2026-01-01', { status: 'never', didYouMean: [] }],
  ])('%s on %s as JSON on one line', async (text, date, expected) => {
    const { code, out } = await lintel(['code', text, '--date', date, '--json']);
    expect(code).toBe(0);
    expect(out.trimEnd()).not.toContain('\n');
    expect(JSON.parse(out)).toMatchObject({ date, ...expected });
  });

  test('the clinical group with its authority, or why there is none', async () => {
    const { out } = await lintel(['code', 'E11.9', '--date', '2026-05-01', '--json']);
    const answer = JSON.parse(out);
    expect(answer.group).toMatchObject({ determined: true, value: 'I', authority: expect.any(String) });
    expect(answer.editions.map((edition: { kind: string }) => edition.kind)).toEqual([
      'icd10cm-codes',
      'icd10cm-notes',
      'pdgm-grouper',
    ]);
    const refused = JSON.parse((await lintel(['code', 'F02.80', '--date', '2026-05-01', '--json'])).out);
    expect(refused.group).toMatchObject({ determined: false });
    expect((await lintel(['code', 'F02.80', '--date', '2026-05-01'])).out).toMatch(
      /clinical group as principal: not determined; .*manifestation/,
    );
  });

  test('a day that nothing covers is not determined: exit 1 and no answer', async () => {
    const { code, out, err } = await lintel(['code', 'E11.9', '--date', '2031-01-01']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/not determined: no ICD-10-CM codes are loaded for 2031-01-01/);
  });

  test.each([
    ['code', [], /nothing to look up/],
    ['code', ['E11.9 I10'], /one code is described at a time/],
    ['code', ['E11.9', 'I10', '--json'], /one code is described at a time/],
    ['code', ['E11.9,I10;J44.9'], /one code is described at a time/],
    ['code', ['E11.9', '--date', '2026-02-30'], /--date takes a day of the calendar/],
    ['code', ['E11.9', '--colour'], /--colour/],
    ['codes', ['heart', '--limit', 'many'], /--limit takes a whole number/],
  ] as const)('%s %j cannot run: exit 2', async (name, args, say) => {
    const { code, out, err } = await runHere(COMMANDS[name], [...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(say);
  });

  test.each(['E 11.9', 'E11.9,', ' e11.9 ', 'XYZ', 'heart failure'])(
    'one code, or words, however it is typed, is answered: %j',
    async (text) => {
      const { code, out } = await lintel(['code', text, '--json']);
      expect(code).toBe(0);
      expect(JSON.parse(out).status).toMatch(/^(?:valid|never)$/);
    },
  );

  test('ends with exit code 2, as a process, where it cannot run', async () => {
    expect(await runApart(['code'], { LINTEL_HOME: HOME })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('nothing to look up'),
    });
  });

  test('the same bytes in any time zone and locale', async () => {
    const args = ['code', 'S72.001A', '--json'];
    const [here, there] = await Promise.all([
      runApart(args, { TZ: 'America/Chicago', LC_ALL: 'C', LINTEL_HOME: HOME }),
      runApart(args, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LINTEL_HOME: HOME }),
    ]);
    expect(there.out).toBe(here.out);
    expect(JSON.parse(here.out).status).toBe('valid');
  });
});

describe('lintel codes', () => {
  test('finds codes and says which edition it searched', async () => {
    const { code, out, err } = await lintel(['codes', 'diabetic', 'foot', 'ulcer', '--limit', '5']);
    expect(code).toBe(0);
    expect(out).toMatch(/^E11\.621 +Type 2 diabetes mellitus with foot ulcer/m);
    expect(out.trimEnd().split('\n')).toHaveLength(5);
    expect(err).toMatch(/FY2027 codes on 2026-10-01/);
  });

  test('as JSON, with the editions', async () => {
    const { out } = await lintel(['codes', 'CHF', '--date', '2025-12-01', '--json', '--limit', '2']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      query: 'CHF',
      date: '2025-12-01',
      hits: [{ code: 'I50.9', valid: true, by: 'index' }, {}],
    });
    expect(answer.editions.map((edition: { id: string }) => edition.id)).toEqual([
      'icd10cm-fy2026',
      'icd10cm-index-fy2025',
      'narrative-terms',
    ]);
  });

  test('nothing found is an answer', async () => {
    const { code, out, err } = await lintel(['codes', 'qqqqqq']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/nothing found/);
  });
});

describe('help', () => {
  test.each(['code', 'codes'])('lintel %s --help has an example, and the example runs', async (command) => {
    const { code, out } = await runApart([command, '--help'], { LINTEL_HOME: HOME });
    expect(code).toBe(0);
    const example = /Example:\n {2}lintel (.+)/.exec(out)?.[1];
    expect(example).toBeDefined();
    const ran = await runApart((example ?? '').split(' '), { LINTEL_HOME: HOME });
    expect(ran.code).toBe(0);
    expect(ran.out).not.toBe('');
  });
});
