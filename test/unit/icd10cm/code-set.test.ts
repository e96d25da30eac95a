import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Editions } from '../../../shared/editions/editions.ts';
import { PackError } from '../../../shared/editions/pack.ts';
import { codeListSections } from '../../../shared/icd10cm/code-list.ts';
import { type CodeSet, codeSetOn, newestCodesDay } from '../../../shared/icd10cm/code-set.ts';
import {
  AFTER,
  differencePack,
  LIST,
  listPack,
  row,
  smallEdition,
  smallEditions,
  smallPack,
  YEAR_ONE,
  YEAR_THREE,
} from './small-editions.ts';

const editions = smallEditions();

function on(day: string): CodeSet {
  const codes = codeSetOn(editions, day);
  if (!codes) throw new Error(`no codes on ${day}`);
  return codes;
}

describe('the code set of a day', () => {
  test.each([
    ['2015-09-30', undefined],
    ['2015-10-01', 'dates'],
    ['2024-09-30', 'dates'],
    ['2024-10-01', 'year-one'],
    ['2025-09-30', 'year-one'],
    ['2025-10-01', 'year-two'],
    ['2026-09-30', 'year-two'],
    ['2026-10-01', 'year-three'],
    ['2027-09-30', 'year-three'],
    ['2027-10-01', undefined],
    ['2026-02-30', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('%s: %s, never the nearest year', (day, id) => {
    expect(codeSetOn(editions, day)?.edition.id).toBe(id);
  });

  test('a gap between years is a gap', () => {
    const gap = new Editions([listPack(), differencePack('later', { from: '2027-10-01', to: '2028-10-01' }, AFTER)]);
    expect(codeSetOn(gap, '2027-01-01')).toBeUndefined();
    expect(codeSetOn(gap, '2027-10-01')?.status('Q920').state).toBe('valid');
  });

  test('the newest codes begin on the first day of the newest edition', () => {
    expect(newestCodesDay(editions)).toBe('2026-10-01');
    expect(newestCodesDay(new Editions([]))).toBeUndefined();
  });

  test('a difference without its list is a fault of the packs and is named', () => {
    const alone = new Editions([differencePack('year-three', YEAR_THREE, AFTER)]);
    expect(() => codeSetOn(alone, '2026-12-01')).toThrow(PackError);
    expect(() => codeSetOn(alone, '2026-12-01')).toThrow(/year-three is a difference to year-two/);
  });

  test('a difference to another version of the list is refused, not applied', () => {
    const other = { ...listPack(), sha256: 'another' };
    const mixed = new Editions([other, differencePack('year-three', YEAR_THREE, AFTER)]);
    expect(() => codeSetOn(mixed, '2026-12-01')).toThrow(PackError);
  });

  test('an imported list of a later start wins over what is shipped', () => {
    const rows = [...LIST, row('Q93', true, 'Glass disorder')];
    const imported = smallPack(
      smallEdition('imported', { from: '2026-10-02', to: '2027-10-01' }),
      codeListSections(rows),
    );
    const both = editions.with(imported);
    expect(codeSetOn(both, '2026-12-01')?.status('Q93').state).toBe('valid');
    expect(codeSetOn(both, '2026-10-01')?.status('Q93')).toMatchObject({ state: 'not-yet', from: '2026-10-02' });
    expect(codeSetOn(editions, '2026-12-01')?.status('Q93').state).toBe('never');
  });
});

describe('status', () => {
  test('valid', () => {
    expect(on('2026-01-01').status('q90.0')).toEqual({
      state: 'valid',
      code: 'Q90.0',
      title: 'Lantern disease, bright',
    });
  });

  test('a header answers with the codes directly under it', () => {
    expect(on('2026-01-01').status('Q90.8')).toEqual({
      state: 'header',
      code: 'Q90.8',
      title: 'Other lantern disease',
      children: [{ code: 'Q90.81', title: 'Other lantern disease with smoke', valid: false }],
    });
    const category = on('2026-01-01').status('Q90');
    expect(category.state === 'header' && category.children.map((child) => child.code)).toEqual([
      'Q90.0',
      'Q90.1',
      'Q90.2',
      'Q90.8',
      'Q90.9',
    ]);
  });

  test('not yet valid, with the first valid day', () => {
    expect(on('2026-09-30').status('Q90.21')).toEqual({
      state: 'not-yet',
      code: 'Q90.21',
      title: 'Lantern disease, flickering, slow',
      from: '2026-10-01',
      valid: true,
    });
    expect(on('2020-03-31').status('Q90.0')).toMatchObject({ state: 'not-yet', from: '2020-04-01' });
    expect(on('2020-04-01').status('Q90.0').state).toBe('valid');
  });

  test('a header that is still to come is not yet listed', () => {
    expect(on('2026-09-30').status('Q92')).toMatchObject({ state: 'not-yet', from: '2026-10-01', valid: false });
  });

  test('a demoted code is no longer valid: its last valid day and what took its place', () => {
    expect(on('2026-09-30').status('Q90.2').state).toBe('valid');
    expect(on('2026-10-01').status('Q90.2')).toEqual({
      state: 'no-longer',
      code: 'Q90.2',
      title: 'Lantern disease, flickering',
      lastValid: '2026-09-30',
      children: [
        { code: 'Q90.21', title: 'Lantern disease, flickering, slow', valid: true },
        { code: 'Q90.22', title: 'Lantern disease, flickering, fast', valid: true },
      ],
    });
    expect(on('2025-10-01').status('Q90.1')).toMatchObject({ state: 'no-longer', lastValid: '2025-09-30' });
    expect(on('2027-01-01').status('Q90.1')).toMatchObject({ state: 'no-longer', lastValid: '2025-09-30' });
  });

  test('a code that left the list: its replacement is not stated, its title is the last that it had', () => {
    expect(on('2019-01-01').status('Q90.50')).toEqual({
      state: 'no-longer',
      code: 'Q90.50',
      lastValid: '2018-09-30',
      children: [],
    });
    expect(on('2026-01-01').status('Q90.3')).toEqual({
      state: 'no-longer',
      code: 'Q90.3',
      title: 'Lantern disease, cracked',
      lastValid: '2025-09-30',
      children: [],
      again: '2026-10-01',
    });
    expect(on('2026-10-01').status('Q90.3').state).toBe('valid');
  });

  test('a header that left the list was never valid: the last day on which it was listed', () => {
    expect(on('2026-01-01').status('Q90.4')).toEqual({
      state: 'no-longer',
      code: 'Q90.4',
      title: 'Lantern disease, shapes',
      lastListed: '2025-09-30',
      children: [],
    });
  });

  test('never', () => {
    expect(on('2026-01-01').status('Q90.7')).toMatchObject({ state: 'never', code: 'Q90.7' });
    expect(on('2026-01-01').status('what?')).toEqual({ state: 'never', code: 'what?', didYouMean: [] });
  });

  test('before the first list, headers follow from the codes below them', () => {
    expect(on('2016-01-01').status('Q90.1').state).toBe('valid');
    expect(on('2016-01-01').status('Q90').state).toBe('header');
    // Q90.81XD begins in October 2024, Q90.81XA has been there since 2015.
    expect(on('2016-01-01').status('Q90.81')).toMatchObject({ state: 'header', children: [{ code: 'Q90.81XA' }] });
    expect(on('2016-01-01').has('Q90.11')).toBe(false);
  });

  test('any text at all is answered, on any day', () => {
    const days = ['2016-01-01', '2024-12-31', '2025-10-01', '2026-10-01'];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...days), (text, day) => {
        const status = on(day).status(text);
        expect(['valid', 'header', 'not-yet', 'no-longer', 'never']).toContain(status.state);
        expect(on(day).isValid(text)).toBe(status.state === 'valid');
      }),
    );
    const huge = 'Q90.0'.repeat(2000);
    expect(on('2026-01-01').status(huge)).toEqual({ state: 'never', code: huge, didYouMean: [] });
    for (const word of ['__proto__', 'constructor', 'toString', '🏮🏮🏮']) {
      expect(on('2026-01-01').status(word).state).toBe('never');
    }
  });
});

describe('the hierarchy', () => {
  const codes = on('2026-10-01');

  test('parents skip what is not listed', () => {
    expect(codes.parent('Q90.81XA')).toBe('Q90.81');
    expect(codes.parent('Q90.81')).toBe('Q90.8');
    expect(codes.parent('Q90')).toBeUndefined();
    expect(codes.parent('zzz')).toBeUndefined();
  });

  test('ancestors from the category down', () => {
    expect(codes.ancestors('q9081xa').map((line) => line.code)).toEqual(['Q90', 'Q90.8', 'Q90.81']);
    expect(codes.ancestors('Q92.0')).toEqual([{ code: 'Q92', title: 'Oil disorder', valid: false }]);
  });

  test('children of this day, not of another', () => {
    expect(codes.children('Q90.2').map((line) => line.code)).toEqual(['Q90.21', 'Q90.22']);
    expect(on('2026-09-30').children('Q90.2')).toEqual([]);
    expect(
      on('2025-01-01')
        .children('Q90')
        .map((line) => line.code),
    ).toEqual(['Q90.0', 'Q90.1', 'Q90.2', 'Q90.3', 'Q90.4', 'Q90.8', 'Q90.9']);
  });

  test('the complete codes that a header stands for', () => {
    expect(codes.completeCodes('Q90.8')).toEqual(['Q90.81XA', 'Q90.81XD']);
    expect(codes.completeCodes('Q90.0')).toEqual(['Q90.0']);
    expect(codes.completeCodes('Q99')).toEqual([]);
  });

  test('every listed code is reached from a category, and every child names its parent', () => {
    for (const day of [YEAR_ONE.from, '2025-12-01', YEAR_THREE.from]) {
      const set = on(day);
      const reached = (code: string): string[] => [code, ...set.children(code).flatMap((child) => reached(child.code))];
      const all = ['Q90', 'Q91', 'Q92', 'Y37'].filter((code) => set.has(code)).flatMap(reached);
      expect(all).toHaveLength(set.count().listed);
      for (const code of all) for (const child of set.children(code)) expect(set.parent(child.code)).toBe(code);
    }
  });
});

describe('facts of a code', () => {
  test('titles are those of the day', () => {
    expect(on('2025-01-01').title('Q90.2')).toBe('Lantern disease, blinking');
    expect(on('2026-01-01').title('Q90.2')).toBe('Lantern disease, flickering');
    expect(on('2026-01-01').title('Q90.21')).toBeUndefined();
    expect(on('2016-01-01').title('Q90.50')).toBeUndefined();
  });

  test('manifestations and external causes', () => {
    expect(on('2026-01-01').isManifestation('Q91')).toBe(true);
    expect(on('2026-01-01').isManifestation('Q90.0')).toBe(false);
    expect(on('2017-01-01').isManifestation('Q90.50')).toBe(true);
    expect(on('2026-01-01').isExternalCause('Y37.0')).toBe(true);
    expect(on('2026-01-01').isExternalCause('Y37')).toBe(true);
    expect(on('2026-01-01').isExternalCause('Y38')).toBe(false);
    expect(on('2026-01-01').isExternalCause('Q90.0')).toBe(false);
  });

  test('counts', () => {
    expect(on('2026-01-01').count()).toEqual({ listed: 14, complete: 9 });
    expect(on('2026-10-01').count()).toEqual({ listed: 19, complete: 12 });
  });
});
