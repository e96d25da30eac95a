import { describe, expect, test } from 'vitest';
import { areAcuteAndChronic } from '../../../shared/icd10cm/acute-and-chronic.ts';
import { type CodeSet, codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { combinedCode } from '../../../shared/icd10cm/combined-code.ts';
import { notesOn, type TabularNotes } from '../../../shared/icd10cm/notes.ts';
import { type SeventhFault, seventhFault } from '../../../shared/icd10cm/seventh-character.ts';
import { siblingConflict } from '../../../shared/icd10cm/sibling-conflict.ts';
import { shippedEditions } from '../../shipped.ts';

const shipped = await shippedEditions();
const DAY = '2026-05-01';
const codes = codeSetOn(shipped, DAY) as CodeSet;
const notes = notesOn(shipped, DAY) as TabularNotes;

describe('one code that says both', () => {
  test.each([
    ['I50.22', 'I50.32', 'I50.42'],
    ['I50.21', 'I50.22', 'I50.23'],
    ['J96.01', 'J96.11', 'J96.21'],
    ['K81.0', 'K81.1', 'K81.2'],
    ['I35.0', 'I35.1', 'I35.2'],
    ['I83.013', 'I83.11', 'I83.213'],
    ['K80.00', 'K80.10', 'K80.12'],
    ['K50.00', 'K50.10', 'K50.80'],
  ])('%s and %s: %s', (a, b, both) => {
    expect(combinedCode(codes, a, b)?.code).toBe(both);
    expect(combinedCode(codes, b, a)?.code).toBe(both);
  });

  test.each([
    ['J96.01', 'J96.12', 'hypoxia acute, hypercapnia chronic'],
    ['J96.01', 'J96.02', 'both may be coded'],
    ['J44.0', 'J44.1', 'both may apply'],
    ['M17.11', 'M17.12', 'sides are another rule'],
    ['I83.013', 'I83.12', 'two legs'],
    ['I50.42', 'I50.22', 'the whole and a part'],
    ['G43.009', 'G43.719', '"without" is no part of "with"'],
    ['S52.501D', 'S52.601D', 'two bones'],
    ['I10', 'E11.9', 'two categories'],
  ])('%s and %s: none (%s)', (a, b) => {
    expect(combinedCode(codes, a, b)).toBeUndefined();
  });
});

describe('acute and chronic of one condition', () => {
  const of = (a: string, b: string) => areAcuteAndChronic(codes.title(a) ?? '', codes.title(b) ?? '');

  test.each([
    ['K85.90', 'K86.1'],
    ['M86.171', 'M86.671'],
    ['N30.00', 'N30.20'],
    ['J20.9', 'J42'],
  ])('%s and %s', (acute, chronic) => {
    expect(of(acute, chronic)).toBe(true);
    expect(of(chronic, acute)).toBe(false);
  });

  test.each([
    ['N17.9', 'N18.4', 'kidney failure and kidney disease'],
    ['M86.171', 'M86.672', 'the other foot'],
    ['J96.21', 'J96.11', 'one is both'],
    ['J96.01', 'J96.02', 'two acute ones'],
  ])('not %s and %s: %s', (a, b) => {
    expect(of(a, b)).toBe(false);
  });
});

describe('a vague code beside a specific one', () => {
  test.each([
    ['I50.9', 'I50.22', 'unspecified'],
    ['N18.9', 'N18.31', 'unspecified'],
    ['J44.9', 'J44.1', 'unspecified'],
    ['I48.91', 'I48.20', 'unspecified'],
    ['L89.159', 'L89.153', 'unspecified'],
    ['F03.90', 'F03.B0', 'unspecified'],
    ['R13.10', 'R13.12', 'unspecified'],
    ['I50.9', 'I50.30', 'unspecified'],
    ['N40.0', 'N40.1', 'without'],
    ['I25.10', 'I25.110', 'without'],
    ['E11.9', 'E11.22', 'without'],
    ['K21.9', 'K21.00', 'without'],
    ['K57.30', 'K57.31', 'without'],
    ['J45.20', 'J45.21', 'without'],
    ['G20.A1', 'G20.B1', 'without'],
  ])('%s beside %s: %s', (vague, specific, conflict) => {
    expect(siblingConflict(codes, vague, specific)).toBe(conflict);
    expect(siblingConflict(codes, specific, vague)).toBeUndefined();
  });

  test.each([
    ['I25.10', 'I25.710', 'a native artery and a graft'],
    ['M17.9', 'M17.11', 'the other knee may be meant'],
    ['L89.309', 'L89.153', 'two places'],
    ['I48.91', 'I48.92', 'fibrillation and flutter'],
    ['F41.9', 'F41.0', 'panic is named apart'],
    ['E78.5', 'E78.00', 'hyperlipidemia and hypercholesterolemia'],
    ['E11.65', 'E11.649', 'two complications'],
    ['F03.911', 'F03.918', 'two disturbances'],
    ['F10.20', 'F10.21', 'remission is no complication'],
    ['C50.911', 'C50.411', 'sites of a tumor'],
    ['I12.9', 'I12.0', 'two stages'],
    ['I10', 'I10', 'the same'],
  ])('%s beside %s: none (%s)', (a, b) => {
    expect(siblingConflict(codes, a, b)).toBeUndefined();
    expect(siblingConflict(codes, b, a)).toBeUndefined();
  });
});

describe('the 7th character', () => {
  const fault = (code: string): SeventhFault | undefined => seventhFault(codes, notes, code);

  test.each(['S72.141', 'W19', 'M80.08', 'T81.31', 'T39.395', 's72141'])('%s: missing', (code) => {
    expect(fault(code)?.fault).toBe('missing');
  });

  test.each([
    ['W19.D', 'W19XXXD'],
    ['W01.0D', 'W010XXD'],
    ['T81.31A', 'T8131XA'],
    ['M80.08D', 'M8008XD'],
  ])('%s: too early, %s', (code, right) => {
    expect(fault(code)).toMatchObject({ fault: 'placeholder', right });
  });

  test.each([
    ['T81.31XG', 'G'],
    ['S72.141Z', 'Z'],
  ])('%s: %s is none of its characters', (code, character) => {
    expect(fault(code)).toMatchObject({ fault: 'unknown', character });
  });

  test.each(['S72.141D', 'I10', 'L89.15', 'T81.4', 'N18.3', 'E11.9', 'xyz', ''])('%s: no such fault', (code) => {
    expect(fault(code)).toBeUndefined();
  });
});
