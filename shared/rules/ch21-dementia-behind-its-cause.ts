import { isOf, keptApart, outOfOrder } from './chapter.ts';
import { rule, type Said } from './rule.ts';

/** Dementia in a disease classified elsewhere stands behind that disease; Alzheimer disease says more than F03. */
export const dementiaBehindItsCause = rule({
  code: 'CH21',
  name: 'dementia-behind-its-cause',
  version: 1,
  severity: 'error',
  cite: ['OG I.A.13 (FY2026)', 'OG I.C.5.d (FY2026)'],
  needs: ['order', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    // Parkinson and Lewy body disease: CH41.
    yield* outOfOrder(facts, (before, after) => isOf(['F02'], after) && !isOf(['G20', 'G31.83'], before));
    yield* keptApart(facts, ['G30'], ['F03'], 'The dementia of Alzheimer disease is F02.- behind G30.-.');
  },
});
