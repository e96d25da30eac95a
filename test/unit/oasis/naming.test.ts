import { describe, expect, it } from 'vitest';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { Editions } from '../../../shared/editions/editions.ts';
import { Answers } from '../../../shared/oasis/answers.ts';
import { oasisFor } from '../../../shared/oasis/catalogue.ts';
import { namingOf } from '../../../shared/oasis/naming.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();
const naming = namingOf(editions);
const catalogue = oasisFor(editions, undefined)?.catalogue;
const read = (oasis: Record<string, string | number>) => readFlatRecord({ oasis }, naming);

describe("names that are CMS's", () => {
  it.each([
    'M1830',
    'M1830_CRNT_BATHG',
    ' m1830_crnt_bathg ',
    'M1845_CRNT_TOILTG_HYGN',
    'M1306_UNHLD_STG2_PRSR_ULCR',
    'M1033_HOSP_RISK_5PLUS_MDCTN',
    'M1000_DC_LTC_14_DA',
    'M1023_OTH_DIAG1_ICD',
    'GG0170I1',
    'GG0170I4',
    'GG0170C_MOBILITY_SOCROC_PERF',
    'A1005A',
  ])('%s is read without a word', (name) => {
    expect(naming.doubt(name)).toBeUndefined();
    expect(read({ [name]: '1' }).reported).toEqual([]);
  });

  it('every item and box of the catalogue is read by its number and by its name', () => {
    for (const { id, name, answers } of catalogue?.items ?? []) {
      for (const each of [id, name ?? id, ...answers.flatMap(({ flag }) => flag ?? [])])
        expect(naming.doubt(each), each).toBeUndefined();
    }
    expect(catalogue?.items.length).toBeGreaterThan(100);
  });

  it.each(['M1005_INP_DSCHG_UNKNOWN', 'M0102_PHYSN_ORDRD_SOCROC_DT_NA', 'M0064_SSN_UK'])(
    '%s, an element beside an item, is kept',
    (name) => {
      const { chart, reported } = read({ [name]: '1' });
      expect(chart.oasis).toEqual({ [name]: '1' });
      expect(reported).toEqual([]);
    },
  );
});

describe('names that CMS does not print for an item that is held', () => {
  it.each([
    ['M1830_XYZ', 'M1830', 'M1830_CRNT_BATHG'],
    ['m1830_goal', 'M1830', 'M1830_CRNT_BATHG'],
    ['M1800_NA', 'M1800', 'M1800_CRNT_GROOMING'],
    ['M1830_CRNT_BATHG_2', 'M1830', 'M1830_CRNT_BATHG'],
    ['M1860_CRNT_TRNSFRNG', 'M1860', 'M1860_CRNT_AMBLTN'],
    ['M1306_XYZ', 'M1306', 'M1306_UNHLD_STG2_PRSR_ULCR'],
    ['GG0170I1_XYZ', 'GG0170I1', 'GG0170I1'],
    ['GG0130A4_XYZ', 'GG0130A4', 'GG0130A4'],
  ])('%s is reported at its path and not read', (name, id, settled) => {
    const { chart, reported } = read({ [name]: '2' });
    expect(chart.oasis).toEqual({});
    expect(reported).toHaveLength(1);
    expect(reported[0]?.at).toBe(`/oasis/${name}`);
    expect(reported[0]?.say).toContain(`not a name that CMS prints for ${id}`);
    expect(reported[0]?.say).toContain('not read');
    expect(reported[0]?.say).toContain(settled);
  });

  it('a box that M1033 does not have is reported; the boxes that it has stay', () => {
    const { chart, reported } = read({ M1033_HOSP_RISK_FALLS: 1, M1033_HOSP_RISK_HSTRY_FALLS: 1 });
    expect(chart.oasis).toEqual({ M1033_HOSP_RISK_HSTRY_FALLS: '1' });
    expect(reported.map(({ at }) => at)).toEqual(['/oasis/M1033_HOSP_RISK_FALLS']);
  });

  it('does not stand against the item under its own name', () => {
    const { chart, reported } = read({ M1830_GOAL: 0, M1830_CRNT_BATHG: 5 });
    expect(chart.oasis).toEqual({ M1830: '5' });
    expect(chart.conflicts).toEqual([]);
    expect(reported).toHaveLength(1);
  });

  it('says the same whatever the order of keys, and never the answer', () => {
    const one = read({ M1830_XYZ: 'Smith', M1306_XYZ: 'Smith', M1800: 1 });
    const other = read({ M1800: 1, M1306_XYZ: 'Smith', M1830_XYZ: 'Smith' });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(JSON.stringify(one.reported)).not.toContain('Smith');
  });

  it('is no answer of the item in a Chart either', () => {
    const answers = new Answers({ M1306_XYZ: '1', M1830_CRNT_BATHG: '4' }, catalogue);
    expect(answers.text('M1306')).toBeUndefined();
    expect(answers.text('M1830')).toBe('4');
  });
});

describe('names of items that no loaded edition holds', () => {
  it.each(['M1041_IN_INFLNZ_SEASON', 'M1311_NBR_ULC_SOCROC_A2', 'M1899_NEW_ITEM', 'A1255_X'])(
    '%s is kept as written, and reported',
    (name) => {
      const { chart, reported } = read({ [name]: '1' });
      expect(chart.oasis).toEqual({ [name]: '1' });
      expect(reported.map(({ at }) => at)).toEqual([`/oasis/${name}`]);
      expect(reported[0]?.say).toContain('kept as written');
    },
  );

  it.each(['bathing', 'shoe size', '__proto__', 'M18', ''])('%j is no item at all: left out, and reported', (name) => {
    const { chart, reported } = readFlatRecord(JSON.parse(JSON.stringify({ oasis: { [name]: '1' } })), naming);
    expect(Object.keys(chart.oasis)).toEqual([]);
    expect(reported).toEqual([{ at: `/oasis/${name}`, say: expect.stringContaining('left out') }]);
  });

  it.each(['J1800', 'A1255', 'M2420'])('%s has no words to doubt', (name) => {
    expect(naming.doubt(name)).toBeUndefined();
  });

  it('without an OASIS edition nothing is known of the words, and function items keep CMS’s names', () => {
    const bare = namingOf(new Editions([]));
    expect(bare.doubt('M1830_XYZ')).toBeUndefined();
    expect(readFlatRecord({ oasis: { M1830_XYZ: 2, M1830_CRNT_BATHG: 3 } }, bare).chart.oasis).toEqual({
      M1830: '3',
      M1830_XYZ: '2',
    });
  });
});
