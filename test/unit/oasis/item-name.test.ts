import { describe, expect, it } from 'vitest';
import { oasisKey } from '../../../shared/chart/oasis-keys.ts';
import { openOasis } from '../../../shared/oasis/catalogue.ts';
import { chartKey, itemsNamed } from '../../../shared/oasis/item-name.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();
const pack = editions.all('oasis')[0];
if (!pack) throw new Error('no OASIS pack');
const catalogue = openOasis(pack);
const key = (written: string) => itemsNamed(written, catalogue).map((named) => named.key);

describe('the element that a name means', () => {
  it.each([
    ['M1830', 'M1830'],
    ['M1830_CRNT_BATHG', 'M1830'],
    ['M1830_bathing_in_our_words', 'M1830'],
    ['GG0170C1', 'GG0170C1'],
    ['GG0170C_MOBILITY_SOCROC_PERF', 'GG0170C1'],
    ['GG0170I4', 'GG0170I4'],
    ['M0030_START_CARE_DT', 'M0030'],
    ['M2102f', 'M2102F'],
    ['M1311_NBR_PRSULC_STG2_A1', 'M1311A1'],
    ['M1033', 'M1033'],
    ['M1033_HOSP_RISK_5PLUS_MDCTN', 'M1033_HOSP_RISK_5PLUS_MDCTN'],
    ['M1005_INP_DSCHG_UNKNOWN', 'M1005_INP_DSCHG_UNKNOWN'],
    ['M0102_PHYSN_ORDRD_SOCROC_DT_NA', 'M0102_PHYSN_ORDRD_SOCROC_DT_NA'],
    ['A1005X', 'A1005X'],
    ['O0110C2A', 'O0110C2A'],
    ['J1800', 'J1800'],
    ['57247-9', 'M1860'],
  ])('%s → %s', (written, expected) => {
    expect(key(written)).toEqual([expected]);
  });

  it.each(['', 'pain', '12345-6', 'ABCM1830', 'M18', 'M183000000', 'Section-4', '2026-11-10'])(
    '%j means none',
    (written) => {
      expect(key(written)).toEqual([]);
    },
  );

  it('one LOINC code may stand for several places; the panel tells them apart', () => {
    expect(key('81885-6')).toHaveLength(5);
    expect(key('85920-7')).toHaveLength(6);
    expect(key('/99146-3/88488-2/88489-0/85920-7')).toEqual(['M1021_PRIMARY_DIAG_SEVERITY']);
  });

  it('every item of the catalogue is found by its key, its name and its LOINC code', () => {
    for (const item of catalogue.items) {
      expect(key(item.id)).toEqual([item.id]);
      expect(key(item.name ?? item.id)).toEqual([item.id]);
      for (const code of item.loinc) expect(key([...item.panels, code].join('/'))).toContain(item.id);
      for (const { flag } of item.answers) if (flag) expect(key(flag)).toEqual([flag]);
    }
  });

  it('the function items are named as the flat record’s reader names them', () => {
    for (const item of catalogue.items.filter(({ id }) => /^M18[0-6]0$|^GG01[37]0/.test(id))) {
      expect(chartKey(oasisKey(item.id), catalogue)).toBe(chartKey(item.id, catalogue));
      if (/^M18/.test(item.id)) expect(oasisKey(item.name ?? item.id)).toBe(item.id);
    }
    expect(chartKey('no item', catalogue)).toBe('no item');
  });

  it.each([
    ['GG0130.A.1', 'GG0130A1'],
    ['GG0130_A1', 'GG0130A1'],
    ['gg0170i-1', 'GG0170I1'],
    // Column 4, follow-up: answered like column 1.
    ['GG0170_I4', 'GG0170I4'],
    ['M1060_A', 'M1060A'],
    ['M1311-A1', 'M1311A1'],
    ['M1021.a', 'M1021_PRIMARY_DIAG_ICD'],
    ['M1023.b', 'M1023_OTH_DIAG1_ICD'],
    ['M1023_5', 'M1023_OTH_DIAG5_ICD'],
    // One box: read as the list, the 1 that ticks it would be the first box.
    ['M1033_7', 'M1033_HOSP_RISK_5PLUS_MDCTN'],
    ['M1033.01', 'M1033_HOSP_RISK_HSTRY_FALLS'],
    ['M1000-NA', 'M1000_DC_NONE_14_DA'],
    // An instance, no part of the item.
    ['M1830.0', 'M1830'],
    ['K0520_1', 'K0520_1'],
  ])('a name in parts: %s', (written, expected) => {
    expect(key(written)).toEqual([expected]);
  });

  it('without a catalogue CMS’s own names still mean themselves', () => {
    expect(itemsNamed('M1830', undefined)).toEqual([{ key: 'M1830' }]);
    expect(itemsNamed('57243-8', undefined)).toEqual([]);
  });
});
