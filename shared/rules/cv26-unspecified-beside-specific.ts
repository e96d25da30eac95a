import { siblingConflict } from '../icd10cm/sibling-conflict.ts';
import type { Coded, Facts } from './facts.ts';
import { siblingsOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

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
  check: (facts) =>
    siblingsOf(facts.list).flatMap(([one, other]) => [...said(facts, one, other), ...said(facts, other, one)]),
});

function said(facts: Facts, vague: Coded, specific: Coded): Said[] {
  const conflict = facts.codes && siblingConflict(facts.codes, vague.code, specific.code);
  if (!conflict) return [];
  const does = conflict === 'unspecified' ? 'leaves open' : 'denies';
  return [
    {
      at: [vague.at, specific.at],
      about: [vague.shown, specific.shown],
      say: `${named(facts, vague)} ${does} what ${named(facts, specific)} says: one of them goes, unless they are two conditions.`,
    },
  ];
}
