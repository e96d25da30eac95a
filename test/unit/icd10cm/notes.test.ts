import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Editions } from '../../../shared/editions/editions.ts';
import { isNewerThanNotes, type Note, notesOn, type TabularNotes } from '../../../shared/icd10cm/notes.ts';
import { shippedEditions } from '../../shipped.ts';

const shipped = await shippedEditions();

function on(day: string): TabularNotes {
  const notes = notesOn(shipped, day);
  if (!notes) throw new Error(`no notes on ${day}`);
  return notes;
}

const notes = on('2026-05-01');

/** Lines of one kind, with where they stand. */
function lines(of: readonly Note[], kind: Note['kind']): string[] {
  return of.filter((note) => note.kind === kind).flatMap((note) => note.lines.map((line) => `${note.at.id}: ${line}`));
}

describe('the tabular list of a day', () => {
  test.each([
    ['2024-09-30', undefined],
    ['2024-10-01', 'tabular list, April 2025'],
    ['2025-09-30', 'tabular list, April 2025'],
    ['2025-10-01', 'tabular list, April 2026'],
    ['2027-09-30', 'tabular list, April 2026'],
    ['2027-10-01', undefined],
  ])('%s: %s', (day, label) => {
    expect(notesOn(shipped, day)?.edition.label).toBe(label);
  });

  test('the newer list knows codes of FY2026; a code new in FY2027 is newer than it', () => {
    expect(isNewerThanNotes(shipped, notes, 'E11.A')).toBe(false);
    expect(isNewerThanNotes(shipped, notes, 'I42.00')).toBe(true);
    expect(isNewerThanNotes(shipped, on('2025-01-01'), 'E11.A')).toBe(true);
    // Neither a code that left the list long ago nor a text that is none is newer than anything.
    expect(isNewerThanNotes(shipped, notes, 'E10.65X')).toBe(false);
    expect(isNewerThanNotes(shipped, notes, 'M54.5')).toBe(false);
    expect(isNewerThanNotes(shipped, notes, 'T52.8X1')).toBe(false);
  });

  test('a difference without its list is a fault of the packs and is named', () => {
    const pack = shipped.on('icd10cm-notes', '2025-01-01');
    if (!pack) throw new Error('no notes of 2025');
    expect(() => notesOn(new Editions([{ ...pack }]), '2025-01-01')).toThrow(
      /icd10cm-notes-2025-04 is a difference to/,
    );
  });
});

describe('notes of a code', () => {
  test('its own, then those above it, each with where it stands', () => {
    const of = notes.notesOf('E11.9');
    expect(lines(of, 'excludes1')).toEqual(
      expect.arrayContaining([
        'E11.9: type 2 diabetes mellitus, without complications in remission (E11.A)',
        'E11: type 1 diabetes mellitus (E10.-)',
      ]),
    );
    expect(of.filter((note) => !note.inherited).map((note) => note.at.id)).toEqual(['E11.9']);
    const places = of.map((note) => note.at.id);
    expect(places.lastIndexOf('E11.9')).toBeLessThan(places.indexOf('E11'));
    expect(places.indexOf('E11')).toBeLessThan(places.indexOf('4'));
  });

  test('a "such as" list stays one note', () => {
    const note = notes.notesOf('E11.9').find((each) => each.kind === 'useAdditionalCode');
    expect(note?.lines).toEqual([
      'code to identify control using:',
      'injectable non-insulin antidiabetic drugs (Z79.85)',
      'insulin (Z79.4)',
      'oral antidiabetic drugs (Z79.84)',
      'oral hypoglycemic drugs (Z79.84)',
    ]);
    // E10 has no such note (coding-rules.md CH-02).
    expect(lines(notes.notesOf('E10.9'), 'useAdditionalCode').filter((line) => line.startsWith('E10'))).toEqual([]);
  });

  test('notes of sections and chapters apply to every code below them', () => {
    expect(lines(notes.notesOf('B90.0'), 'codeFirst')).toContain(
      'B90-B94: condition resulting from (sequela) the infectious or parasitic disease',
    );
    expect(lines(notes.notesOf('I10'), 'useAdditionalCode').join('\n')).toMatch(/I10-I1A: .*tobacco/);
    expect(lines(notes.notesOf('A41.9'), 'useAdditionalCode')).toContain(
      '1: code to identify resistance to antimicrobial drugs (Z16.-)',
    );
  });

  test('the conventions that rules read (coding-rules.md)', () => {
    expect(lines(notes.notesOf('F02.80'), 'codeFirst').join('\n')).toMatch(/F02: .*G30/);
    expect(lines(notes.notesOf('N39.0'), 'useAdditionalCode').join('\n')).toMatch(/B95-B97/);
    expect(lines(notes.notesOf('G20.C'), 'excludes1').join('\n')).toMatch(/G20\.A-/);
    expect(lines(notes.notesOf('I20.0'), 'excludes1').join('\n')).toMatch(/I25\.1/);
    expect(lines(notes.notesOf('R73.9'), 'excludes1').join('\n')).toMatch(/E08-E13/);
  });

  test('a code with a 7th character has the notes of its header', () => {
    const own = (code: string) => notes.notesOf(code).map(({ kind, lines: words, at }) => ({ kind, words, at }));
    expect(own('S72.001A')).toEqual(own('S72.001'));
    expect(notes.notesOf('S72.001A').every((note) => note.inherited)).toBe(true);
  });

  test('places', () => {
    expect(notes.placesOf('E11.9')).toEqual({
      chapter: { level: 'chapter', id: '4', title: 'Endocrine, nutritional and metabolic diseases (E00-E89)' },
      section: { level: 'section', id: 'E08-E13', title: 'Diabetes mellitus (E08-E13)' },
    });
    // A section of one category carries that category's name.
    expect(notes.placesOf('B20').section?.id).toBe('B20');
    expect(notes.placesOf('U07.1').chapter?.id).toBe('22');
  });

  test('the list of the year before says what it said', () => {
    expect(lines(notes.notesOf('E11.9'), 'excludes1')[0]).toMatch(/E11\.A/);
    expect(lines(on('2025-03-01').notesOf('E11.9'), 'excludes1').join('\n')).not.toMatch(/E11\.A/);
    expect(lines(on('2025-03-01').notesOf('E11.9'), 'excludes1')).toContain('E11: type 1 diabetes mellitus (E10.-)');
  });

  test('any text at all is answered', () => {
    for (const text of ['', 'zz', '__proto__', '🦴', 'E1.19', 'A'.repeat(10_000), 'Q99Z', 'U99']) {
      expect(notes.notesOf(text).filter((note) => !note.inherited)).toEqual([]);
      expect(notes.placesOf(text)).toBeDefined();
      expect(notes.seventhCharacters(text)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string({ maxLength: 9 }), (text) => Array.isArray(notes.notesOf(text))));
  });
});

describe('7th characters', () => {
  test('of a fracture of the femur', () => {
    const seventh = notes.seventhCharacters('S72.001');
    expect(seventh?.at).toEqual({ level: 'code', id: 'S72' });
    expect(seventh?.characters.map((each) => each.character).join('')).toBe('ABCDEFGHJKMNPQRS');
    expect(seventh?.characters[0]).toEqual({
      character: 'A',
      meaning: 'initial encounter for closed fracture',
      also: [],
    });
    expect(seventh?.characters[1]?.also).toEqual(['initial encounter for open fracture NOS']);
  });

  test('the nearest definition decides', () => {
    expect(notes.seventhCharacters('E11.321')?.characters.map((each) => each.meaning)).toEqual([
      'right eye',
      'left eye',
      'bilateral',
      'unspecified eye',
    ]);
    expect(notes.seventhCharacters('E11.9')).toBeUndefined();
    expect(notes.seventhCharacters('I10')).toBeUndefined();
  });
});
