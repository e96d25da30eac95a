import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { Answers } from '../../../shared/oasis/answers.ts';
import { assessmentFacts } from '../../../shared/oasis/assessment.ts';
import { oasisFor } from '../../../shared/oasis/catalogue.ts';
import { listedDiagnoses } from '../../../shared/oasis/listed-diagnoses.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();
const catalogue = oasisFor(editions, '2026-01-12')?.catalogue;
const facts = (chart: Chart) => assessmentFacts(chart, new Answers(chart.oasis, catalogue));
const listed = (chart: Chart) => listedDiagnoses(chart, new Answers(chart.oasis, catalogue));

describe('which assessment it is', () => {
  it('reads reason and days from the answers, with their places', () => {
    const { chart } = readFlatRecord({
      admission: '2025-11-13',
      oasis: { M0100_ASSMT_REASON: 3, M0090: '20260114', M0032: '2026-01-13', M1005: '2026-01-12' },
    });
    const { reason, completed, resumption, discharged, startOfCare } = facts(chart);
    expect(reason?.value).toBe('03');
    expect(reason?.at).toEqual({
      what: 'M0100',
      value: '03',
      at: { kind: 'record', path: '/oasis/M0100_ASSMT_REASON' },
    });
    expect(completed?.value).toBe('2026-01-14');
    expect(resumption?.value).toBe('2026-01-13');
    expect(discharged?.value).toBe('2026-01-12');
    expect(startOfCare).toEqual({
      value: '2025-11-13',
      at: { what: 'admission', value: '2025-11-13', at: { kind: 'record', path: '/admission' } },
    });
  });

  it('takes what the reader of a page or bundle found where the answers do not say', () => {
    const { chart } = readFlatRecord({ oasis: { M1860: 2 } });
    const read = facts({ ...chart, assessment: { rfa: '01', completed: '2026-01-12' } });
    expect(read.reason?.value).toBe('01');
    expect(read.completed?.value).toBe('2026-01-12');
    expect(facts(chart)).toEqual({});
  });

  it('leaves out days that are none', () => {
    const { chart } = readFlatRecord({ admission: 'soon', oasis: { M0090: '2026-02-30', M0100: 'start' } });
    expect(facts(chart)).toEqual({});
  });
});

describe('the lines of M1021/M1023', () => {
  it('are named as people name them, without the carets of a submission', () => {
    const { chart } = readFlatRecord({
      oasis: { M1021_PRIMARY_DIAG_ICD: 'I50.22^^', M1021_PRIMARY_DIAG_SEVERITY: '03', M1023_OTH_DIAG2_ICD: '^' },
    });
    const lines = listed(chart);
    expect(lines.map(({ line, code }) => [line, code])).toEqual([
      ['M1021', 'I50.22'],
      ['M1023 c', undefined],
    ]);
    expect(lines[0]?.severity?.value).toBe('3');
    expect(lines[1]?.severity).toBeUndefined();
  });

  it('are those of the page where the page lists them', () => {
    const { chart } = readFlatRecord({ principal: 'I50.22', secondary: ['I10', 'J44.9'] });
    const page = (field: string) => [{ kind: 'page' as const, field, frame: '0' }];
    const sources = { '/diagnoses/0': page('dx/1'), '/diagnoses/1': page('dx/2'), '/diagnoses/2': page('dx-list/3') };
    expect(listed({ ...chart, sources }).map(({ line, code }) => [line, code])).toEqual([
      ['M1021', 'I50.22'],
      ['M1023 b', 'I10'],
    ]);
    expect(listed(chart)).toEqual([]);
  });
});
