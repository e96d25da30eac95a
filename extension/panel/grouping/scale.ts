import { type Label, placeLabels, textWidth } from './chart-labels.ts';

/** The functional score on its scale, in rem. */
export interface ScaleLayout {
  bands: { x: number; width: number; text: string; shade: 'low' | 'medium' | 'high' | 'plain' }[];
  /** Where the points stand; absent while the total is open. */
  marker?: { x: number; text: string };
  /** The two steps, as CMS prints them: `28 | 29`. */
  labels: Label[];
}

export interface Thresholds {
  /** The most points that are still low. */
  lowMax: number;
  /** The fewest points that are high. */
  highMin: number;
}

/** The sum of the highest answers of any year so far is 79; the scale ends a little above it. */
const END = 80;

/**
 * Lays the scale out. Without thresholds there is one plain band: steps are marked only where a table of that group
 * and year names them.
 */
export function layoutScale(
  points: number | undefined,
  thresholds: Thresholds | undefined,
  width: number,
): ScaleLayout {
  const end = Math.max(END, points ?? 0);
  const at = (value: number): number => (Math.min(end, Math.max(0, value)) * width) / end;
  const marker = points === undefined ? {} : { marker: { x: at(points), text: String(points) } };
  if (!thresholds) {
    return { bands: [{ x: 0, width, text: '', shade: 'plain' }], ...marker, labels: [] };
  }
  // The step lies between the last low score and the first medium one.
  const low = at(thresholds.lowMax + 0.5);
  const high = at(thresholds.highMin - 0.5);
  const band = (x: number, to: number, text: string, shade: 'low' | 'medium' | 'high') => ({
    x,
    width: to - x,
    text: textWidth(text) < to - x - 0.2 ? text : '',
    shade,
  });
  return {
    bands: [band(0, low, 'Low', 'low'), band(low, high, 'Medium', 'medium'), band(high, width, 'High', 'high')],
    ...marker,
    labels: placeLabels(
      [
        { x: low, text: `${thresholds.lowMax} | ${thresholds.lowMax + 1}` },
        { x: high, text: `${thresholds.highMin - 1} | ${thresholds.highMin}` },
      ],
      width,
    ),
  };
}
