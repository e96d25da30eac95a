import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSetOn } from '../../../../shared/icd10cm/code-set.ts';
import { attach } from '../../../../shared/narrative/conditions/attach.ts';
import { tokensOf } from '../../../../shared/narrative/reading/tokens.ts';
import { shippedEditions } from '../../../shipped.ts';

const shipped = await shippedEditions();
const codes = codeSetOn(shipped, '2026-06-01');
if (!codes) throw new Error('no codes of FY2026');

const led = (head: string, ...texts: string[]) =>
  attach(
    codes,
    head,
    texts.map((text) => tokensOf(text)),
  );

describe('from a head down to the leaf that the words support', () => {
  test.each([
    ['L89', 'stage 3 pressure ulcer to L heel', 'L89.623'],
    ['L89', 'unstageable pressure injury sacrum', 'L89.150'],
    ['L89', 'pressure ulcer coccyx stage II', 'L89.152'],
    ['L89', 'deep tissue injury: DTI right heel', 'L89.616'],
    ['L89', 'pressure ulcer of the left heel', 'L89.629'],
    ['I50', 'acute on chronic systolic heart failure', 'I50.23'],
    ['I50', 'heart failure', 'I50.9'],
    ['I50', 'chronic diastolic CHF', 'I50.32'],
    ['N18', 'CKD stage 3b', 'N18.32'],
    ['N18', 'CKD IIIa', 'N18.31'],
    ['N18', 'CKD IV', 'N18.4'],
    ['N18', 'CKD', 'N18.9'],
    ['E11', 'DM2', 'E11.9'],
    ['E11', 'type 2 diabetes with polyneuropathy', 'E11.42'],
    ['I69.35', 'left hemiparesis after stroke', 'I69.354'],
    ['I69.35', 'left hemiparesis, left side dominant', 'I69.352'],
    ['I69.35', 'R hemiplegia', 'I69.351'],
    ['I69.35', 'right non-dominant hemiplegia', 'I69.353'],
    ['G81.9', 'left hemiplegia', 'G81.94'],
    ['F03', 'dementia, moderate, with agitation', 'F03.B11'],
    ['F03', 'dementia', 'F03.90'],
    ['I48', 'paroxysmal atrial fibrillation', 'I48.0'],
    ['J44', 'COPD exacerbation', 'J44.1'],
    ['L97', 'ulcer of the left calf, fat layer exposed', 'L97.222'],
    ['S72.14', 'R intertrochanteric fracture', 'S72.141D'],
    ['J96', 'chronic hypoxic respiratory failure', 'J96.11'],
  ])('%s, "%s" → %s', (head, text, code) => {
    expect(led(head, text)).toMatchObject([{ code, complete: true, competing: [] }]);
  });

  test('both sides, no code for both: one code each (OG I.B.13)', () => {
    expect(led('L89', 'stage 2 pressure ulcers of both heels').map(({ code }) => code)).toEqual(['L89.622', 'L89.612']);
  });

  test('both sides, and a code for both', () => {
    expect(led('M17.1', 'OA').map(({ code }) => code)).toEqual(['M17.10']);
    expect(led('M16', 'bilateral primary osteoarthritis of hip').map(({ code }) => code)).toEqual(['M16.0']);
  });

  test('the nearest side counts', () => {
    const [attached] = led('L89', 'pressure ulcer of left heel', 'pressure ulcer of left heel, right knee replaced');
    expect(attached?.code).toBe('L89.629');
  });

  test('a number is a stage only where it is said to be one or stands at the head', () => {
    expect(led('N18', 'CKD', 'CKD follow up in 3 months')[0]?.code).toBe('N18.9');
    expect(led('L89', 'pressure ulcer heel right', 'pressure ulcer heel right 3 cm x 2 cm')[0]?.code).toBe('L89.619');
  });

  test('two stages compete: no leaf', () => {
    const [attached] = led('L89', 'pressure ulcer left heel stage 2 or stage 3');
    expect(attached?.complete).toBe(false);
    expect(attached?.code).toBe('L89.62');
    expect(attached?.competing).toEqual(expect.arrayContaining(['2', '3']));
  });

  test('any words, any head: a listed code at or below the head', () => {
    const heads = ['L89', 'I50', 'E11', 'M17', 'F03', 'I69', 'N18'];
    const word = fc.constantFrom(
      'left',
      'right',
      'stage',
      '2',
      '3',
      'acute',
      'chronic',
      'heel',
      'with',
      'both',
      'mild',
      'L',
      'unstageable',
    );
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.array(word, { maxLength: 8 }), (head, words) => {
        for (const { code, complete } of attach(codes, head, [tokensOf(words.join(' '))])) {
          expect(code.startsWith(head)).toBe(true);
          expect(complete).toBe(codes.isValid(code));
        }
      }),
      { numRuns: 200 },
    );
  });
});
