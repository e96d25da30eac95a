import { isOf, outOfOrder } from './chapter.ts';
import { rule } from './rule.ts';

/** Secondary diabetes: behind its cause (E08) or a poisoning, before an adverse effect (E09) and before E89.1 (E13). */
export const secondaryDiabetesOrder = rule({
  code: 'CH04',
  name: 'secondary-diabetes-order',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.4.a.6.b (FY2026)'],
  needs: ['order', 'from', 'codes', 'notes'],
  check: (facts) =>
    outOfOrder(
      facts,
      (before, after) =>
        isOf(['E08', 'E09'], after) || (isOf(['E09', 'E13'], before) && isOf(['T', 'E89.1', 'Z90.41'], after)),
    ),
});
