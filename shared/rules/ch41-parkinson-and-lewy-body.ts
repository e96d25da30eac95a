import { isOf, keptApart, outOfOrder } from './chapter.ts';
import { rule, type Said } from './rule.ts';

/** One of Parkinson disease, parkinsonism and secondary parkinsonism; their dementia stands behind. */
export const parkinsonAndLewyBody = rule({
  code: 'CH41',
  name: 'parkinson-and-lewy-body',
  version: 1,
  severity: 'error',
  cite: ['OG I.A.13 (FY2026)', 'Excludes1 at G20.C, G21 (ICD-10-CM tabular list)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['G20'], ['G20', 'G21'], 'It is Parkinson disease, or parkinsonism of another kind.');
    yield* keptApart(facts, ['G20', 'G21'], ['G31.83'], 'Dementia with Lewy bodies says the parkinsonism.');
    if (facts.isOrdered) {
      yield* outOfOrder(facts, (before, after) => isOf(['G20', 'G31.83'], before) && isOf(['F02'], after));
    }
  },
});
