import { withoutLabels } from './documentation/plan-elements.ts';
import { type DrugUse, usesOf } from './drugs/drug-indications.ts';
import { type Drug, dischargeDrugs, drugsOf, orderedDrugs } from './drugs/medications.ts';
import type { Facts } from './facts.ts';
import {
  hasUnreadOfProviders,
  NOT_DENIED,
  perhapsOfProviders,
  type Statement,
  statements,
} from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed } from './the-list.ts';

/**
 * A drug that is taken for one thing or a few, none of which is coded or named by a provider. The list of medications is no
 * diagnosis: the question names the drug and no condition. Drugs of many uses are not asked about.
 */
export const drugWithoutDiagnosis = rule({
  code: 'CV23',
  name: 'drug-without-diagnosis',
  version: 1,
  severity: 'query',
  act: 'query-provider',
  cite: ['OG III.B (FY2026)', 'project: shared/rules/drugs/drug-indications.ts'],
  needs: ['diagnoses', 'secondary', 'medications-told'],
  reads: ['provider-documents', 'oasis'],
  *check(facts): Iterable<Said> {
    if (!isWhole(facts) || hasUnreadOfProviders(facts)) return;
    const asked = new Set<DrugUse>();
    const held = drugsOf(facts);
    // What a hospital sent the patient home with and the list has not is either missing there or stopped since.
    const sent = held?.source === 'discharge-summary' ? [] : (dischargeDrugs(facts)?.drugs ?? []);
    for (const drug of [...(held?.drugs ?? orderedDrugs(facts)), ...sent]) {
      const uses = usesOf(drug.text);
      const [first] = uses;
      if (!first || asked.has(first) || uses.some((use) => isExplained(facts, use))) continue;
      // N0415 asks the same of a hypoglycemic (OA16).
      if (HYPOGLYCEMIC.test(first.words.source) && facts.ticked('N0415_1', 'J')?.ticked) continue;
      asked.add(first);
      const name = nameOf(drug, first);
      const where = sent.includes(drug)
        ? 'The discharge summary’s medications include'
        : held
          ? 'The medications include'
          : 'An order names';
      const say = `${where} ${name}, and no diagnosis in the list and no provider’s note says what it is taken for.`;
      yield { at: [drug.at, listed(facts)], about: [name.toLowerCase()], say };
    }
  },
});

const HYPOGLYCEMIC = /diabet/;

/** A code that would explain it, or a provider's words. */
function isExplained(facts: Facts, { codes, words }: DrugUse): boolean {
  if (facts.list.some(({ code }) => codes.some((prefix) => code.startsWith(prefix)))) return true;
  return statements(facts, perhapsOfProviders(facts), words, NOT_DENIED).some((one) => !isLabel(one));
}

/** A label of the plan's form: `Mental, psychosocial and cognitive status:`. */
function isLabel({ paper, mention: { span } }: Statement): boolean {
  return paper.type === 'plan-of-care' && withoutLabels(paper.text).slice(span.start, span.end).trim() === '';
}

/** The drug as the list writes it, without dose. */
function nameOf({ text }: Drug, { drugs }: DrugUse): string {
  return drugs.exec(text)?.[0] ?? text;
}
