import { describe, expect, test } from 'vitest';
import { isCareTold } from '../../../../shared/narrative/reading/care-told.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const asked = (text: string) =>
  suggestNote({ text, author: 'RN', date: '2026-06-01' }, editions)
    .questions.filter(({ reason }) => reason === 'not-a-provider')
    .flatMap((one) => one.codes ?? []);

describe('texts that tell of nobody’s care name diseases, and nothing is asked', () => {
  test.each([
    'WINTER VACCINES – who should come first: people with diabetes, COPD, asthma, heart failure or sickle cell disease; smokers; those who had a transplant. Egg allergy: ask the pharmacist.',
    'Infection log for April: pt A UTI, pt B C diff, pt C MRSA. No trends were found and the committee will look again in May.',
    'The museum of the county opens a show about tuberculosis, polio and smallpox; our volunteers will staff the desk on Saturday and Sunday.',
  ])('%s', (text) => {
    expect(isCareTold(readNote(text))).toBe(false);
    expect(asked(text)).toEqual([]);
  });
});

describe('notes about a patient tell of his care', () => {
  test.each([
    ['COPD, CHF.', 'J44.9'],
    [
      'QUICK NOTE: BP check and pill box. BP 152/88, 148/84. States he forgot the pills two days, the lid of the new box is stuck. Essential HTN. Will see Mon.',
      'I10',
    ],
    [
      'Met with client and her daughter in the kitchen. She is behind on rent and got an eviction letter; there is no one to drive her to dialysis, and the daughter works nights. Client has COPD.',
      'J44.9',
    ],
    [
      'Routine catheter change. #16 Fr silicone, balloon ok. Urine clear. Dx urinary retention, BPH. Tolerated without any trouble, next on 8/18.',
      'N40.1',
    ],
  ])('%s', (text, code) => {
    expect(asked(text)).toContain(code);
  });
});

test('a drug that is taken for long tells of somebody’s care by itself', () => {
  const text =
    'Went through the bag together at the kitchen table with the daughter, who keeps it now. Eliquis for atrial fibrillation, the rest are vitamins and tea.';
  expect(asked(text)).toContain('I48.91');
});

describe('a provider’s note', () => {
  const given = (text: string) =>
    suggestNote({ text, author: 'MD', date: '2026-06-01' }, editions).suggestions.map(({ code }) => code);

  test.each([
    [
      'COPD doing poorly, on his feet less and less. He sleeps in the recliner, cannot lie flat, and his wife says he coughs through the night. Lungs tight with wheezes throughout.',
      'J44.9',
    ],
    [
      'Her gout has been acting up again, mostly the right great toe. She is a pleasant retired schoolteacher who moved here last spring to be near her son.',
      'M10.9',
    ],
    [
      'Dx: 1. Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, left eye 2. Chronic gout due to renal impairment, left elbow, without tophus (tophi)',
      'E11.3292',
    ],
  ])('names what the patient has, in few words too: %s', (text, code) => {
    expect(given(text)).toContain(code);
  });

  test.each([
    'Letter to the plan on behalf of my practice. The denials for gout and psoriasis between March and May were errors of the billing office and touch several members of yours. Please process them again for these people.',
    'Talk to the residents: those who care for patients with COPD, heart failure or cirrhosis may ask for the handout after the class. Survey forms go to the staff by mail.',
  ])('about nobody suggests nothing: %s', (text) => {
    expect(given(text)).toEqual([]);
  });
});
