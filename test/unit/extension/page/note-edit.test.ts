import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editBetween, placeAfter } from '../../../../extension/page/note-edit.ts';

const text = fc.stringMatching(/^[ab ]{0,30}$/);

it('an edit makes the second text of the first', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = editBetween(before, after);
      if (!edit) {
        expect(after).toBe(before);
        return;
      }
      const { start, removed, inserted } = edit;
      expect(before.slice(0, start) + inserted + before.slice(start + removed)).toBe(after);
    }),
  );
});

it('a place that survives an edit holds the same words, and words that the edit touches do not survive it', () => {
  fc.assert(
    fc.property(text, text, fc.nat(30), fc.nat(30), (before, after, a, b) => {
      const edit = editBetween(before, after);
      const start = Math.min(a, b, before.length);
      const end = Math.min(Math.max(a, b), before.length);
      if (!edit || start === end) return;
      const moved = placeAfter({ start, end }, edit);
      const isWithin = edit.start < end && edit.start + edit.removed > start;
      if (isWithin) expect(moved).toBeUndefined();
      if (edit.start > end || edit.start + edit.removed < start) expect(moved).toBeDefined();
      if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end));
    }),
  );
});

it('a letter at the end of a word makes another word of it', () => {
  const edit = editBetween('no asthma', 'no asthmatic');
  expect(edit && placeAfter({ start: 3, end: 9 }, edit)).toBeUndefined();
});

it('a full stop after a word, or a blank before it, leaves it the word that it was', () => {
  const stop = editBetween('no asthma', 'no asthma.');
  expect(stop && placeAfter({ start: 3, end: 9 }, stop)).toEqual({ start: 3, end: 9 });
  const blank = editBetween('(asthma', '( asthma');
  expect(blank && placeAfter({ start: 1, end: 7 }, blank)).toEqual({ start: 2, end: 8 });
});
