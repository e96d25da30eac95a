import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command as audit } from '../../../server/cli/audit.ts';
import { command } from '../../../server/cli/health-home.ts';
import { overTimeSchema } from '../../../shared/health-home/population/over-time.ts';
import { bundleOf, dx, type Person } from '../../health-home/person.ts';
import { temporaryFolders } from '../../temporary.ts';
import { runHere } from './in-process.ts';
import { runApart, shell } from './own-process.ts';

const newHome = temporaryFolders('lintel-health-home-');
const lintel = (input: string, args: string[], home = newHome()) =>
  runHere(command, args, { LINTEL_HOME: home }, input);
const asked = ['--profile', 'US-FED', '--as-of', '2026-11-25'];
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const person = (...has: Person['has']): Person => ({ who: '', has, status: 'NOT_MET' });
const bundle = (id: string, ...has: Person['has']) => `${JSON.stringify(bundleOf(person(...has), id))}\n`;

describe('lintel health-home as a command', () => {
  it('the example of its help runs', async () => {
    const example = command.help.slice(command.help.indexOf('Example:') + 'Example:'.length).trim();
    const { code, out, err } = await shell(example, { LINTEL_HOME: newHome() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out)).toEqual([expect.objectContaining({ id: 'a', status: 'ELIGIBLE_LIKELY' })]);
  });

  it('one line out for one line in, in order; a line that is no chart is an error line', async () => {
    const input = `${bundle('one', dx('E11.9'), dx('J45.40'))}not json\n${bundle('two', dx('E11.9'))}{"id":"flat","from":"2026-11-01","principal":"E11.9","secondary":["J45.40"]}\n`;
    const { code, out } = await lintel(input, asked);
    expect(code).toBe(1);
    expect(lines(out).map((line) => [line.id, line.status ?? line.error.line])).toEqual([
      ['one', 'ELIGIBLE_LIKELY'],
      [undefined, 2],
      ['two', 'NOT_MET'],
      ['flat', 'POSSIBLE'],
    ]);
  });

  it('the same bytes whatever the time zone and locale', async () => {
    const input = bundle('one', dx('E11.9'), dx('J45.40', { recordedDate: '2026-11-25T23:40:00-08:00' }));
    const at = (place: Record<string, string>) =>
      runApart(['health-home', ...asked], { LINTEL_HOME: newHome(), ...place }, input);
    const here = await at({ TZ: 'America/Los_Angeles', LC_ALL: 'C' });
    const there = await at({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    expect(there.out).toBe(here.out);
    expect(here.code).toBe(0);
  });

  it.each([
    [[], '--profile is needed'],
    [['--profile', 'XX-HH', '--as-of', '2026-11-25'], 'there is no profile'],
    [['--profile', 'US-FED'], '--as-of takes a day'],
    [['--profile', 'US-FED', '--as-of', '2026-02-30'], '--as-of takes a day'],
    [[...asked, '--reveal', 'x'], '--reveal takes a reason'],
    [[...asked, '--from', '2026-01-01'], '--from'],
  ])('%j cannot run', async (args, say) => {
    const { code, out, err } = await runHere(command, args, { LINTEL_HOME: newHome() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(say);
  });

  it('prints the schemas of its lines, and the profiles', async () => {
    const schemas = JSON.parse((await lintel('', ['--schema'])).out);
    expect(JSON.stringify(schemas.out)).toContain('ELIGIBLE_LIKELY');
    const profiles = JSON.parse((await lintel('', ['--profiles'])).out) as { id: string; source: string }[];
    expect(profiles).toHaveLength(12);
    for (const { source } of profiles) expect(source).not.toBe('');
  });
});

describe('--view', () => {
  it('writes one document of counts for all charts, and nothing of any one', async () => {
    const input = `${bundle('one', dx('F11.20'))}not json\n${bundle('two', dx('I10'))}`;
    const { code, out, err } = await lintel(input, ['--view', 'OR-CCM', '--as-of', '2026-11-25']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ view: { id: 'OR-CCM' }, members: 2 });
    expect(out).not.toMatch(/one-|two-|F11/);
    expect(err).toContain('could not be read');
  });
});

describe('what a person states', () => {
  it('is read from the observations of a Chart, with its date and who said it', async () => {
    const said = (code: string, value: object, more: object = { performers: [{ name: 'Dana Whitlock, RN' }] }) => ({
      codes: [{ system: 'urn:lintel:health-home-fact', code }],
      status: 'final',
      date: '2026-11-02',
      ...value,
      ...more,
    });
    const chart = (id: string, observations: object[]) =>
      `${JSON.stringify({
        chart: 1,
        id,
        conditions: [
          { code: 'J44.9', clinicalStatus: 'active', verificationStatus: 'confirmed', recorded: '2026-01-01' },
        ],
        coverage: [{ status: 'active', codes: [{ system: 'https://nahdo.org/sopt', code: '21' }] }],
        observations,
      })}\n`;
    const no = said('comparable-coverage', { boolean: false });
    const input =
      chart('told', [said('risk-score', { value: 1.5 }), no]) +
      chart('nobody', [said('risk-score', { value: 1.5 }, {}), no]) +
      chart('untold', [no]);
    const { out } = await lintel(input, ['--profile', 'WA', '--as-of', '2026-11-25']);
    expect(lines(out).map(({ id, status }) => [id, status])).toEqual([
      ['told', 'ELIGIBLE_LIKELY'],
      ['nobody', 'INDETERMINATE'],
      ['untold', 'INDETERMINATE'],
    ]);
  });
});

describe('--program', () => {
  it('adds up the answers of several days, and counts what is none of them', async () => {
    const input = `${bundle('one', dx('E11.9'), dx('J45.40'))}${bundle('two', dx('E11.9'))}not json\n`;
    const ask = async (asOf: string) => (await lintel(input, ['--profile', 'US-FED', '--as-of', asOf])).out;
    const answers = `${await ask('2026-11-25')}${await ask('2026-10-31')}`;
    const { code, out, err } = await lintel(answers, ['--program']);
    expect(code).toBe(1);
    const total = overTimeSchema.parse(JSON.parse(out));
    expect(total).toMatchObject({ lines: 6, unread: 2, programs: [{ profile: 'US-FED' }] });
    expect(total.programs[0]?.days.map(({ asOf, people, status }) => [asOf, people, status.ELIGIBLE_LIKELY])).toEqual([
      ['2026-10-31', 2, 1],
      ['2026-11-25', 2, 1],
    ]);
    expect(err).toContain('2 of 6 lines');
    expect(out).not.toMatch(/"one"|"two"/);
  });

  it('takes no other option', async () => {
    expect((await lintel('', ['--program', '--profile', 'WA'])).code).toBe(2);
    expect((await runHere(command, ['--program', '--as-of', '2026-11-25'])).code).toBe(2);
  });
});

describe('--fhir', () => {
  const part2 = {
    resourceType: 'Consent',
    status: 'active',
    scope: { coding: [{ code: 'patient-privacy' }] },
    policyRule: { coding: [{ code: '42CFRPart2CD' }] },
    dateTime: '2026-02-01',
  };
  const input = `${bundle('one', dx('F11.20'), dx('J45.40'))}not json\n${bundle('two', dx('F11.20'), dx('E11.9'), part2)}`;
  const reason = ['--reveal', 'Part 2 program intake review'];

  it('writes a Bundle a line, masked; a line that is no chart is an error line', async () => {
    const { code, out } = await lintel(input, [...asked, '--fhir']);
    expect(code).toBe(1);
    expect(lines(out).map(({ resourceType, id, error }) => resourceType ?? error.line ?? id)).toEqual([
      'Bundle',
      2,
      'Bundle',
    ]);
    expect(out).not.toMatch(/F11|42 CFR|security/);
  });

  it('reveals only the chart that holds a consent of Part 2, and says that others stayed masked', async () => {
    const { out, err } = await lintel(input, [...asked, '--fhir', ...reason]);
    const [one, , two] = out.trimEnd().split('\n');
    expect(one).not.toContain('F11.20');
    expect(two).toMatch(/F11\.20/);
    expect(two).toMatch(/42CFRPart2.*42 CFR part 2 prohibits/s);
    expect(err).toContain('stay masked');
    expect(err).not.toMatch(/one|F11/);
  });

  it('is no view', async () => {
    expect((await runHere(command, ['--view', 'OR-CCM', '--as-of', '2026-11-25', '--fhir'])).code).toBe(2);
  });
});

describe('--reveal', () => {
  const input = bundle('one', dx('F11.20'), dx('J45.40'));

  it('masks without it, and writes nothing', async () => {
    const home = newHome();
    const { out } = await lintel(input, asked, home);
    expect(out).not.toContain('F11.20');
    expect(readdirSync(home)).toEqual([]);
  });

  it('shows the evidence, and logs who, why and how many, never of whom', async () => {
    const home = newHome();
    const { code, out } = await lintel(input, [...asked, '--reveal', 'Part 2 program intake review'], home);
    expect(code).toBe(0);
    expect(out).toContain('F11.20');
    const bytes = readdirSync(home).map((name) => readFileSync(join(home, name), 'latin1'));
    expect(bytes.join()).not.toMatch(/F11|one-|Condition|intake review/);
    const exported = await runHere(audit, ['export'], { LINTEL_HOME: home });
    expect(exported.code).toBe(0);
    const about = lines(exported.out).map(({ entity }) =>
      Object.fromEntries(
        entity[0].detail.map((each: { type: string; valueString: string }) => [each.type, each.valueString]),
      ),
    );
    expect(about).toEqual([
      { step: 'begins', reason: 'Part 2 program intake review', profile: 'US-FED', asOf: '2026-11-25' },
      { step: 'ends', charts: '1', profile: 'US-FED', asOf: '2026-11-25' },
      expect.anything(),
    ]);
  });

  it('shows nothing where it cannot be logged', async () => {
    const home = newHome();
    writeFileSync(join(home, 'lintel.db'), 'a file in the way that is no database');
    const { code, out, err } = await lintel(input, [...asked, '--reveal', 'Part 2 program intake review'], home);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('nothing is revealed');
  });
});
