import { expect, it } from 'vitest';
import { inOnePiece } from '../../../../../extension/panel/diagnoses/page-notes.ts';

const NOTE = 'DM2 with neuropathy, foot ulcer R heel. Denies chest pain.';
const words = (text: string) => ({ start: NOTE.indexOf(text), end: NOTE.indexOf(text) + text.length, text });

it('shows words that lie over each other once, in the order of the note', () => {
  const spans = ['ulcer R heel', 'foot ulcer', 'R heel', 'DM2 with neuropathy'].map(words);
  expect(inOnePiece(spans)).toEqual(['DM2 with neuropathy', 'foot ulcer R heel'].map(words));
});

it('leaves words apart that only stand beside each other, and words that are not as the note has them', () => {
  const apart = ['foot', 'ulcer'].map(words);
  expect(inOnePiece(apart)).toEqual(apart);
  const other = [
    { start: 0, end: 9, text: 'two  words' },
    { start: 4, end: 12, text: 'words go' },
  ];
  expect(inOnePiece(other)).toEqual(other);
});
