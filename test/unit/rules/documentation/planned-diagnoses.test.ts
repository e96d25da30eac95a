import { describe, expect, it } from 'vitest';
import { classify } from '../../../../shared/classify.ts';
import { chartOf, coded, paper } from '../../../rules/chart.ts';
import { shippedEditions } from '../../../shipped.ts';

/**
 * Whether a plan of care addresses another diagnosis (OG III: evaluated, treated, monitored; a drug, an intervention, an
 * observation). The plans are of three hands: a form, a paragraph, shorthand; read before they were run.
 */
const PARAGRAPH = (orders: string) =>
  `Diagnoses: heart failure and others as coded. Mental, psychosocial and cognitive status: alert and oriented, cooperative. Functional limitations: endurance. Safety measures: fall precautions. Activities permitted: up as tolerated. Allergies: none. ${orders} Prognosis: fair.`;
const FORM = (orders: string) =>
  `11. Principal Diagnosis: I50.22\n13. Other Pertinent Diagnoses: see list\n15. Safety Measures: emergency plan\n18.A. Functional Limitations: vision, hearing, ambulation\n19. Mental Status: oriented\n21. Orders\n${orders}\n22. Goals: weight within 2 lb of 180`;
const SHORT = (orders: string) => `Dx: CHF + see list\nMS: A&Ox3\nSN 2w4: ${orders}\nProg: fair`;

const PLANS: readonly (readonly [code: string, plan: string, isAddressed: boolean])[] = [
  ['F41.1', PARAGRAPH('Nursing weighs each visit. Medications: furosemide 40 mg daily, sertraline 50 mg daily.'), true],
  ['F41.1', PARAGRAPH('Nursing weighs each visit. Medications: furosemide 40 mg daily.'), false],
  ['F33.1', PARAGRAPH('Nursing for medication effects, weights and mood.'), true],
  ['F33.1', SHORT('wt, edema, lungs'), false],
  ['H40.9', FORM('SN 2w4: weigh each visit.'), false],
  ['H40.9', FORM('SN 2w4: weigh each visit. Latanoprost 0.005% both eyes at bedtime.'), true],
  ['H35.30', PARAGRAPH('Nursing weighs each visit, sets out pills in large print.'), true],
  ['H91.93', SHORT('wt; speak slowly, hearing aids in'), true],
  ['H91.93', SHORT('wt, edema, lungs'), false],
  ['L40.0', SHORT('wt; wound care sacrum'), false],
  ['L40.0', FORM('SN 2w4: weights; triamcinolone 0.1% cream to plaques BID'), true],
  ['L89.152', SHORT('wt; foam dsg to sacrum q3d, wound measurement'), true],
  ['I89.0', SHORT('wt; compression wraps both legs'), true],
  ['J43.9', SHORT('wt, resp status'), true],
  ['J43.9', SHORT('wt; umeclidinium 62.5 mcg daily'), true],
  ['G47.33', PARAGRAPH('Nursing weighs each visit. CPAP nightly.'), true],
  ['G47.33', PARAGRAPH('Nursing weighs each visit.'), false],
  ['F10.21', PARAGRAPH('Nursing weighs each visit. Sobriety supported, meetings by phone.'), true],
  ['M10.9', SHORT('wt; allopurinol 100 mg daily'), true],
  ['E03.9', FORM('SN 2w4: weights; levothyroxine 50 mcg daily'), true],
  ['E03.9', FORM('SN 2w4: weights'), false],
  ['K21.9', SHORT('wt; omeprazole 20 mg daily'), true],
  ['K21.9', SHORT('wt, edema'), false],
  ['G40.909', SHORT('wt; levetiracetam 500 mg BID'), true],
  ['G40.909', SHORT('wt'), false],
  ['M17.11', SHORT('wt; acetaminophen 500 mg TID prn'), true],
  ['B35.1', SHORT('wt; ciclopirox lacquer, podiatry'), false],
  ['Z95.0', SHORT('wt'), true],
  ['Z87.891', SHORT('wt'), true],
  ['N40.1', SHORT('wt; tamsulosin 0.4 mg HS'), true],
];

const editions = await shippedEditions();

function isAsked(code: string, plan: string): boolean {
  const record = coded(['I50.22', code], { documents: [paper('plan-of-care', 'MD', plan)] });
  return classify(chartOf({ record }), editions).findings.some(({ rule }) => rule === 'EL09');
}

describe('another diagnosis in the plan of care', () => {
  it.each(PLANS)('%s: %s', (code, plan, isAddressed) => {
    expect(isAsked(code, plan)).toBe(!isAddressed);
  });
});
