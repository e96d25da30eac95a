import { describe, expect, it } from 'vitest';
import { LONGEST_DOCUMENT, MOST_DOCUMENTS } from '../../../../../extension/limits.ts';
import {
  added,
  begun,
  edited,
  whyNotYet,
  without,
} from '../../../../../extension/panel/documentation/pending-documents.ts';
import type { Draft } from '../../../../../extension/panel/state/entered.ts';

function play(...changes: ((draft: Draft) => Draft)[]): Draft {
  let draft: Draft = {};
  for (const change of changes) draft = { ...draft, ...change(draft) };
  return draft;
}
const pasted = (text: string, id = 'entered-1') => [
  (draft: Draft) => begun(draft),
  (draft: Draft) => edited(draft, id, { text, type: 'face-to-face' as const }),
];

describe('a document on its way in', () => {
  it('becomes a document of the chart with what was said of it, and nothing that was not', () => {
    const draft = play(...pasted('Seen for CHF.'), (now) => added(now, 'entered-1'));
    expect(draft.pending).toBeUndefined();
    expect(draft.documents).toEqual([{ id: 'entered-1', type: 'face-to-face', text: 'Seen for CHF.', state: 'read' }]);
  });

  it('keeps date and author where they are given', () => {
    const draft = play(
      ...pasted('Seen for CHF.'),
      (now) => edited(now, 'entered-1', { date: '2026-11-08', author: 'NP' }),
      (now) => added(now, 'entered-1'),
    );
    expect(draft.documents).toMatchObject([{ date: '2026-11-08', author: 'NP' }]);
  });

  it('that is no text is attached and unreadable, and has no text', () => {
    const draft = play(
      (now) => begun(now, { name: 'f2f.pdf', unreadable: 'a PDF' }),
      (now) => edited(now, 'entered-1', { type: 'face-to-face' }),
      (now) => added(now, 'entered-1'),
    );
    expect(draft.documents).toEqual([{ id: 'entered-1', type: 'face-to-face', title: 'f2f.pdf', state: 'unreadable' }]);
  });

  it.each([
    ['without a kind', { text: 'x' }, 0, /kind/],
    ['without text', { type: 'order' as const, text: ' \n' }, 0, /no text/],
    ['with a day that does not exist', { type: 'order' as const, text: 'x', date: '2026-02-30' }, 0, /no day/],
    ['that is too long', { type: 'order' as const, text: 'x'.repeat(LONGEST_DOCUMENT + 1) }, 0, /too long/],
    ['beside as many as there may be', { type: 'order' as const, text: 'x' }, MOST_DOCUMENTS, /remove one/],
  ])('%s is not added, and says why', (_, parts, held, says) => {
    expect(whyNotYet({ id: 'entered-1', ...parts }, held)).toMatch(says);
  });

  it('that cannot be added yet stays as it is typed', () => {
    const draft = play(
      (now) => begun(now),
      (now) => edited(now, 'entered-1', { text: 'half a sen' }),
      (now) => added(now, 'entered-1'),
    );
    expect(draft.pending).toMatchObject([{ text: 'half a sen' }]);
    expect(draft.documents).toBeUndefined();
  });

  it('never gets the id of one that was removed: a dismissal of its findings does not fall on another', () => {
    const draft = play(
      ...pasted('one'),
      (now) => added(now, 'entered-1'),
      (now) => without(now, 'entered-1'),
      ...pasted('two', 'entered-2'),
      (now) => added(now, 'entered-2'),
    );
    expect(draft.documents?.map(({ id }) => id)).toEqual(['entered-2']);
  });

  it('thrown away leaves the list of those that were added as it was', () => {
    const before = play(
      ...pasted('one'),
      (now) => added(now, 'entered-1'),
      (now) => begun(now),
    );
    const after = Object.assign({}, before, without(before, 'entered-2'));
    expect(after.pending).toBeUndefined();
    expect(after.documents).toBe(before.documents);
  });
});
