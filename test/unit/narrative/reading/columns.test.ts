import { describe, expect, test } from 'vitest';
import { columnLabels } from '../../../../shared/narrative/reading/columns.ts';
import { plainText } from '../../../../shared/narrative/reading/plain-text.ts';
import { codes, suggested, tunedNotes } from './tuned-notes.ts';

/** A form of labels, each with what is told put behind it in another way. */
const form = (set: (label: string, told: string) => string) => (text: string) =>
  text.replace(/^([A-Z][A-Za-z/& ]{2,38}): +(\S[^\n]*)$/gm, (_, label: string, told: string) => set(label, told));

describe('forms in columns', () => {
  test.each([
    ['Discharge Diagnoses\tCHF, COPD', 'Discharge Diagnoses: CHF, COPD'],
    ['Discharge Diagnoses      CHF', 'Discharge Diagnoses: CHF'],
    ['| Past Medical History | CHF |', 'Past Medical History: CHF'],
    ['[Family History] father had a stroke', 'Family History: father had a stroke'],
    ['"Family History","father had a stroke"', 'Family History: father had a stroke'],
    ['"Family History": "father had a stroke",', 'Family History: father had a stroke'],
    ['Allergies ........ penicillin', 'Allergies: penicillin'],
    ['Dysphagia    no', 'Dysphagia: no'],
  ])('%j is read as %j', (given, read) => {
    expect(plainText(given).text).toBe(read);
  });

  test.each([
    'Potassium   3.9   mmol/L   3.5-5.1',
    '[x] COPD   [ ] CHF',
    '"I feel fine", she said',
    'Lisinopril    10 mg daily',
    '| Drug | Dose | Time |',
    'BMI = 31',
  ])('%j alone is no form', (given) => {
    expect(columnLabels(given)).toEqual([]);
  });

  test.each([
    ['a tab', form((label, told) => `${label}\t${told}`)],
    ['bars', form((label, told) => `| ${label} | ${told} |`)],
    ['brackets', form((label, told) => `[${label}] ${told}`)],
    ['dots', form((label, told) => `${label} ${'.'.repeat(Math.max(3, 30 - label.length))} ${told}`)],
    ['an equals sign', form((label, told) => `${label} = ${told}`)],
    ['a blank before the colon', form((label, told) => `${label} : ${told}`)],
    ['a slip in the label', form((label, told) => `${label.replace(/(?<=[a-z]{3})([a-z])([a-z])/, '$2$1')}: ${told}`)],
  ])('a note says the same with %s', (_, set) => {
    const concerned = tunedNotes.filter(({ plain }) => set(plain) !== plain);
    expect(concerned.length).toBeGreaterThan(20);
    const others = concerned.filter(
      ({ date, plain, given }) =>
        codes(suggested(set(plain), date))
          .sort()
          .join() !== [...given].sort().join(),
    );
    expect(others.length).toBeLessThanOrEqual(concerned.length * 0.07);
  });
});
