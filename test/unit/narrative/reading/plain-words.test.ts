import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asGiven } from '../../../../shared/narrative/reading/plain-text.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { codes, suggested, tunedNotes } from './tuned-notes.ts';

const read = (text: string) => readNote(text).text;

describe('words that say nothing, and words for others', () => {
  test.each([
    ['DVT was also excluded.', 'DVT was excluded.'],
    ['The ulcer has subsequently healed.', 'The ulcer has healed.'],
    ['Sepsis has, however, resolved.', 'Sepsis has resolved.'],
    ['The drain was later removed.', 'The drain was removed.'],
    ['Has COPD as well as CHF.', 'Has COPD and CHF.'],
    ['HTN ALONG WITH CKD', 'HTN AND CKD'],
    ['incontinent of bowel + bladder', 'incontinent of bowel and bladder'],
    ['COPD w/ acute exacerbation', 'COPD with acute exacerbation'],
    ['stenosis w/out claudication', 'stenosis without claudication'],
    ['COPD s\u0304 exacerbation, fell c\u0304 walker', 'COPD without exacerbation, fell with walker'],
    ['CKD stage three, type two diabetes', 'CKD stage 3, type 2 diabetes'],
    ['Class three obesity', 'Class 3 obesity'],
    ['Class Three Obesity', 'Class 3 Obesity'],
    ['Client is homebound', 'Patient is homebound'],
  ])('%j is read as %j', (given, plain) => {
    expect(read(given)).toBe(plain);
  });

  test.each([
    // What is told beside a denial is not denied with it.
    'PE without cor pulmonale as well as a left femoral DVT.',
    'She is doing as well as expected.',
    'ROS: - fever + cough',
    'HTN + CHF',
    'Uses a w/c',
    'Takes part in a fitness class two mornings a week',
    'Also has gout. She also reports pain.',
    'Was admitted in 2019, since then well.',
    'Has since 2019 used oxygen',
    'The legs were both amputated',
    'The ulcer has not fully healed',
  ])('%j is left as it is', (given) => {
    expect(read(given)).toBe(given);
  });

  test('are quoted as they were written, whole', () => {
    const given = 'Pressure ulcer of the sacrum, stage three, was also excluded.';
    const reading = readNote(given);
    const at = reading.text.indexOf('stage 3');
    expect(asGiven(reading, { start: at, end: at + 7 }).text).toBe('stage three');
    const last = reading.text.indexOf('was excluded');
    expect(asGiven(reading, { start: last, end: last + 12 }).text).toBe('was also excluded');
  });

  test('leave sections where they stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tunedNotes), ({ plain }) => {
        const { text, sections } = readNote(plain);
        expect(sections.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, heading } of sections)
          if (heading) expect([heading.text, heading.start]).toEqual([text.slice(heading.start, heading.end), start]);
      }),
    );
  });

  const verbs = /\b(was|were|has|have|had|been|is|are) (?=(?:[a-z]{2,12}ed|taken|given|shown|found)\b)/g;
  test.each([
    ['also', (text: string) => text.replace(verbs, '$1 also ')],
    ['subsequently', (text: string) => text.replace(verbs, '$1 subsequently ')],
    ['fully', (text: string) => text.replace(verbs, '$1 fully ')],
    ['however', (text: string) => text.replace(verbs, '$1, however, ')],
    ['as well as', (text: string) => text.replace(/([a-z]) and (?=[a-z])/g, '$1 as well as ')],
    ['w/', (text: string) => text.replace(/\bwith\b/g, 'w/')],
    ['client', (text: string) => text.replace(/\bpatient\b/g, 'client').replace(/\bPatient\b/g, 'Client')],
    ['hyphens that do not break', (text: string) => text.replace(/([a-z])-(?=[a-z])/g, '$1\u2011')],
    [
      'marks of full width',
      (text: string) => text.replace(/[:;,]/g, (mark) => ({ ':': '：', ';': '；' })[mark] ?? '，'),
    ],
  ])('a note says the same with %s', (_, set) => {
    const concerned = tunedNotes.filter(({ plain }) => set(plain) !== plain);
    expect(concerned.length).toBeGreaterThan(20);
    const others = concerned.filter(
      ({ date, plain, given }) =>
        codes(suggested(set(plain), date))
          .sort()
          .join() !== [...given].sort().join(),
    );
    expect(others.length).toBeLessThanOrEqual(concerned.length * 0.02);
  });
});
