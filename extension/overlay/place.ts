/** Where marks and hints go. Pure geometry, in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A mark's dot, and the room that it needs around it. */
export const MARK = 12;
const GAP = 5;

/**
 * Where a mark may stand, in order of liking: right of the field, left of it, above its right end, below it; where others stand all
 * around, in the field at its right end, or on its corner, where no words are.
 */
export type Side = 'right' | 'left' | 'above' | 'below' | 'inside' | 'corner';
export const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];

/** The box of a mark at one side of a field. */
export function markBox(field: Box, side: Side): Box {
  const middle = (field.top + field.bottom) / 2 - MARK / 2;
  const at: Record<Side, Point> = {
    right: { x: field.right + GAP, y: middle },
    left: { x: field.left - GAP - MARK, y: middle },
    above: { x: field.right - MARK, y: field.top - MARK - 1 },
    below: { x: field.right - MARK, y: field.bottom + 1 },
    inside: { x: field.right - MARK - 3, y: middle },
    corner: { x: field.right - 8, y: field.top - 4 },
  };
  const { x, y } = at[side];
  return { left: x, top: y, right: x + MARK, bottom: y + MARK };
}

/** Fields this near are neighbours: a hint that covers one is in the way of the next keystroke. */
const NEAR = 260;

/**
 * Where a hint of this size goes: as near to its field as it can be without covering that field, its mark or the fields
 * around it. Looks at the edges of what is in the way, since the best place touches one of them.
 * @param obstacles boxes of the other fields in view
 */
export function placeHint(
  field: Box,
  { width, height }: { width: number; height: number },
  obstacles: readonly Box[],
  view: Box,
): Point {
  const near = obstacles.filter((box) => distance(box, field) < width + NEAR);
  const beside = field.right + MARK + GAP * 3;
  const columns = [beside, field.left, field.left - width - MARK - GAP * 3, field.right - width];
  const rows = [field.bottom + 6, field.top - 6, field.top - height - 8];
  for (const box of near) rows.push(box.bottom + 8, box.top - height - 8);
  // The mark stands at one of its sides.
  const own = { left: field.left - MARK - GAP, top: field.top, right: field.right + MARK + GAP, bottom: field.bottom };
  let best = { x: beside, y: field.bottom + 6, cost: Number.POSITIVE_INFINITY };
  for (const column of columns) {
    for (const row of rows) {
      const { x, y } = inside({ x: column, y: row }, { width, height }, view);
      const box = { left: x, top: y, right: x + width, bottom: y + height };
      let cost = distance(box, field) * 10 + overlap(box, own) * 1000;
      for (const other of near) {
        if (cost >= best.cost) break;
        cost += overlap(box, other) * (distance(other, field) < NEAR ? 20 : 2);
      }
      if (cost < best.cost) best = { x, y, cost };
    }
  }
  return { x: best.x, y: best.y };
}

/** A hint that is further from its words than this is no longer seen, or reached, as theirs. */
const REACH = 120;

/**
 * Where a hint about words of a large field goes without covering it: right of the field, under it or over it, if that is
 * near the words and free; `undefined` where it is not.
 */
export function placeOutside(
  words: Box,
  field: Box,
  { width, height }: { width: number; height: number },
  obstacles: readonly Box[],
  view: Box,
): Point | undefined {
  const spots: Point[] = [
    { x: field.right + 8, y: words.top - 6 },
    { x: words.left, y: field.bottom + 8 },
    { x: words.left, y: field.top - height - 8 },
  ];
  return spots.find(({ x, y }) => {
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    if (!isWithin(box, view) || distance(box, words) > REACH) return false;
    return !obstacles.some((other) => overlap(box, other) > 0);
  });
}

function inside({ x, y }: Point, { width, height }: { width: number; height: number }, view: Box): Point {
  return {
    x: Math.max(view.left + 4, Math.min(x, view.right - width - 4)),
    y: Math.max(view.top + 4, Math.min(y, view.bottom - height - 4)),
  };
}

/** How far apart two boxes are; 0 where they touch. */
export function distance(a: Box, b: Box): number {
  const across = Math.max(a.left - b.right, b.left - a.right, 0);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.hypot(across, down);
}

/** The area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a box lies wholly in the view. */
export function isWithin(box: Box, view: Box): boolean {
  return box.left >= view.left && box.top >= view.top && box.right <= view.right && box.bottom <= view.bottom;
}
