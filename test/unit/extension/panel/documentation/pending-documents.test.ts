import { describe, expect, it } from 'vitest';
import { LONGEST_DOCUMENT, MOST_DOCUMENTS } from '../../../../../extension/limits.ts';
import {
  added,
  begun,
  correcting,
  dropped,
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
    ['that is markup as programs write it', { type: 'order' as const, text: '{\\rtf1 x}' }, 0, /drop the file/],
    ['that is too long', { type: 'order' as const, text: 'x'.repeat(LONGEST_DOCUMENT + 1) }, 0, /too long/],
    ['beside as many as there may be', { type: 'order' as const, text: 'x' }, MOST_DOCUMENTS, /remove one/],
  ])('%s is not added, and says why', (_, parts, held, says) => {
    const documents = Array.from({ length: held }, (_, i) => ({ id: `held-${i}`, type: 'order' as const }));
    expect(whyNotYet({ id: 'entered-1', ...parts }, documents)).toMatch(says);
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

describe('a document that was added', () => {
  const one = () =>
    play(
      ...pasted('Seen for CHF.'),
      (now) => edited(now, 'entered-1', { author: 'NP', date: '2026-11-08' }),
      (now) => added(now, 'entered-1'),
      ...pasted('Walks.', 'entered-2'),
      (now) => added(now, 'entered-2'),
    );
  const then = (draft: Draft, ...changes: ((draft: Draft) => Draft)[]): Draft => play(() => draft, ...changes);

  it('is corrected in its place, under its own id, and keeps what was not changed', () => {
    const draft = then(
      one(),
      (now) => correcting(now, 'entered-1'),
      (now) => edited(now, 'entered-1', { author: 'MD', type: 'progress-note' }),
    );
    expect(draft.documents).toMatchObject([{ author: 'NP', type: 'face-to-face' }, {}]);
    expect(then(draft, (now) => added(now, 'entered-1'))).toMatchObject({
      pending: undefined,
      documents: [
        { id: 'entered-1', type: 'progress-note', author: 'MD', date: '2026-11-08', text: 'Seen for CHF.' },
        { id: 'entered-2' },
      ],
    });
  });

  it('loses what is taken away', () => {
    const draft = then(
      one(),
      (now) => correcting(now, 'entered-1'),
      (now) => edited(now, 'entered-1', { date: undefined, author: undefined }),
      (now) => added(now, 'entered-1'),
    );
    expect(draft.documents?.[0]).toEqual({
      id: 'entered-1',
      type: 'face-to-face',
      text: 'Seen for CHF.',
      state: 'read',
    });
  });

  it('stays as it was where the correction is left', () => {
    const before = one();
    const draft = then(
      before,
      (now) => correcting(now, 'entered-1'),
      (now) => dropped(now, 'entered-1'),
    );
    expect(draft.documents).toBe(before.documents);
    expect(draft.pending).toBeUndefined();
  });

  it('goes with its correction where it is removed', () => {
    const draft = then(
      one(),
      (now) => correcting(now, 'entered-1'),
      (now) => without(now, 'entered-1'),
    );
    expect(draft).toMatchObject({ pending: undefined, documents: [{ id: 'entered-2' }] });
  });

  it('that is unreadable stays so', () => {
    const draft = play(
      (now) => begun(now, { name: 'f2f.pdf', unreadable: 'a PDF' }),
      (now) => edited(now, 'entered-1', { type: 'order' }),
      (now) => added(now, 'entered-1'),
      (now) => correcting(now, 'entered-1'),
      (now) => edited(now, 'entered-1', { type: 'face-to-face' }),
      (now) => added(now, 'entered-1'),
    );
    expect(draft.documents).toEqual([{ id: 'entered-1', type: 'face-to-face', title: 'f2f.pdf', state: 'unreadable' }]);
  });

  it('is corrected also where there are as many as there may be', () => {
    const documents = Array.from({ length: MOST_DOCUMENTS }, (_, i) => ({
      id: `e-${i}`,
      type: 'order' as const,
      text: 'x',
    }));
    expect(whyNotYet({ id: 'e-3', type: 'order', text: 'x' }, documents)).toBeUndefined();
  });
});

describe('a clinical document', () => {
  const about = { type: { coding: [{ system: 'http://loinc.org', code: '18842-5' }] }, security: [] };
  it('says its kind, day and author itself; what it does not say is for the person', () => {
    const says = { ...about, date: '2026-03-09' as const, author: 'MD' as const };
    expect(begun({}, { name: 'a.xml', text: 'x', about: says }).pending).toMatchObject([
      { type: 'discharge-summary', date: '2026-03-09', author: 'MD' },
    ]);
    const unknown = { type: { coding: [] }, security: [] };
    expect(begun({}, { name: 'a.xml', text: 'x', about: unknown }).pending?.[0]?.type).toBeUndefined();
  });
});
