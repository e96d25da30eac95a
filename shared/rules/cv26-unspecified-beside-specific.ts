import type { CodeSet } from '../icd10cm/code-set.ts';
import { oneOfAKind } from '../icd10cm/one-of-a-kind.ts';
import { type SiblingConflict, siblingConflict } from '../icd10cm/sibling-conflict.ts';
import { fitOf } from './documented/code-fit.ts';
import { exclusionFindings } from './exclusions.ts';
import type { Coded, Facts } from './facts.ts';
import { distinctOf, siblingsOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { named, shownAll } from './the-list.ts';

/**
 * A code that leaves open, or denies, what another says of the same condition, of its own category or of another. Not where sides or
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
    for (const [one, other] of acrossCategories(facts, codes))
      byVague.set(one, [...(byVague.get(one) ?? []), { specific: other, why: 'unspecified' }]);
    return [...[...byVague].flatMap(([vague, conflicts]) => said(facts, vague, conflicts)), ...ofOneKind(facts)];
  },
});

/** Two levels of one cord, a receptor that is there and is not: of such codes a note lets one stand. Two breasts may differ. */
function ofOneKind(facts: Facts): Said[] {
  const breasts = distinctOf(facts).filter(({ code }) => code.startsWith('C50'));
  return siblingsOf(facts).flatMap(([one, other]): Said[] => {
    const kept = oneOfAKind(one.code, other.code);
    if (!kept || (one.code.startsWith('Z17') && breasts.length > 1)) return [];
    return [
      {
        at: [one.at, other.at],
        about: [one.shown, other.shown],
        say: `${named(facts, one)} and ${named(facts, other)}: of such codes one is used.`,
        cite: [`Note at ${kept.note} (ICD-10-CM tabular list)`],
        quote: kept.words,
      },
    ];
  });
}

/** "Anemia, unspecified": a site that is left open may be another one. */
const VAGUE = /\bunspecified\b(?! (?:site|part))/i;
const OF_A_PLACE = /\b(?:sites?|parts?|side|region|limb|extremity)\b/i;
const ACUTE = /\bacute\b/i;

/** Codes of two categories, of which one names the same condition and nothing more: D64.9 beside D50.9. What an Excludes1 note keeps apart is CV03's. */
function acrossCategories(facts: Facts, codes: CodeSet): [vague: Coded, specific: Coded][] {
  const list = distinctOf(facts).filter(({ code }) => codes.isValid(code) && !/^[RSTV-Z]/.test(code));
  const apart = exclusionFindings(facts, 'excludes1').map(({ all }) => all);
  return list.flatMap((one) => {
    const title = facts.title(one.code);
    if (!VAGUE.test(title) || OF_A_PLACE.test(title)) return [];
    return list.flatMap((other): [Coded, Coded][] => {
      if (other.code.slice(0, 3) === one.code.slice(0, 3)) return [];
      // An acute turn may stand beside what was there before.
      if (ACUTE.test(facts.title(other.code)) && !ACUTE.test(title)) return [];
      if (fitOf(codes, one.code, other.code)?.fit !== 'closer') return [];
      return apart.some((all) => all.includes(one) && all.includes(other)) ? [] : [[one, other]];
    });
  });
}

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
