import { describe, expect, it } from 'vitest';
import { codeListSections } from '../../../shared/icd10cm/code-list.ts';
import { smallEdition, smallPack } from '../icd10cm/small-editions.ts';
import { imported, inSubgroup, row } from './invented.ts';
import { brief, grouped, period } from './period.ts';
import { clinicalGroup, refusal, refused } from './refusal.ts';

const in2026 = { from: '2026-05-04', through: '2026-06-02', admission: '2026-05-04' };

describe('the row of the principal', () => {
  it('a cited statement decides, and is named', () => {
    expect(clinicalGroup({ principal: 'J44.9' })).toMatchObject({
      value: 'L',
      authority: 'sourced',
      because: [
        {
          row: {
            table: 'Diagnosis_Codes',
            edition: 'pdgm-grouper-2025',
            key: 'J44.9',
            statement: expect.stringContaining('tier B'),
          },
        },
      ],
    });
  });

  it('the project’s estimate decides where no statement does, marked as such', () => {
    expect(clinicalGroup({ principal: 'A40.0' })).toMatchObject({ value: 'K', authority: 'estimated' });
  });

  it('statements of 2025’s tables are not carried to 2026', () => {
    expect(brief(clinicalGroup({ principal: 'D64.9' }))).toEqual({ value: 'K' });
    const { grouping, unsettled } = grouped(period({ ...in2026, principal: 'D64.9' }));
    expect(brief(grouping.clinicalGroup)).toEqual({ missing: ['Diagnosis_Codes'] });
    expect(unsettled).toContainEqual(expect.objectContaining({ point: 'U1', part: 'clinicalGroup' }));
    expect(clinicalGroup({ ...in2026, principal: 'I10' })).toMatchObject({ value: 'H', authority: 'sourced' });
  });

  it('the better statement stands over a wrong estimate: N18.6 cannot be primary', () => {
    for (const dates of [{}, in2026]) {
      expect(clinicalGroup({ ...dates, principal: 'N18.6' })).toMatchObject({ determined: false });
      expect(grouped(period({ ...dates, principal: 'N18.6' })).grouping.returnCode).toMatchObject({
        value: '05',
        authority: 'sourced',
      });
    }
  });

  it.each(['g30.9', ' G309 ', 'G30.9', 'g309'])(
    '“%s” is the same code: case, outer blanks and the dot do not matter',
    (principal) => {
      expect(brief(clinicalGroup({ principal }))).toEqual({ value: 'B' });
    },
  );

  it.each(['G3.09', 'G309.', 'G.309', 'G30..9', 'G3 0.9', 'GЗ0.9'])(
    '“%s” is no code: a misplaced dot matters',
    (principal) => {
      expect(refusal({ principal })).toEqual(refused('03', { value: ['06'] }));
    },
  );
});

describe('edits of the principal', () => {
  it.each([
    ['a code that never was', 'Q99.99'],
    ['a header', 'I50'],
    ['a code that is no longer valid', 'M54.5'],
    ['a code of the next year', 'G35.A'],
    ['words', 'heart failure'],
  ])('%s: flag 06, return code 03', (_, principal) => {
    expect(refusal({ principal })).toEqual(refused('03', { value: ['06'] }));
  });

  it('blank: flag 07, return code 03; not given: nothing is said', () => {
    expect(refusal({ principal: '' })).toEqual(refused('03', { value: ['07'] }));
    expect(refusal({ principal: '  ' })).toEqual(refused('03', { value: ['07'] }));
    const { grouping } = grouped(period({ principal: undefined }));
    expect(brief(grouping.clinicalGroup)).toEqual({ missing: ['principal'] });
    expect(grouping.returnCode.determined).toBe(false);
  });

  it('a manifestation: flag 02, return code 03', () => {
    expect(refusal({ principal: 'F02.80' })).toEqual(refused('03', { value: ['02'] }));
  });

  it('a code of an imported list that nobody calls a manifestation or none: not determined, until a table says it', () => {
    const listed = { code: 'G30A', billable: true, title: 'Invented dementia', manifestation: undefined };
    const above = { code: 'G30', billable: false, title: 'Invented', manifestation: undefined };
    const days = { from: '2024-10-01', to: '2025-10-01' };
    const codes = smallPack({ ...smallEdition('a', days), imported: true }, codeListSections([above, listed]));
    const { manifestation: _, ...unsaid } = row('G30A', 'B');
    const record = { principal: 'G30.A', confirmed: undefined };
    const open = grouped(period(record), imported(2025, [unsaid]).with(codes)).grouping;
    expect(brief(open.clinicalGroup)).toEqual({ missing: ['Diagnosis_Codes'] });
    expect(open.returnCode.determined).toBe(false);
    const said = grouped(period(record), imported(2025, [row('G30A', 'B')]).with(codes)).grouping;
    expect(brief(said.clinicalGroup)).toEqual({ value: 'B' });
  });

  it('an external cause: flag 04, return code 03', () => {
    expect(refusal({ principal: 'W19.XXXD' })).toEqual(refused('03', { value: ['04'] }));
  });

  it('no clinical group: return code 05; which flags CMS adds is not in our tables', () => {
    expect(refusal({ principal: 'M62.81' })).toEqual(
      refused('05', { missing: ['Diagnosis_Codes'], possible: [[], ['01'], ['03'], ['01', '03']] }),
    );
    expect(grouped(period({ principal: 'M62.81' })).unsettled).toContainEqual(expect.objectContaining({ point: 'U8' }));
  });

  it.each([
    ['01', { unacceptable: true }],
    ['02', { manifestation: true }],
    ['03', { unspecified: true }],
    ['04', { externalCause: true }],
  ])('CMS’s own table: flag %s, return code 03', (flag, changes) => {
    const editions = imported(2025, [row('G309', 'NONE', changes)]);
    expect(refusal({}, editions)).toEqual(refused('03', { value: [flag] }));
    expect(grouped(period(), editions).grouping.returnCode).toMatchObject({ authority: 'cms' });
  });

  it('CMS’s own table, no group and no flag: return code 05 with flag 00', () => {
    expect(refusal({}, imported(2025, [row('G309', 'NONE')]))).toEqual(refused('05', { value: [] }));
  });

  it('never gives 00000', () => {
    for (const principal of ['', 'I50', 'M62.81', 'F02.80', 'W19.XXXD']) {
      expect(JSON.stringify(grouped(period({ principal })))).not.toContain('00000');
    }
  });

  it('says “cannot be primary (M1021)”, as people in the job do', () => {
    const part = clinicalGroup({ principal: 'M62.81' });
    expect(part.determined ? '' : part.missing[0]?.say).toContain('cannot be primary (M1021)');
  });
});

describe('a code that becomes valid within the period (U14)', () => {
  const over = { from: '2026-09-15', through: '2026-10-14', admission: '2026-09-15' };

  it('is not determined, with both dates', () => {
    const fresh = grouped(period({ ...over, principal: NEW_IN_FY2027 }));
    expect(brief(fresh.grouping.clinicalGroup)).toEqual({ missing: ['principal'] });
    const say = fresh.grouping.clinicalGroup.determined ? '' : (fresh.grouping.clinicalGroup.missing[0]?.say ?? '');
    expect(say).toContain('2026-10-01');
    expect(say).toContain('2026-09-15');
    expect(fresh.grouping.returnCode.determined).toBe(false);
    expect(fresh.unsettled).toContainEqual(expect.objectContaining({ point: 'U14' }));
  });

  it('is invalid where the period ends before', () => {
    const earlier = { from: '2026-08-15', through: '2026-09-13', admission: '2026-08-15' };
    expect(refusal({ ...earlier, principal: NEW_IN_FY2027 })).toEqual(refused('03', { value: ['06'] }));
  });
});

describe('a confirmed group', () => {
  const confirmed = { clinicalGroup: 'G' };

  it('stands where no table decides, authority entered', () => {
    expect(clinicalGroup({ ...in2026, principal: 'Z48.01', confirmed })).toMatchObject({
      value: 'G',
      authority: 'entered',
    });
    expect(grouped(period({ ...in2026, principal: 'Z48.01', confirmed })).grouping.validityFlags).toMatchObject({
      value: [],
    });
  });

  it('stands over the project’s estimate, also over a refusal by it', () => {
    expect(clinicalGroup({ principal: 'A40.0', confirmed })).toMatchObject({ value: 'G', authority: 'entered' });
    expect(clinicalGroup({ principal: 'A40.0', confirmed: { clinicalGroup: 'K' } })).toMatchObject({
      value: 'K',
      authority: 'entered',
    });
    const editions = imported(2025, [{ code: 'G309', group: { value: 'NONE', authority: 'estimated' } }]);
    const { grouping } = grouped(period({ confirmed }), editions);
    expect(grouping.clinicalGroup).toMatchObject({ value: 'G', authority: 'entered' });
    expect(brief(grouping.returnCode)).toEqual({ value: '00' });
  });

  it('does not stand against a cited row, and that is said', () => {
    const { grouping, notes } = grouped(period({ confirmed }));
    expect(grouping.clinicalGroup).toMatchObject({ value: 'B', authority: 'sourced' });
    expect(notes).toContainEqual(expect.objectContaining({ at: '/confirmed/clinicalGroup' }));
    expect(refusal({ principal: 'N18.6', confirmed }).returnCode).toEqual({ value: '05' });
  });

  it('settles an open point within what is possible, and nothing else', () => {
    const open = { secondary: ['Z45.2'] };
    expect(clinicalGroup({ ...open, confirmed: { clinicalGroup: 'd' } })).toMatchObject({
      value: 'D',
      authority: 'entered',
    });
    expect(brief(clinicalGroup({ ...open, confirmed }))).toEqual({
      missing: ['confirmed clinicalGroup, principal'],
      possible: ['B', 'D'],
    });
  });

  it('stands over the estimate too where an open point stands beside it', () => {
    const changes = { principal: 'A40.0', secondary: ['Z45.2'], confirmed };
    expect(brief(clinicalGroup({ ...changes, confirmed: undefined }))).toEqual({
      missing: ['secondary'],
      possible: ['D', 'K'],
    });
    const { grouping, notes } = grouped(period(changes));
    expect(grouping.clinicalGroup).toMatchObject({ value: 'G', authority: 'entered' });
    expect(notes).toContainEqual(expect.objectContaining({ at: '/confirmed/clinicalGroup' }));
  });

  it.each(['M', '', 'HH', 'MMTA', 'ı'])('“%s” is no group and is not used', (letter) => {
    const { grouping, notes } = grouped(
      period({ ...in2026, principal: 'Z48.01', confirmed: { clinicalGroup: letter } }),
    );
    expect(grouping.clinicalGroup.determined).toBe(false);
    expect(notes).toContainEqual(expect.objectContaining({ at: '/confirmed/clinicalGroup' }));
  });
});

describe('no tables for the date', () => {
  it.each(['2023-12-31', '2027-01-01', '2019-06-01'])('From %s: nothing of another year stands in', (from) => {
    const { grouping } = grouped(period({ from, through: from, admission: from }));
    expect(brief(grouping.version)).toEqual({ missing: ['pdgm-grouper'] });
    expect(brief(grouping.clinicalGroup)).toEqual({ missing: ['Diagnosis_Codes'] });
    expect(brief(grouping.points)).toEqual({ missing: ['FI_Responses'] });
    expect(grouping.hipps.determined).toBe(false);
    expect(brief(grouping.source)).toEqual({ value: 'community' });
  });

  it('a person’s group stands, but not for a principal that the code list itself refuses', () => {
    const next = { from: '2027-01-04', through: '2027-02-02', admission: '2027-01-04' };
    const confirmed = { clinicalGroup: 'H' };
    expect(clinicalGroup({ ...next, principal: 'I10', confirmed })).toMatchObject({ value: 'H', authority: 'entered' });
    for (const principal of ['I50', 'I50.99', 'F02.80', 'W19.XXXA'])
      expect(brief(clinicalGroup({ ...next, principal, confirmed }))).toEqual({
        missing: ['Diagnosis_Codes', 'principal'],
      });
  });

  it('an import wins over what is shipped, for its own dates', () => {
    const editions = imported(2025, [row('G309', 'C'), inSubgroup('I509', 'Heart 11')]);
    expect(grouped(period(), editions).grouping.clinicalGroup).toMatchObject({ value: 'C', authority: 'cms' });
    expect(brief(grouped(period({ principal: 'J44.9' }), editions).grouping.clinicalGroup)).toEqual({
      missing: ['Diagnosis_Codes'],
    });
  });
});

/** A code that the FY2027 addenda add. */
const NEW_IN_FY2027 = 'I42.00';
