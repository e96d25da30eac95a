import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isSensitiveKey } from '../../../../extension/engine/note-hints.ts';
import { type NotesAsked, TabNotes } from '../../../../extension/engine/tab-notes.ts';
import type { FromNotes, NoteHint, ToNotes } from '../../../../extension/messages/notes.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import { shippedEditions } from '../../../shipped.ts';

/** The worker's half of notes: texts in as wholes and edits, hints out. */
let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
});

const ASKED: NotesAsked = {
  day: '2026-11-10',
  coded: [],
  dismissed: new Set(),
  sensitive: false,
  isUsed: () => true,
  showsMarks: () => true,
};
const HEART = 'ASSESSMENT: Chronic diastolic heart failure.';

class Line {
  readonly got: ToNotes[] = [];
  isOpen = true;
  postMessage(message: ToNotes): void {
    this.got.push(structuredClone(message));
  }
  disconnect(): void {
    this.isOpen = false;
  }
  hints(field = 1): NoteHint[] | undefined {
    const last = this.got.findLast((one) => one.kind === 'note-hints' && one.field === field);
    return last?.kind === 'note-hints' ? last.hints : undefined;
  }
}
const sender = (frameId: number) => ({ tabId: 1, frameId, documentId: `d${frameId}`, origin: 'https://ehr.example' });

let notes: TabNotes;
let line: Line;
let now: number;
const heed = (message: FromNotes): boolean => notes.heed(line, message, now);
beforeEach(() => {
  now = 100_000;
  notes = new TabNotes();
  line = new Line();
  notes.connect(sender(0), line);
});
const whole = (text: string, author?: 'MD' | 'RN', field = 1): boolean =>
  heed({ kind: 'note', field, label: 'Narrative', version: 1, text, ...(author ? { author } : {}) });

describe('hints of a note', () => {
  it('name the code that a provider’s words support, at exactly those words', () => {
    whole(HEART, 'MD');
    notes.read(ASKED, editions);
    const [hint] = line.hints() ?? [];
    expect(hint).toMatchObject({ kind: 'suggestion', title: 'I50.32 Chronic diastolic (congestive) heart failure' });
    expect(HEART.slice(hint?.start, hint?.end)).toBe('Chronic diastolic heart failure');
    expect(hint?.words).toBe('Chronic diastolic heart failure');
  });

  it('of a nurse’s or nobody’s words are questions, and carry no code', () => {
    for (const author of ['RN', undefined] as const) {
      whole(HEART, author);
      notes.read(ASKED, editions);
      expect(line.hints()).toHaveLength(1);
      expect(line.hints()?.[0]?.kind).toBe('query-provider');
      expect(JSON.stringify(line.hints())).not.toMatch(/I50/);
    }
  });

  it('follow edits, and a wrong version asks for the whole text', () => {
    whole('Stable. ', 'MD');
    notes.read(ASKED, editions);
    expect(line.hints()).toBeUndefined();
    expect(heed({ kind: 'edit', field: 1, version: 2, start: 0, removed: 0, inserted: HEART })).toBe(true);
    notes.read(ASKED, editions);
    expect(line.hints()?.[0]?.start).toBe(12);
    expect(heed({ kind: 'edit', field: 1, version: 9, start: 0, removed: 0, inserted: 'x' })).toBe(false);
    expect(line.got.at(-1)).toEqual({ kind: 'whole', field: 1 });
    expect(heed({ kind: 'edit', field: 7, version: 2, start: 0, removed: 0, inserted: 'x' })).toBe(false);
    expect(line.got.at(-1)).toEqual({ kind: 'whole', field: 7 });
  });

  it('are three in all, those of the note that is written in first', () => {
    const many = `${HEART} COPD with acute exacerbation. Paroxysmal atrial fibrillation. Essential tremor.`;
    whole(many, 'MD');
    whole('ASSESSMENT: Type 2 diabetes with diabetic polyneuropathy.', 'MD', 2);
    notes.read(ASKED, editions);
    expect((line.hints(1)?.length ?? 0) + (line.hints(2)?.length ?? 0)).toBe(3);
    heed({ kind: 'note-focus', field: 2 });
    notes.read(ASKED, editions);
    expect(line.hints(2)).toHaveLength(1);
    expect(line.hints(1)).toHaveLength(2);
  });

  it('leave out what is coded already, what was dismissed, and sensitive conditions unless they are let in', () => {
    whole(`${HEART} Alcohol dependence. HIV disease.`, 'MD');
    notes.read({ ...ASKED, coded: ['I50.32'] }, editions);
    expect(line.hints()).toBeUndefined();
    notes.read(ASKED, editions);
    expect(line.hints()).toHaveLength(1);
    const key = notes.shown(ASKED)[0]?.read?.suggestions.find(({ code }) => code === 'I50.32')?.key ?? '';
    notes.read({ ...ASKED, dismissed: new Set([key]) }, editions);
    expect(line.hints()).toEqual([]);
    notes.read({ ...ASKED, sensitive: true }, editions);
    expect(line.hints()?.map(({ title }) => title.slice(0, 3))).toContain('F10');
    // The panel has them all the while.
    expect(notes.shown(ASKED)[0]?.read?.suggestions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['F10.20', 'B20', 'I50.32']),
    );
  });

  it('go where marks are switched off, and where the frame may no longer be used', () => {
    whole(HEART, 'MD');
    notes.read(ASKED, editions);
    notes.read({ ...ASKED, showsMarks: () => false }, editions);
    expect(line.hints()).toEqual([]);
    notes.read(ASKED, editions);
    expect(line.hints()).toHaveLength(1);
    notes.read({ ...ASKED, isUsed: () => false }, editions);
    expect(line.hints()).toEqual([]);
    expect(notes.shown({ isUsed: () => false })).toEqual([]);
  });
});

describe('what is held', () => {
  it('of a note that is too long is its name alone', () => {
    heed({ kind: 'too-long', field: 3, label: 'Discharge summary' });
    notes.read(ASKED, editions);
    expect(notes.shown(ASKED)).toEqual([{ field: 3, label: 'Discharge summary', frameId: 0 }]);
  });

  it('goes with the line, with the field, and when another patient may be in front', () => {
    whole(HEART, 'MD');
    notes.read(ASKED, editions);
    heed({ kind: 'note-gone', field: 1 });
    expect(notes.shown(ASKED)).toEqual([]);
    whole(HEART, 'MD');
    notes.forget(false, now);
    expect(line.got.at(-1)).toEqual({ kind: 'whole' });
    notes.read(ASKED, editions);
    expect(notes.shown(ASKED)).toEqual([]);
    whole(HEART, 'MD');
    const next = new Line();
    notes.connect(sender(0), next);
    expect(line.isOpen).toBe(false);
    // The old line's own end, which comes late, does not take the new one with it.
    notes.disconnected(line);
    expect(notes.reads(0, 'd0')).toBe(true);
    notes.disconnected(next);
    expect(notes.reads(0, 'd0')).toBe(false);
  });
});

describe('when the page turns to another patient', () => {
  beforeEach(() => {
    whole(HEART, 'MD');
    notes.read(ASKED, editions);
    now += 60_000;
  });
  const hinted = (): string[] => {
    notes.read(ASKED, editions);
    return notes
      .shown(ASKED)
      .flatMap(({ read }) => read?.suggestions ?? [])
      .map(({ code }) => code);
  };

  it('a note that says the same as before is not used, also where it was being asked for already', () => {
    notes.forget(false, now);
    notes.forget(true, now);
    whole(HEART, 'MD');
    expect(hinted()).toEqual([]);
    expect(notes.heldBack).toBe(1);
    expect(line.hints()).toEqual([]);
  });

  it('words that are typed to it do not make it the new patient’s; a text in its place does', () => {
    notes.forget(true, now);
    whole(HEART, 'MD');
    heed({
      kind: 'edit',
      field: 1,
      version: 2,
      start: HEART.length,
      removed: 0,
      inserted: ' Essential tremor. Gout.',
    });
    expect(hinted()).toEqual([]);
    const inserted = 'ASSESSMENT: Paroxysmal atrial fibrillation.';
    heed({ kind: 'edit', field: 1, version: 3, start: 0, removed: HEART.length + 24, inserted });
    expect(hinted()).toEqual(['I48.0']);
  });

  it('one that says something else at once is used', () => {
    notes.forget(true, now);
    whole('ASSESSMENT: Paroxysmal atrial fibrillation.', 'MD');
    expect(hinted()).toEqual(['I48.0']);
    expect(notes.heldBack).toBe(0);
  });

  it('a text that was brought into its place a moment before the page turned is the new patient’s', () => {
    heed({
      kind: 'edit',
      field: 1,
      version: 2,
      start: 0,
      removed: HEART.length,
      inserted: 'ASSESSMENT: Essential tremor.',
    });
    now += 300;
    notes.forget(true, now);
    whole('ASSESSMENT: Essential tremor.', 'MD');
    expect(hinted()).toEqual(['G25.0']);
  });

  it('what was typed for the one before, to the last moment, is not', () => {
    heed({ kind: 'edit', field: 1, version: 2, start: HEART.length, removed: 0, inserted: ' Essential tremor.' });
    notes.forget(false, now);
    notes.forget(true, now);
    whole(`${HEART} Essential tremor.`, 'MD');
    expect(hinted()).toEqual([]);
  });

  it('of the same patient in a new document the same words are used', () => {
    notes.forget(false, now);
    whole(HEART, 'MD');
    expect(hinted()).toEqual(['I50.32']);
  });
});

it('a day that no code list covers says nothing', () => {
  whole(HEART, 'MD');
  notes.read({ ...ASKED, day: '1990-01-01' }, editions);
  expect(line.hints()).toBeUndefined();
});

it.each([
  ['F10.20:ab', true],
  ['F17.210:ab', true],
  ['not-a-provider:F33.1:ab', true],
  ['stage:L89.159:ab', false],
  ['uncertain:B20:ab', true],
  ['Z21:ab', true],
  ['F03.90:ab', false],
  ['I50.32:ab', false],
  ['R45.851:ab', true],
  ['T76.11XA:ab', true],
  ['Z63.0:ab', true],
  ['not-a-provider:A53.9:ab', true],
  ['Z63.6:ab', false],
  ['T78.40XA:ab', false],
])('%s is sensitive: %s', (key, expected) => {
  expect(isSensitiveKey(key)).toBe(expected);
});
