import { describe, expect, it } from 'vitest';
import type { StayType } from '../../../shared/chart/chart.ts';
import { addDays } from '../../../shared/chart/day.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { brief, grouped, period, shipped } from './period.ts';

const FROM = '2025-03-03';
const daysBefore = (days: number) => addDays(FROM, -days) ?? '';
const source = (changes: Parameters<typeof period>[0]) => brief(grouped(period(changes)).grouping.source);
const stay = (type: StayType, days: number) => ({ stays: [{ type, through: daysBefore(days) }] });
const INSTITUTIONAL = { value: 'institutional' };
const COMMUNITY = { value: 'community' };
const CONTINUING = { admission: '2025-02-01', previousPeriodEnd: '2025-03-02' };

describe('stays before an admission', () => {
  it.each(['acute', 'ipf', 'snf', 'irf', 'ltch'] as const)('%s counts up to 14 days', (type) => {
    expect([0, 1, 14, 15].map((days) => source(stay(type, days)))).toEqual([
      INSTITUTIONAL,
      INSTITUTIONAL,
      INSTITUTIONAL,
      COMMUNITY,
    ]);
  });

  it.each(['ed', 'observation', 'other'] as const)('%s is no inpatient stay', (type) => {
    expect(source(stay(type, 3))).toEqual(COMMUNITY);
    expect(source({ stays: [{ type }] })).toEqual(COMMUNITY);
  });

  it('an unknown kind leaves it open within the 14 days only', () => {
    expect(source(stay('unknown', 14))).toEqual({ missing: ['stays/0/type'] });
    expect(source(stay('unknown', 15))).toEqual(COMMUNITY);
  });

  it('an empty list means none; no list means that nobody said', () => {
    expect(source({ stays: [] })).toEqual(COMMUNITY);
    expect(source({ stays: undefined })).toEqual({ missing: ['admissionSource'] });
  });

  it('one stay that counts is enough, whatever else is unclear', () => {
    const stays = [
      { type: 'unknown' as const },
      { type: 'snf' as const, through: daysBefore(2) },
      { type: 'ltch' as const },
    ];
    expect(source({ stays })).toEqual(INSTITUTIONAL);
  });

  it('names the stays that count, and all of them where none does', () => {
    const because = (...stays: { type: StayType; through: string }[]) =>
      grouped(period({ stays })).grouping.source.because?.map(({ what, value }) => `${what} ${value}`);
    const old = { type: 'ipf' as const, through: daysBefore(40) };
    const recent = { type: 'acute' as const, through: daysBefore(4) };
    expect(because(recent, old)).toEqual([`stay acute ${daysBefore(4)}`]);
    expect(because(old, { type: 'ed', through: daysBefore(2) })).toEqual([
      `stay ipf ${daysBefore(40)}`,
      `stay ed ${daysBefore(2)}`,
    ]);
    const { hipps } = grouped(period({ stays: [recent, old] })).grouping;
    expect(hipps.because?.[0]).toMatchObject({ what: 'stay acute', value: daysBefore(4) });
  });

  it.each([
    ['no end', {}],
    ['an end that is no day', { through: '2025-02-30' }],
  ])('a stay with %s may have ended in the 14 days', (_, dates) => {
    expect(source({ stays: [{ type: 'acute', ...dates }] })).toEqual({ missing: ['stays/0/through'] });
  });

  it('a stay that ended after the From date does not count, and that is said', () => {
    const { grouping, notes } = grouped(period({ stays: [{ type: 'acute', through: '2025-03-10' }] }));
    expect(brief(grouping.source)).toEqual(COMMUNITY);
    expect(notes).toContainEqual(expect.objectContaining({ at: '/stays/0' }));
  });

  it('a stay that began after the From date is of no account, ended or not', () => {
    expect(source({ stays: [{ type: 'acute', from: '2025-03-08' }] })).toEqual(COMMUNITY);
  });

  it('an admission within an inpatient stay is a contradiction', () => {
    expect(source({ stays: [{ type: 'acute', from: '2025-02-27', through: '2025-03-05' }] })).toEqual({
      missing: ['stays/0'],
    });
  });

  it('a stay that ends before it begins is a contradiction', () => {
    expect(source({ stays: [{ type: 'acute', from: '2025-03-01', through: '2025-02-20' }] })).toEqual({
      missing: ['stays/0'],
    });
  });

  it('nor does it decide where it would begin after the From date and end within the 14 days', () => {
    const stays = (from: string, through: string) => source({ stays: [{ type: 'acute', from, through }] });
    expect(stays('2025-03-05', '2025-03-03')).toEqual({ missing: ['stays/0'] });
    expect(stays('2025-03-05', '2025-02-17')).toEqual({ missing: ['stays/0'] });
    // Neither day, taken alone, would make it count.
    expect(stays('2025-03-05', '2025-02-16')).toEqual(COMMUNITY);
    expect(stays('2025-03-12', '2025-03-10')).toEqual(COMMUNITY);
  });
});

describe('stays before a continuing period', () => {
  it('only acute ones count, up to 14 days before From', () => {
    expect([0, 14, 15].map((days) => source({ ...CONTINUING, ...stay('acute', days) }))).toEqual([
      INSTITUTIONAL,
      INSTITUTIONAL,
      COMMUNITY,
    ]);
  });

  it.each(['ipf', 'snf', 'irf', 'ltch'] as const)('%s does not', (type) => {
    expect(source({ ...CONTINUING, ...stay(type, 3) })).toEqual(COMMUNITY);
  });

  it('a stay that is not acute and has no clear end leaves it open (U13)', () => {
    const { grouping, unsettled } = grouped(period({ ...CONTINUING, stays: [{ type: 'snf' }] }));
    expect(brief(grouping.source)).toEqual({ missing: ['stays/0/through'] });
    expect(unsettled).toContainEqual(expect.objectContaining({ point: 'U13' }));
  });

  it('may begin while the patient is in hospital', () => {
    const stays = [{ type: 'acute' as const, from: '2025-02-27', through: '2025-03-05' }];
    expect(source({ ...CONTINUING, stays })).toEqual(COMMUNITY);
  });
});

describe('without a usable admission date', () => {
  it.each([undefined, '2025-02-30', ''])(
    'admission %s: an acute stay counts for either kind of period',
    (admission) => {
      expect(source({ admission, ...stay('acute', 14) })).toEqual(INSTITUTIONAL);
      expect(source({ admission, ...stay('snf', 15) })).toEqual(COMMUNITY);
      expect(source({ admission, ...stay('snf', 14) })).toEqual({ missing: ['admission'] });
    },
  );

  it('an admission after the From date cannot be', () => {
    expect(source({ admission: '2025-03-04', ...stay('acute', 3) })).toEqual({ missing: ['admission, from'] });
  });

  it('needs a From date, but not to know that there was no stay', () => {
    expect(source({ from: undefined, ...stay('acute', 3) })).toEqual({ missing: ['from'] });
    expect(source({ from: undefined, stays: [] })).toEqual(COMMUNITY);
  });
});

describe('occurrence codes', () => {
  const codes = (occurrenceCodes: string[], more: Parameters<typeof period>[0] = {}) =>
    source({ stays: undefined, occurrenceCodes, ...more });

  it('61 or 62 is institutional, neither is community', () => {
    expect(codes(['61'])).toEqual(INSTITUTIONAL);
    expect(codes(['62'])).toEqual(INSTITUTIONAL);
    expect(codes(['50', ' 61 '])).toEqual(INSTITUTIONAL);
    expect(codes([])).toEqual(COMMUNITY);
    expect(codes(['50'])).toEqual(COMMUNITY);
  });

  it('a text that is no occurrence code may be either; blank places of a spreadsheet are none', () => {
    for (const mistyped of ['061', '6 1', '6', 'OC61']) {
      expect(codes([mistyped])).toEqual({ missing: ['occurrenceCodes'] });
      expect(codes([mistyped], { admissionSource: 'community' })).toEqual(COMMUNITY);
    }
    expect(codes(['', ' '])).toEqual(COMMUNITY);
    expect(codes(['A1', '50'])).toEqual(COMMUNITY);
  });

  it('both on one claim are returned, even where something else is stated', () => {
    expect(codes(['61', '62'])).toEqual({ missing: ['occurrenceCodes'] });
    expect(codes(['61', '62'], { admissionSource: 'institutional' })).toEqual({ missing: ['occurrenceCodes'] });
  });

  it('a continuing period uses 61 only', () => {
    expect(codes(['61'], CONTINUING)).toEqual(INSTITUTIONAL);
    expect(codes(['62'], CONTINUING)).toEqual({ missing: ['occurrenceCodes'] });
  });
});

describe('facts that disagree', () => {
  it.each([
    [
      'stated community, occurrence code 61',
      { admissionSource: 'community' as const, occurrenceCodes: ['61'], stays: undefined },
      'admissionSource, occurrenceCodes',
    ],
    [
      'stated community, an acute stay',
      { admissionSource: 'community' as const, ...stay('acute', 3) },
      'admissionSource, stays',
    ],
    ['stated institutional, no stay', { admissionSource: 'institutional' as const }, 'admissionSource, stays'],
    ['occurrence code 61, no stay', { occurrenceCodes: ['61'] }, 'occurrenceCodes, stays'],
    ['no occurrence code, an acute stay', { occurrenceCodes: [], ...stay('acute', 3) }, 'occurrenceCodes, stays'],
    [
      'occurrence code 61, only a nursing stay before a continuing period',
      { ...CONTINUING, occurrenceCodes: ['61'], ...stay('snf', 3) },
      'occurrenceCodes, stays',
    ],
  ])('%s: open, both named', (_, facts, what) => {
    expect(source(facts)).toEqual({ missing: [what] });
  });

  it('a stated source settles a stay of unknown kind', () => {
    expect(source({ admissionSource: 'community', ...stay('unknown', 3) })).toEqual(COMMUNITY);
  });

  it('a conflict that the reader left open is the reason that is given', () => {
    const { chart } = readFlatRecord(period({ stays: undefined }));
    chart.conflicts.push({
      fact: '/admissionSource',
      lost: { value: 'community', at: { kind: 'record', path: '/a' } },
      say: 'two claims disagree',
    });
    const part = group(chart, shipped).grouping.source;
    expect(part.determined ? [] : part.missing).toEqual([{ what: 'admissionSource', say: 'two claims disagree' }]);
  });
});

it('has no authority: dates and facts decide, no table row', () => {
  expect(grouped(period()).grouping.source).not.toHaveProperty('authority');
});
