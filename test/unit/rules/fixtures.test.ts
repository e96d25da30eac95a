import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/rules/finding.ts';
import { RULES } from '../../../shared/rules/index.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import type { Fixture } from '../../rules/chart.ts';
import { alone, isNoticed, together, wrongFiring, wrongSilent } from '../../rules/verdict.ts';
import {
  aboutOf,
  EXAMPLES,
  exampleOf,
  fixtureFilesOf,
  fixtureOf,
  INDEX,
  indexText,
  ruleFiles,
} from '../../rules/write-index.ts';
import { shippedEditions } from '../../shipped.ts';

/** Every rule on its own charts, alone and among all rules; and every rule broken, which its charts have to notice. */

const editions = await shippedEditions();
const files = ruleFiles();
const fixtures = new Map<string, Fixture>();
for (const file of files) fixtures.set(file.code, await fixtureOf(file));

describe('rule files', () => {
  it('have their fixtures, and no fixture is without its rule', () => {
    const held = readdirSync(join(import.meta.dirname, '../../rules')).filter((name) => name.endsWith('.fixture.ts'));
    expect(held.sort()).toEqual(files.flatMap(fixtureFilesOf).sort());
  });

  it('are what the index lists', () => {
    const squeezed = (text: string) => text.replace(/[\s,]+/g, ' ').replace(/ ?([[\]]) ?/g, '$1');
    expect(squeezed(readFileSync(INDEX, 'utf8')), 'run node test/rules/write-index.ts').toBe(
      squeezed(indexText(files)),
    );
    expect(RULES.map(({ code }) => code)).toEqual(files.map(({ code }) => code));
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  });

  it('are named as the rule that they hold', () => {
    expect(RULES.map(({ code, name }) => `${code.toLowerCase()}-${name}`)).toEqual(files.map(({ stem }) => stem));
  });

  it('say in a comment what the rule is', () => {
    expect(files.filter((file) => aboutOf(file).length < 20).map(({ stem }) => stem)).toEqual([]);
  });

  it('give the charts that --explain prints', () => {
    const examples = Object.fromEntries(
      files.map((file) => [file.code, exampleOf(file, fixtures.get(file.code) ?? { fires: [], silent: [] })]),
    );
    expect(JSON.parse(readFileSync(EXAMPLES, 'utf8')), 'run node test/rules/write-index.ts').toEqual(
      JSON.parse(JSON.stringify(examples)),
    );
  });
});

describe.each(RULES.map((rule) => [`${rule.code} ${rule.name}`, rule] as const))('%s', (_, rule) => {
  const fixture = fixtures.get(rule.code) ?? { fires: [], silent: [] };

  it('has three charts that fire and three that stay silent, on one of which it runs', () => {
    expect(fixture.fires.length).toBeGreaterThanOrEqual(3);
    expect(fixture.silent.length).toBeGreaterThanOrEqual(3);
    expect(fixture.silent.some(({ notLooked }) => !notLooked)).toBe(true);
  });

  it('fires where it must', () => {
    const wrong = fixture.fires.flatMap((one) => wrongFiring(rule, one, editions).map((say) => `${one.why}: ${say}`));
    expect(wrong).toEqual([]);
  });

  it('stays silent where it must', () => {
    const wrong = fixture.silent.flatMap((one) => wrongSilent(rule, one, editions).map((say) => `${one.why}: ${say}`));
    expect(wrong).toEqual([]);
  });

  it('is noticed when emptied, inverted, or of another code', () => {
    const emptied: Rule = { ...rule, check: () => [] };
    const anything = { at: [{ what: 'diagnosis', at: { kind: 'entered', by: 'test' } }], say: 'inverted' } as const;
    const inverted: Rule = {
      ...rule,
      check: (facts, options) => {
        const said = rule.check(facts, options);
        const isSilent = !said || (Symbol.iterator in said && [...said].length === 0);
        return isSilent ? anything : [];
      },
    };
    expect(isNoticed(emptied, fixture, editions), 'emptied').toBe(true);
    expect(isNoticed(inverted, fixture, editions), 'inverted').toBe(true);
    const always: Rule = { ...rule, check: () => anything };
    expect(isNoticed(always, fixture, editions), 'always firing').toBe(true);
  });

  it('speaks with citation and evidence, and the same among all rules', () => {
    for (const one of fixture.fires) {
      const { findings } = together(one, editions);
      const own = findings.filter(({ rule: code, also }) => code === rule.code || also?.includes(rule.code));
      expect(own.length, one.why).toBeGreaterThan(0);
      for (const finding of alone(rule, one, editions).findings) expect(faults(finding, rule), one.why).toEqual([]);
    }
    for (const one of fixture.silent) {
      const own = together(one, editions).findings.filter(({ rule: code }) => code === rule.code);
      expect(own, one.why).toEqual([]);
    }
  });
});

/** Words that no message may hold: money and steering (compliance.md E3, E7). */
const BANNED = /\$|\b(payments?|reimburse\w*|revenue|case-?mix|HHRG|optimi[sz]e|maximi[sz]e|star rating)\b/i;
const ONLY_MANAGERS = /\bLUPA\b/;

/** What a finding's own words ask for: one that forgets to say so would make the ratio of added to removed codes lie. */
const ASKS_FOR: readonly (readonly [RegExp, readonly string[]])[] = [
  [/none is in the list|no such code is in the list/, ['add']],
  [/is not coded with|each code is reported once|coded once|is not coded as current and as sequela/, ['remove']],
  [
    /are reported with one code:|says both and is coded alone|is not valid|needs more characters/,
    ['remove', 'replace'],
  ],
];

function faults({ say, cite, at, key, asks, rule: code }: Finding, { for: roles }: Rule): string[] {
  const isForManagers = roles?.every((role) => role === 'manager') ?? false;
  const [, wanted] = (/^(?:CV|CH)/.test(code) && ASKS_FOR.find(([words]) => words.test(say))) || [];
  return [
    ...(wanted && !wanted.includes(asks ?? '') ? [`asks ${asks}: ${say}`] : []),
    ...(ONLY_MANAGERS.test(say) && !isForManagers ? ['names LUPA, and is not for managers alone'] : []),
    ...(say.trim() === '' || say.length > 600 ? ['words'] : []),
    ...(BANNED.test(say) ? [`banned word in: ${say}`] : []),
    ...(cite.length === 0 || cite.some((one) => one.trim() === '') ? ['citation'] : []),
    ...(at.length === 0 ? ['evidence'] : []),
    ...(key.startsWith(`${code}:`) && key.length > code.length + 1 ? [] : ['key']),
  ];
}
