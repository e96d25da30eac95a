import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeKey,
  codeOfKey,
  display,
  endOfPrefix,
  isExternalCauseKey,
  lengthOfKey,
  normalise,
  shorterKey,
} from '../../../shared/icd10cm/code.ts';

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Any text with the form of a code, undotted. */
const code = fc
  .tuple(
    fc.constantFrom(...characters.slice(10)),
    fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 6 }),
  )
  .map(([first, rest]) => first + rest.join(''));

describe('a code as written', () => {
  test.each([
    ['E11.9', 'E119'],
    ['e11.9', 'E119'],
    ['E119', 'E119'],
    ['  E11.9\t', 'E119'],
    ['\u00a0E11.9\u00a0', 'E119'],
    ['I10', 'I10'],
    ['I10.', 'I10'],
    ['s72.001a', 'S72001A'],
    ['C7A.021', 'C7A021'],
    ['z3a', 'Z3A'],
  ])('%j is %s', (text, canonical) => {
    expect(normalise(text)).toBe(canonical);
  });

  test.each([
    'E1.19', // a misplaced dot makes another string (interfaces.md)
    'E119.',
    '.E119',
    'E11..9',
    'E11.9.',
    'E 11.9',
    'E11-9',
    'E1',
    'E',
    '',
    ' ',
    '119',
    '1E1.9',
    'E11.99999',
    'E1199999',
    'E11.é',
    'Ｅ11.9',
    '🦴',
    '__proto__',
    'constructor',
    'E11.9\u0000',
  ])('%j has not the form of a code', (text) => {
    expect(normalise(text)).toBeUndefined();
    expect(codeKey(text)).toBe(-1);
    expect(display(text)).toBe(text);
  });

  test('letters that a capitalisation would turn into I and S are not I and S', () => {
    expect(normalise('ı10')).toBeUndefined();
    expect(normalise('ſ72.001A')).toBeUndefined();
  });

  test('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const key = codeKey(text);
        expect(key === -1 || codeKey(codeOfKey(key)) === key).toBe(true);
      }),
    );
    expect(codeKey('E'.repeat(10_000))).toBe(-1);
    expect(codeKey(`${' '.repeat(10_000)}E11.9`)).toBe(codeKey('E119'));
  });

  test('with and without the dot, in either case, it is the same code and is shown with the dot', () => {
    fc.assert(
      fc.property(code, (text) => {
        const dotted = text.length > 3 ? `${text.slice(0, 3)}.${text.slice(3)}` : text;
        expect(normalise(dotted.toLowerCase())).toBe(text);
        expect(display(text)).toBe(dotted);
        expect(display(` ${dotted.toLowerCase()} `)).toBe(dotted);
      }),
    );
  });

  test('a dot anywhere else is no code', () => {
    fc.assert(
      fc.property(code, fc.nat(6), (text, at) => {
        fc.pre(at !== 3 && at <= text.length);
        expect(normalise(`${text.slice(0, at)}.${text.slice(at)}`)).toBeUndefined();
      }),
    );
  });
});

describe('the packed form', () => {
  test('sorts as the codes do, and keeps them', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(Math.sign(codeKey(a) - codeKey(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(codeOfKey(codeKey(a))).toBe(a);
        expect(lengthOfKey(codeKey(a))).toBe(a.length);
      }),
    );
  });

  test('all codes that begin with a code, and no others, lie before the end of its prefix', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        const inside = codeKey(b) >= codeKey(a) && codeKey(b) < endOfPrefix(codeKey(a));
        expect(inside).toBe(b.startsWith(a));
        expect(codeKey((a + b).slice(0, 7)) < endOfPrefix(codeKey(a))).toBe(true);
      }),
    );
  });

  test('a code without its last character', () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(shorterKey(codeKey(text))).toBe(text.length === 3 ? -1 : codeKey(text.slice(0, -1)));
      }),
    );
  });

  test('external causes are V00 to Y99 and nothing else', () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(isExternalCauseKey(codeKey(text))).toBe('VWXY'.includes(text.charAt(0)));
      }),
    );
  });
});
