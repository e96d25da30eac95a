import { describe, expect, it } from 'vitest';
import { drugLines } from '../../../shared/rules/drugs/medication-lines.ts';

/** Medication lists as people write them, and the drugs in them. */
const LISTS: readonly (readonly [list: string, drugs: readonly string[]])[] = [
  ['- Lisinopril 10 mg daily\n2. Metformin 500 mg BID', ['Lisinopril 10 mg daily', 'Metformin 500 mg BID']],
  [
    'cefazolin 2 g IV q8h thru 7/21; metformin 1000 mg BID; ASA 81; acetaminophen 650 q6h prn',
    ['cefazolin 2 g IV q8h thru 7/21', 'metformin 1000 mg BID', 'ASA 81', 'acetaminophen 650 q6h prn'],
  ],
  [
    'prednisone 20 mg daily x 3 d, then 10 mg daily x 3 d, lisinopril 10 mg po daily',
    ['prednisone 20 mg daily x 3 d, then 10 mg daily x 3 d', 'lisinopril 10 mg po daily'],
  ],
  [
    'Metoprolol ER 25 mg PO daily with food, hold for HR < 60\nInsulin glargine 30 units, at bedtime',
    ['Metoprolol ER 25 mg PO daily with food, hold for HR < 60', 'Insulin glargine 30 units, at bedtime'],
  ],
  [
    'Warfarin 5 mg daily (atrial fibrillation, INR 2-3)\nAspirin, 81 mg daily',
    ['Warfarin 5 mg daily (atrial fibrillation, INR 2-3)', 'Aspirin, 81 mg daily'],
  ],
  [
    'Amlodipine 5 mg daily. Warfarin 5 mg M/W/F, 2.5 mg other days.',
    ['Amlodipine 5 mg daily', 'Warfarin 5 mg M/W/F, 2.5 mg other days.'],
  ],
  [
    'Lantus 20 units qhs | Humalog sliding scale | Lasix 40',
    ['Lantus 20 units qhs', 'Humalog sliding scale', 'Lasix 40'],
  ],
  ['Reviewed with the patient and his wife. No questions.', []],
];

describe('the drugs of a list', () => {
  it.each(LISTS)('%s', (list, drugs) => {
    expect(drugLines(list).map(({ text }) => text)).toEqual(drugs);
  });

  it('quote the text at their offsets, in a part of it too', () => {
    const text = 'Allergies: none\nMedications: - Lisinopril 10 mg daily;  Metformin 500 mg BID\nGoals: 10 mg';
    const found = drugLines(text, 16, text.indexOf('\nGoals'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((drug) => drug.text));
    expect(found.at(-1)?.text).toBe('Metformin 500 mg BID');
  });
});
