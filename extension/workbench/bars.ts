/** Where the bars of a plot stand. Pure; lengths in the units of the drawing. */
export interface Plot {
  width: number;
  height: number;
  /** Lines of the scale, with their numbers. */
  lines: { y: number; value: number }[];
  columns: Column[];
}
export interface Column {
  /** Middle of the column. */
  x: number;
  width: number;
  /** `false`: its label would lie on another's. */
  labelled: boolean;
  /** From the bottom up; empty where nothing is told. */
  parts: { series: number; y: number; height: number }[];
  /** Top of the bar, and what it adds up to; absent where nothing is told. */
  top?: { y: number; total: number };
}

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 44;
const TOP = 18;
const BOTTOM = 26;
/** Room that a date takes below a column. */
const LABEL = 78;

/** @param columns each day's numbers, a series each; a column with `undefined` in it is not told */
export function plotOf(columns: readonly (readonly (number | undefined)[])[]): Plot {
  const totals = columns.map((values) => (values.some((one) => one === undefined) ? undefined : sum(values)));
  const step = stepFor(Math.max(0, ...totals.map((total) => total ?? 0)));
  const most = Math.max(step, Math.ceil(Math.max(0, ...totals.map((total) => total ?? 0)) / step) * step);
  const yOf = (value: number) => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * value) / most;
  const room = (WIDTH - LEFT) / Math.max(1, columns.length);
  const every = Math.ceil(LABEL / room);
  return {
    width: WIDTH,
    height: HEIGHT,
    lines: Array.from({ length: most / step + 1 }, (_, n) => ({ y: yOf(n * step), value: n * step })),
    columns: columns.map((values, n) => {
      const total = totals[n];
      const base = { x: LEFT + room * (n + 0.5), width: Math.min(56, room * 0.7), labelled: n % every === 0 };
      if (total === undefined) return { ...base, parts: [] };
      let below = 0;
      const parts = values.map((value = 0, series) => {
        const y = yOf(below + value);
        const height = yOf(below) - y;
        below += value;
        return { series, y, height };
      });
      return { ...base, parts, top: { y: yOf(total), total } };
    }),
  };
}

/** A round step that gives at most six lines: 1, 2, 5, 10, 20, … Counts are whole. */
function stepFor(most: number): number {
  for (let ten = 1; ; ten *= 10) {
    for (const factor of [1, 2, 5]) if (most / (ten * factor) <= 5) return ten * factor;
  }
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
