import { describe, expect, test } from 'vitest';
import { asGiven, plainText } from '../../../../shared/narrative/reading/plain-text.ts';
import { codes, suggested, tunedNotes } from './tuned-notes.ts';

describe('what exports leave in a text', () => {
  test.each([
    ['CHF&nbsp;&amp; COPD, SpO2 &lt; 88', 'CHF & COPD, SpO2 < 88'],
    ['<p>PMH: <b>COPD</b></p>', '\nPMH: COPD\n'],
    ['CHF<br/>COPD', 'CHF\nCOPD'],
    ['CHF\\.br\\COPD', 'CHF\nCOPD'],
    ['doesn\u00e2\u20ac\u2122t have', 'doesn’t have'],
    ['COPD \u00e2\u20ac\u201c stable', 'COPD – stable'],
    ['ﬁbrosis, inﬂuenza', 'fibrosis, influenza'],
    [
      'The patient was admitted with an exacer-\nbation of COPD',
      'The patient was admitted with an exacerbation of COPD',
    ],
    [
      'The patient was admitted with a wound that is non-\nhealing',
      'The patient was admitted with a wound that is non-healing',
    ],
    ['Has _no_ diabetes, _chronic COPD_', 'Has no diabetes, chronic COPD'],
    ['~~Pneumonia~~ bronchitis, ***CHF***', ' bronchitis, CHF'],
    ['_X_ Diabetes __ Stroke, home_visit_note', '_X_ Diabetes __ Stroke, home_visit_note'],
    ['HTN **CAD** CHF, ***', 'HTN **CAD** CHF, ***'],
  ])('%j is read as %j', (given, read) => {
    expect(plainText(given).text).toBe(read);
  });

  test('signs of the same letters that are none are left alone', () => {
    for (const given of [
      'BP < 90 and HR > 100',
      'AT&T nurse line',
      'a < b',
      'Mr. Lăzâ said',
      'São Paulo, ã©',
      '- item\n- item',
      'Pre-\n',
      'PT/OT-\nSN',
    ])
      expect(plainText(given).text).toBe(given);
  });

  test('words are quoted as they stand, with what stands in them', () => {
    const given = 'The patient was admitted with an exacer-\nbation of COPD&nbsp;again';
    const plain = plainText(given);
    const at = plain.text.indexOf('exacerbation');
    expect(asGiven(plain, { start: at, end: at + 'exacerbation of COPD'.length }).text).toBe('exacer-\nbation of COPD');
  });

  const escaped = (text: string) =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;');
  const saidBy = (text: string, date: string) => codes(suggested(text, date)).sort().join(' ');
  test.each([
    [
      'escaped and in paragraphs',
      (text: string) =>
        text
          .split('\n')
          .map((line) => `<p>${escaped(line)}</p>`)
          .join('\n'),
    ],
    ['with tags for its line ends', (text: string) => text.replaceAll('\n', '<br/>')],
    ['with HL7’s line ends', (text: string) => text.replaceAll('\n', '\\.br\\')],
    ['with blanks that are entities', (text: string) => text.replace(/ (?=[A-Z])/g, '&nbsp;')],
    ['with ligatures', (text: string) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
  ])('a note says the same %s, in 99 of 100', (_, set) => {
    const others = tunedNotes.filter(
      ({ date, plain, given }) => saidBy(set(plain), date) !== [...given].sort().join(' '),
    );
    expect(others.length).toBeLessThanOrEqual(tunedNotes.length * 0.01);
  });
});
