import type { ReactNode } from 'react';
import { ChartLabels, LABEL_ROW, rem } from './ChartLabels.tsx';
import { labelRows } from './chart-labels.ts';
import { layoutScale, type Thresholds } from './scale.ts';
import { useWidth } from './use-width.ts';

const BAND_TOP = 1.5;
const BAND_HEIGHT = 1.3;

/** The points on the scale of their group and year. Neutral shades; the table under it says the same in words. */
export function FunctionScale(props: { points: number | undefined; thresholds: Thresholds | undefined }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { bands, marker, labels } = layoutScale(props.points, props.thresholds, width);
  return (
    <div ref={ref} className="chart">
      <svg
        role="img"
        aria-label={`Scale of functional points${props.points === undefined ? '' : `, ${props.points} marked`}. The text and table below say the same.`}
        width="100%"
        height={rem(BAND_TOP + BAND_HEIGHT + 0.2 + labelRows(labels) * LABEL_ROW)}
      >
        {bands.map((band) => (
          <g key={band.shade} className={`band band-${band.shade}`}>
            <rect
              x={rem(band.x)}
              y={rem(BAND_TOP)}
              width={rem(Math.max(0, band.width - 0.08))}
              height={rem(BAND_HEIGHT)}
            />
            {band.text && (
              <text x={rem(band.x + band.width / 2)} y={rem(BAND_TOP + 0.9)} textAnchor="middle">
                {band.text}
              </text>
            )}
          </g>
        ))}
        {marker && (
          <g className="marker">
            <line x1={rem(marker.x)} x2={rem(marker.x)} y1={rem(BAND_TOP - 0.35)} y2={rem(BAND_TOP - 0.05)} />
            <text x={rem(Math.min(width - 0.6, Math.max(0.6, marker.x)))} y={rem(BAND_TOP - 0.45)} textAnchor="middle">
              {marker.text}
            </text>
          </g>
        )}
        <ChartLabels labels={labels} top={BAND_TOP + BAND_HEIGHT + 1} />
      </svg>
    </div>
  );
}
