import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../../../shared/narrative/assertion/mentions.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { goldNotes, goldText } from '../../../gold/score.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const suggested = (text: string, date: string) => suggestNote({ text, author: 'MD', date }, editions);
const codes = (found: ReturnType<typeof suggested>) => found.suggestions.map(({ code }) => code);

describe('blanks of other kinds, as rich editors put them', () => {
  test('a note reads the same with no-break blanks, and its spans quote them', () => {
    for (const { id, date, tune } of goldNotes()) {
      if (!tune) continue;
      const plain = goldText(id);
      const text = plain.replaceAll(' ', '\u00a0');
      const found = suggested(text, date);
      expect(codes(found), id).toEqual(codes(suggested(plain, date)));
      for (const span of [...found.suggestions, ...found.questions].flatMap(({ spans }) => spans)) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });

  test('line endings of Windows change no code', () => {
    for (const { id, date, tune } of goldNotes()) {
      if (!tune) continue;
      const unix = goldText(id).replaceAll('\r\n', '\n');
      expect(codes(suggested(unix.replaceAll('\n', '\r\n'), date)), id).toEqual(codes(suggested(unix, date)));
    }
  });

  test('a mention quotes what stands there', () => {
    const note = 'Stage\u202f3 ulcer, no\u00a0odor';
    const [mention] = mentionsOf(readNote(note), /stage 3/i);
    expect(mention?.span).toEqual({ start: 0, end: 7, text: 'Stage\u202f3' });
  });
});
