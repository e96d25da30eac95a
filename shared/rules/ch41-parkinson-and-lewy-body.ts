import { isOf, keptApart, outOfOrder } from './chapter.ts';
import type { Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { codeAndWords, hasUnreadOfProviders, perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * One of Parkinson disease, parkinsonism and secondary parkinsonism; their dementia stands behind. Parkinsonism alone is not
 * coded as the disease.
 */
export const parkinsonAndLewyBody = rule({
  code: 'CH41',
  name: 'parkinson-and-lewy-body',
  version: 2,
  severity: 'error',
  cite: ['OG I.A.13 (FY2026)', 'Excludes1 at G20.C, G21 (ICD-10-CM tabular list)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'order', 'provider-documents'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['G20'], ['G20', 'G21'], 'It is Parkinson disease, or parkinsonism of another kind.');
    yield* keptApart(facts, ['G20', 'G21'], ['G31.83'], 'Dementia with Lewy bodies says the parkinsonism.');
    if (facts.isOrdered) {
      yield* outOfOrder(facts, (before, after) => isOf(['G20', 'G31.83'], before) && isOf(['F02'], after));
    }
    yield* onlyParkinsonism(facts);
  },
});

const PARKINSONISM = /\b(?:vascular |atypical |secondary )?parkinsonism\b/i;
/** Any word that may mean the disease. */
const DISEASE = /\bparkinson(?:['’]?s|s)?\b(?!ism)|\bPD\b|\bidiopathic parkinson/i;

/** Parkinson disease is coded, and the documents have parkinsonism and no word of the disease. */
function* onlyParkinsonism(facts: Facts): Iterable<Said> {
  const [disease] = facts.coded('G20.A', 'G20.B');
  if (!disease || facts.coded('G20.C', 'G21').length > 0 || hasUnreadOfProviders(facts)) return;
  if (facts.papers.some(({ text }) => DISEASE.test(text))) return;
  const [told] = statements(facts, perhapsOfProviders(facts), PARKINSONISM);
  if (!told) return;
  const words = told.mention.span.text;
  const code = /vascular/i.test(words) ? 'G21.4' : 'G20.C';
  yield {
    ...codeAndWords(disease, told),
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, disease)}: the ${nameOf(told.paper.type)} says “${words}”, which is ${code}, and no document has Parkinson disease.`,
    cite: ['ICD-10-CM Alphabetic Index, “Parkinsonism”'],
  };
}
