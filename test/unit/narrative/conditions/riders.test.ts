import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../../../shared/narrative/conditions/conditions.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { lexiconOn } from '../../../../shared/narrative/terms/lexicon.ts';
import { shippedEditions } from '../../../shipped.ts';

/** A denial within a list of diagnoses, and which of the items it denies. */

const lexicon = lexiconOn(await shippedEditions(), '2026-01-12');
if (!lexicon) throw new Error('no terms');

function denied(text: string): string {
  const found = conditionsOf(readNote(text), lexicon as NonNullable<typeof lexicon>);
  return found.flatMap(({ assertion: { kind }, code }) => (kind === 'negated' ? [code] : [])).join(' ');
}

const CASES: readonly (readonly [text: string, denied: string])[] = [
  ['CAD no angina, HTN, HLD, GERD.', 'I20.9'],
  ['COPD without exacerbation, HTN, type 2 DM.', ''],
  ['Osteoporosis, no fracture, hypothyroidism, afib.', ''],
  ['CAD no angina, HTN or CHF.', 'I20.9 I10 I50.9'],
  ['CHF no orthopnea, edema.', 'R06.01 R60.9'],
  ['Asthma no COPD, CHF, CAD.', 'J44.9 I50.9 I25.10'],
  ['No angina, HTN, CHF.', 'I20.9 I10 I50.9'],
  ['Diabetes with no neuropathy, retinopathy.', 'G62.9 H35.00'],
  // What titles say a disease is without: any disease behind the comma is another item.
  ['GERD without esophagitis, class 2 obesity.', ''],
  ['Bilateral PE without cor pulmonale, acute DVT right femoral vein.', 'I27.81'],
  ['BPH without LUTS, CKD stage 3a, DVT left femoral vein.', ''],
  ['Diverticulitis of sigmoid colon without perforation or abscess, anemia.', 'L02.91'],
  ['Ulcer without hemorrhage, perforation, or abscess.', 'L02.91'],
  ['DM1 with hypoglycemia no coma, polyneuropathy.', 'R40.20'],
  ['Gallstones without obstruction, perforation, abscess.', 'L02.91'],
  ['Without abscess, DVT right femoral vein.', 'L02.91 I82.411'],
];

describe('a denial within a list of diagnoses', () => {
  it.each(CASES)('%s → %s', (text, expected) => {
    expect(denied(text)).toBe(expected);
  });
});

function coded(text: string): string {
  const found = conditionsOf(readNote(text), lexicon as NonNullable<typeof lexicon>);
  return found.flatMap(({ assertion: { kind }, code }) => (kind === 'affirmed' ? [code] : [])).join(' ');
}

describe('what a dementia is without', () => {
  it.each([
    ['Mild dementia without behavioral disturbance, mood or psychotic features.', 'F03.A0 F03.90'],
    ['Moderate dementia without behavioral disturbance, agitation, psychosis or mood symptoms.', 'F03.B0 F03.90'],
    ['Moderate dementia with agitation, without psychotic features or mood disturbance.', 'F03.B11'],
    ['Moderate dementia with psychotic features.', 'F03.B2'],
    ['Dementia without behavioral disturbance, depression, gout.', 'F03.90 F32.A M10.9'],
  ])('%s → %s', (text, expected) => {
    expect(coded(text)).toBe(expected);
  });
});

describe('the number of a wound on a form', () => {
  it.each([
    ['#1 Sacrum pressure injury stage 3. #4 right heel pressure injury stage 2.', 'L89.153 L89.612'],
    ['Wound #2: sacral pressure ulcer stage 4.', 'L89.154'],
    ['Wound 1 sacral pressure ulcer, stage 3.', 'L89.153'],
    ['CKD 4.', 'N18.4'],
  ])('%s is no stage: %s', (text, expected) => {
    const found = conditionsOf(readNote(text), lexicon as NonNullable<typeof lexicon>);
    expect(found.map(({ code }) => code).join(' ')).toBe(expected);
  });
});
