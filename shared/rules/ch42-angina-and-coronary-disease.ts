import { keptApart } from './chapter.ts';
import { rule } from './rule.ts';

/** Coronary disease with angina is one code of I25.11- or I25.7-; the link is presumed. */
export const anginaAndCoronaryDisease = rule({
  code: 'CH42',
  name: 'angina-and-coronary-disease',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.9.b (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  check: (facts) =>
    keptApart(
      facts,
      ['I20'],
      ['I25.1', 'I25.7'],
      'The link is presumed: one code says coronary disease with angina (I25.11-, I25.7-).',
    ),
});
