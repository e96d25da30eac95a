import { describe, expect, it } from 'vitest';
import { oasisFor, openOasis } from '../../../shared/oasis/catalogue.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();
const read = oasisFor(editions, '2026-02-11');
if (!read) throw new Error('no OASIS pack');
const { catalogue } = read;
const item = (id: string) => {
  const found = catalogue.byId.get(id);
  if (!found) throw new Error(id);
  return found;
};
const codes = (id: string) => item(id).answers.map((answer) => answer.code);

describe('the catalogue that the project ships', () => {
  it('holds what grouping needs, with CMS’s codes', () => {
    expect(codes('M1800')).toEqual(['0', '1', '2', '3']);
    expect(codes('M1830')).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    expect(codes('M1840')).toEqual(['0', '1', '2', '3', '4']);
    expect(codes('M1850')).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(codes('M1860')).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    // The panel counts these from 1.
    expect(codes('M2001')).toEqual(['0', '1', '9']);
    expect(codes('M1033')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(item('M1033').answers.map((answer) => answer.flag)).toEqual([
      'M1033_HOSP_RISK_HSTRY_FALLS',
      'M1033_HOSP_RISK_WEIGHT_LOSS',
      'M1033_HOSP_RISK_MLTPL_HOSPZTN',
      'M1033_HOSP_RISK_MLTPL_ED_VISIT',
      'M1033_HOSP_RISK_MNTL_BHV_DCLN',
      'M1033_HOSP_RISK_COMPLIANCE',
      'M1033_HOSP_RISK_5PLUS_MDCTN',
      'M1033_HOSP_RISK_CRNT_EXHSTN',
      'M1033_HOSP_RISK_OTHR_RISK',
      'M1033_HOSP_RISK_NONE_ABOVE',
    ]);
  });

  it('gives every GG activity CMS’s ten codes, never the labels 11 and 90', () => {
    const activities = catalogue.items.filter(({ kind }) => kind === 'performance');
    expect(activities).toHaveLength(48);
    for (const { answers } of activities) {
      expect(answers.map(({ code }) => code).sort()).toEqual([
        '01',
        '02',
        '03',
        '04',
        '05',
        '06',
        '07',
        '09',
        '10',
        '88',
      ]);
    }
  });

  it('knows check-all items, dates, counts and who the patient is', () => {
    expect(['M1000', 'M1028', 'M1033', 'M0150', 'M1740'].map((id) => item(id).kind)).toEqual(
      Array(5).fill('check-all'),
    );
    expect(['M0030', 'M0090', 'M1005'].map((id) => item(id).kind)).toEqual(Array(3).fill('date'));
    expect(item('C0500').kind).toBe('number');
    expect(item('M0064').kind).toBe('person');
    expect(codes('M1100')).toContain('15');
    expect(codes('M1324')).toContain('NA');
  });

  it('carries no wording whose owner is another (PHQ, BIMS, CAM)', () => {
    for (const id of ['C1310A', 'D0150A1', 'C0200']) {
      expect(item(id).text).toBeUndefined();
      expect(item(id).answers.every((answer) => answer.text === undefined)).toBe(true);
      expect(item(id).loinc).toHaveLength(1);
    }
    expect(item('M1830').text).toContain('Bathing');
  });

  it('carries LOINC’s notice', () => {
    expect(catalogue.pack.edition.origin.join(' ')).toContain('LOINC is copyright Regenstrief Institute');
  });

  it('knows which panels are OASIS’s alone', () => {
    for (const panel of ['99131-5', '99148-9', '89479-0', '89477-4', '88485-8'])
      expect(catalogue.ownPanels.has(panel)).toBe(true);
    // Discharge goals, prior functioning, BIMS and PHQ stand in MDS and IRF-PAI as well.
    for (const panel of ['89478-2', '89476-6', '83239-4', '52491-8', '54635-8', '54567-3'])
      expect(catalogue.ownPanels.has(panel)).toBe(false);
  });

  it('is in force to the end of March 2026, and says so afterwards', () => {
    expect(oasisFor(editions, '2026-03-31')?.inForce).toBe(true);
    expect(oasisFor(editions, '2026-04-01')?.inForce).toBe(false);
    expect(oasisFor(editions, '2022-12-31')?.inForce).toBe(false);
    expect(oasisFor(editions, undefined)?.inForce).toBe(false);
  });

  it('is opened once a pack', () => {
    expect(openOasis(catalogue.pack)).toBe(catalogue);
  });
});
