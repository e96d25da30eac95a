import type { ReactNode } from 'react';
import type { Label } from './chart-labels.ts';

/** Height of a row of labels, in rem. */
export const LABEL_ROW = 1.15;

/** The labels under a picture, in as many rows as keep them apart. @param top of the first row, in rem */
export function ChartLabels({ labels, top }: { labels: readonly Label[]; top: number }): ReactNode {
  return labels.map((label) => (
    <text
      key={label.text}
      className="chart-text"
      x={rem(label.x)}
      y={rem(top + label.row * LABEL_ROW)}
      textAnchor="middle"
    >
      {label.text}
    </text>
  ));
}

/** A length in rem, as SVG takes it. */
export function rem(value: number): string {
  return `${Math.round(value * 1000) / 1000}rem`;
}
