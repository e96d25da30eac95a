import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Label, placeLabels, textWidth } from '../../../../../extension/panel/grouping/chart-labels.ts';
import { layoutScale } from '../../../../../extension/panel/grouping/scale.ts';
import { layoutTimeline } from '../../../../../extension/panel/grouping/timeline.ts';
import type { Chart } from '../../../../../shared/chart/chart.ts';
import { addDays } from '../../../../../shared/chart/day.ts';

const chart = (change: Partial<Chart>): Chart => ({
  chart: 1,
  diagnoses: [],
  oasis: {},
  looked: [],
  conflicts: [],
  sources: {},
  ...change,
});
const period = { from: '2026-11-10', through: '2026-12-09', admission: '2026-11-10' };

/** From 320 px at 200 % text to 700 px at 100 %, in rem, less the card's edges. */
const width = fc.double({ min: 8, max: 42, noNaN: true });

function overlapping(labels: readonly Label[]): boolean {
  return labels.some((a, i) =>
    labels.some(
      (b, j) => i < j && a.row === b.row && Math.abs(a.x - b.x) < (textWidth(a.text) + textWidth(b.text)) / 2,
    ),
  );
}

describe('the time line', () => {
  it('shows the windows of the rules before the From date', () => {
    const layout = layoutTimeline(chart({ period }), 30);
    const at = (days: 14 | 60) => layout?.windows.find((w) => w.days === days);
    const bar = layout?.bars.find(({ kind }) => kind === 'period');
    // Both windows end where the period begins, and are to one scale.
    expect((at(14)?.x ?? 0) + (at(14)?.width ?? 0)).toBeCloseTo(bar?.x ?? -1);
    expect((at(60)?.x ?? 0) + (at(60)?.width ?? 0)).toBeCloseTo(bar?.x ?? -1);
    expect((at(60)?.width ?? 0) / (at(14)?.width ?? 1)).toBeCloseTo(60 / 14);
    expect((bar?.width ?? 0) / (at(14)?.width ?? 1)).toBeCloseTo(30 / 14);
  });

  it('puts a stay that ended 5 days before inside the 14 days, and one of 15 days before outside', () => {
    const stays: Chart['stays'] = [
      { type: 'acute', from: '2026-10-28', through: '2026-11-05' },
      { type: 'snf', through: '2026-10-26' },
    ];
    const layout = layoutTimeline(chart({ period, stays }), 30);
    const window = layout?.windows.find((w) => w.days === 14);
    const [acute, snf] = layout?.bars.filter(({ kind }) => kind === 'stay') ?? [];
    expect((acute?.x ?? 0) + (acute?.width ?? 0)).toBeGreaterThan(window?.x ?? 99);
    expect((snf?.x ?? 99) + (snf?.width ?? 99)).toBeLessThan((window?.x ?? 0) + 0.3);
    // A stay without a first day has no length that could be shown.
    expect(snf?.width).toBeLessThan(acute?.width ?? 0);
  });

  it('has nothing to draw without a From date, or with one that does not exist', () => {
    expect(layoutTimeline(chart({}), 30)).toBeUndefined();
    expect(layoutTimeline(chart({ period: { from: '2026-02-30' } }), 30)).toBeUndefined();
  });

  it('marks at the edge, with its year, what lies before the drawing', () => {
    const layout = layoutTimeline(chart({ period, previousPeriodEnd: '2025-03-02' }), 30);
    expect(layout?.labels.map(({ text }) => text)).toContain('◂ period 2 Mar 2025');
  });

  it('stays inside its room and overlaps no labels, whatever the dates', () => {
    const near = fc.integer({ min: -400, max: 60 }).map((days) => addDays('2026-11-10', days) ?? '');
    fc.assert(
      fc.property(width, fc.array(near, { maxLength: 6 }), fc.option(near), near, (room, ends, previous, through) => {
        const layout = layoutTimeline(
          chart({
            period: { ...period, through },
            stays: ends.map((end) => ({ type: 'acute', through: end })),
            previousPeriodEnd: previous,
          }),
          room,
        );
        if (!layout) throw new Error('a From date is given');
        expect(overlapping(layout.labels)).toBe(false);
        for (const { x, width: long } of [...layout.bars, ...layout.windows]) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x + long).toBeLessThanOrEqual(room + 0.26);
        }
        for (const bar of layout.bars) if (bar.text) expect(textWidth(bar.text)).toBeLessThan(bar.width);
      }),
    );
  });
});

describe('the functional scale', () => {
  const thresholds = { lowMax: 28, highMin: 44 };

  it('marks both steps as CMS prints them', () => {
    expect(layoutScale(31, thresholds, 24).labels.map(({ text }) => text)).toEqual(['28 | 29', '43 | 44']);
  });

  it('puts the points into the band of their level', () => {
    const bandOf = (points: number) => {
      const { bands, marker } = layoutScale(points, thresholds, 24);
      return bands.find(({ x, width: long }) => (marker?.x ?? -1) >= x && (marker?.x ?? -1) < x + long)?.shade;
    };
    expect([28, 29, 43, 44].map(bandOf)).toEqual(['low', 'medium', 'medium', 'high']);
  });

  it('marks no step where no threshold is known, and no points while the total is open', () => {
    const open = layoutScale(undefined, undefined, 24);
    expect(open.marker).toBeUndefined();
    expect(open.bands.map(({ shade }) => shade)).toEqual(['plain']);
    expect(open.labels).toEqual([]);
  });

  it('overlaps nothing in any room', () => {
    fc.assert(
      fc.property(
        width,
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 20, max: 40 }),
        fc.integer({ min: 1, max: 25 }),
        (room, points, low, gap) => {
          const layout = layoutScale(points, { lowMax: low, highMin: low + gap }, room);
          expect(overlapping(layout.labels)).toBe(false);
          for (const band of layout.bands) if (band.text) expect(textWidth(band.text)).toBeLessThan(band.width);
        },
      ),
    );
  });
});

describe('labels', () => {
  it('keep inside the chart', () => {
    const [label] = placeLabels([{ x: 0, text: '10 Nov' }], 20);
    expect((label?.x ?? 0) - textWidth('10 Nov') / 2).toBeGreaterThanOrEqual(0);
  });
});
