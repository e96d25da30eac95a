import { expect, it } from 'vitest';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { imported, row } from './invented.ts';
import { brief, grouped, period, shipped } from './period.ts';

/** Absent is not the same as none (interfaces.md), and a code that stands twice is one code (pdgm.md section 7). */

it('a principal with a "code first" note stands where the other diagnoses are known, and is open where they are not', () => {
  const group = (secondary: string[] | undefined) =>
    brief(grouped(period({ principal: 'I50.9', secondary })).grouping.clinicalGroup);
  expect(group([])).toEqual({ value: 'H' });
  expect(group(undefined)).toEqual({ missing: ['secondary'], possible: ['H', 'NONE'] });
});

/** A chart whose M1021/M1023 are full (1 + 5) and the only list, so that nobody says where it ends. */
function sixFullLines(principal: string, secondary: string[], editions = shipped) {
  const { chart } = readFlatRecord(period({ principal, secondary }));
  return group({ ...chart, looked: [] }, editions);
}

it('six full lines of M1021/M1023 may go on: the condition that goes first may stand on line seven', () => {
  const five = ['E78.5', 'I10', 'J44.9', 'N18.4', 'Z79.4'];
  const { grouping, unsettled } = sixFullLines('I50.9', five);
  expect(brief(grouping.clinicalGroup)).toEqual({ missing: ['secondary'], possible: ['H', 'NONE'] });
  expect(grouping.clinicalGroup).toMatchObject({ missing: [{ say: expect.stringContaining('M1021/M1023 hold six') }] });
  expect(unsettled).toContainEqual(expect.objectContaining({ point: 'U4', part: 'clinicalGroup' }));
  expect(grouping.hipps.determined).toBe(false);
  expect(grouping.returnCode.determined).toBe(false);
  // The same list, said to be whole, settles it.
  expect(brief(grouped(period({ principal: 'I50.9', secondary: five })).grouping.clinicalGroup)).toEqual({
    value: 'H',
  });
});

it('six full lines settle it where the condition stands on them, and where the principal has no such note', () => {
  const withIt = sixFullLines('I50.9', ['I11.0', 'E78.5', 'J44.9', 'N18.4', 'Z79.4']);
  expect(brief(withIt.grouping.clinicalGroup)).toEqual({
    missing: ['Code_First_Conditions'],
    possible: ['H', 'NONE'],
  });
  const noNote = sixFullLines('J44.9', ['E78.5', 'I10', 'I25.9', 'N18.4', 'Z79.4']);
  expect(brief(noNote.grouping.clinicalGroup)).toEqual({ value: 'L' });
});

it("CMS's own conditions refuse what they name on the lines, and leave open what may follow them", () => {
  const editions = imported(2025, [row('I509', 'H', { codeFirst: 'HF' }), row('I110', 'H'), row('E785', 'A')], {
    codeFirst: { HF: ['I110'] },
  });
  expect(brief(sixFullLines('I50.9', ['I11.0'], editions).grouping.returnCode)).toEqual({ value: '03' });
  expect(brief(sixFullLines('I50.9', ['E78.5'], editions).grouping.clinicalGroup)).toEqual({
    missing: ['secondary'],
    possible: ['H', 'NONE'],
  });
});

it('a person may confirm the group of a principal whose list may go on', () => {
  const { chart } = readFlatRecord(period({ principal: 'I50.9', secondary: ['E78.5'] }));
  const { grouping } = group({ ...chart, looked: [], confirmed: { clinicalGroup: 'H' } }, shipped);
  expect(grouping.clinicalGroup).toMatchObject({ determined: true, value: 'H', authority: 'entered' });
});

it('a principal without such a note needs no list', () => {
  expect(brief(grouped(period({ principal: 'J44.9', secondary: undefined })).grouping.clinicalGroup)).toEqual({
    value: 'L',
  });
});

it('an unknown code that stands twice, however it is spelled, can add one subgroup and no pair', () => {
  const possible = (...secondary: string[]) => {
    const part = grouped(period({ principal: 'I10', secondary })).grouping.comorbidity;
    return part.determined ? part.value : part.possible;
  };
  expect(possible('A00.0')).toEqual(['1', '2']);
  expect(possible('A00.0', 'a000')).toEqual(['1', '2']);
  expect(possible('A00.0', 'A00.1')).toBeUndefined();
});

it('a whole row of the transcribed CY2025 sample is a statement: no subgroup, and not acceptable', () => {
  const { grouping } = grouped(period({ principal: 'J44.9', secondary: ['G43.719', 'M17.9', 'R56.9'] }));
  expect(brief(grouping.comorbidity)).toEqual({ value: '1' });
  expect(grouping.comorbidity).toMatchObject({ authority: 'sourced' });
});

it('without a From date the points are open for want of it, not of a table', () => {
  for (const from of [undefined, '2025-02-30']) {
    expect(brief(grouped(period({ from })).grouping.points)).toEqual({ missing: ['from'] });
  }
});
