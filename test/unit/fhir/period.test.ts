import { describe, expect, it } from 'vitest';
import { ACT, chartOf, claim, coded, encounter, episode, FUNCTION, oasis, read, saidOf } from './record.ts';

/** Start of care on 4 May 2026: slices from 4 May, 3 June, 3 July (second certification), 2 August. */
const soc = '2026-05-04';
const assessed = (id: string, rfa: string, completed: string, more: Record<string, string> = {}) =>
  oasis(id, { M0030: soc, M0090: completed, M0100: rfa, ...FUNCTION, ...more });
const start = assessed('soc', '01', '2026-05-06');

describe('which period', () => {
  it('the slice from the start of care that holds the newest assessment', () => {
    expect(chartOf([start]).period).toEqual({ from: soc, through: '2026-06-02', admission: soc });
    expect(chartOf([start, assessed('fu', '05', '2026-06-10')]).period).toMatchObject({ from: '2026-06-03' });
  });

  it('that of the newest home health claim, where there is one', () => {
    const { period } = chartOf([
      start,
      claim('a', { from: soc, through: '2026-06-02' }),
      claim('b', { from: '2026-06-03', through: '2026-06-20' }),
    ]);
    expect(period).toEqual({
      from: '2026-06-03',
      through: '2026-06-20',
      admission: soc,
      siblings: [{ from: soc, through: '2026-06-02' }],
    });
  });

  it('the one asked for, with the days that its claim states', () => {
    const claims = [
      claim('a', { from: soc, through: '2026-06-01' }),
      claim('b', { from: '2026-06-03', through: '2026-07-02' }),
    ];
    expect(chartOf([start, ...claims], { from: soc }).period).toMatchObject({ from: soc, through: '2026-06-01' });
    expect(chartOf([start], { from: '2026-06-03' }).period).toMatchObject({
      from: '2026-06-03',
      through: '2026-07-02',
      admission: soc,
    });
  });

  it('asked for on a day on which none begins, is taken as asked, and said', () => {
    const result = read([start], { from: '2026-05-20' });
    expect(result.chart.period).toMatchObject({ from: '2026-05-20', through: '2026-06-18' });
    expect(saidOf(result, 'from')).toHaveLength(1);
  });

  it('asked for on a day that does not exist, is the one that the record has', () => {
    const result = read([start], { from: '2026-02-30' });
    expect(result.chart.period?.from).toBe(soc);
    expect(saidOf(result, 'from')).toHaveLength(1);
  });

  it('a recertification belongs to the certification that it is made for', () => {
    const { period, assessment } = chartOf([start, assessed('rec', '04', '2026-06-30')]);
    expect(period).toMatchObject({ from: '2026-07-03', through: '2026-08-01', admission: soc });
    expect(period?.siblings).toEqual([
      { from: soc, through: '2026-06-02' },
      { from: '2026-06-03', through: '2026-07-02' },
    ]);
    expect(assessment?.id).toBe('QuestionnaireResponse/rec');
  });

  it('ends with the discharge', () => {
    expect(chartOf([start, episode('e', soc, '2026-05-25')]).period).toMatchObject({
      from: soc,
      through: '2026-05-25',
    });
  });

  it('is counted from the episode of care, or from a home health encounter over several days', () => {
    expect(chartOf([episode('e', soc)]).period).toMatchObject({ from: soc, admission: soc });
    expect(chartOf([encounter('h', 'HH', soc, '2026-07-20')]).period).toMatchObject({ from: soc, admission: soc });
  });

  it('a single visit tells nothing of the start of care', () => {
    const visit = encounter('v', 'HH', '2026-05-19T09:00:00-05:00', '2026-05-19T10:00:00-05:00');
    expect(chartOf([visit])).not.toHaveProperty('period');
  });

  it('a visit that goes on just now is no start of care against what was stated', () => {
    const visit = encounter('v', 'HH', '2026-05-26T09:00:00-05:00');
    expect(chartOf([start, visit]).period).toMatchObject({ from: soc, admission: soc });
  });

  it('nothing tells it: no period', () => {
    const result = read([]);
    expect(result.chart).not.toHaveProperty('period');
  });

  it('M0030 stands over the episode’s own day, and the difference is a conflict', () => {
    const { period, conflicts } = chartOf([start, episode('e', '2026-05-02')]);
    expect(period?.admission).toBe(soc);
    expect(conflicts).toMatchObject([
      { fact: '/period/admission', lost: { value: '2026-05-02' }, stands: { value: soc } },
    ]);
  });

  it('an episode of care a certification is one admission', () => {
    const { period } = chartOf([episode('a', soc, '2026-07-02'), episode('b', '2026-07-03')], { from: '2026-07-03' });
    expect(period).toMatchObject({ from: '2026-07-03', admission: soc });
  });

  it('an earlier admission of the record is a sibling, not the admission of this period', () => {
    const { period } = chartOf([start, episode('old', '2025-12-01', '2026-01-20'), episode('now', soc)]);
    expect(period).toMatchObject({ from: soc, admission: soc });
    expect(period?.siblings).toEqual([
      { from: '2025-12-01', through: '2025-12-30' },
      { from: '2025-12-31', through: '2026-01-20' },
    ]);
  });
});

describe('which assessment', () => {
  const which = (resources: Parameters<typeof chartOf>[0], from?: string) =>
    chartOf(resources, from === undefined ? {} : { from }).assessment?.id?.split('/')[1];

  it('the start of care’s, for both periods of the first certification', () => {
    expect(which([start], soc)).toBe('soc');
    expect(which([start], '2026-06-03')).toBe('soc');
  });

  it('and not for the next certification, which has an assessment of its own', () => {
    const result = read([start], { from: '2026-07-03' });
    expect(result.chart).not.toHaveProperty('assessment');
    expect(result.chart.oasis).toEqual({});
    expect(saidOf(result, 'QuestionnaireResponse/soc')).toHaveLength(1);
  });

  it.each([
    ['on day 56', '2026-06-28'],
    ['on day 60', '2026-07-02'],
    ['too early, on day 50', '2026-06-22'],
  ])('a recertification made %s is for the next certification only', (_, completed) => {
    const both = [start, assessed('rec', '04', completed)];
    expect(which(both, '2026-07-03')).toBe('rec');
    expect(which(both, '2026-08-02')).toBe('rec');
    expect(which(both, '2026-06-03')).toBe('soc');
    expect(which(both, soc)).toBe('soc');
  });

  it('a late recertification is for the certification in which it was made', () => {
    expect(which([start, assessed('rec', '04', '2026-07-06')], '2026-07-03')).toBe('rec');
  });

  it('other follow-up in the first period changes the second, not the first', () => {
    const both = [start, assessed('fu', '05', '2026-05-20')];
    expect(which(both, soc)).toBe('soc');
    expect(which(both, '2026-06-03')).toBe('fu');
  });

  it('other follow-up in the second period changes neither, and not the next certification', () => {
    const both = [start, assessed('fu', '05', '2026-06-12')];
    expect(which(both, '2026-06-03')).toBe('soc');
    expect(which(both, '2026-07-03')).toBeUndefined();
  });

  it('a resumption of care before the second period is for that', () => {
    expect(which([start, assessed('roc', '03', '2026-06-01')], '2026-06-03')).toBe('roc');
    expect(which([start, assessed('roc', '03', '2026-06-01')], soc)).toBe('soc');
  });

  it('a resumption in the first days of a certification that has no other is for that', () => {
    expect(which([start, assessed('roc', '03', '2026-07-05')], '2026-07-03')).toBe('roc');
    expect(which([start, assessed('roc', '03', '2026-07-15')], '2026-07-03')).toBeUndefined();
  });

  it('a discharge, transfer or death assessment groups nothing', () => {
    for (const rfa of ['06', '07', '08', '09'])
      expect(which([start, assessed('dc', rfa, '2026-05-25')], soc)).toBe('soc');
  });

  it('one completed after the period’s end is not its own', () => {
    const late = assessed('soc', '01', '2026-06-08');
    expect(which([late, episode('e', soc)], soc)).toBeUndefined();
  });

  it('the claim’s occurrence code 50 names it', () => {
    const claimed = claim('c', { from: soc, through: '2026-06-02', occurrences: [['50', '2026-05-20']] });
    expect(which([start, assessed('fu', '05', '2026-05-20'), claimed])).toBe('fu');
  });

  it('an occurrence code 50 without a day that can be read names none, and is reported', () => {
    const claimed = claim('c', { from: soc, through: '2026-06-02', occurrences: [['50', '2026-05-32']] });
    expect(saidOf(read([claimed]), 'Claim/c.supportingInfo').join()).toMatch(/occurrence code 50 has no day/);
  });

  it('where occurrence code 50 names one that is not there, the one that applies is read, and the conflict kept', () => {
    const claimed = claim('c', { from: soc, through: '2026-06-02', occurrences: [['50', '2026-05-09']] });
    const result = read([start, claimed]);
    expect(result.chart.assessment?.completed).toBe('2026-05-06');
    expect(result.chart.conflicts).toMatchObject([{ fact: '/assessment/completed', lost: { value: '2026-05-09' } }]);
    expect(saidOf(result, 'Claim/c')).toHaveLength(1);
  });

  it('answers of two are never mixed', () => {
    const other = oasis('fu', { M0030: soc, M0090: '2026-05-20', M0100: '05', M1830: '05', M1400: '3' });
    const first = chartOf([start, other], { from: soc });
    expect(first.oasis).toMatchObject({ M1830: '2', M1860: '2' });
    expect(first.oasis).not.toHaveProperty('M1400');
    const second = chartOf([start, other], { from: '2026-06-03' });
    expect(second.oasis).toMatchObject({ M1830: '5', M1400: '3' });
    expect(second.oasis).not.toHaveProperty('M1860');
  });

  it('is named with its reason and day, and with where they stand', () => {
    const { assessment, sources } = chartOf([start]);
    expect(assessment).toEqual({ id: 'QuestionnaireResponse/soc', rfa: '01', completed: '2026-05-06' });
    expect(sources['/assessment/completed']?.[0]).toMatchObject({
      ref: 'QuestionnaireResponse/soc',
      path: 'item[1].answer[0]',
    });
  });

  it('where no start of care is known, only one that a certification can still hold: made up to 35 days before From', () => {
    const undated = oasis('a', { M0090: '2026-05-06', M0100: '01', ...FUNCTION });
    const forPeriod = (from: string) => which([undated, encounter('v', 'HH', '2026-05-06', '2026-05-06')], from);
    // A recertification on day 56 speaks for the period that begins 35 days later, and nothing speaks longer.
    expect(forPeriod('2026-05-08')).toBe('a');
    expect(forPeriod('2026-06-10')).toBe('a');
    expect(forPeriod('2026-06-11')).toBeUndefined();
    expect(forPeriod('2026-10-01')).toBeUndefined();
  });

  it('of another admission is never taken', () => {
    const earlier = oasis('old', { M0030: '2026-04-20', M0090: '2026-04-22', M0100: '01', ...FUNCTION });
    expect(which([earlier, start], soc)).toBe('soc');
    expect(which([earlier, episode('e', soc)], soc)).toBeUndefined();
  });
});

it('an episode of care is one of home health by its type’s words too, and by no other', () => {
  const typed = (text: string) => chartOf([{ ...episode('e', '2026-11-10'), type: [{ text }] }]).period?.from;
  expect(typed('Home Health')).toBe('2026-11-10');
  expect(typed('Hospice at home')).toBeUndefined();
});

describe('an agency that keeps a resource a certification or a period', () => {
  it.each([
    [
      'an Encounter a certification',
      encounter('a', 'HH', '2026-09-03', '2026-11-01'),
      encounter('b', 'HH', '2026-11-02'),
    ],
    ['an EpisodeOfCare a period', episode('a', '2026-10-03', '2026-11-01'), episode('b', '2026-11-02')],
  ])('%s: one admission', (_, first, second) => {
    const { period } = chartOf([first, second], { from: '2026-11-02' });
    expect(period?.admission).toBe(first.period && (first.period as { start: string }).start);
  });

  it('a stay of other length that ended the day before was a discharge', () => {
    const { period, previousPeriodEnd } = chartOf([
      episode('a', '2026-10-07', '2026-11-01'),
      episode('b', '2026-11-02'),
    ]);
    expect(period?.admission).toBe('2026-11-02');
    expect(previousPeriodEnd).toBe('2026-11-01');
  });
});

describe('an episode of care of home health', () => {
  const called = (type: object) => chartOf([{ ...episode('e', '2026-11-10'), type: [type] }]).period?.from;

  it.each([
    [{ text: 'Home Health Care' }],
    [{ coding: [{ system: 'urn:agency', code: 'home-health' }] }],
    [coded(ACT, 'HH')],
    [coded('http://terminology.hl7.org/CodeSystem/episodeofcare-type', 'hacc')],
  ])('is called %j', (type) => {
    expect(called(type)).toBe('2026-11-10');
  });

  it('that begins in a month or year only gives no period, and says why', () => {
    const begins = (start: string | undefined) =>
      saidOf(read([{ ...episode('e', '2026-11-10'), period: { start } }]), 'EpisodeOfCare/e');
    expect(chartOf([episode('e', '2026-11')]).period).toBeUndefined();
    for (const start of ['2026-11', '2026', '2026-11-31']) {
      expect(begins(start)).toEqual(['the start of care is no whole day: no period follows from it']);
    }
    expect(begins('2026-11-10')).toEqual([]);
    expect(begins(undefined)).toEqual([]);
  });

  it('is none of another system’s HH, nor of hospice', () => {
    expect(called(coded('urn:agency', 'HH'))).toBeUndefined();
    expect(called({ text: 'Hospice at home' })).toBeUndefined();
  });

  it.each(['Home Health Aide - Private Duty', 'Home health (non-skilled)', 'Home-health personal care'])(
    'is none of care that Medicare’s home health is not: %s',
    (text) => {
      expect(called({ text })).toBeUndefined();
    },
  );

  it('an encounter of class HH is none where it is hospice’s or privately paid', () => {
    const from = (more: object) => chartOf([encounter('h', 'HH', '2026-11-10', undefined, more)]).period?.from;
    expect(from({})).toBe('2026-11-10');
    expect(from({ type: [{ text: 'Home health and hospice agency: home health' }] })).toBe('2026-11-10');
    expect(from({ type: [{ text: 'Hospice routine home care' }] })).toBeUndefined();
    expect(from({ serviceType: { text: 'Private duty nursing' } })).toBeUndefined();
  });
});
