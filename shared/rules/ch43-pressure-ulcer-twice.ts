import type { Coded } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';
import { ulcersNotCoded } from './ulcers/ulcer-places.ts';

/** One L89 code for each site and stage: two ulcers of one site and stage are one code, and each place has its own. */
export const pressureUlcerTwice = rule({
  code: 'CH43',
  name: 'pressure-ulcer-twice',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.12.a.1 (FY2026)', 'OG I.B.12 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['secondary', 'documents', 'provider-documents', 'terms'],
  check: (facts) => {
    const byCode = new Map<string, Coded[]>();
    for (const one of facts.coded('L89')) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
    const twice = [...byCode.values()].flatMap((same): Said[] => {
      const [first, ...more] = same;
      if (!first || more.length === 0) return [];
      const say = `${named(facts, first)} is listed ${same.length} times: each site and stage is coded once, however many ulcers there are.`;
      return [
        { at: [first.at, ...more.map(({ at }) => at)], about: [first.shown], say, over: ['CV10'], asks: 'remove' },
      ];
    });
    return [...twice, ...ulcersNotCoded(facts, 'L89', 'pressure ulcer')];
  },
});
