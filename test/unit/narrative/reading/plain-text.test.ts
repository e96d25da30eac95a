import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asGiven, plainText } from '../../../../shared/narrative/reading/plain-text.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';

/** Where some words of the text as read stand in the text as given. */
function quoted(given: string, words: string): string {
  const reading = readNote(given);
  const start = reading.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  const span = asGiven(reading, { start, end: start + words.length });
  expect(given.slice(span.start, span.end)).toBe(span.text);
  return span.text;
}

describe('a text without what nobody sees', () => {
  test.each<[string, string, string]>([
    ['acute on  chronic  heart failure', 'acute on chronic heart failure', 'acute on  chronic  heart failure'],
    ['No edema.\r\nStage 3\r\n', 'Stage 3', 'Stage 3'],
    ['dia\u00adbetes', 'diabetes', 'dia\u00adbetes'],
    ['exacer\u00ad\n  bation of COPD', 'exacerbation', 'exacer\u00ad\n  bation'],
    ['Diagnosis:\tCHF', 'Diagnosis: CHF', 'Diagnosis:\tCHF'],
    ['left\u00a0\u00a0heel', 'left heel', 'left\u00a0\u00a0heel'],
    [
      'Patient is an 81 year old female referred to home health after a stay with acute\r\n  respiratory failure.',
      'acute respiratory failure',
      'acute\r\n  respiratory failure',
    ],
    ['ulcer of the (L) calf', 'the L calf', 'the (L) calf'],
    ['- (R) hip, arthroplasty', 'R hip', '(R) hip'],
    ['pain of the (Rt) hip', 'Rt hip', '(Rt) hip'],
    ['cancer of the Lt. upper lobe', 'L upper lobe', 'Lt. upper lobe'],
    ['pain Rt. hip', 'pain R', 'pain Rt.'],
    ['Rt hip pain', 'R', 'Rt'],
    [
      'COPD with\n\n  -- 2 of 5 --\n\nexacerbation',
      'COPD with exacerbation',
      'COPD with\n\n  -- 2 of 5 --\n\nexacerbation',
    ],
    ['o CHF\n  o COPD', '- COPD', 'o COPD'],
    ["pt says 'osteopenia' last year", '"osteopenia"', "'osteopenia'"],
    ['says ‘I can’t breathe’ now', '"I can’t breathe"', '‘I can’t breathe’'],
    ['quit -- in 2011', 'quit - in', 'quit -- in'],
    ['Glaucoma.. Drops nightly.', 'Glaucoma. Drops', 'Glaucoma.. Drops'],
  ])('%j is read as %j and quoted as given', (given, words, expected) => {
    expect(quoted(given, words)).toBe(expected);
  });

  test('two blanks before a label, a box or a line to write on set fields apart, three are a column', () => {
    for (const given of ['Pain: 2  Falls: none', 'insulin  [ ] yes  [x] no', 'Diabetes  Type: ____', 'CHF   COPD'])
      expect(readNote(given).text).toBe(given);
  });

  test('a low value, a word, a genitive and three dots are what they are', () => {
    for (const given of [
      'Na 133 (L) K 3.2 (L)',
      'either (L), or (R)',
      'Rt, Lt',
      'o positive',
      "the patients' wounds and the nurses' notes",
      "wife's and daughter's names",
      'waiting... Call back',
    ])
      expect(readNote(given).text).toBe(given);
  });

  test('what a span of any text quotes is what stands there, without what nobody sees', () => {
    const piece = fc.constantFrom(
      'CHF',
      ' ',
      '  ',
      '\r\n',
      '\n',
      '\u00ad',
      '\u200b',
      '.',
      '\u00a0',
      'left heel',
      '(L) heel',
      'o ',
      "'",
      '--',
      '🦶',
      '   ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const plain = plainText(pieces.join(''));
        const [start, end] = [a % (plain.text.length + 1), b % (plain.text.length + 1)].sort((x, y) => x - y);
        if (start === undefined || end === undefined || start === end) return;
        const span = asGiven(plain, { start, end });
        expect(span.text).toBe(plain.given.slice(span.start, span.end));
        const seen = (text: string) => text.replace(/[\s\u00ad\u200b()"'.o-]/g, '');
        expect(seen(span.text)).toBe(seen(plain.text.slice(start, end)));
      }),
      { numRuns: 500 },
    );
  });
});
