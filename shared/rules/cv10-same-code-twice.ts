import type { Coded } from './facts.ts';
import { rule } from './rule.ts';
import { named } from './the-list.ts';

/** The same code more than once; both sides, both ulcers, both episodes of one code are one. */
export const sameCodeTwice = rule({
  code: 'CV10',
  name: 'same-code-twice',
  version: 1,
  severity: 'error',
  asks: 'remove',
  cite: ['OG I.B.12 (FY2026)'],
  needs: ['diagnoses'],
  check: (facts) => {
    const byCode = new Map<string, Coded[]>();
    for (const one of facts.list) if (one.code !== '') byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
    return [...byCode.values()].flatMap((same) => {
      const [first, ...more] = same;
      if (!first || more.length === 0) return [];
      return {
        at: [first.at, ...more.map(({ at }) => at)] as const,
        about: [first.shown],
        say: `${named(facts, first)} is listed ${same.length} times: each code is reported once.`,
      };
    });
  },
});
