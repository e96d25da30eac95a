import { describe, expect, test } from 'vitest';
import { codeKey, codeOfKey } from '../../../shared/icd10cm/code.ts';
import { type CodeSet, codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { noteReader, type ReadNote, readNote } from '../../../shared/icd10cm/note-references.ts';
import { type Note, notesOn, type TabularNotes } from '../../../shared/icd10cm/notes.ts';
import type { NoteKind } from '../../../shared/icd10cm/notes-table.ts';
import { shippedEditions } from '../../shipped.ts';

const shipped = await shippedEditions();
const DAY = '2026-05-01';
const codes = codeSetOn(shipped, DAY) as CodeSet;
const notes = notesOn(shipped, DAY) as TabularNotes;
const reader = noteReader(notes);

function read(kind: NoteKind, ...lines: string[]): ReadNote {
  const note: Note = { kind, lines, at: { level: 'code', id: 'X00' }, inherited: false };
  const made = readNote(note);
  if (!made) throw new Error(`${kind} names no codes`);
  return made;
}

/** The notes of one kind that apply to a code. */
function of(code: string, kind: NoteKind): readonly ReadNote[] {
  return reader.of(code.replace('.', ''), codeKey(code)).filter((note) => note.kind === kind);
}

describe('what a note asks', () => {
  test('a list of examples: one of them, or another, is meant', () => {
    const note = of('F02.80', 'codeFirst')[0];
    expect(note).toMatchObject({ of: 'one', at: { id: 'F02' } });
    expect(note?.if).toBeUndefined();
    expect(note?.codes.hasKey(codeKey('G30.9'))).toBe(true);
    expect(note?.codes.hasKey(codeKey('I10'))).toBe(false);
  });

  test('"any associated … such as" asks for each that is there', () => {
    expect(of('L97.412', 'codeFirst')[0]).toMatchObject({ of: 'each', if: 'any' });
    expect(of('N18.31', 'codeFirst')[0]).toMatchObject({ of: 'each', if: 'any' });
  });

  test('lines without "such as" each count', () => {
    const note = of('I50.32', 'codeFirst')[0];
    expect(note).toMatchObject({ of: 'each' });
    expect(note?.entries.map(({ words }) => words)).toContain('heart failure due to hypertension');
  });

  test.each([
    [
      'if applicable',
      read('codeFirst', ', if applicable, any causal condition, such as:', 'enlarged prostate (N40.1)'),
      'applicable',
    ],
    ['if present', read('useAdditionalCode', 'code for hypovolemic shock, if present (R57.1)'), 'applicable'],
    [
      'where applicable',
      read('useAdditionalCode', 'code, where applicable, to identify:', 'tobacco use (Z72.0)'),
      'applicable',
    ],
    ['if known', read('useAdditionalCode', 'code to identify body mass index (BMI), if known (Z68.-)'), 'known'],
    ['any', read('useAdditionalCode', 'code for any associated fecal incontinence (R15.-)'), 'any'],
    ['nothing', read('useAdditionalCode', 'code to identify dialysis status (Z99.2)'), undefined],
  ])('condition: %s', (_, note, condition) => {
    expect(note.if).toBe(condition);
    expect(note.entries[0]?.if).toBe(condition);
  });

  test('a condition of one line is of that line', () => {
    const note = read(
      'useAdditionalCode',
      'code to identify:',
      'major osseous defect, if applicable (M89.7-)',
      'tobacco use (Z72.0)',
    );
    expect(note.entries.map((entry) => [entry.words, entry.if])).toEqual([
      ['major osseous defect, if applicable', 'applicable'],
      ['tobacco use', undefined],
    ]);
  });

  test('what leads to a line is kept with it', () => {
    const note = read('excludes1', 'osteomyelitis due to:', 'echinococcus (B67.2)', 'gonococcus (A54.43)');
    expect(note.entries.map(({ lead, line }) => [lead, line])).toEqual([
      ['osteomyelitis due to:', 'echinococcus (B67.2)'],
      ['osteomyelitis due to:', 'gonococcus (A54.43)'],
    ]);
  });

  test('a note may be for some of the codes below it', () => {
    const isAsked = (code: string) => of(code, 'useAdditionalCode').some(({ at }) => at.id === 'G31');
    expect(isAsked('G31.01')).toBe(true);
    expect(isAsked('G31.84')).toBe(false);
    // "For adverse effects" at T36–T50: not at poisonings and underdosing.
    expect(of('T45.515A', 'codeFirst').map(({ at }) => at.id)).toEqual(['T36-T50']);
    expect(of('T45.511A', 'codeFirst')).toEqual([]);
  });

  test('kinds that name no other codes are not read', () => {
    const note: Note = { kind: 'inclusionTerm', lines: ['(T36)'], at: { level: 'code', id: 'X00' }, inherited: false };
    expect(readNote(note)).toBeUndefined();
  });
});

describe('the whole tabular list of April 2026', () => {
  const lines = codes.lines();
  /** Everything complete, in order: prefixes and ranges are looked up by search. */
  const complete = lines
    .filter(({ valid }) => valid)
    .map(({ code }) => codeKey(code))
    .sort((a, b) => a - b);

  test('every reference of every note stands for complete codes, but for what the list itself has wrong', () => {
    const seen = new Map<string, string>();
    // A chapter's notes are those of each of its codes: read once.
    const known = new Set<string>();
    const place = ({ at }: Note) => `${at.level} ${at.id}`;
    let references = 0;
    for (const { code } of lines) {
      const unread = notes.notesOf(code).filter((note) => !known.has(place(note)));
      for (const note of unread) {
        known.add(place(note));
        const read = readNote(note);
        for (const { codes: named, line } of read?.entries ?? []) {
          for (const { from, to } of named.references) {
            references++;
            if (!seen.has(`${from}-${to}`)) seen.set(`${from}-${to}`, `${note.at.id}: ${line}`);
          }
        }
      }
    }
    expect(lines).toHaveLength(98_186);
    expect(references).toBeGreaterThan(10_000);
    const empty = [...seen].filter(([range]) => {
      const [from = '', to = ''] = range.split('-');
      return !holdsAny(from, to);
    });
    // F02 prints a code that never was.
    expect(empty.map(([range, where]) => `${range} ${where}`)).toEqual([
      'G3190-G3190 F02: other frontotemporal neurocognitive disorder (G31.90)',
    ]);
  });

  function holdsAny(from: string, to: string): boolean {
    const first = codeKey(from);
    const last = codeOfKey(codeKey(to));
    let [at, end] = [0, complete.length];
    while (at < end) {
      const middle = (at + end) >> 1;
      if ((complete[middle] ?? 0) < first) at = middle + 1;
      else end = middle;
    }
    const next = complete[at];
    return next !== undefined && codeOfKey(next).slice(0, last.length) <= last;
  }
});
