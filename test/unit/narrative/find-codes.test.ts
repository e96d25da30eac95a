import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { indexOn } from '../../../shared/icd10cm/index-terms.ts';
import { search } from '../../../shared/icd10cm/search.ts';
import { findCodes } from '../../../shared/narrative/find-codes.ts';
import { lexiconOn } from '../../../shared/narrative/terms/lexicon.ts';
import { shippedEditions } from '../../shipped.ts';

const DAY = '2026-10-01';
const editions = await shippedEditions();
const codes = codeSetOn(editions, DAY);
const index = indexOn(editions, DAY);
const lexicon = lexiconOn(editions, DAY);
if (!codes || !index || !lexicon) throw new Error('packs are missing');
const tables = { codes, index, lexicon };
const found = (query: string, limit = 20) => findCodes(tables, query, { limit }).map(({ code }) => code);

describe('what clinicians type comes first', () => {
  test.each([
    // Side, stage and place from the words, as in a note.
    ['DTI left heel', 'L89.626'],
    ['stage 2 pressure injury of right ischium', 'L89.312'],
    ['dvt left leg', 'I82.402'],
    ['cellulitis left leg', 'L03.116'],
    ['cva with left sided weakness', 'I69.354'],
    ['ckd 3b', 'N18.32'],
    // Abbreviations that are in no title.
    ['sbo', 'K56.609'],
    ['nhl', 'C85.90'],
    ['c diff', 'A04.72'],
    ['cabg status', 'Z95.1'],
    ['aicd', 'Z95.810'],
    ['hoh', 'H91.90'],
    // Combinations before their parts.
    ['diabetic pvd', 'E11.51'],
    ['copd with pneumonia', 'J44.0'],
    ['htn ckd', 'I12.9'],
    ['hypertensive heart and ckd with hf', 'I13.0'],
    // A past that is named, and a disease that is not yet one.
    ['h/o colon cancer', 'Z85.038'],
    ['stroke', 'I63.9'],
    ['lung ca', 'C34.90'],
    // The way of talking that titles have too.
    ['heart failure', 'I50.9'],
    ['bmi 42', 'Z68.41'],
    ['BMI of 17.4', 'Z68.1'],
    ['bmi 35.2', 'Z68.35'],
    ['hospice', 'Z51.5'],
    ['uncontrolled dm2', 'E11.65'],
    ['stent', 'Z95.5'],
    ['foley catheter infection', 'T83.511'],
  ])('%s: %s', (query, code) => {
    expect(found(query)[0]).toBe(code);
  });
});

describe('what the words say beyond a phrase', () => {
  test('a title that has them all comes before a phrase that leaves some out', () => {
    // Notes know osteomyelitis; the ankle is in titles only.
    const first = findCodes(tables, 'osteomyelitis left ankle')[0];
    expect(first).toMatchObject({ by: 'title' });
    expect(first?.title).toMatch(/osteomyelitis, left ankle/);
    expect(found('osteomyelitis left ankle')).toContain('M86.9');
  });

  test('a phrase comes before titles that have but some of the words', () => {
    expect(findCodes(tables, 'sbo submarine')[0]).toMatchObject({ code: 'K56.609', by: 'phrase' });
  });

  test('what the family had, or nobody has, is no condition of its own', () => {
    expect(found('family history of breast cancer')[0]).toBe('Z80.3');
  });
});

test('a code is a code', () => {
  const limit = 5;
  for (const query of ['E11', 'i50.2', '428.0', 'E1.19']) {
    expect(findCodes(tables, query, { limit })).toEqual(search(codes, index, query, { limit }).hits);
  }
});

test('without the phrases it is the search, and without the index titles are searched', () => {
  expect(findCodes({ codes, index }, 'heart failure')).toEqual(search(codes, index, 'heart failure').hits);
  expect(findCodes({ codes, lexicon }, 'hoh')[0]?.code).toBe('H91.90');
});

test('any text is answered, within the limit, each code once and listed', () => {
  const words = fc.constantFrom('left', 'heel', 'no', 'CHF', 'h/o', '?', 'mother', 'dm2', '\n', 'é', '🫀', 'ckd', '4');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((all) => all.join(' ')),
      ),
      fc.nat(8),
      (text, limit) => {
        const hits = found(text, limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits).size).toBe(hits.length);
        expect(hits.every((code) => codes.has(code))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
  expect(found('left heel '.repeat(20_000)).length).toBeGreaterThan(0);
});
