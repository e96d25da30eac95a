import { describe, expect, it } from 'vitest';
import { Answers } from '../../../shared/oasis/answers.ts';
import { oasisFor } from '../../../shared/oasis/catalogue.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();
const catalogue = oasisFor(editions, '2026-01-12')?.catalogue;

describe('answers by item', () => {
  it('finds an item under its number and under CMS’s name', () => {
    for (const key of ['M1306', 'M1306_UNHLD_STG2_PRSR_ULCR', 'm1306_unhld_stg2_prsr_ulcr']) {
      expect(new Answers({ [key]: '1' }, catalogue).number('M1306'), key).toBe(1);
    }
    expect(new Answers({ M1311_NBR_PRSULC_STG4_C1: '02' }, catalogue).number('M1311C1')).toBe(2);
    expect(new Answers({ M0032_ROC_DT: '20260112' }, catalogue).day('M0032')).toBe('2026-01-12');
  });

  it('keeps absent, skipped and not assessed apart', () => {
    const answers = new Answers({ M1332: '^', M1334: '', D0160: '-', M1400: '0' }, catalogue);
    expect(answers.isSkipped('M1332')).toBe(true);
    expect(answers.isSkipped('M1334')).toBe(true);
    expect(answers.isSkipped('M1340')).toBe(false);
    expect(answers.number('D0160')).toBeUndefined();
    expect(answers.isSkipped('D0160')).toBe(false);
    expect(answers.number('M1400')).toBe(0);
  });

  it('reads a check-all item as a list or as flags', () => {
    const list = new Answers({ M1033: ['1', '7'] }, catalogue);
    expect(list.ticked('M1033', '7')?.ticked).toBe(true);
    expect(list.ticked('M1033', '3')?.ticked).toBe(false);
    const flags = new Answers({ M1033_HOSP_RISK_HSTRY_FALLS: '1', M1033_HOSP_RISK_5PLUS_MDCTN: '0' }, catalogue);
    expect(flags.ticked('M1033', '1')).toEqual({ ticked: true, key: 'M1033_HOSP_RISK_HSTRY_FALLS' });
    expect(flags.ticked('M1033', '7')?.ticked).toBe(false);
    expect(flags.ticked('M1033', '3')).toBeUndefined();
    expect(flags.has('M1033')).toBe(true);
  });

  it('does not take one answer as text for the whole of M1033, and does for M1028', () => {
    expect(new Answers({ M1033: '7' }, catalogue).ticked('M1033', '3')).toBeUndefined();
    expect(new Answers({ M1028: '3' }, catalogue).ticked('M1028', '2')?.ticked).toBe(false);
  });

  it('says nothing of a list that is not assessed', () => {
    expect(new Answers({ M1033: ['-'] }, catalogue).ticked('M1033', '1')).toBeUndefined();
    expect(new Answers({ M1033: [] }, catalogue).ticked('M1033', '1')?.ticked).toBe(false);
    expect(new Answers({ M1033: ['^'] }, catalogue).ticked('M1033', '1')).toBeUndefined();
  });

  it('reads days as people and as CMS write them, and no others', () => {
    const day = (M0090: string) => new Answers({ M0090 }, catalogue).day('M0090');
    expect(day('2026-01-12')).toBe('2026-01-12');
    expect(day('20260112')).toBe('2026-01-12');
    for (const none of ['2026-02-30', '01/12/2026', '^', 'soon']) expect(day(none), none).toBeUndefined();
  });

  it('reads numbers without a catalogue, under the item’s own number', () => {
    expect(new Answers({ M1860: '4' }, undefined).number('M1860')).toBe(4);
  });
});
