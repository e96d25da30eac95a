import { type ReactNode, useId } from 'react';
import type { DayTotals } from '../../shared/health-home/population/over-time.ts';
import { dayWords } from '../panel/days.ts';
import { Card } from '../panel/parts.tsx';
import { plotOf } from './bars.ts';
import type { Measure } from './measures.ts';

/** One measure over time: bars, and the same numbers in a table under them. */
export function MeasureCard({ measure, days }: { measure: Measure; days: readonly DayTotals[] }): ReactNode {
  return (
    <Card title={measure.title}>
      <p className="quiet">{measure.about}</p>
      {measure.series.length > 1 && <Legend names={measure.series.map(({ name }) => name)} />}
      <Bars measure={measure} days={days} />
      <Numbers measure={measure} days={days} />
    </Card>
  );
}

function Legend({ names }: { names: readonly string[] }): ReactNode {
  return (
    <ul className="legend">
      {names.map((name, n) => (
        <li key={name}>
          <svg width="14" height="14" aria-hidden="true">
            <Part series={n} x={1} y={1} width={12} height={12} />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  );
}

function Bars({ measure, days }: { measure: Measure; days: readonly DayTotals[] }): ReactNode {
  const title = useId();
  const plot = plotOf(days.map((day) => measure.series.map(({ of }) => of(day))));
  return (
    <svg className="plot" viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-labelledby={title}>
      <title id={title}>{`${measure.title} on ${days.length} days; the numbers stand in the table below`}</title>
      {plot.lines.map(({ y, value }) => (
        <g key={value}>
          <line className="scale" x1={44} x2={plot.width} y1={y} y2={y} />
          <text x={38} y={y + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {plot.columns.map(({ x, width, labelled, parts, top }, n) => (
        <g key={days[n]?.asOf}>
          {parts.map(({ series, y, height }) => (
            <Part key={series} series={series} x={x - width / 2} y={y} width={width} height={height} />
          ))}
          {top ? (
            <text className="total" x={x} y={top.y - 5} textAnchor="middle">
              {top.total}
            </text>
          ) : (
            labelled && (
              <text x={x} y={plot.height - 32} textAnchor="middle">
                not told
              </text>
            )
          )}
          {labelled && (
            <text x={x} y={plot.height - 8} textAnchor="middle">
              {days[n]?.asOf}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** Shades and lines, no color that means anything: each series has its own pattern of both. */
function Part(props: { series: number; x: number; y: number; width: number; height: number }): ReactNode {
  const { series, ...place } = props;
  return <rect className={`part part-${series}`} {...place} />;
}

function Numbers({ measure, days }: { measure: Measure; days: readonly DayTotals[] }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section className="scrolls" aria-label={`Numbers: ${measure.title}`} tabIndex={0}>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">day</th>
            {[...measure.series, ...measure.beside].map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.asOf}>
              <th scope="row">{dayWords(day.asOf)}</th>
              {[...measure.series, ...measure.beside].map(({ name, of }) => (
                <td key={name}>{of(day) ?? 'not told'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
