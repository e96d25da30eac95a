import { describe, expect, test } from 'vitest';
import { type IndexRow, indexSections } from '../../../shared/icd10cm/index-table.ts';
import { AlphabeticIndex, indexOn } from '../../../shared/icd10cm/index-terms.ts';
import { shippedEditions } from '../../shipped.ts';
import { smallEdition, smallPack } from './small-editions.ts';

const shipped = await shippedEditions();
const index = indexOn(shipped, '2026-10-01');
if (!index) throw new Error('no index');

/** An index of invented terms: level, term, and what else the row has. */
function small(...rows: (Partial<IndexRow> & Pick<IndexRow, 'level' | 'term'>)[]): AlphabeticIndex {
  const whole = rows.map((row) => ({ modifiers: '', see: '', seeAlso: '', code: '', ...row }));
  const edition = smallEdition('index', { from: '2025-10-01', to: '2026-10-01' }, 'icd10cm-index');
  return new AlphabeticIndex(smallPack(edition, indexSections(whole)));
}

describe('the alphabetic index', () => {
  test('is read on the days that it serves', () => {
    expect(indexOn(shipped, '2024-09-30')).toBeUndefined();
    expect(indexOn(shipped, '2025-01-01')?.edition.label).toBe('alphabetic index, FY2025');
    expect(index.table.length).toBe(81_024);
  });

  test('main terms by each of their forms', () => {
    const [diabetes] = index.mainTerms('diabetes');
    expect(diabetes).toMatchObject({
      level: 0,
      term: 'Diabetes, diabetic',
      modifiers: '(mellitus) (sugar)',
      code: 'E11.9',
    });
    expect(index.mainTerms('Diabetic')[0]?.row).toBe(diabetes?.row);
    expect(index.mainTerms('diabet')).toEqual([]);
    expect(index.mainTerms('')).toEqual([]);
    expect(index.mainTerms('__proto__')).toEqual([]);
  });

  test('the terms under a term, and the path back', () => {
    const [diabetes] = index.mainTerms('Diabetes');
    const type2 = index.under(diabetes?.row ?? -1).find((term) => term.term === 'type 2');
    const withTerms = index.under(type2?.row ?? -1).find((term) => term.term === 'with');
    const kidney = index.under(withTerms?.row ?? -1).find((term) => term.term === 'chronic kidney disease');
    // coding-rules.md CV-09: the index presumes the link.
    expect(kidney?.code).toBe('E11.22');
    expect(index.path(kidney?.row ?? -1).map((term) => term.term)).toEqual([
      'Diabetes, diabetic',
      'type 2',
      'with',
      'chronic kidney disease',
    ]);
    expect(index.under(-1)).toEqual([]);
    expect(index.path(1e9)).toEqual([]);
    expect(index.at(1e9)).toBeUndefined();
  });

  test('"see" and "see also" are kept apart', () => {
    const abandonment = index.mainTerms('Abandonment')[0];
    expect(abandonment).toMatchObject({ see: 'Maltreatment' });
    expect(abandonment?.code).toBeUndefined();
    expect(index.mainTerms('Abdomen')[0]).toMatchObject({ seeAlso: 'condition' });
  });

  test('a reference leads to its term, or nowhere', () => {
    const found = index.follow('Pain, abdominal');
    expect(index.path(found?.row ?? -1).map((term) => term.term)).toEqual(['Pain', 'abdominal']);
    expect(index.follow('Abscess, by site')).toBeUndefined();
    expect(index.follow('condition')).toBeUndefined();
    expect(index.follow('')).toBeUndefined();
  });

  test('a code is found again at its terms', () => {
    const paths = index.rowsOf('Z91.81').map((row) => index.path(row)[0]?.term);
    expect(paths).toContain('History');
  });
});

describe('an index', () => {
  test('"see" is followed over several steps, and a circle ends', () => {
    const made = small(
      { level: 0, term: 'Glow, glowing', see: 'Shine' },
      { level: 0, term: 'Shine', see: 'Light, bright' },
      { level: 0, term: 'Light' },
      { level: 1, term: 'bright', code: 'Q90.0' },
      { level: 0, term: 'Round', see: 'About' },
      { level: 0, term: 'About', see: 'Round' },
    );
    expect(made.coded(0)).toMatchObject({ row: 3, code: 'Q90.0' });
    expect(made.coded(3)?.row).toBe(3);
    expect(made.coded(4)).toBeUndefined();
    expect(made.coded(99)).toBeUndefined();
  });
});
