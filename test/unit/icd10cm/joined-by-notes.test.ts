import { describe, expect, it } from 'vitest';
import { askedTypes } from '../../../shared/icd10cm/asked-types.ts';
import { codeKey } from '../../../shared/icd10cm/code.ts';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { joinedByNotes } from '../../../shared/icd10cm/joined-by-notes.ts';
import { notesOn } from '../../../shared/icd10cm/notes.ts';
import { shippedEditions } from '../../shipped.ts';

/** What the notes of the April 2026 list say between two codes, and what they ask to be told apart. */

const editions = await shippedEditions();
const codes = codeSetOn(editions, '2026-01-12');
const notes = notesOn(editions, '2026-01-12');
if (!codes || !notes) throw new Error('no list for the day');
const joined = (a: string, b: string) => joinedByNotes(codes, notes, a, b)?.code;

describe('one code to which the Excludes1 notes of two lead', () => {
  it('is lumbago with sciatica, of the side that one of them names', () => {
    expect(joined('M5431', 'M5450')).toBe('M54.41');
    expect(joined('M5450', 'M5432')).toBe('M54.42');
    expect(joined('M5430', 'M5450')).toBe('M54.40');
  });

  it('is so too for the “other” low back pain, which is a lumbago, and not for one whose title says more', () => {
    expect(joined('M5459', 'M5432')).toBe('M54.42');
    expect(joined('M5431', 'M5459')).toBe('M54.41');
    expect(joined('M5451', 'M5432')).toBeUndefined();
  });

  it('is none where both only exclude the same third condition', () => {
    // Both exclude the sequelae of stroke (I69.-), and both the speech disorders of development (F80.-).
    expect(joined('G8191', 'R4701')).toBeUndefined();
    expect(joined('R4702', 'R471')).toBeUndefined();
    // Both exclude hyperemesis of pregnancy with metabolic disturbance (O21.1).
    expect(joined('E871', 'E876')).toBeUndefined();
  });

  it('is none for tumors, injuries and accidents: two of them are two', () => {
    expect(joined('V0600XA', 'V0610XA')).toBeUndefined();
  });
});

describe('conditions whose type the list asks for elsewhere', () => {
  it.each(['I50.9', 'R13.12', 'F17.210', 'J45.40', 'I63.9'])('%s', (code) => {
    expect(askedTypes(notes).hasKey(codeKey(code))).toBe(true);
  });

  it.each(['K59.00', 'J84.10', 'G35.D', 'M54.50', 'I27.20'])('not %s', (code) => {
    expect(askedTypes(notes).hasKey(codeKey(code))).toBe(false);
  });
});
