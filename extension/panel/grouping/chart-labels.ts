/** Texts along a chart's axis, placed so that none lies on another. All lengths in rem. */
export interface Label {
  /** Its middle. */
  x: number;
  text: string;
  row: number;
}

/** Width of one character at the charts' text size: on the wide side, so that a guess never makes two overlap. */
export const CHAR = 0.47;
const GAP = 0.5;

/** The room that a text takes. */
export function textWidth(text: string): number {
  return text.length * CHAR;
}

/** In as few rows as keep them apart, and inside the chart. The order given decides who keeps the first row. */
export function placeLabels(texts: readonly { x: number; text: string }[], width: number): Label[] {
  const placed: Label[] = [];
  for (const { x: wanted, text } of texts) {
    const half = textWidth(text) / 2;
    const x = Math.min(width - half, Math.max(half, wanted));
    let row = 0;
    while (placed.some((p) => p.row === row && Math.abs(p.x - x) < textWidth(p.text) / 2 + half + GAP)) row++;
    placed.push({ x, text, row });
  }
  return placed;
}

/** How many rows the labels take. */
export function labelRows(labels: readonly Label[]): number {
  return labels.length === 0 ? 0 : 1 + Math.max(...labels.map(({ row }) => row));
}
