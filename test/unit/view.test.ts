import { describe, expect, it } from 'vitest';
import type { Chart } from '../../shared/chart/chart.ts';
import { classify } from '../../shared/classify.ts';
import { chartView, view } from '../../shared/view.ts';
import { chartOf, coded, paper } from '../rules/chart.ts';
import { shippedEditions } from '../shipped.ts';

const editions = await shippedEditions();
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

describe('the EHR’s own HIPPS code in a chart', () => {
  const at = { kind: 'record', path: '/hipps' } as const;
  const chart: Chart = {
    ...chartOf({ record }),
    statedHipps: '2HC21',
    conflicts: [
      { fact: '/statedHipps', lost: { value: '2HC31', at }, stands: { value: '2HC21', at }, say: 'two claims' },
    ],
    sources: { '/statedHipps': [at], '/period/from': [at] },
  };

  it('is in the view of those who see groups', () => {
    for (const role of ['coder', 'qa', 'manager'] as const) expect(chartView(chart, role)).toEqual(chart);
  });

  it('is nowhere in the view of the others, where everything else stays', () => {
    for (const role of ['clinician', 'it'] as const) {
      const seen = chartView(chart, role);
      expect(JSON.stringify(seen)).not.toMatch(/2HC|statedHipps/);
      expect(seen.diagnoses).toEqual(chart.diagnoses);
      expect(seen.sources['/period/from']).toEqual([at]);
    }
  });
});
