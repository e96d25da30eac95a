import { isHypoglycemic } from '../oasis/hypoglycemics.ts';
import { drugsOf } from './drugs/medications.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Diabetes. */
const DIABETES = ['E08', 'E09', 'E10', 'E11', 'E13', 'O24'];
/** Long-term use of insulin, oral and injectable non-insulin drugs for diabetes. */
const LONG_TERM_USE = ['Z79.4', 'Z79.84', 'Z79.85'];
/** Other reasons for a drug of that class: prediabetes, polycystic ovaries, obesity, heart failure, kidney disease, fatty liver. */
const OTHER_REASONS = [
  'R73',
  'E28.2',
  'E66',
  'Z68.3',
  'Z68.4',
  'I50',
  'I11.0',
  'I13',
  'N18',
  'K76.0',
  'K75.81',
  'G47.33',
  'E16',
  'E88',
];

/**
 * N0415 J (is taking a hypoglycemic) against the medication list, the diabetes codes and the Z79 codes. A drug is counted by
 * its class, whatever it is taken for: only where nothing else explains it is the missing diagnosis asked of the provider.
 */
export const hypoglycemics = rule({
  code: 'OA16',
  name: 'hypoglycemics',
  version: 1,
  severity: 'warn',
  cite: ['OASIS form, N0415 J', 'project: shared/rules/oa16-hypoglycemics.ts'],
  needs: ['oasis:N0415'],
  reads: ['documents', 'secondary'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    const said = facts.ticked('N0415_1', 'J');
    if (!said) return;
    const listedDrugs = drugsOf(facts);
    const drug = listedDrugs?.drugs.find(({ text }) => isHypoglycemic(text));
    const [use] = facts.coded(...LONG_TERM_USE);
    const [diabetes] = facts.coded(...DIABETES);
    if (!said.ticked && drug) {
      const say = `The medications include a hypoglycemic (${firstWords(drug.text)}), and N0415 does not mark J (is taking a hypoglycemic, including insulin).`;
      yield { at: [said.at, drug.at], about: ['N0415 J'], say };
    } else if (!said.ticked && use) {
      const say = `${named(facts, use)} is coded, and N0415 does not mark J (is taking a hypoglycemic, including insulin).`;
      yield { at: [said.at, use.at], about: ['N0415 J', use.shown], say };
    }
    if (!said.ticked) return;
    if (listedDrugs && !drug) {
      const say = 'N0415 marks J (is taking a hypoglycemic, including insulin), and the medications include none.';
      const [one] = listedDrugs.drugs;
      yield { at: [said.at, ...(one ? [one.at] : [])], about: ['N0415 J'], say };
    } else if (!diabetes && isWhole(facts) && facts.coded(...OTHER_REASONS).length === 0) {
      const say =
        'N0415 marks J (is taking a hypoglycemic, including insulin), and no diagnosis of the list explains why. Query provider: what is it taken for?';
      const at = [said.at, ...(drug ? [drug.at] : []), listed(facts)] as const;
      yield { at, about: ['N0415 J'], say, act: 'query-provider', cite: ['OG III.B (FY2026)'] };
    }
  },
});

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 4).join(' ');
}
