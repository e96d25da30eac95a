import { type DiabetesDrug, diabetesDrugs } from '../narrative/diabetes-drugs.ts';
import type { Facts } from './facts.ts';
import { drugsOf } from './medications.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Diabetes whose category asks for the drug that controls it; E10 has no such note. */
const ASKING = ['E08', 'E09', 'E11', 'E13'];
const USE: Readonly<Record<DiabetesDrug, string>> = { insulin: 'Z79.4', oral: 'Z79.84', injectable: 'Z79.85' };
const WORDS: Readonly<Record<DiabetesDrug, string>> = {
  insulin: 'insulin',
  oral: 'an oral hypoglycemic drug',
  injectable: 'an injectable non-insulin antidiabetic drug',
};
/** Until then insulin with an oral drug was Z79.4 alone (guideline I.C.4.a.3 of FY2021). */
const BOTH_FROM = '2021-10-01';

/** The drugs that control the diabetes against the codes for their long-term use, both ways. */
export const longTermDiabetesDrugs = rule({
  code: 'CH02',
  name: 'long-term-diabetes-drugs',
  version: 1,
  severity: 'warn',
  cite: ['OG I.C.4.a.3 (FY2026)', 'OG I.C.4.a.6.a (FY2026)', 'Use additional at E08, E09, E11, E13'],
  needs: ['diagnoses', 'secondary', 'medications', 'from', 'codes'],
  *check(facts): Iterable<Said> {
    const [diabetes] = facts.coded(...ASKING);
    const drugs = drugsOf(facts)?.drugs ?? [];
    if (!diabetes || !isWhole(facts)) return;
    const taken = new Set(drugs.flatMap(({ text }) => diabetesDrugs(text)));
    for (const drug of ['insulin', 'oral', 'injectable'] as const) {
      const use = USE[drug];
      const [coded] = facts.coded(use);
      const one = drugs.find(({ text }) => diabetesDrugs(text).includes(drug));
      if (one && !coded && isAskedFor(facts, drug, taken)) {
        const say = `The medications include ${WORDS[drug]}, and ${use} ${facts.title(use)} is not in the list beside ${diabetes.shown}. Code it where the use is long-term.`;
        yield { at: [one.at, diabetes.at, listed(facts)], about: [diabetes.shown, use], asks: 'add', say };
      }
      // What is missing on a list is only plain where the list is of some length and names other drugs for it.
      const isShown = drug === 'insulin' && facts.coded('Z96.41').length === 0;
      if (coded && !one && isShown && drugs[0] && !drugs.some(({ text }) => /insulin/i.test(text))) {
        const say = `${named(facts, coded)} is coded, and the medications include no insulin. Temporary insulin is not coded.`;
        yield { at: [coded.at, drugs[0].at], about: [coded.shown], asks: 'remove', say, act: 'return-to-clinician' };
      }
    }
  },
});

function isAskedFor({ codes, day }: Facts, drug: DiabetesDrug, taken: ReadonlySet<DiabetesDrug>): boolean {
  if (!codes?.isValid(USE[drug])) return false;
  return drug !== 'oral' || !taken.has('insulin') || (day ?? '') >= BOTH_FROM;
}
