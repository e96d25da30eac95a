import { type SiblingConflict, siblingConflict } from '../icd10cm/sibling-conflict.ts';
import type { Coded, Facts } from './facts.ts';
import { siblingsOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { named, shownAll } from './the-list.ts';

/**
 * A code that leaves open, or denies, what another of the same category says of the same condition. Not where sides or
 * sites differ: then there may be two.
 */
export const unspecifiedBesideSpecific = rule({
  code: 'CV26',
  name: 'unspecified-beside-specific',
  version: 1,
  severity: 'warn',
  asks: 'remove',
  cite: ['OG I.A.9.b (FY2026)', 'OG I.B.2 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  check: (facts) => {
    const { codes } = facts;
    if (!codes) return [];
    const byVague = new Map<Coded, Conflict[]>();
    for (const [one, other] of siblingsOf(facts).flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
      const why = siblingConflict(codes, one.code, other.code);
      if (why) byVague.set(one, [...(byVague.get(one) ?? []), { specific: other, why }]);
    }
    return [...byVague].flatMap(([vague, conflicts]) => said(facts, vague, conflicts));
  },
});

interface Conflict {
  specific: Coded;
  why: SiblingConflict;
}

/** One finding a code, however many say more than it does. */
function said(facts: Facts, vague: Coded, [first, ...more]: readonly Conflict[]): Said[] {
  if (!first) return [];
  const does = first.why === 'unspecified' ? 'leaves open' : 'excludes';
  const others = more.length === 0 ? '' : ` (${shownAll(more.map(({ specific }) => specific))} too)`;
  return [
    {
      goes: vague.shown,
      at: [vague.at, first.specific.at, ...more.map(({ specific }) => specific.at)],
      about: [vague.shown, first.specific.shown, ...more.map(({ specific }) => specific.shown)],
      say: `${named(facts, vague)} ${does} what ${named(facts, first.specific)} says${others}: only one is coded, unless they are two separate conditions.`,
    },
  ];
}
