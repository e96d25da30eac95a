import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notesOn } from '../../../shared/icd10cm/notes.ts';
import { LiveNote } from '../../../shared/narrative/live-note.ts';
import { readNote } from '../../../shared/narrative/reading/reading.ts';
import { suggest } from '../../../shared/narrative/suggest.ts';
import { lexiconOn } from '../../../shared/narrative/terms/lexicon.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();
const lexicon = lexiconOn(editions, '2026-06-01');
if (!lexicon) throw new Error('no terms');
const context = { lexicon, notes: notesOn(editions, '2026-06-01'), author: 'MD' as const, day: '2026-06-01' };
const NOTES = new URL('../../gold/notes/', import.meta.url);
const notes = readdirSync(NOTES)
  .filter((_, i) => i % 4 === 0)
  .map((file) => readFileSync(new URL(file, NOTES), 'utf8'));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 30 }),
  inserted: fc.constantFrom(
    '',
    ' ',
    '.',
    '\n',
    'CHF ',
    'denies ',
    'PMH: ',
    'left heel',
    ', stage 3',
    'no ',
    'ulcer',
    '🦶',
    '\r\n- ',
    'Wound #1 Location: Sacrum Type: pressure Stage: 2 ',
    'UTI. ',
    'It cleared. ',
    '\nPlan: ',
  ),
});

describe('a note while it is typed', () => {
  test('reading after edits equals reading the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...notes), fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        const live = new LiveNote(text, 1);
        live.suggested(context);
        edits.forEach(({ at, removed, inserted }, i) => {
          const start = Math.floor(at * live.text.length);
          expect(
            live.take({ version: i + 2, start, removed: Math.min(removed, live.text.length - start), inserted }),
          ).toBe(true);
          expect(live.suggested(context)).toEqual(suggest(readNote(live.text), context));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('an answer typed behind the sentence that asks changes what that sentence says', () => {
    for (const [asked, answer] of [
      ['CHF (past year)?', ' No'],
      ['CHF?', ' No'],
      ['Heart failure, COPD: [x]', '\nno'],
    ] as const) {
      const live = new LiveNote(asked, 1);
      live.suggested(context);
      expect(live.take({ version: 2, start: asked.length, removed: 0, inserted: answer })).toBe(true);
      expect(live.suggested(context), asked).toEqual(suggest(readNote(asked + answer), context));
    }
  });

  test('who a pronoun means is told by the sentence before and by the rest of the note', () => {
    const text = `HPI: Here about her husband. He has ALS. Seen today.\n\nPLAN: ${'Follow up by phone. '.repeat(10)}`;
    const live = new LiveNote(text, 1);
    live.suggested(context);
    expect(live.take({ version: 2, start: text.length, removed: 0, inserted: 'She is well.' })).toBe(true);
    expect(live.suggested(context)).toEqual(suggest(readNote(live.text), context));
  });

  test('what is typed into the next section ends a condition of the one before', () => {
    const text = 'Assessment: UTI.\nNote:';
    const live = new LiveNote(text, 1);
    expect(live.suggested(context).suggestions).toMatchObject([{ code: 'N39.0' }]);
    let whole = text;
    for (const letter of ' It cleared.') {
      expect(live.take({ version: live.version + 1, start: whole.length, removed: 0, inserted: letter })).toBe(true);
      whole += letter;
      expect(live.suggested(context), whole).toEqual(suggest(readNote(whole), context));
    }
  });

  test('a change of another version, or outside the text, is not taken', () => {
    const live = new LiveNote('COPD', 3);
    expect(live.take({ version: 3, start: 0, removed: 0, inserted: 'x' })).toBe(false);
    expect(live.take({ version: 5, start: 0, removed: 0, inserted: 'x' })).toBe(false);
    expect(live.take({ version: 4, start: 3, removed: 2, inserted: 'x' })).toBe(false);
    expect(live.take({ version: 4, start: -1, removed: 0, inserted: 'x' })).toBe(false);
    expect(live.text).toBe('COPD');
    expect(live.take({ version: 4, start: 4, removed: 0, inserted: ' exacerbation' })).toBe(true);
    expect(live.suggested(context).suggestions).toMatchObject([{ code: 'J44.1' }]);
  });
});
