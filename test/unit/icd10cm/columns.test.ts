import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackError } from '../../../shared/editions/pack.ts';
import { TextLines, textLines } from '../../../shared/icd10cm/text-lines.ts';
import { WordColumn, wordColumn } from '../../../shared/icd10cm/word-column.ts';

/** Texts like titles: few words, in changing order, with doubled blanks and signs. */
const title = fc
  .array(fc.constantFrom('fracture', 'of', 'left', 'right', 'femur,', '(closed)', '', 'Mönckeberg’s', '7th'), {
    maxLength: 40,
  })
  .map((words) => words.join(' '));

describe('a column of words', () => {
  test('gives every text back, in any order of asking', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 120 }), (texts) => {
        const column = new WordColumn(wordColumn('t', texts), 't');
        expect(column.length).toBe(texts.length);
        for (const row of [...texts.keys()].reverse()) expect(column.at(row)).toBe(texts[row]);
        const walked: string[] = [];
        column.forEach((_, words) => {
          walked.push(words.map((id) => column.dictionary[id]).join(' '));
        });
        expect(walked).toEqual(texts);
      }),
    );
  });

  test('a row that is not there is empty', () => {
    const column = new WordColumn(wordColumn('t', ['one', 'two']), 't');
    expect([column.at(-1), column.at(2)]).toEqual(['', '']);
  });

  test('a cut column is refused', () => {
    const sections = wordColumn('t', ['left femur', 'right femur']);
    const ids = sections.get('t.ids');
    expect(() => new WordColumn(new Map([...sections, ['t.ids', (ids ?? new Uint8Array()).slice(2)]]), 't')).toThrow(
      PackError,
    );
    sections.delete('t.counts');
    expect(() => new WordColumn(sections, 't')).toThrow(PackError);
  });

  test('what does not fit is refused, never cut', () => {
    expect(() => wordColumn('t', ['a\nb'])).toThrow(/line feed/);
    expect(() => wordColumn('t', [Array.from({ length: 300 }, (_, i) => `w${i}`).join(' ')])).toThrow(/255/);
  });
});

describe('lines of text', () => {
  test('give every text back', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((each) => !each.includes('\n'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const lines = new TextLines(textLines(texts));
        expect(lines.length).toBe(texts.length);
        expect(texts.map((_, i) => lines.at(i))).toEqual(texts);
        expect(texts.map((_, i) => lines.isEmpty(i))).toEqual(texts.map((each) => each === ''));
        expect([lines.at(-1), lines.at(texts.length)]).toEqual(['', '']);
      }),
    );
  });

  test('a text with a line feed is refused', () => {
    expect(() => textLines(['one', 'two\nthree'])).toThrow(/text 1/);
  });
});
