import { describe, expect, it } from 'vitest';
import { findingSchema } from '../../../shared/rules/finding-schema.ts';
import { RULES } from '../../../shared/rules/index.ts';
import { type Policy, policyAt, policySchema, readPolicy, unknownRules } from '../../../shared/rules/policy.ts';
import { coded, paper } from '../../rules/chart.ts';
import { run, saying } from './rules-run.ts';

/** What an agency’s own policy changes in what is said. */

describe('policy', () => {
  it.each([
    [{ rules: { CV05: { off: true, reason: 'r' } } }, true],
    [{ rules: { CV05: { severity: 'info', reason: 'r' } }, pdgmPayers: ['medicaid'] }, true],
    [{}, true],
    [{ rules: { CV05: { off: true } } }, false],
    [{ rules: { CV05: { off: true, reason: '  ' } } }, false],
    [{ rules: { CV05: { reason: 'r' } } }, false],
    [{ rules: { CV05: { off: true, severity: 'info', reason: 'r' } } }, false],
    [{ rules: { DC14: { options: { share: 0.9 }, severity: 'info', reason: 'r' } } }, true],
    [{ rules: { DC14: { options: { share: 0.9 }, off: true, reason: 'r' } } }, false],
    [{ rules: { DC14: { options: { share: '90%' }, reason: 'r' } } }, false],
    [{ sites: { 'https://ehr.example.org': { rules: { CV05: { off: true, reason: 'r' } } } } }, true],
    [{ sites: { 'https://ehr.example.org/login?user=7': { rules: {} } } }, false],
    [{ rules: { 'CV-05': { off: true, reason: 'r' } } }, false],
    [{ rule: {} }, false],
    [{ pdgmPayers: ['aetna'] }, false],
  ])('%j: %s', (value, good) => {
    expect(policySchema.safeParse(value).success).toBe(good);
  });

  const off = { off: true, reason: 'r' } as const;

  it('what it says of a site holds on its pages, over the rest, and nowhere else', () => {
    const policy: Policy = {
      rules: { CV90: { severity: 'info', reason: 'all' }, CV91: off },
      sites: { 'https://ehr.example.org': { rules: { CV90: off } } },
    };
    const runAt = (...origins: string[]) =>
      run([saying('CV90'), saying('CV91'), saying('CV92')], undefined, policyAt(policy, origins)).looked;
    expect(runAt('https://frame.example.org', 'https://ehr.example.org')).toEqual(['CV92']);
    expect(runAt('https://ehr.example.org:8443')).toEqual(['CV90', 'CV92']);
    expect(runAt('constructor')).toEqual(['CV90', 'CV92']);
    // A service, or a command, shows no page.
    expect(run([saying('CV90')], undefined, policy).looked).toEqual(['CV90']);
  });

  it('an option of a rule is followed, and the reason stands in the result', () => {
    const visits = (first: string, second: string) =>
      coded(['I50.22'], {
        documents: [paper('visit-note', 'RN', first, '2026-01-15'), paper('visit-note', 'RN', second, '2026-01-20')],
      });
    const sentences = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => `Observed sign ${from + i} unchanged today.`).join(' ');
    // Three quarters of the second note stand in the first.
    const record = visits(sentences(0, 60), sentences(15, 75));
    const dc14 = RULES.filter(({ code }) => code === 'DC14');
    const setTo = (share: number): Policy => ({
      rules: { DC14: { options: { share }, reason: 'our QA looks at more' } },
    });
    expect(run(dc14, record).findings).toEqual([]);
    const [told] = run(dc14, record, setTo(0.6)).findings;
    expect(told).toMatchObject({ severity: 'warn', set: { options: { share: 0.6 }, reason: 'our QA looks at more' } });
    expect(findingSchema.safeParse(told).success).toBe(true);
    expect(run(dc14, record, setTo(0.9)).findings).toEqual([]);
    // Out of bounds it is followed as far as they go, and the result says how far; a number that the rule has not is not said.
    expect(run(dc14, record, setTo(0.1)).findings[0]?.set?.options).toEqual({ share: 0.5 });
    const other: Policy = { rules: { DC14: { severity: 'warn', options: { part: 1, share: 0.6 }, reason: 'r' } } };
    expect(run(dc14, record, other).findings[0]?.set?.options).toEqual({ share: 0.6 });
    expect(
      run([saying('CV90')], undefined, { rules: { CV90: { options: { part: 1 }, reason: 'r' } } }).findings[0],
    ).not.toHaveProperty('set');
  });

  it('an option that a rule has not, or a number out of its bounds, is said', () => {
    const reading = (options: Record<string, number>) =>
      readPolicy({ rules: { DC14: { options, reason: 'r' } } }, RULES);
    expect(reading({ share: 0.9 })).toBeTypeOf('object');
    expect(reading({ share: 9 })).toBe('DC14 share is from 0.5 to 1');
    expect(reading({ days: 3 })).toBe('DC14 has no such option; it has share');
    expect(reading({ constructor: 3 })).toBe('DC14 has no such option; it has share');
    expect(
      readPolicy({ sites: { 'https://a.example': { rules: { CV05: { options: { days: 3 }, reason: 'r' } } } } }, RULES),
    ).toBe('CV05 has no such option; it has none');
    expect(readPolicy({ sites: { 'https://a.example': { rules: { ZZ99: off } } } }, RULES)).toBe(
      'there is no rule ZZ99',
    );
  });

  it.each([
    [{ rule: {} }, '/: holds what a policy does not know: rule'],
    [
      { rules: { 'cv-04': { off: true, reason: 'r' } } },
      '/rules/cv-04: is no code of a rule such as CV05: lintel check --help',
    ],
    [
      { rules: { CV26: { severity: 'high', reason: 'r' } } },
      '/rules/CV26/severity: is one of block, error, query, warn, info',
    ],
    [{ rules: { CV26: { severity: 'info' } } }, '/rules/CV26/reason: a reason in words is missing'],
    [{ pdgmPayers: ['aetna'] }, '/pdgmPayers/0: is one of medicare-ffs, medicare-advantage, medicaid, other'],
    [{ pdgmPayers: 'medicaid' }, '/pdgmPayers: is no list'],
    [
      { sites: { 'ehr.example.org': { rules: {} } } },
      '/sites/ehr.example.org: is no origin such as https://ehr.example.org',
    ],
  ])('a mistake in the file is said in its own words: %j', (value, say) => {
    expect(readPolicy(value, RULES)).toBe(say);
  });

  it('every rule’s own number is within its bounds', () => {
    const options = RULES.flatMap((one) => Object.values(one.options ?? {}));
    expect(options.length).toBeGreaterThan(0);
    for (const { default: own, least, most, about } of options) {
      expect(own).toBeGreaterThanOrEqual(least);
      expect(own).toBeLessThanOrEqual(most);
      expect(about).toMatch(/\w{3}/);
    }
  });

  it('rules that do not exist are named', () => {
    expect(
      unknownRules({ rules: { CV05: { off: true, reason: 'r' }, ZZ99: { off: true, reason: 'r' } } }, RULES),
    ).toEqual(['ZZ99']);
  });
});
