import { describe, expect, test } from 'vitest';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { shippedEditions } from '../../shipped.ts';

/** Facts of the published lists (fhir-data.md section 2, coding-rules.md), read from the packs that we ship. */

const shipped = await shippedEditions();

function on(day: string) {
  const codes = codeSetOn(shipped, day);
  if (!codes) throw new Error(`no codes on ${day}`);
  return codes;
}

describe('the shipped code lists', () => {
  test.each([
    // CMS's own totals of each year.
    ['2024-10-01', 97_584, 74_260],
    ['2025-10-01', 98_186, 74_719],
    ['2026-09-30', 98_186, 74_719],
    ['2026-10-01', 98_403, 74_879],
  ])('%s: %i rows, %i of them billable', (day, listed, complete) => {
    expect(on(day).count()).toEqual({ listed, complete });
  });

  test.each([
    ['2015-10-01', 69_823], // the Code Editor's table on the day ICD-10-CM began
    ['2023-10-01', 74_044],
  ])('%s: %i valid codes by validity dates', (day, complete) => {
    expect(on(day).count().complete).toBe(complete);
  });

  test('days that no list covers are not determined', () => {
    expect(codeSetOn(shipped, '2015-09-30')).toBeUndefined();
    expect(codeSetOn(shipped, '2027-10-01')).toBeUndefined();
  });

  test.each([
    ['I42.0', ['I42.00', 'I42.01', 'I42.09']],
    ['I49.8', undefined],
    ['Z68.1', ['Z68.18', 'Z68.19']],
    ['Z87.890', undefined],
  ])('%s is valid until 2026-09-30 and divided after', (code, children) => {
    expect(on('2026-09-30').status(code).state).toBe('valid');
    const status = on('2026-10-01').status(code);
    expect(status).toMatchObject({ state: 'no-longer', lastValid: '2026-09-30' });
    const now = 'children' in status ? status.children.map((child) => child.code) : [];
    expect(now.length).toBeGreaterThan(0);
    if (children) expect(now).toEqual(children);
    for (const child of now) expect(on('2026-09-30').status(child)).toMatchObject({ state: 'not-yet' });
  });

  test('Parkinson disease is a header since 2023-10-01', () => {
    expect(on('2023-09-30').status('G20').state).toBe('valid');
    expect(on('2024-03-15').status('G20')).toMatchObject({ state: 'no-longer', lastValid: '2023-09-30' });
    expect(on('2025-11-01').completeCodes('G20')).toEqual(['G20.A1', 'G20.A2', 'G20.B1', 'G20.B2', 'G20.C']);
  });

  test('low back pain was divided on 2021-10-01', () => {
    expect(on('2021-09-30').isValid('M54.5')).toBe(true);
    expect(on('2021-10-01').isValid('M54.5')).toBe(false);
    expect(on('2021-10-01').isValid('M54.50')).toBe(true);
  });

  test('a code of April 2022 begins in April, not in October', () => {
    expect(on('2022-03-31').status('Z28.310')).toMatchObject({ state: 'not-yet', from: '2022-04-01' });
    expect(on('2022-04-01').isValid('Z28.310')).toBe(true);
  });

  test('titles of FY2027 where it revised them', () => {
    expect(on('2026-09-30').title('Z29.14')).toBe('Encounter for prophylactic rabies immune globin');
    expect(on('2026-10-01').title('Z29.14')).toBe('Encounter for prophylactic rabies immune globulin');
    // The addenda's short title of this row is cut; its long title is not.
    expect(on('2026-10-01').title('L03.322')).toBe('Acute lymphangitis of back [any part except buttock and flank]');
  });

  test('titles of FY2025 where FY2026 revised them', () => {
    expect(on('2025-09-30').title('S62.91XA')).toBe(
      'Unspecified fracture of right wrist and hand, initial encounter for closed fracture',
    );
    expect(on('2025-10-01').title('S62.91XA')).toBe(
      'Unspecified fracture of right hand, initial encounter for closed fracture',
    );
  });

  test('manifestations: "in diseases classified elsewhere", but not the organisms of B95–B97', () => {
    const codes = on('2026-01-01');
    expect(codes.isManifestation('F02.80')).toBe(true);
    expect(codes.isManifestation('D63.1')).toBe(true);
    expect(codes.isManifestation('B96.20')).toBe(false);
    expect(codes.isManifestation('E11.9')).toBe(false);
  });

  test('external causes', () => {
    const codes = on('2026-01-01');
    expect(codes.isExternalCause('W19.XXXA')).toBe(true);
    expect(codes.isExternalCause('Y92.009')).toBe(true);
    expect(codes.isExternalCause('Z91.81')).toBe(false);
    expect(codes.isExternalCause('T36.0X1A')).toBe(false);
  });

  test('a 7th character stands below its six-character header, placeholders included', () => {
    const codes = on('2026-01-01');
    expect(codes.status('S72.001')).toMatchObject({ state: 'header' });
    expect(codes.ancestors('S72.001A').map((line) => line.code)).toEqual(['S72', 'S72.0', 'S72.00', 'S72.001']);
    expect(codes.parent('S00.01XA')).toBe('S00.01');
  });
});

describe('what may have been meant', () => {
  const codes = on('2026-10-01');
  const near = (text: string): string[] => {
    const status = codes.status(text);
    return status.state === 'never' ? status.didYouMean.map((line) => line.code) : [`it is ${status.state}`];
  };

  test.each([
    ['E1.19', 'E11.9', 'a misplaced dot'],
    ['I.10', 'I10', 'a misplaced dot'],
    ['EI1.9', 'E11.9', 'I for 1'],
    ['I5O.9', 'I50.9', 'O for 0'],
    ['S0001A', 'S00.01XA', 'the placeholder left out'],
    ['W19A', 'W19.XXXA', 'two placeholders and a third left out'],
    ['S72.01XA', 'S72.011A', 'a placeholder where a digit belongs'],
    ['N18.03', 'N18.30', 'two characters exchanged'],
    ['E11.99', 'E11.9', 'drawn out'],
    ['I10.0', 'I10', 'drawn out'],
    ['M54.5X', 'M54.5', 'drawn out'],
    ['S00.01X', 'S00.01XA', 'the 7th character left out'],
  ])('%s: %s (%s)', (text, meant) => {
    if (codes.status(text).state !== 'never') throw new Error(`${text} is listed`);
    expect(near(text)).toContain(meant);
  });

  test('at most five, listed, and always the same', () => {
    for (const text of ['E1199', 'S72', 'Z99.999', 'A0O.O', 'M17.1l', 'XX']) {
      const first = codes.status(text);
      if (first.state !== 'never') continue;
      expect(first.didYouMean.length).toBeLessThanOrEqual(5);
      for (const line of first.didYouMean) expect(codes.has(line.code)).toBe(true);
      expect(codes.status(text)).toEqual(first);
    }
  });

  test('where the letter is missing, none is guessed: codes of ICD-9-CM get no codes of ICD-10-CM', () => {
    for (const text of ['428.0', '250.00', '496', '401.9', '707.03']) expect(near(text)).toEqual([]);
    // A digit that looks like a letter is a slip all the same.
    expect(near('110')).toEqual(['I10']);
  });

  test('a text that is no slip of a code gets no codes', () => {
    for (const text of ['pneumonia', '🦴', '__proto__', '?', 'E'.repeat(10_000), '1234567890123'])
      expect(near(text)).toEqual([]);
  });
});

describe('look-ups', () => {
  test('every one of 98,403 codes is found as valid or header, and none of their neighbours by accident', () => {
    const codes = on('2026-10-01');
    let listed = 0;
    const wrong: string[] = [];
    const walk = (lines: { code: string; valid: boolean }[]): void => {
      for (const { code, valid } of lines) {
        listed++;
        const isValid = codes.isValid(code) && codes.isValid(code.replace('.', '').toLowerCase());
        if (isValid !== valid || codes.isHeader(code) === valid) wrong.push(code);
        walk(codes.children(code));
      }
    };
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const digits = '0123456789';
    for (const first of letters) {
      for (const second of digits + letters) {
        for (const third of digits + letters) {
          const category = first + second + third;
          if (codes.has(category)) walk([{ code: category, valid: codes.isValid(category) }]);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(listed).toBe(98_403);
  });
});
