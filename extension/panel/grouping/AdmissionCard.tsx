import type { ReactNode } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import { capital } from '../../../shared/wording.ts';
import { dayWords } from '../days.ts';
import { PreviousPeriod, Stays } from '../EnterFacts.tsx';
import { Card } from '../parts.tsx';
import type { Draft } from '../state/entered.ts';
import { STAYS } from '../words.ts';
import type { FormsAsked } from './forms-asked.ts';
import type { Grouping } from './positions.ts';
import { Timeline } from './Timeline.tsx';

/** Admission source and timing: the dates on a line, the same in words, and what a person may state. */
export function AdmissionCard(props: { chart: Chart; grouping: Grouping; draft: Draft; asks: FormsAsked }): ReactNode {
  const { chart, grouping, draft, asks } = props;
  return (
    <Card title="Admission source and timing">
      <Timeline chart={chart} />
      <ul className="sentences">
        {stayLines(chart).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{previousLine(chart)}</li>
        <li>
          Source: {answer(grouping.source)}. Timing: {answer(grouping.timing)}.
        </li>
      </ul>
      {asks.previous && <PreviousPeriod draft={draft} />}
      {asks.stays && <Stays draft={draft} />}
    </Card>
  );
}

function stayLines(chart: Chart): string[] {
  if (chart.stays === undefined) return ['Stays before the admission: not read.'];
  if (chart.stays.length === 0) return ['Stays before the admission: none.'];
  return chart.stays.map(({ type, from, through }) => {
    const ended = through === undefined ? 'last day not read' : `ended ${dayWords(through)}`;
    return `${capital(STAYS[type])}, ${from === undefined ? '' : `from ${dayWords(from)}, `}${ended}.`;
  });
}

function previousLine({ previousPeriodEnd: end }: Chart): string {
  if (end === undefined) return 'Home health periods before this one: nobody has said that they looked.';
  if (end === null) return 'Home health periods before this one: looked for, none found.';
  return `The last home health period before this one ended ${dayWords(end)}.`;
}

function answer(part: Grouping['source'] | Grouping['timing']): string {
  if (part.determined) return part.value;
  return part.possible && part.possible.length > 0 ? `open (${part.possible.join(' or ')})` : 'open';
}
