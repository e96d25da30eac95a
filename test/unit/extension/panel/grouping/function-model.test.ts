import { describe, expect, it } from 'vitest';
import { functionShown } from '../../../../../extension/panel/grouping/function-model.ts';
import { JOAN } from '../../../../pages/panel-harness/charts.ts';
import { DETERMINED, PARTLY, REFUSED } from '../../../../pages/panel-harness/groupings.ts';

describe('the functional items', () => {
  it('shows all eight with the points of their rows, which add up to the total', () => {
    const shown = functionShown(JOAN, DETERMINED);
    expect(shown.items.map(({ item, points }) => [item, points])).toEqual([
      ['M1800', 3],
      ['M1810', 5],
      ['M1820', 4],
      ['M1830', 10],
      ['M1840', 0],
      ['M1850', 4],
      ['M1860', 5],
      ['M1033', 0],
    ]);
    expect(shown.items.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(shown.points);
    expect(shown.items.at(-1)?.answer).toBe('3 of 7 scored; 4 needed');
    expect(shown.thresholds).toEqual({ lowMax: 28, highMin: 44, authority: 'sourced' });
  });

  it('a missing item has no points, and leaves the total open rather than smaller', () => {
    const shown = functionShown({ ...JOAN, oasis: { ...JOAN.oasis, M1850: '' } }, PARTLY);
    const item = shown.items.find((each) => each.item === 'M1850');
    expect(item?.points).toBeUndefined();
    expect(item?.answer).toBe('blank');
    expect(item?.missing).toEqual(['M1850 is blank or skipped']);
    expect(shown.points).toBeUndefined();
  });

  it('marks no threshold when the group is open', () => {
    expect(functionShown(JOAN, REFUSED).thresholds).toBeUndefined();
  });

  it('a flag of M1033 that is missing is said at M1033', () => {
    const say = 'M1033_HOSP_RISK_HSTRY_FALLS is not given';
    const grouping = {
      ...PARTLY,
      points: { determined: false as const, missing: [{ what: 'M1033_HOSP_RISK_HSTRY_FALLS', say }] },
    };
    expect(functionShown(JOAN, grouping).items.at(-1)?.missing).toEqual(['box 1 of M1033 is not given']);
  });
});
