import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { indexOn } from '../../../shared/icd10cm/index-terms.ts';
import { search } from '../../../shared/icd10cm/search.ts';
import { shippedEditions } from '../../shipped.ts';
import { smallEditions } from './small-editions.ts';

const shipped = await shippedEditions();
const day = '2026-10-01';
const codes = codeSetOn(shipped, day);
const index = indexOn(shipped, day);
if (!codes || !index) throw new Error('packs are missing');

const find = (query: string, limit = 10) => search(codes, index, query, { limit }).hits;
const found = (query: string, limit = 10) => find(query, limit).map((hit) => hit.code);

describe('by code', () => {
  test('the beginning of a code lists what begins with it, headers too', () => {
    expect(find('e11.', 3).map(({ code, valid }) => [code, valid])).toEqual([
      ['E11', false],
      ['E11.0', false],
      ['E11.00', true],
    ]);
    expect(found('I50.9')).toEqual(['I50.9']);
    expect(found('M1', 1000).every((code) => code.startsWith('M1'))).toBe(true);
    expect(found('S72001')[0]).toBe('S72.001');
    // The second character of a code may be a letter.
    expect(found('qa0')[0]).toBe('QA0');
  });

  test('a slip of a code leads to codes near it', () => {
    expect(found('E1.19')).toEqual(['E11.9']);
    expect(found('E1199')).toContain('E11.9');
  });

  test('codes of the day only', () => {
    expect(found('I42.00')).toEqual(['I42.00']);
    const before = codeSetOn(shipped, '2026-09-30');
    expect(before && search(before, index, 'I42.0').hits.map((hit) => hit.code)).toEqual(['I42.0']);
  });
});

describe('by words', () => {
  test.each([
    ['heart failure', 'I50.9'],
    ['essential hypertension', 'I10'],
    ['type 2 diabetes with neuropathy', 'E11.40'],
    ['pressure ulcer sacral stage 3', 'L89.153'],
    ['history of falling', 'Z91.81'],
    ['weakness', 'R53.1'],
    ['low back pain', 'M54.50'],
    ['stroke', 'I63.9'],
    ['hip fracture', 'S72.00'],
    ['aftercare joint replacement', 'Z47.1'],
    ['alzheimer', 'G30.9'],
    ["Alzheimer's disease", 'G30.9'],
    ['Mönckeberg', 'I70.209'],
    ['diabetic foot ulcer', 'E11.621'],
    // Met by terms, before what is met by modifiers.
    ['ckd 4', 'N18.4'],
    ['brugada', 'I49.81'],
  ])('%s finds %s', (query, code) => {
    expect(found(query)).toContain(code);
  });

  test.each([
    ['CHF', 'I50.9'],
    ['copd exacerbation', 'J44.1'],
    ['t2dm', 'E11.9'],
    ['afib', 'I48.91'],
    ['UTI', 'N39.0'],
    ['esrd', 'N18.6'],
    ['HTN', 'I10'],
    ['cva', 'I63.9'],
  ])('the abbreviation %s finds %s first', (query, code) => {
    expect(found(query)[0]).toBe(code);
  });

  test.each([
    ['pnuemonia', 'J18.9'],
    ['diabtes type 2', 'E11.9'],
    ['osteoarthrits knee', 'M17.9'],
  ])('one slip: %s finds %s', (query, code) => {
    expect(found(query)).toContain(code);
  });

  test.each([
    ['hert failure', 'I50.9'],
    // "plate" is a word of the list too: a slip may make another word.
    ['cleft plate', 'Q35.9'],
  ])('one slip in %s finds %s first', (query, code) => {
    expect(found(query)[0]).toBe(code);
  });

  test.each([
    // A line that has the words and nothing else, before those that have more.
    ['neuropathy', 'G62.9'],
    ['weakness', 'R53.1'],
    ['wound dehiscence', 'T81.30'],
    ['diabetic foot ulcer', 'E11.621'],
    // "With" is not "without".
    ['dementia with behavioral disturbance', 'F03.918'],
    // Another ending: unsteadiness, sacral.
    ['unsteady gait', 'R26.81'],
    ['pressure ulcer stage 3 sacrum', 'L89.15'],
  ])('%s: %s comes first', (query, code) => {
    expect(found(query)[0]).toBe(code);
  });

  test('an abbreviation finds what its words find, though the index has some of them as modifiers only', () => {
    expect(found('UTI').slice(0, 3)).toEqual(found('urinary tract infection').slice(0, 3));
    expect(find('UTI')[0]).toMatchObject({
      code: 'N39.0',
      by: 'index',
      term: 'Infection, infected, infective, urinary',
    });
  });

  test('a known abbreviation is no slip of a word', () => {
    // COPD one letter away: cold, cord.
    const hits = find('COPD');
    expect(hits).not.toEqual([]);
    for (const { title } of hits) expect(title).toMatch(/pulmonary|lung|bronch|emphysema|asthma/i);
  });

  test('a code of ICD-9-CM finds nothing, and no title that has its digits', () => {
    for (const text of ['428.0', '250.00', '707.03']) expect(found(text)).toEqual([]);
    expect(found('110.')).toEqual(['I10']);
  });

  test('letters alone that no word has are no code', () => {
    expect(found('zzzz')).toEqual([]);
    expect(found('Z9181')).toEqual(['Z91.81']);
  });

  test('a word that the index has as a modifier only is found all the same', () => {
    expect(found('aganglionic')[0]).toBe('Q43.1');
  });

  test('the lines under a line that has all words are found too, after it', () => {
    const codes = found('failure heart diastolic');
    expect(codes[0]).toBe('I50.30');
    expect(codes).toEqual(expect.arrayContaining(['I50.31', 'I50.32', 'I50.33']));
  });

  test('long searches are read to their end', () => {
    const words = 'arteriosclerosis extremities bypass graft autologous vein leg left with ulceration thigh';
    expect(found(words)).toContain('I70.441');
    expect(found(words.replace('thigh', 'calf'))).toContain('I70.442');
  });

  test('the order of words and their case do not matter', () => {
    expect(found('FAILURE heart')).toEqual(found('heart failure'));
  });

  test('a word more never adds codes, as long as some code has them all', () => {
    const wide = new Set(found('atrial fibrillation', 1000));
    const narrow = found('persistent atrial fibrillation', 1000);
    expect(narrow).not.toEqual([]);
    expect(narrow.filter((code) => !wide.has(code))).toEqual([]);
  });

  test('where no code has all words, those that have the most', () => {
    expect(found('gangrene submarine').length).toBeGreaterThan(0);
    expect(find('gangrene submarine')[0]?.title).toMatch(/gangrene/i);
  });

  test('an index term is named, so that a person sees why', () => {
    expect(find('CHF')[0]).toMatchObject({ by: 'index', term: 'Failure, failed, heart' });
  });

  test('titles of codes that only a difference adds are searched too', () => {
    const set = codeSetOn(smallEditions(), '2026-12-01');
    expect(set && search(set, undefined, 'flickering fast').hits.map((hit) => hit.code)).toEqual(['Q90.22']);
    const before = codeSetOn(smallEditions(), '2026-01-01');
    expect(before && search(before, undefined, 'flickering fast').hits.map((hit) => hit.code)).not.toContain('Q90.22');
  });
});

describe('words of people who do not speak as the titles do', () => {
  // Among the first five: what a coder of home health picks from.
  test.each([
    ['s/p tka right', 'Z96.651'],
    ['old stroke left hemiparesis', 'I69.354'],
    ['trach care', 'Z43.0'],
    ['peg tube', 'Z43.1'],
    ['knee replacement', 'Z96.65'],
    ['total hip arthroplasty', 'Z96.64'],
    ['TKR aftercare', 'Z47.1'],
    ['aftercare after total knee replacement', 'Z47.1'],
    ['painful knee replacement', 'T84.84'],
    ['foley', 'Z46.6'],
    ['infection urinary catheter', 'T83.51'],
    ['tube feeding', 'Z93.1'],
    ['colostomy care', 'Z43.3'],
    ['picc line', 'Z45.2'],
    ['blood thinner', 'Z79.01'],
    ['Coumadin', 'Z79.01'],
    ['bone mets', 'C79.51'],
    ['hip fracture left subsequent', 'S72.002D'],
    ['hard of hearing', 'H91.9'],
    ['water on the lungs', 'J81.1'],
    ['high blood pressure kidney disease', 'I12.9'],
    ['bedsore heel', 'L89.6'],
    ['hx of falls', 'Z91.81'],
    ['dementia w/o behavioral', 'F03.90'],
  ])('%s', (query, code) => {
    expect(found(query, 5)).toContain(code);
  });

  test('a shorter word for a tube is no peg of a tooth', () => {
    expect(found('peg shaped teeth')[0]).toBe('K00.2');
  });
});

describe('lines of the index as queries', () => {
  /** Every 400th line with a code of its own that the day has; the first form where a main term lists several. */
  const lines = Array.from({ length: index.table.length / 400 }, (_, i) => i * 400).flatMap((row) => {
    const code = index.at(row)?.code?.replace(/\.?-$/, '') ?? '';
    const [main = '', ...rest] = index.path(row).map(({ term }) => term);
    const words = [main.split(', ')[0] ?? '', ...rest].join(' ');
    return code !== '' && codes.has(code) && words.includes(' ') ? [{ words, code }] : [];
  });
  const share = (query: (words: string) => string): number =>
    lines.filter(({ words, code }) => found(query(words)).some((hit) => hit.startsWith(code))).length / lines.length;

  test('are enough to tell', () => {
    expect(lines.length).toBeGreaterThan(100);
  });
  test('as printed: found', () => {
    expect(share((words) => words)).toBeGreaterThan(0.97);
  });
  test('with one letter of the longest word gone: found', () => {
    const cut = (words: string): string => {
      const longest = words.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
      return words.replace(longest, longest.slice(0, -3) + longest.slice(-2));
    };
    expect(share(cut)).toBeGreaterThan(0.93);
  });
});

describe('any query', () => {
  test('is answered, within the limit, with listed codes and always the same', () => {
    const words = fc.constantFrom(
      'heart',
      'of',
      'FX',
      'é',
      '🫀',
      '__proto__',
      'E11',
      '.',
      '-',
      '%',
      '(',
      'zzz',
      'left',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const hits = find(parts.join(' '), 5);
        expect(hits.length).toBeLessThanOrEqual(5);
        expect(hits.every((hit) => codes.has(hit.code))).toBe(true);
        expect(find(parts.join(' '), 5)).toEqual(hits);
      }),
      { numRuns: 15 },
    );
    for (const query of ['', '   ', '…', 'x'.repeat(10_000), 'heart '.repeat(2000)])
      expect(find(query)).toBeInstanceOf(Array);
    expect(find('', 5)).toEqual([]);
    expect(find('heart', 0)).toEqual([]);
  });
});
