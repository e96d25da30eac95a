import { describe, expect, it } from 'vitest';
import { linkIdOf } from '../../../../extension/page/link-ids.ts';
import { titlesIn } from '../../../../extension/page/mentions.ts';
import { isMadeUp, wordsOf } from '../../../../extension/page/names.ts';
import { leadingCode, statedCode } from '../../../../extension/page/questions.ts';
import { GENERIC } from '../../../../extension/sites/generic.ts';

describe('item numbers as titles', () => {
  it.each([
    ['(M1830) Bathing', ['M1830']],
    ['M1830', ['M1830']],
    ['M1021a', ['M1021']],
    ['M 1830 Bathing', ['M1830']],
    ['(M 1830) Bathing', ['M1830']],
    ['M-1021 Primary Diagnosis', ['M1021']],
    ['Functional Status – Bathing (M1830)', ['M1830']],
    ['12. [M1860] Ambulation/Locomotion', ['M1860']],
    ['* (M1033) Risk for Hospitalization: which of the following…', ['M1033']],
    ['GG0170I1 Walk 10 feet', ['GG0170I1']],
    ['M1021/M1023 Diagnoses', ['M1021', 'M1023']],
    ['(M1020) Primary Diagnosis & (M1022) Other Diagnoses', ['M1020', 'M1022']],
    ['(M1830) Bathing: excludes grooming (see M1800)', ['M1830']],
  ])('%s', (text, numbers) => {
    expect(titlesIn(text, GENERIC)).toEqual(numbers);
  });

  it.each([
    'Skip to M1860',
    'Sex: M 1033 Main Street',
    '0 – No [Go to M1340]',
    'See M1033 for risks',
    'If M1306 is answered 0',
    'answers M1800 through M1860',
    'M1860 = 2 (two-handed device)',
    'The nurse scored 3. M1830 was changed later.',
    'ZM1830 serial',
    'room 1830',
    'Form1830',
  ])('no title: %s', (text) => {
    expect(titlesIn(text, GENERIC)).toEqual([]);
  });
});

describe('codes of answers', () => {
  it.each([
    ['2 - Able to', '2', '2'],
    ['02', '2', '2'],
    ['(2) Able', '2', '2'],
    ['2 Able', '2', undefined],
    ['10 - None of the above', '10', '10'],
    ['NA - Not applicable', 'NA', 'NA'],
  ])('%s', (text, leading, stated) => {
    expect([leadingCode(text), statedCode(text)]).toEqual([leading, stated]);
  });

  it.each(['2.5 cm', '2/10', '2 - 3 steps', '2-3', '11/10/2026', '-1', '123', '2%', 'NAUSEA', 'about 2', ''])(
    'none: %s',
    (text) => {
      expect([leadingCode(text), statedCode(text)]).toEqual([undefined, undefined]);
    },
  );
});

describe('names', () => {
  it('splits by sign, case and digit', () => {
    expect(wordsOf('ctl00$Main_txtM1830-CrntBathg')).toEqual([
      'ctl',
      '00',
      'main',
      'txt',
      'm',
      '1830',
      'crnt',
      'bathg',
    ]);
  });

  it.each([':r1m:', 'x7M1830q9k2', 'mantine-a1b2c3d4e', '550e8400-e29b-41d4-a716-446655440000'])(
    'made up: %s',
    (name) => {
      expect(isMadeUp(name)).toBe(true);
    },
  );

  it.each(['M1830_CRNT_BATHG', 'ctl00$Main$txtM1830', 'oasis[M1033][3]', 'GG0170I1', 'M1023_OTH_DIAG1_ICD'])(
    'written: %s',
    (name) => {
      expect(isMadeUp(name)).toBe(false);
    },
  );
});

describe('linkIds', () => {
  it.each([
    ['/99131-5/99148-9/57243-8/1/1/1', ['57243-8']],
    ['string-M1830', ['M1830', 'string-M1830']],
    ['M1830', ['M1830']],
    ['/M1830/1', ['M1830']],
  ])('%s', (name, ids) => {
    expect(linkIdOf(name, GENERIC)).toEqual(ids);
  });
});
