import { expect, it } from 'vitest';
import { brief, grouped, period } from './period.ts';

/** Absent is not the same as none (interfaces.md), and a code that stands twice is one code (pdgm.md section 7). */

it('a principal with a "code first" note stands where the other diagnoses are known, and is open where they are not', () => {
  const group = (secondary: string[] | undefined) =>
    brief(grouped(period({ principal: 'I50.9', secondary })).grouping.clinicalGroup);
  expect(group([])).toEqual({ value: 'H' });
  expect(group(undefined)).toEqual({ missing: ['secondary'], possible: ['H', 'NONE'] });
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
