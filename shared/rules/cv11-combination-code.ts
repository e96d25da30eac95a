import { combinedCode } from '../icd10cm/combined-code.ts';
import { siblingsOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Two codes of one category where a third one's title says both. */
export const combinationCode = rule({
  code: 'CV11',
  name: 'combination-code',
  version: 1,
  severity: 'error',
  asks: 'replace',
  cite: ['OG I.B.9 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  check: (facts) =>
    siblingsOf(facts.list).flatMap(([one, other]): Said[] => {
      const both = facts.codes && combinedCode(facts.codes, one.code, other.code);
      if (!both) return [];
      return [
        {
          at: [one.at, other.at],
          about: [one.shown, other.shown],
          say: `${named(facts, one)} and ${named(facts, other)} are one code: ${both.code}.`,
          cite: [`ICD-10-CM ${facts.codes?.edition.label}: title of ${both.code}`],
          quote: `${both.code} ${both.title}`,
        },
      ];
    }),
});
