import { describe, expect, test } from 'vitest';
import { GENERIC } from '../../../../extension/sites/generic.ts';
import { LABELLED_FACTS } from '../../../../extension/sites/labelled-facts.ts';

/** Texts as banners, headers and forms print them. */
const LABELLED = [
  'MRN: 004417',
  'M.R.N. 004417',
  'MR# 004417',
  'MR No. 88-2041',
  'Med Rec # A-20417',
  'Medical Record Number',
  'Chart Number: 70142',
  'DOB 02/11/1941',
  'D.O.B.: 02/11/1941',
  'Born 11 Feb 1941',
  'Date of Birth',
  'Birthdate: 1941-02-11',
  'MBI 1EG4-TE5-MK73',
  'Medicare Number:',
  'Medicare #: 1EG4-TE5-MK73',
  'SOC Date: 09/11/2026',
  'Start of Care 09/11/2026',
  'Patient: HOLLOWAY, WINONA',
  'Client’s Name:',
  'Pt. Name: Holloway, Winona',
  'Certification Period: From',
  'Cert. Period 09/11/2026 - 11/09/2026',
  'Cert Dates: 09/11/2026 through 11/09/2026',
  'Certification start date:',
  'Cert thru',
  '30-Day Period 09/11/2026 – 10/10/2026',
  'Billing Period: From',
  'Payment Period: From 09/11/2026 To',
  'HIPPS Code: 2HC21',
  'Calculated HIPPS 2HC21',
];

describe('the words that a text must hold before it is looked at for labelled facts', () => {
  test.each(LABELLED)('%s', (text) => {
    // The example is one: some fact's own pattern finds it.
    const isFound = LABELLED_FACTS.some(({ before, inText }) => before?.test(text) || inText?.test(text));
    expect(isFound).toBe(true);
    for (const cased of [text, text.toUpperCase(), text.toLowerCase()]) expect(GENERIC.anyLabel.test(cased)).toBe(true);
  });

  test.each([
    'Ambulation and locomotion',
    'Pain interferes with activity daily',
    'M1860',
    '09/11/2026',
    'Save and close',
  ])('%s is passed over', (text) => expect(GENERIC.anyLabel.test(text)).toBe(false));
});
