import { describe, expect, it } from 'vitest';
import type { Determined } from '../../../shared/chart/evidence.ts';
import { imported, row } from './invented.ts';
import { brief, grouped, period, shipped } from './period.ts';

const result = (changes: Parameters<typeof period>[0], editions = shipped) => {
  const { grouping } = grouped(period(changes), editions);
  return { hipps: brief(grouping.hipps), code: brief(grouping.returnCode), flags: brief(grouping.validityFlags) };
};
const HINDERED = { missing: ['period'], possible: ['1BA11'] };

describe('dates of the period', () => {
  it('30 days: grouped, no flag', () => {
    expect(result({})).toEqual({ hipps: { value: '1BA11' }, code: { value: '00' }, flags: { value: [] } });
  });

  it('shorter: flag 15 beside a grouped result', () => {
    for (const through of ['2025-03-31', '2025-03-03']) {
      expect(result({ through })).toEqual({
        hipps: { value: '1BA11' },
        code: { value: '00' },
        flags: { value: ['15'] },
      });
    }
  });

  it.each([
    ['longer', '2025-04-02', '14'],
    ['before From', '2025-03-02', '13'],
    ['no day of the calendar', '2025-02-30', '12'],
    ['blank', '', '11'],
  ])('Through %s (%s): flag %s, and no result, since its return code is not known (U8)', (_, through, flag) => {
    expect(result({ through })).toEqual({
      hipps: HINDERED,
      code: { missing: ['Return_Codes'] },
      flags: { value: [flag] },
    });
    expect(grouped(period({ through })).unsettled).toContainEqual(
      expect.objectContaining({ point: 'U8', part: 'returnCode' }),
    );
  });

  it('Through not given: the group does not need it; flags, return code and weight do', () => {
    const { grouping } = grouped(period({ through: undefined }));
    expect(brief(grouping.hipps)).toEqual({ value: '1BA11' });
    expect(brief(grouping.returnCode)).toEqual({ missing: ['through'] });
    expect(brief(grouping.validityFlags)).toEqual({ missing: ['through'] });
    expect(brief(grouping.weight)).toEqual({ missing: ['through'] });
  });

  it.each([
    ['blank', '', '08'],
    ['no day of the calendar', '2025-13-01', '09'],
    ['words', 'next monday', '09'],
  ])('From %s: that flag and no other edit, no version, no result', (_, from, flag) => {
    const { grouping } = grouped(period({ from, admission: undefined }));
    expect(brief(grouping.version)).toEqual({ missing: ['from'] });
    expect(brief(grouping.clinicalGroup)).toEqual({ missing: ['from'] });
    expect(brief(grouping.validityFlags)).toEqual({ value: [flag] });
    expect(brief(grouping.returnCode)).toEqual({ missing: ['Return_Codes'] });
    expect(grouping.hipps.determined).toBe(false);
  });

  it('a date in another form than CMS’s is told which form it takes', () => {
    const { version } = grouped(period({ from: '06/10/2026', admission: undefined })).grouping;
    expect(version.determined ? [] : version.missing.map(({ say }) => say)).toEqual([
      expect.stringContaining('YYYY-MM-DD'),
    ]);
  });

  it('From not given: everything that needs it names it', () => {
    const { grouping } = grouped(period({ from: undefined, admission: undefined }));
    for (const part of [grouping.version, grouping.clinicalGroup, grouping.validityFlags] as Determined<unknown>[]) {
      expect(brief(part)).toMatchObject({ missing: expect.arrayContaining(['from']) });
    }
  });
});

describe('the return code', () => {
  it('is 00 where CMS’s grouper would have all it needs, also where our tables leave the level open', () => {
    const in2026 = { from: '2026-05-04', through: '2026-06-02', admission: '2026-05-04' };
    const oasis = { M1800: '3', M1810: '3', M1820: '3', M1830: '3', M1840: '0', M1850: '2', M1860: '0', M1033: ['10'] };
    const { grouping } = grouped(period({ ...in2026, principal: 'U07.1', oasis }));
    expect(grouping.functionalLevel.determined).toBe(false);
    expect(grouping.returnCode).toMatchObject({ value: '00', authority: 'sourced' });
  });

  it.each([
    ['timing', { previousPeriodEnd: undefined }, 'previousPeriodEnd'],
    ['source', { stays: undefined }, 'admissionSource'],
    ['an OASIS answer', { oasis: { M1033: ['10'] } }, 'M1800'],
    ['the secondary diagnoses', { secondary: undefined }, 'secondary'],
    ['a secondary that is a code', { secondary: ['SMITH'] }, 'secondary 1'],
  ])('is open without %s', (_, changes, what) => {
    expect(result(changes).code).toMatchObject({ missing: expect.arrayContaining([what]) });
  });

  it('of a principal that may be refused is 00 or 03', () => {
    expect(result({ principal: 'N18.4', secondary: ['I12.9'] }).code).toEqual({
      missing: ['Code_First_Conditions'],
      possible: ['00', '03'],
    });
    expect(result({ principal: 'N18.4', secondary: ['I12.9'] }).flags).toEqual({
      missing: ['Code_First_Conditions'],
      possible: [[], ['05']],
    });
  });

  it('lists every flag that applies', () => {
    const editions = imported(2025, [row('G309', 'NONE', { unacceptable: true, unspecified: true })]);
    expect(result({ through: '2025-03-20' }, editions)).toEqual({
      hipps: { missing: ['principal'] },
      code: { value: '03' },
      flags: { value: ['01', '03', '15'] },
    });
  });
});

describe('the version', () => {
  const version = (from: string) => grouped(period({ from, through: from, admission: from })).grouping.version;

  it.each([
    ['2026-01-01', '07.0.26'],
    ['2026-03-31', '07.0.26'],
    ['2026-04-01', '07.1.26'],
    ['2026-09-30', '07.1.26'],
    ['2026-10-01', '07.2.26'],
    ['2026-12-31', '07.2.26'],
  ])('From %s: %s', (from, value) => {
    expect(version(from)).toMatchObject({ value, authority: 'sourced', because: [{ what: 'from', value: from }] });
  });

  it.each(['2024-06-01', '2025-01-01', '2025-12-31'])('From %s: which release is in force is not published', (from) => {
    expect(brief(version(from))).toEqual({ missing: ['Version_Range'] });
  });

  it('groups by the From date and pays by the Through date over New Year', () => {
    const over = period({ from: '2025-12-15', through: '2026-01-13', admission: '2025-12-15', principal: 'I10' });
    const { grouping, editions } = grouped(over);
    expect(brief(grouping.hipps)).toEqual({ value: '1HA11' });
    expect(grouping.weight.because?.[0]?.row?.edition).toBe('pdgm-payment-2026');
    expect(editions.map(({ id }) => id)).toEqual(['icd10cm-fy2026', 'pdgm-grouper-2025', 'pdgm-payment-2026']);
  });

  it('an import that nobody pinned, or that was forced, is said with every result', () => {
    const editions = imported(2025, [row('G309', 'B')]);
    const pack = editions.on('pdgm-grouper', '2025-03-03');
    if (pack) Object.assign(pack.edition, { pinned: false, forced: true });
    expect(grouped(period(), editions).editions).toContainEqual(
      expect.objectContaining({ pinned: false, forced: true }),
    );
  });
});

describe('the HIPPS code', () => {
  const hipps = (changes: Parameters<typeof period>[0]) => brief(grouped(period(changes)).grouping.hipps);
  const acute = { stays: [{ type: 'acute' as const, through: '2025-03-01' }] };

  it('position 1: community early, institutional early, community late, institutional late', () => {
    const late = { previousPeriodEnd: '2025-03-02' };
    expect([{}, acute, late, { ...acute, ...late }].map(hipps)).toEqual(
      ['1BA11', '2BA11', '3BA11', '4BA11'].map((value) => ({ value })),
    );
  });

  it('lists the few codes that one open position leaves', () => {
    expect(hipps({ previousPeriodEnd: undefined, ...acute })).toEqual({
      missing: ['previousPeriodEnd'],
      possible: ['2BA11', '4BA11'],
    });
  });

  it('lists none where many are possible', () => {
    expect(
      hipps({ previousPeriodEnd: undefined, stays: undefined, oasis: {}, secondary: undefined }),
    ).not.toHaveProperty('possible');
  });

  it('rests on the weakest of its parts', () => {
    expect(grouped(period()).grouping.hipps).toMatchObject({ authority: 'sourced' });
    expect(grouped(period({ principal: 'A40.0' })).grouping.hipps).toMatchObject({ authority: 'estimated' });
    expect(grouped(period({ principal: 'A40.0' })).grouping.weight).toMatchObject({ authority: 'estimated' });
    expect(grouped(period({ principal: 'A40.0' })).grouping.points).toMatchObject({ authority: 'sourced' });
  });
});

describe('whose rules', () => {
  it('the payer is assumed, and said, where it is not given; another payer is told that the rules are Medicare’s', () => {
    expect(grouped(period({ payer: undefined })).notes).toContainEqual(
      expect.objectContaining({ at: '/payer', say: expect.stringContaining('assumed') }),
    );
    expect(grouped(period({ payer: 'medicaid' })).notes).toContainEqual(expect.objectContaining({ at: '/payer' }));
    expect(grouped(period()).notes).toEqual([]);
  });
});

describe('an admission date that cannot be', () => {
  it.each([
    ['2025-02-30', 'calendar'],
    ['2025-03-05', 'after the From date'],
  ])('%s is said, also where the grouping does not need it', (admission, word) => {
    const { grouping, notes } = grouped(period({ admission }));
    expect(grouping.hipps).toMatchObject({ determined: true });
    expect(notes).toEqual([{ at: '/admission', say: expect.stringContaining(word) }]);
    expect(JSON.stringify(notes)).not.toContain(admission);
  });
});
