import { isOf, outOfOrder } from './chapter.ts';
import { rule } from './rule.ts';

const DIABETIC_KIDNEY = ['E08.22', 'E09.22', 'E10.22', 'E11.22', 'E13.22'];

/**
 * Hypertensive disease before heart failure; hypertensive and diabetic kidney disease before the stage. Nothing binds the
 * hypertension to the diabetes: several orders are legal, and none of them is reported.
 */
export const heartAndKidneyOrder = rule({
  code: 'CH07',
  name: 'heart-and-kidney-order',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.9.a.1–3 (FY2026)', 'OG I.C.4.a (FY2026)'],
  needs: ['order', 'from', 'codes', 'notes'],
  check: (facts) =>
    outOfOrder(
      facts,
      (before, after) =>
        (isOf(['I11', 'I13', 'I09.81', 'I97.13'], before) && isOf(['I50'], after)) ||
        (isOf(['I12', 'I13', ...DIABETIC_KIDNEY], before) && isOf(['N18'], after)),
    ),
});
