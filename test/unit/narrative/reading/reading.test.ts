import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../../../shared/narrative/assertion/mentions.ts';
import { asGiven } from '../../../../shared/narrative/reading/plain-text.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { codes, suggested, tunedNotes } from './tuned-notes.ts';

describe('blanks of other kinds, as rich editors put them', () => {
  test('a note reads the same with no-break blanks, and its spans quote them', () => {
    for (const { id, date, plain, given } of tunedNotes) {
      const text = plain.replaceAll(' ', '\u00a0');
      const found = suggested(text, date);
      expect(codes(found), id).toEqual(given);
      for (const span of [...found.suggestions, ...found.questions].flatMap(({ spans }) => spans)) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });

  test('line endings of Windows change no code', () => {
    for (const { id, date, plain, given } of tunedNotes) {
      expect(plain).not.toContain('\r');
      expect(codes(suggested(plain.replaceAll('\n', '\r\n'), date)), id).toEqual(given);
    }
  });

  test('a mention quotes what stands there', () => {
    const note = 'Stage\u202f3 ulcer, no\u00a0odor';
    const reading = readNote(note);
    const [mention] = mentionsOf(reading, /stage 3/i);
    expect(mention && asGiven(reading, mention.span)).toEqual({ start: 0, end: 7, text: 'Stage\u202f3' });
  });
});

describe('a note however it is set', () => {
  /** Lines no longer than so many characters, as exports of EHRs break them. */
  const wrapped = (width: number) => (text: string) =>
    text
      .split('\n')
      .flatMap((line) => broken(line, width))
      .join('\n');
  const broken = (line: string, width: number): string[] => {
    const lines: string[] = [];
    for (const word of line.split(' ')) {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  };
  const givesOthers = (text: string, date: string, given: readonly string[]) =>
    codes(suggested(text, date)).sort().join() !== [...given].sort().join();
  const spaced = (text: string) => text.replace(/(?<=\S) (?=\S)/g, (_, at: number) => (at % 3 === 0 ? '  ' : ' '));
  const hyphened = (text: string) => text.replace(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u00ad');

  test.each([
    ['two blanks for one, here and there', spaced],
    ['soft hyphens in its words', hyphened],
    ['blanks at the ends of its lines', (text: string) => text.replaceAll('\n', '   \n')],
    ['lines set in', (text: string) => text.replace(/^(?=.)/gm, '    ')],
    ['circles for bullets', (text: string) => text.replace(/^(\s*)[-*•] /gm, '$1o ')],
    ['two hyphens for one', (text: string) => text.replaceAll(' - ', ' -- ')],
    ['two full stops for one', (text: string) => text.replace(/(?<=[a-z]{3}\.) (?=[A-Z])/g, '. ')],
    ['a page that ends within it', (text: string) => text.replace(/(?<=\n[^\n]{40,}\n)(?=\S)/g, '\n-- 2 of 5 --\n\n')],
  ])('says the same with %s, and spans quote it as given', (_, set) => {
    for (const { id, date, plain, given } of tunedNotes) {
      const text = set(plain);
      const found = suggested(text, date);
      expect(codes(found), id).toEqual(given);
      for (const { start, end, text: words } of [...found.suggestions, ...found.questions].flatMap((one) => one.spans))
        expect(text.slice(start, end)).toBe(words);
    }
  });

  test.each([
    [
      '(L) and (R)',
      (text: string) =>
        text.replace(/(?<!been )\b[Ll]eft (?=[a-z]{3})/g, '(L) ').replace(/\b[Rr]ight (?=[a-z]{3})/g, '(R) '),
    ],
    [
      'Lt. and Rt.',
      (text: string) =>
        text.replace(/(?<!been )\b[Ll]eft (?=[a-z]{3})/g, 'Lt. ').replace(/\b[Rr]ight (?=[a-z]{3})/g, 'Rt. '),
    ],
    ['single marks', (text: string) => text.replaceAll('"', "'")],
  ])('gives the same codes with %s, in 97 of 100 notes', (_, set) => {
    const concerned = tunedNotes.filter(({ plain }) => set(plain) !== plain);
    const others = concerned.filter(({ date, plain, given }) => givesOthers(set(plain), date, given));
    expect(concerned.length).toBeGreaterThan(20);
    expect(others.length).toBeLessThanOrEqual(concerned.length * 0.03);
  });

  test.each([60, 72, 80, 100])('gives the same codes wrapped at %i characters, in 97 of 100 notes', (width) => {
    const others = tunedNotes.filter(({ date, plain, given }) => givesOthers(wrapped(width)(plain), date, given));
    expect(others.length).toBeLessThanOrEqual(tunedNotes.length * 0.03);
  });
});
