import type { ReactNode } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import { dayWords } from '../days.ts';
import { Card, Show } from '../parts.tsx';
import { useReveal } from '../state/context.ts';
import { RFA, sentence } from '../words.ts';
import { FunctionScale } from './FunctionScale.tsx';
import { type FunctionItem, functionShown } from './function-model.ts';
import type { Grouping } from './positions.ts';

/** The eight items, their points, and the total on the scale of its group and year. */
export function FunctionCard({ chart, grouping }: { chart: Chart; grouping: Grouping }): ReactNode {
  const { points, items, thresholds } = functionShown(chart, grouping);
  const marked = thresholds?.authority === 'estimated' ? undefined : thresholds;
  const open = items.filter((item) => item.points === undefined).length;
  return (
    <Card
      title={`Functional impairment level · ${points === undefined ? 'points open' : `${points} points`}`}
      aside={assessmentWords(chart)}
    >
      {(points !== undefined || marked) && <FunctionScale points={points} thresholds={marked} />}
      <p className="help">{thresholdWords(thresholds)}</p>
      <table className="items">
        <caption className="sr-only">Items, answers and points</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Item and answer</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Item key={item.item} shown={item} />
          ))}
        </tbody>
      </table>
      {open > 0 && (
        <p className="help">
          A total needs all eight items; {open === 8 ? 'none' : `${8 - open} of them`} can be scored.
        </p>
      )}
    </Card>
  );
}

function Item({ shown }: { shown: FunctionItem }): ReactNode {
  const { item, name, answer, points, at, missing } = shown;
  return (
    <tr>
      <th scope="row">
        {item} {name}
        {answer !== undefined && ` · ${answer}`}
        {at && <Reveal at={at} what={item} />}
        {missing.map((say) => (
          <span key={say} className="where block">
            {sentence(say)}
          </span>
        ))}
      </th>
      <td>{points ?? 'open'}</td>
    </tr>
  );
}

function Reveal({ at, what }: { at: NonNullable<FunctionItem['at']>; what: string }): ReactNode {
  const reveal = useReveal(at);
  return reveal ? (
    <>
      {' '}
      <Show at={reveal} what={what} />
    </>
  ) : null;
}

function thresholdWords(thresholds: ReturnType<typeof functionShown>['thresholds']): string {
  if (!thresholds)
    return 'The thresholds of this group and year are not in this installation, or the group is open: none are marked.';
  if (thresholds.authority === 'estimated') {
    return 'The thresholds of this group and year are not in this installation. The level is estimated from another year’s with a margin; none are marked.';
  }
  return `Thresholds: Low to ${thresholds.lowMax}, Medium ${thresholds.lowMax + 1} to ${thresholds.highMin - 1}, High from ${thresholds.highMin}.`;
}

/** `SOC, M0090 11 Nov 2026`. */
function assessmentWords({ assessment }: Chart): string {
  const rfa =
    assessment?.rfa === undefined ? 'assessment type not read' : (RFA[assessment.rfa] ?? `M0100 ${assessment.rfa}`);
  return `${rfa}, ${assessment?.completed === undefined ? 'M0090 not read' : `M0090 ${dayWords(assessment.completed)}`}`;
}
