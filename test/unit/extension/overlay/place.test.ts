import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, distance, MARK, markBox, overlap, placeHint, SIDES } from '../../../../extension/overlay/place.ts';

const VIEW: Box = { left: 0, top: 0, right: 1280, bottom: 900 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const SIZE = { width: 300, height: 160 };
const at = ({ x, y }: { x: number; y: number }): Box => box(x, y, SIZE.width, SIZE.height);

describe('a mark', () => {
  it.each(SIDES)('at the %s touches its field at no pixel', (side) => {
    const field = box(300, 200, 90, 20);
    const mark = markBox(field, side);
    expect(overlap(mark, field)).toBe(0);
    expect([mark.right - mark.left, mark.bottom - mark.top]).toEqual([MARK, MARK]);
    expect(distance(mark, field)).toBeLessThan(6);
  });
});

describe('a hint', () => {
  it('stands beside a lone field', () => {
    const field = box(300, 200, 90, 20);
    const hint = at(placeHint(field, SIZE, [], VIEW));
    expect(overlap(hint, field)).toBe(0);
    expect(distance(hint, field)).toBeLessThan(40);
  });

  it('goes under a table whose every row has fields, and stays near', () => {
    const rows = [0, 1, 2, 3, 4, 5].flatMap((row) => [
      box(40, 260 + row * 29, 290, 20),
      box(500, 260 + row * 29, 90, 20),
      box(700, 260 + row * 29, 100, 22),
      box(1040, 262 + row * 29, 150, 14),
    ]);
    const field = rows[1] as Box;
    const others = rows.filter((each) => each !== field);
    const hint = at(placeHint(field, SIZE, others, VIEW));
    expect(others.filter((other) => overlap(hint, other) > 0)).toEqual([]);
    expect(distance(hint, field)).toBeLessThan(220);
  });

  it('stays in view and off its own field, wherever that is', () => {
    const anyBox = fc
      .record({ left: fc.integer({ min: 0, max: 1180 }), top: fc.integer({ min: 0, max: 870 }) })
      .map(({ left, top }) => box(left, top, 90, 20));
    fc.assert(
      fc.property(anyBox, fc.array(anyBox, { maxLength: 60 }), (field, others) => {
        const hint = at(placeHint(field, SIZE, others, VIEW));
        expect(hint.left).toBeGreaterThanOrEqual(0);
        expect(hint.top).toBeGreaterThanOrEqual(0);
        expect(hint.right).toBeLessThanOrEqual(1280);
        expect(hint.bottom).toBeLessThanOrEqual(900);
        expect(overlap(hint, field)).toBe(0);
      }),
    );
  });

  it('covers another field only where no place near is free', () => {
    const field = box(600, 400, 90, 20);
    const below = box(600, 430, 90, 20);
    const hint = at(placeHint(field, SIZE, [below, box(600, 370, 90, 20), box(720, 400, 200, 20)], VIEW));
    expect(overlap(hint, below)).toBe(0);
  });
});
