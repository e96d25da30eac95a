import type { Coded } from '../facts.ts';
import { drugIntent } from '../injuries/injuries.ts';
import type { Guideline } from './guideline-order.ts';

const NEVER_FIRST: readonly (readonly [is: (one: Coded, list: readonly Coded[]) => boolean, guideline: Guideline])[] = [
  [
    ({ code }) => code.startsWith('R652'),
    {
      cite: 'OG I.C.1.d.3 (FY2026)',
      words: 'A code from subcategory R65.2 can never be assigned as a principal diagnosis.',
    },
  ],
  [
    (one) => drugIntent(one) === 'underdosing',
    {
      cite: 'OG I.C.19.e.5.c (FY2026)',
      words: 'Codes for underdosing should never be assigned as principal or first-listed codes.',
    },
  ],
  [
    (one) => drugIntent(one) === 'adverse effect',
    {
      cite: 'OG I.C.19.e.5.a (FY2026)',
      words:
        'assign the appropriate code for the nature of the adverse effect followed by the appropriate code for the adverse effect of the drug',
    },
  ],
  [
    ({ code }) => /^(?:Z68|Z5[5-9]|Z6[0-5]|Z283|R402|R297|Y90)/.test(code),
    {
      cite: 'OG I.B.14 (FY2026)',
      words:
        'The BMI, coma scale, NIHSS, blood alcohol level codes, codes for social determinants of health and underimmunization status should only be reported as secondary diagnoses.',
    },
  ],
  [
    ({ code }, list) => code.startsWith('Z9911') && list.some((other) => other.code.startsWith('J961')),
    {
      cite: 'OG I.C.21.c.3 (FY2026)',
      words: 'A status code is informative, because the status may affect the course of treatment and its outcome.',
    },
  ],
  [
    ({ code }) => /^B9[5-7]/.test(code),
    {
      cite: 'OG I.C.1.b (FY2026)',
      words: 'A code from category B95 … B96 … or B97 … is to be used as an additional code to identify the organism.',
    },
  ],
];

/** What the guidelines say of a code that is secondary only, in this list. */
export function neverFirst(one: Coded, list: readonly Coded[]): Guideline | undefined {
  return NEVER_FIRST.find(([is]) => is(one, list))?.[1];
}
