import { describe, expect, it } from 'vitest';
import { openEditions } from '../../server/editions/open.ts';
import { classify } from '../../shared/classify.ts';
import { view } from '../../shared/view.ts';
import { chartOf, coded, paper } from '../rules/chart.ts';

const editions = await openEditions();
const record = coded(['I10'], {
  from: '2026-04-06',
  documents: [paper('visit-note', 'RN', 'COPD, on inhalers. Stage 3 pressure ulcer of the left heel.', '2026-04-07')],
});
const classification = classify(chartOf({ record }), editions);

describe('what a provider’s words would have suggested (interfaces.md, questions[].codes)', () => {
  it('is there for those who code', () => {
    expect(view(classification, 'coder').questions.flatMap(({ codes }) => codes ?? [])).toContain('L89.623');
  });

  it('is shown to no clinician, though the question is', () => {
    const { questions } = view(classification, 'clinician');
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.every((question) => !('codes' in question))).toBe(true);
  });
});
