import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../../server/cli/check.ts';
import { explain } from '../../../server/cli/explain-rule.ts';
import { classify } from '../../../shared/classify.ts';
import { checkLineSchema } from '../../../shared/rules/finding-schema.ts';
import { RULES } from '../../../shared/rules/index.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import { chartOf, coded } from '../../rules/chart.ts';
import { shippedEditions } from '../../shipped.ts';
import { temporaryFolders } from '../../temporary.ts';
import { type Ran, runHere } from './in-process.ts';
import { runApart } from './own-process.ts';

const HOME = temporaryFolders('lintel-check-')();

/** Runs `lintel check` on an input. */
function lintel(input: string, args: string[] = []): Promise<Ran> {
  return runHere(command, args, { LINTEL_HOME: HOME }, input);
}

const WRONG_ORDER = { id: 'a', ...coded(['N18.31', 'I12.9', 'E78.5', 'E78.5']) };
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one));

function policyFile(value: unknown): string {
  const path = join(mkdtempSync(join(HOME, 'policy-')), 'policy.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

describe('lintel check', () => {
  it('answers each line in order, by its schema, and goes on after one that cannot be read', async () => {
    const input = `${line(WRONG_ORDER)}{"id":"cut"\n${line({ id: 'clean', ...coded(['I12.9', 'N18.31', 'E78.5']) })}`;
    const { code, out, err } = await runApart(['check'], { LINTEL_HOME: HOME }, input);
    expect(code).toBe(1);
    expect(err).toBe('lintel check: findings that ask to add a code 0, to remove one 1, to replace one 0\n');
    const [first, second, third] = lines(out);
    expect(checkLineSchema.parse(first).id).toBe('a');
    expect(first.findings.map(({ rule }: { rule: string }) => rule).sort()).toEqual(['CH07', 'CV10']);
    expect(second.error.line).toBe(2);
    expect(third).toMatchObject({ id: 'clean', findings: [] });
    expect(third.looked.length + third.notLooked.length).toBe(RULES.length);
  });

  it('says what classify says, byte for byte, on charts with documents', async () => {
    const charts = codedCharts.slice(0, 6);
    const { out } = await lintel(charts.map(({ record }) => line(record)).join(''));
    const editions = await shippedEditions();
    const expected = charts.map((one) => classify(chartOf(one), editions));
    const answers = out.trimEnd().split('\n');
    expected.forEach(({ findings, looked, notLooked }, i) => {
      expect(answers[i]).toContain(JSON.stringify({ findings, looked, notLooked }).slice(1, -1));
    });
  });

  it('the example of its help runs', async () => {
    const [, record = ''] = /echo '(.*)' \| lintel check/.exec(command.help) ?? [];
    const { code, out } = await lintel(`${record}\n`);
    expect(code).toBe(0);
    expect(lines(out)[0].findings.length).toBeGreaterThan(0);
  });

  it('--schema prints a line in and a line out', async () => {
    const { code, out } = await lintel('', ['--schema']);
    expect(code).toBe(0);
    const schema = JSON.parse(out);
    expect(Object.keys(schema)).toEqual(['in', 'out']);
    expect(JSON.stringify(schema.out)).toContain('"notLooked"');
  });
});

describe('what a run asks of the lists of codes', () => {
  it('counts over all its lines, and raises the alarm above three to one (compliance.md E6)', async () => {
    const missing = (id: string) => line({ id, ...coded(['I11.0', 'J44.9']) });
    const double = line({ id: 'd', ...coded(['J44.9', 'I10', 'I10']) });
    const three = [missing('a'), missing('b'), missing('c'), double].join('');
    expect((await lintel(three)).err).toMatch(/add a code 3, to remove one 1, to replace one 0$/m);
    expect((await lintel(three + missing('e'))).err).toMatch(/add a code 4, to remove one 1, .*more than three to add/);
  });

  it('says nothing where no chart was checked', async () => {
    expect((await lintel('{"id":"cut"\n')).err).toBe('');
  });
});

describe('a policy file', () => {
  it('turns rules off and changes severities; the reasons stand in the result', async () => {
    const file = policyFile({
      rules: {
        CV10: { off: true, reason: 'our claim system drops doubles' },
        CH07: { severity: 'warn', reason: 'reviewed by hand' },
      },
    });
    const { code, out } = await lintel(line(WRONG_ORDER), ['--policy', file]);
    const [answer] = lines(out);
    expect(code).toBe(0);
    expect(answer.notLooked).toContainEqual({ rule: 'CV10', missing: ['off: our claim system drops doubles'] });
    expect(answer.findings).toMatchObject([{ rule: 'CH07', severity: 'warn', set: { reason: 'reviewed by hand' } }]);
  });

  it('payers that pay by PDGM', async () => {
    const file = policyFile({ pdgmPayers: ['medicare-advantage'] });
    const record = { ...WRONG_ORDER, payer: 'medicare-advantage' };
    const skipped = (out: string) =>
      lines(out)[0].notLooked.filter(({ missing }: { missing: string[] }) => missing[0] === 'does not apply: payer');
    expect(skipped((await lintel(line(record))).out).length).toBeGreaterThan(0);
    expect(skipped((await lintel(line(record), ['--policy', file])).out)).toEqual([]);
  });

  it.each([
    ['not JSON', '{', /is not JSON/],
    ['a rule without a reason', { rules: { CV10: { off: true } } }, /\/rules\/CV10/],
    ['a rule that does not exist', { rules: { ZZ99: { off: true, reason: 'r' } } }, /there is no rule ZZ99/],
    ['a field that does not exist', { off: ['CV10'] }, /off/],
  ])('%s: the command does not run', async (_, value, says) => {
    const { code, out, err } = await runHere(command, ['--policy', policyFile(value)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
  });

  it('a file that is not there', async () => {
    const { code, err } = await runApart(['check', '--policy', join(HOME, 'none.json')], { LINTEL_HOME: HOME });
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be read: it is not there/);
  });
});

describe('--explain', () => {
  it('prints the rule, its source, a chart on which it fires and one on which it does not', async () => {
    const { code, out } = await lintel('', ['--explain', 'cv-05']);
    expect(code).toBe(0);
    expect(out).toMatch(/^CV05 manifestation-as-principal/);
    expect(out).toContain('OG I.A.13 (FY2026)');
    const [firing = '', silent = ''] = out.match(/^ {2}\{.*\}$/gm) ?? [];
    const answered = lines((await lintel(`${firing.trim()}\n${silent.trim()}\n`)).out);
    const fired = answered.map(({ findings }) =>
      findings.some(({ rule, also }: { rule: string; also?: string[] }) => [rule, ...(also ?? [])].includes('CV05')),
    );
    expect(fired).toEqual([true, false]);
  });

  it('as JSON, for every rule: the first chart fires, the second does not', async () => {
    const printed = (await lintel('', ['--explain', 'CV01', '--json'])).out;
    const editions = await shippedEditions();
    expect(printed).toBe(await explain('CV01', editions, true));
    expect(await explain('cv-1', editions, true)).toBe(printed);
    for (const { code } of RULES) {
      const told = JSON.parse((await explain(code, editions, true)) ?? '');
      expect(told).toMatchObject({ code, about: expect.stringMatching(/\w{3}/) });
      expect(told.fires.findings.length, code).toBeGreaterThan(0);
      expect(told.silent.findings, code).toEqual([]);
    }
  });

  it('lists the options of a rule, with their bounds', async () => {
    const out = await explain('DC14', await shippedEditions(), false);
    expect(out).toMatch(/^Option {4}share: .*\(0\.8; a policy may set 0\.5 to 1\)$/m);
  });

  it('names the rules where there is no such one', async () => {
    const { code, out, err } = await lintel('', ['--explain', 'CV99']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/no rule "CV99".*CV05/);
  });
});
