import type { ReactNode } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import { ChartLabels, LABEL_ROW, rem } from './ChartLabels.tsx';
import { labelRows } from './chart-labels.ts';
import { layoutTimeline } from './timeline.ts';
import { useWidth } from './use-width.ts';

/** Heights in rem: where the axis lies, half a bar, and the tops of the two windows. */
const AXIS = 4;
const HALF = 0.72;
const WINDOW_TOP = { 60: 1.1, 14: 2.5 } as const;

/** Stays, the 14- and 60-day windows and the period, to scale. The sentences under it say the same in words. */
export function Timeline({ chart }: { chart: Chart }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = layoutTimeline(chart, width);
  return (
    <div ref={ref} className="chart">
      {layout && (
        <svg
          role="img"
          aria-label="Time line: stays, the 14 and 60 days before the period, and the period. The list below says the same."
          width="100%"
          height={rem(AXIS + HALF + 0.3 + labelRows(layout.labels) * LABEL_ROW)}
        >
          {layout.windows.map(({ days, x, width: wide }) => (
            <g key={days}>
              <rect
                className="window"
                x={rem(x)}
                y={rem(WINDOW_TOP[days])}
                width={rem(wide)}
                height={rem(AXIS - WINDOW_TOP[days])}
              />
              <text
                className="chart-text"
                x={rem(x + (days === 60 ? 0.2 : wide / 2))}
                y={rem(WINDOW_TOP[days] - 0.25)}
                textAnchor={days === 60 ? 'start' : 'middle'}
              >
                {days} days
              </text>
            </g>
          ))}
          <line className="axis" x1="0" x2="100%" y1={rem(AXIS)} y2={rem(AXIS)} />
          {layout.bars.map((bar) => (
            <g key={`${bar.kind} ${bar.x}`} className={`bar bar-${bar.kind}`}>
              <rect x={rem(bar.x)} y={rem(AXIS - HALF)} width={rem(bar.width)} height={rem(HALF * 2)} rx="0.2rem" />
              {bar.text && (
                <text x={rem(bar.x + bar.width / 2)} y={rem(AXIS + 0.28)} textAnchor="middle">
                  {bar.text}
                </text>
              )}
            </g>
          ))}
          <ChartLabels labels={layout.labels} top={AXIS + HALF + 1} />
        </svg>
      )}
    </div>
  );
}
