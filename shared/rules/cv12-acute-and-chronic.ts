import { areAcuteAndChronic } from '../icd10cm/acute-and-chronic.ts';
import { combinedCode } from '../icd10cm/combined-code.ts';
import type { Coded, Facts } from './facts.ts';
import { distinct } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * One condition coded as acute and as chronic: the acute one goes first; where one code says both, it stands alone. Acute
 * kidney failure and chronic kidney disease are two conditions, in the order of the circumstances.
 */
export const acuteAndChronic = rule({
  code: 'CV12',
  name: 'acute-and-chronic',
  version: 1,
  severity: 'warn',
  cite: ['OG I.B.8 (FY2026)', 'OG I.B.9 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  check: (facts) => {
    const list = distinct(facts.list);
    const chronic = list.filter(({ code }) => /\bchronic\b/i.test(facts.title(code)));
    if (chronic.length === 0) return [];
    const acute = list.filter(({ code }) => /\bacute\b/i.test(facts.title(code)));
    return acute.flatMap((one) => chronic.flatMap((other) => said(facts, one, other)));
  },
});

function said(facts: Facts, acute: Coded, chronic: Coded): Said[] {
  if (!facts.codes || !areAcuteAndChronic(facts.title(acute.code), facts.title(chronic.code))) return [];
  const both = combinedCode(facts.codes, acute.code, chronic.code);
  const about = { at: [acute.at, chronic.at], about: [acute.shown, chronic.shown] } as const;
  if (both) {
    return [
      {
        ...about,
        asks: 'replace',
        say: `${named(facts, acute)} and ${named(facts, chronic)}: ${both.code} says both and is coded alone.`,
        quote: `${both.code} ${both.title}`,
        over: ['CV11'],
      },
    ];
  }
  if (!facts.isOrdered || acute.place < chronic.place) return [];
  return [{ ...about, say: `${named(facts, acute)} goes before ${named(facts, chronic)}: the acute one is first.` }];
}
