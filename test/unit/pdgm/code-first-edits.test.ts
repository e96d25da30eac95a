import { describe, expect, it } from 'vitest';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { imported, ONE_OF_EACH, row } from './invented.ts';
import { brief, grouped, period, shipped } from './period.ts';
import { clinicalGroup, refusal, refused } from './refusal.ts';

/** Edits that look at the first secondary beside the principal. */

describe('code first (U4)', () => {
  it('alone, a code-first principal has its group', () => {
    const { grouping, unsettled } = grouped(period({ principal: 'I50.9', secondary: ['E78.5', 'I10'] }));
    expect(brief(grouping.clinicalGroup)).toEqual({ value: 'H' });
    expect(unsettled).toContainEqual(expect.objectContaining({ point: 'U4', part: 'clinicalGroup' }));
  });

  it.each(['I11.0', 'I13.0', 'I97.131', 'I09.81', 'O75.4'])(
    'with %s, which its note names, it is own group or none',
    (condition) => {
      const { grouping } = grouped(period({ principal: 'I50.9', secondary: ['E78.5', condition] }));
      expect(brief(grouping.clinicalGroup)).toEqual({ missing: ['Code_First_Conditions'], possible: ['H', 'NONE'] });
      expect(brief(grouping.returnCode)).toMatchObject({ missing: ['Code_First_Conditions'] });
      expect(grouping.hipps).toMatchObject({ determined: false });
      expect(grouping.hipps.determined ? [] : grouping.hipps.possible?.every((code) => code[1] === 'H')).toBe(true);
    },
  );

  it('reads ranges, prefixes and characters of the notes', () => {
    const possible = (principal: string, condition: string) =>
      brief(clinicalGroup({ principal, secondary: [condition] }));
    const open = { missing: ['Code_First_Conditions'], possible: expect.arrayContaining(['NONE']) };
    expect(possible('R13.10', 'I69.391')).toEqual(open);
    expect(possible('R13.10', 'I69.351')).toEqual({ value: 'B' });
    expect(possible('N18.4', 'I12.9')).toEqual(open);
    expect(possible('N18.4', 'I10')).toEqual({ value: 'J' });
    expect(possible('N18.30', 'E11.22')).toEqual(open);
    expect(possible('A41.9', 'T81.44XA')).toEqual(open);
  });

  it('a secondary code that is not in force may be the condition, and is named by its position', () => {
    const group = (secondary: string[]) => clinicalGroup({ principal: 'I50.9', secondary });
    const open = (position: number) => ({ missing: [`secondary ${position}`], possible: ['H', 'NONE'] });
    expect(brief(group(['E78.5', 'I13']))).toEqual(open(2));
    expect(brief(group(['I11']))).toEqual(open(1));
    expect(brief(group(['I11,0']))).toEqual(open(1));
    expect(JSON.stringify(group(['I11,0']))).not.toContain('I11,0');
    // A header of another family is no condition of this note.
    expect(brief(group(['E11', 'J44.9']))).toEqual({ value: 'H' });
    // CMS's own list refuses what stands on the claim; a mistyped code is not on it.
    const editions = imported(2025, [row('I509', 'H', { codeFirst: 'HF' }), row('I110', 'H')], {
      codeFirst: { HF: ['I110'] },
    });
    expect(brief(grouped(period({ principal: 'I50.9', secondary: ['I11'] }), editions).grouping.clinicalGroup)).toEqual(
      { value: 'H' },
    );
  });

  it('CMS’s own conditions decide: refused with flag 05 where one is present', () => {
    const editions = imported(2025, [row('I509', 'H', { codeFirst: 'HF' }), row('I110', 'H'), row('E785', 'A')], {
      codeFirst: { HF: ['I110'] },
    });
    expect(refusal({ principal: 'I50.9', secondary: ['I11.0'] }, editions)).toEqual(refused('03', { value: ['05'] }));
    expect(
      brief(grouped(period({ principal: 'I50.9', secondary: ['E78.5'] }), editions).grouping.clinicalGroup),
    ).toEqual({ value: 'H' });
  });
});

describe('Z45.2 as first secondary (U5)', () => {
  it('own group or D', () => {
    const { grouping, unsettled } = grouped(period({ secondary: ['Z45.2', 'I10'] }));
    expect(brief(grouping.clinicalGroup)).toEqual({ missing: ['secondary'], possible: ['B', 'D'] });
    expect(unsettled).toContainEqual(expect.objectContaining({ point: 'U5' }));
    expect(brief(grouping.hipps)).toMatchObject({ possible: expect.arrayContaining(['1BA11', '1DA11']) });
  });

  it('beside a condition that goes first, it is own group, D or none', () => {
    const secondary = ['Z45.2', 'I11.0'];
    expect(brief(clinicalGroup({ principal: 'I50.9', secondary }))).toEqual({
      missing: ['Code_First_Conditions', 'secondary'],
      possible: ['D', 'H', 'NONE'],
    });
    expect(clinicalGroup({ principal: 'I50.9', secondary, confirmed: { clinicalGroup: 'D' } })).toMatchObject({
      value: 'D',
      authority: 'entered',
    });
  });

  it('not as second secondary, and not where the own group is D', () => {
    expect(brief(clinicalGroup({ secondary: ['I10', 'Z45.2'] }))).toEqual({ value: 'B' });
    const editions = imported(2025, [...ONE_OF_EACH]);
    expect(
      brief(grouped(period({ principal: 'Z45.2', secondary: ['Z45.2'] }), editions).grouping.clinicalGroup),
    ).toEqual({ value: 'D' });
  });

  it('does not save a principal that is refused', () => {
    expect(refusal({ principal: 'M62.81', secondary: ['Z45.2'] }).returnCode).toEqual({ value: '05' });
  });

  it('anywhere among secondaries without an order', () => {
    const { chart } = readFlatRecord(period({ secondary: ['I10', 'Z45.2'] }));
    for (const diagnosis of chart.diagnoses) if (diagnosis.rank !== 1) delete diagnosis.rank;
    expect(brief(group(chart, shipped).grouping.clinicalGroup)).toEqual({
      missing: ['secondary'],
      possible: ['B', 'D'],
    });
  });
});
