import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import type { Pack } from '../../../shared/editions/pack.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { openGrouper } from '../../../shared/pdgm/open-tables.ts';
import { imported, inSubgroup, list, row, shippedHead } from './invented.ts';
import { brief, grouped, period, shipped } from './period.ts';

/** Heart 11 with Neurological 7 is a pair of CY2025; Heart 11 and Endocrine 3 are on its low list; Renal 1 is in pairs only. */
const ROWS = [
  row('G309', 'B', { subchapter: 'of the principal' }),
  inSubgroup('I509', 'Heart 11', { subchapter: 'a' }),
  inSubgroup('I5022', 'Heart 11', { subchapter: 'a' }),
  inSubgroup('G8220', 'Neurological 7', { subchapter: 'b' }),
  inSubgroup('E1129', 'Endocrine 3', { subchapter: 'c' }),
  inSubgroup('N184', 'Renal 1', { subchapter: 'd' }),
  inSubgroup('I10', 'NONE', { subchapter: 'e' }),
  inSubgroup('F0280', 'Neurological 11', { subchapter: 'of the principal' }),
  inSubgroup('M1990', 'Musculoskeletal 3', { subchapter: 'f', unacceptable: true }),
];
const CY2025 = imported(2025, ROWS);
const level = (secondary: string[] | undefined, editions = CY2025, more: Parameters<typeof period>[0] = {}) =>
  brief(grouped(period({ secondary, ...more }), editions).grouping.comorbidity);

describe('the three levels', () => {
  it('none: no secondary diagnosis, or none with a subgroup of the lists', () => {
    expect(level([])).toEqual({ value: '1' });
    expect(level(['I10'])).toEqual({ value: '1' });
    expect(level(['N18.4'])).toEqual({ value: '1' });
  });

  it('low: a subgroup of the low list, however many', () => {
    expect(level(['I50.9'])).toEqual({ value: '2' });
    expect(level(['I50.9', 'E11.29'])).toEqual({ value: '2' });
    expect(level(['I50.9', 'I50.22', 'I50.9'])).toEqual({ value: '2' });
  });

  it('high: two subgroups that interact, in either order, beside whatever else', () => {
    expect(level(['I50.9', 'G82.20'])).toEqual({ value: '3' });
    expect(level(['G82.20', 'I10', 'I50.22', 'E11.29'])).toEqual({ value: '3' });
  });

  it('a code that cannot be primary may count', () => {
    const editions = imported(2025, ROWS, { low: list(['Musculoskeletal 3']) });
    expect(level(['M19.90'], editions)).toEqual({ value: '2' });
  });

  it('no table row is needed where there is no secondary diagnosis', () => {
    expect(grouped(period()).grouping.comorbidity).not.toHaveProperty('authority');
  });
});

describe('what may be missing', () => {
  it('absent is not none', () => {
    expect(level(undefined)).toEqual({ missing: ['secondary'] });
    expect(level([''])).toEqual({ value: '1' });
  });

  it('a list that may go on can only rise', () => {
    const { chart } = readFlatRecord(period({ secondary: ['I50.9'] }));
    chart.looked = [];
    expect(brief(group(chart, CY2025).grouping.comorbidity)).toEqual({ missing: ['secondary'], possible: ['2', '3'] });
    const high = readFlatRecord(period({ secondary: ['I50.9', 'G82.20'] })).chart;
    high.looked = [];
    expect(brief(group(high, CY2025).grouping.comorbidity)).toEqual({ value: '3' });
  });

  it('one code without a row: it may be in any subgroup, and a pair needs two', () => {
    expect(level(['D64.9'])).toEqual({ missing: ['Diagnosis_Codes'], possible: ['1', '2'] });
    expect(level(['I50.9', 'D64.9'])).toEqual({ missing: ['Diagnosis_Codes'], possible: ['2', '3'] });
    expect(level(['D64.9', 'D62'])).toEqual({ missing: ['Diagnosis_Codes', 'Diagnosis_Codes'] });
    expect(level(['I50.9', 'G82.20', 'D64.9'])).toEqual({ value: '3' });
  });

  it('one code without a row makes no pair with a subgroup that stands in none', () => {
    const editions = imported(2025, [...ROWS, inSubgroup('C029', 'Neoplasms 1', { subchapter: 'g' })]);
    expect(level(['C02.9', 'D64.9'], editions)).toEqual({ value: '2' });
    expect(level(['C02.9', 'D64.9', 'D62'], editions)).toMatchObject({ possible: ['2', '3'] });
    expect(level(['I50.9', 'C02.9', 'D64.9'], editions)).toMatchObject({ possible: ['2', '3'] });
  });

  it('a code that does not exist is named by its position and never quoted', () => {
    const part = grouped(period({ secondary: ['I10', 'SMITH'] }), CY2025).grouping.comorbidity;
    expect(brief(part)).toEqual({ missing: ['secondary 2'], possible: ['1', '2'] });
    expect(JSON.stringify(part)).not.toContain('SMITH');
  });

  it('subgroups name each once, sorted, and are open where one is unknown', () => {
    const subgroups = (secondary: string[]) => brief(grouped(period({ secondary }), CY2025).grouping.subgroups);
    expect(subgroups(['N18.4', 'I50.9', 'I10', 'I50.22'])).toEqual({ value: ['Heart 11', 'Renal 1'] });
    expect(subgroups([])).toEqual({ value: [] });
    expect(subgroups(['D64.9'])).toEqual({ missing: ['Diagnosis_Codes'] });
  });
});

describe('the principal’s own block (U6)', () => {
  it('changes nothing where the level is the same without the code', () => {
    expect(level(['F02.80', 'I50.9'])).toEqual({ value: '2' });
    expect(level(['F02.80', 'I50.9', 'G82.20'])).toEqual({ value: '3' });
  });

  it('is before exclusion, not final, where it would change the level', () => {
    const { grouping, unsettled } = grouped(period({ secondary: ['F02.80'] }), CY2025);
    expect(brief(grouping.comorbidity)).toEqual({ missing: ['Diagnosis_Subchapters'], possible: ['1', '2'] });
    const say = grouping.comorbidity.determined ? '' : grouping.comorbidity.missing[0]?.say;
    expect(say).toContain('before');
    expect(say).toContain('not final');
    expect(unsettled).toContainEqual(expect.objectContaining({ point: 'U6', part: 'comorbidity' }));
  });

  it('a code outside the block keeps the subgroup', () => {
    const editions = imported(2025, [...ROWS, inSubgroup('G3184', 'Neurological 11', { subchapter: 'g' })]);
    expect(level(['F02.80', 'G31.84'], editions)).toEqual({ value: '2' });
  });

  it('uses the blocks of ICD-10-CM where the table has no SUBCHAPTER', () => {
    expect(brief(grouped(period({ principal: 'I10', secondary: ['I50.9'] })).grouping.comorbidity)).toEqual({
      value: '2',
    });
    expect(brief(grouped(period({ principal: 'I25.9', secondary: ['I50.9'] })).grouping.comorbidity)).toEqual({
      value: '2',
    });
    expect(brief(grouped(period({ principal: 'I48.91', secondary: ['I50.9'] })).grouping.comorbidity)).toEqual({
      missing: ['Diagnosis_Subchapters'],
      possible: ['1', '2'],
    });
  });

  it.each([
    ['M1A.0710', 'M10.071', 'M05-M14'],
    ['C4A.39', 'C44.311', 'C43-C44'],
    ['Z3A.20', 'Z34.00', 'Z30-Z39'],
  ])('%s stands beside %s in its block', (lettered, neighbour, block) => {
    const tables = openGrouper(shipped.on('pdgm-grouper', '2025-06-01') as Pack);
    expect(tables.blockOf(lettered.replace('.', ''))).toBe(block);
    expect(tables.blockOf(neighbour.replace('.', ''))).toBe(block);
  });

  it('the principal repeated among the secondaries shares its own block', () => {
    expect(
      level(
        ['G30.9', 'I50.9'],
        imported(2025, [...ROWS.slice(1), inSubgroup('G309', 'Neurological 4', { subchapter: 'x' })]),
      ),
    ).toEqual({ value: '2' });
    expect(
      level(['I50.9'], imported(2025, [inSubgroup('I509', 'Heart 11', { subchapter: 'x' })]), { principal: 'I50.9' }),
    ).toEqual({
      missing: ['Diagnosis_Subchapters'],
      possible: ['1', '2'],
    });
  });

  it('may be any without a principal', () => {
    expect(level(['I50.9'], CY2025, { principal: undefined })).toEqual({
      missing: ['principal'],
      possible: ['1', '2'],
    });
    expect(level(['I10'], CY2025, { principal: undefined })).toEqual({ value: '1' });
  });
});

it('may be any with a principal that is no code, and the reason says so', () => {
  for (const principal of ['XYZ', 'G30.9.', 'G30,9']) {
    const part = grouped(period({ principal, secondary: ['I50.9'] }), CY2025).grouping.comorbidity;
    expect(part).toMatchObject({
      determined: false,
      missing: [{ what: 'principal', say: expect.stringContaining('the principal is no ICD-10-CM code') }],
      possible: ['1', '2'],
    });
  }
});

describe('the principal’s own subgroup (U7)', () => {
  const editions = imported(2025, [...ROWS.slice(1), inSubgroup('G309', 'Neurological 7', { subchapter: 'x' })]);

  it('takes no part, and where it would pair the level is open', () => {
    const { grouping, unsettled } = grouped(period({ secondary: ['I50.9'] }), editions);
    expect(brief(grouping.comorbidity)).toEqual({ missing: ['Comorbidity_Interactions'], possible: ['2', '3'] });
    expect(unsettled).toContainEqual(expect.objectContaining({ point: 'U7' }));
  });

  it('may pair with a code whose own subgroup is not known', () => {
    expect(level(['D64.9'], CY2025, { principal: 'G82.20' })).toEqual({ missing: ['Diagnosis_Codes'] });
    expect(level(['D64.9'], CY2025, { principal: 'I10' })).toEqual({
      missing: ['Diagnosis_Codes'],
      possible: ['1', '2'],
    });
  });

  it('changes nothing where it does not pair, or a pair stands anyway', () => {
    expect(level(['N18.4'], editions)).toEqual({ value: '1' });
    expect(level(['I50.9', 'G82.20'], editions)).toEqual({ value: '3' });
  });
});

describe('a year whose pairs are not known (pdgm.md section 7)', () => {
  const in2026 = { from: '2026-05-04', through: '2026-06-02', admission: '2026-05-04' };
  const rows = [...ROWS, inSubgroup('J449', 'Respiratory 5', { subchapter: 'h' })];
  const { pairs: _, ...head } = shippedHead(2026);
  const editions = imported(2026, rows, head);
  const in26 = (secondary: string[]) => level(secondary, editions, in2026);

  it('no subgroup: none; one: low or none by the list', () => {
    expect(in26(['I10'])).toEqual({ value: '1' });
    expect(in26(['I50.9', 'I50.22'])).toEqual({ value: '2' });
    expect(in26(['E11.29'])).toEqual({ value: '1' });
  });

  it('two: own level or high', () => {
    expect(in26(['I50.9', 'E11.29'])).toEqual({ missing: ['Comorbidity_Interactions'], possible: ['2', '3'] });
    expect(in26(['E11.29', 'J44.9'])).toEqual({ missing: ['Comorbidity_Interactions'], possible: ['1', '3'] });
  });

  it('one code without a subgroup known leaves its part open', () => {
    expect(in26(['D64.9'])).toEqual({ missing: ['Diagnosis_Codes'], possible: ['1', '2'] });
    expect(in26(['I50.9', 'D64.9'])).toEqual({ missing: ['Diagnosis_Codes'], possible: ['2', '3'] });
  });

  it('the shipped low list of 2026 is not that of 2025', () => {
    const low2026 = ['Heart 5', 'Musculoskeletal 1', 'Neoplasms 6'];
    const gone = ['Circulatory 7', 'Endocrine 3', 'Neoplasms 1', 'Neurological 11', 'Neurological 12'];
    expect(shippedHead(2026).low?.rows).toEqual(expect.arrayContaining(low2026));
    expect(shippedHead(2026).low?.rows).toHaveLength(20);
    expect(shippedHead(2025).low?.rows).toEqual(expect.arrayContaining(gone));
    expect(shippedHead(2025).low?.rows).toHaveLength(22);
    expect(shippedHead(2024).low?.rows).toHaveLength(22);
    expect(shippedHead(2025).pairs?.rows).toHaveLength(94);
    expect(shippedHead(2026).low?.rows.filter((name) => gone.includes(name))).toEqual([]);
  });
});

describe('as many as a claim carries', () => {
  const many = (count: number) => Array.from({ length: count }, () => 'I10');

  it('24 secondaries count; the 25th is left out, and named', () => {
    expect(level([...many(23), 'I50.9'])).toEqual({ value: '2' });
    const { grouping, notes } = grouped(period({ secondary: [...many(24), 'I50.9', 'G82.20'] }), CY2025);
    expect(brief(grouping.comorbidity)).toEqual({ value: '1' });
    expect(notes.map(({ at }) => at)).toEqual(['/secondary/24', '/secondary/25']);
  });

  it('blank places of a spreadsheet are no diagnoses', () => {
    expect(level([...many(20), '', '', '', '', '', 'I50.9'])).toEqual({ value: '2' });
  });

  it('more without an order: which ones the claim carries is open', () => {
    const { chart } = readFlatRecord(period({ secondary: [...many(24), 'I50.9'] }));
    for (const diagnosis of chart.diagnoses) if (diagnosis.rank !== 1) delete diagnosis.rank;
    expect(brief(group(chart, CY2025).grouping.comorbidity)).toEqual({ missing: ['secondary'], possible: ['1', '2'] });
  });
});

describe('a confirmed comorbidity', () => {
  const part = (secondary: string[] | undefined, comorbidity: string, editions = CY2025) =>
    grouped(period({ secondary, confirmed: { comorbidity } }), editions).grouping.comorbidity;

  it('stands where the tables leave it open, within what is possible', () => {
    expect(part(['D64.9'], '2')).toMatchObject({ value: '2', authority: 'entered' });
    expect(brief(part(['I50.9', 'D64.9'], '1'))).toEqual({
      missing: ['confirmed comorbidity, secondary'],
      possible: ['2', '3'],
    });
  });

  it('stands over the estimate and not over a cited row', () => {
    expect(
      grouped(period({ secondary: ['I48.91'], principal: 'G30.9', confirmed: { comorbidity: '1' } })).grouping
        .comorbidity,
    ).toMatchObject({ value: '1', authority: 'entered' });
    expect(part(['I50.9'], '3')).toMatchObject({ value: '2', authority: 'sourced' });
  });

  it('stands over the estimate too where a code leaves the level open', () => {
    const editions = imported(2025, [
      row('G309', 'B', { subchapter: 'x' }),
      { code: 'I509', subgroup: { value: 'Heart 11', authority: 'estimated' }, subchapter: 'a' },
    ]);
    expect(part(['I50.9', 'D64.9'], '1', editions)).toMatchObject({ value: '1', authority: 'entered' });
  });

  it('is not used where it is no level', () => {
    expect(brief(part(['D64.9'], '4'))).toEqual({ missing: ['Diagnosis_Codes'], possible: ['1', '2'] });
  });
});

describe('authority', () => {
  const mixed = imported(2025, [
    row('G309', 'B', { subchapter: 'x' }),
    inSubgroup('I509', 'Heart 11', { subchapter: 'a' }),
    inSubgroup('G8220', 'Neurological 7', { subchapter: 'b' }),
    { code: 'E1129', subgroup: { value: 'Endocrine 3', authority: 'estimated' }, subchapter: 'c' },
    { code: 'I10', subgroup: { value: 'NONE', authority: 'estimated' }, subchapter: 'd' },
  ]);
  const authority = (secondary: string[]) => {
    const part = grouped(period({ secondary }), mixed).grouping.comorbidity;
    return part.determined ? part.authority : undefined;
  };

  it('is the weakest among the rows that decided: for none and low that is every secondary, for high the pair', () => {
    expect(authority(['I50.9'])).toBe('sourced');
    expect(authority(['I50.9', 'I10'])).toBe('estimated');
    expect(authority(['E11.29'])).toBe('estimated');
    expect(authority(['I50.9', 'G82.20', 'E11.29', 'I10'])).toBe('sourced');
  });
});

it('the order of secondary diagnoses does not matter', () => {
  const codes = fc.shuffledSubarray(['I50.9', 'I50.22', 'G82.20', 'E11.29', 'N18.4', 'I10', 'F02.80', 'D64.9', 'NOPE']);
  const outcome = (secondary: string[]) => {
    const { grouping } = grouped(period({ secondary }), CY2025);
    const authorityOf = grouping.comorbidity.determined ? grouping.comorbidity.authority : undefined;
    const narrowed = grouping.comorbidity.determined ? undefined : grouping.comorbidity.possible;
    return [
      brief(grouping.subgroups),
      grouping.comorbidity.determined && grouping.comorbidity.value,
      narrowed,
      authorityOf,
    ].map((part) => (part && typeof part === 'object' && 'missing' in part ? 'open' : part));
  };
  fc.assert(
    fc.property(codes, (secondary) => {
      expect(outcome(secondary)).toEqual(outcome([...secondary].sort()));
    }),
  );
});

it('uses the shipped editions for the cases of vectors.json that are about comorbidity', () => {
  expect(brief(grouped(period({ principal: 'E11.29', secondary: ['N18.4'] }), shipped).grouping.comorbidity)).toEqual({
    value: '1',
  });
  expect(
    brief(grouped(period({ principal: 'I10', secondary: ['E11.29', 'D64.9'] }), shipped).grouping.comorbidity),
  ).toEqual({ value: '2' });
});
