import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotOf } from '../../../../extension/workbench/bars.ts';

const counts = fc.array(fc.array(fc.nat(20_000), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 40 });

describe('bars', () => {
  it('a bar is as high as its number by the scale beside it, and its parts fill it', () => {
    fc.assert(
      fc.property(counts, (columns) => {
        const { lines, columns: drawn } = plotOf(columns);
        const [zero, one] = [lines[0], lines[1]];
        if (!zero || !one) throw new Error('no scale');
        const unit = (zero.y - one.y) / (one.value - zero.value);
        for (const [n, column] of drawn.entries()) {
          const total = (columns[n] ?? []).reduce((a, b) => a + b, 0);
          expect(column.top?.total).toBe(total);
          expect(zero.y - (column.top?.y ?? 0)).toBeCloseTo(total * unit, 6);
          expect(column.parts.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(total * unit, 6);
        }
      }),
    );
  });

  it('stays inside the drawing, with two to six whole numbers on the scale', () => {
    fc.assert(
      fc.property(counts, (columns) => {
        const { lines, columns: drawn, width, height } = plotOf(columns);
        expect(lines.length).toBeGreaterThanOrEqual(2);
        expect(lines.length).toBeLessThanOrEqual(6);
        for (const { value } of lines) expect(Number.isInteger(value)).toBe(true);
        for (const { x, width: own, parts } of drawn) {
          expect(x - own / 2).toBeGreaterThanOrEqual(0);
          expect(x + own / 2).toBeLessThanOrEqual(width);
          for (const part of parts) {
            expect(part.height).toBeGreaterThanOrEqual(0);
            expect(part.y).toBeGreaterThanOrEqual(0);
            expect(part.y + part.height).toBeLessThanOrEqual(height + 1e-9);
          }
        }
      }),
    );
  });

  it('what is not told has no bar, and is not drawn as none', () => {
    const { columns } = plotOf([[undefined], [0]]);
    expect(columns[0]).toMatchObject({ parts: [] });
    expect(columns[0]?.top).toBeUndefined();
    expect(columns[1]?.top?.total).toBe(0);
  });

  it('labels of days do not lie on each other', () => {
    for (const count of [1, 6, 12, 40]) {
      const labelled = plotOf(Array.from({ length: count }, () => [1])).columns.filter((column) => column.labelled);
      for (const [n, { x }] of labelled.entries()) {
        const next = labelled[n + 1];
        if (next) expect(next.x - x).toBeGreaterThanOrEqual(72);
      }
    }
  });
});
