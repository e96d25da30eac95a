import { type ReactNode, useState } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { Determined } from '../../../shared/chart/evidence.ts';
import { Card, EvidenceList, MissingList } from '../parts.tsx';
import type { Grouping } from './positions.ts';

/**
 * Case-mix weight and LUPA threshold, for managers. They show only while the diagnosis list and the answers are the
 * ones that a person locked: any change clears them, so nobody watches a figure move while answering
 * (compliance.md E3, E11 and "Payment order").
 */
export function Figures({ grouping, chart }: { grouping: Grouping; chart: Chart }): ReactNode {
  const [locked, setLocked] = useState<string>();
  const now = JSON.stringify([chart.diagnoses.map(({ code }) => code), chart.oasis, chart.period]);
  if (locked !== now) {
    return (
      <Card title="Weight and LUPA threshold">
        <p>
          Shown once the diagnosis list is locked.{' '}
          {locked !== undefined && 'The list or an answer has changed since it was locked. '}
          The lock holds in this panel until the list or an answer changes.
        </p>
        <button type="button" onClick={() => setLocked(now)}>
          Lock the diagnosis list
        </button>
      </Card>
    );
  }
  return (
    <Card title="Weight and LUPA threshold" aside="list locked">
      <Figure title="Case-mix weight" from={grouping.weight} words={(weight) => weight.toFixed(4)} />
      <Figure title="LUPA threshold" from={grouping.lupaThreshold} words={(visits) => `${visits} visits`} />
      <p>{visitWords(chart)} Visits follow patient need.</p>
      <button type="button" onClick={() => setLocked(undefined)}>
        Unlock
      </button>
    </Card>
  );
}

function Figure(props: { title: string; from: Determined<number>; words: (value: number) => string }): ReactNode {
  const { from } = props;
  return (
    <div className="part">
      <h3>
        {props.title}: {from.determined ? props.words(from.value) : 'not determined'}
      </h3>
      {from.determined ? <EvidenceList because={from.because} /> : <MissingList missing={from.missing} />}
    </div>
  );
}

/** Done visits as the chart has them; planned and ordered ones are named as not read, never as none. */
function visitWords({ visits }: Chart): string {
  if (visits === undefined) return 'Visits planned, done and ordered: not read.';
  const done = typeof visits === 'number' ? visits : Object.values(visits).reduce((sum, count) => sum + count, 0);
  return `Visits done: ${done}. Planned and ordered: not read.`;
}
