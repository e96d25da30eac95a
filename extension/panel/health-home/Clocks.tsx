import type { ReactNode } from 'react';
import { addDays } from '../../../shared/chart/day.ts';
import type { Clock } from '../../../shared/health-home/answer.ts';
import { dayWords } from '../days.ts';
import { Card, Disclosure } from '../parts.tsx';
import { From, Mark } from './Mark.tsx';
import { CLOCK_STATES, clockName, searchedWords } from './words.ts';

/** A clock whose due day is longer ago stands folded away. */
const RECENT_DAYS = 90;

/** Follow-up, reconciliation, core service and review: what is due, by the calendar. */
export function Clocks({ clocks, asOf }: { clocks: readonly Clock[]; asOf: string }): ReactNode {
  const since = addDays(asOf, -RECENT_DAYS) ?? asOf;
  const byDue = [...clocks].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const recent = byDue.filter(({ due }) => due >= since);
  const earlier = byDue.filter(({ due }) => due < since);
  return (
    <Card title="What is due">
      <List clocks={recent} />
      {earlier.length > 0 && (
        <Disclosure label={`${earlier.length} earlier`}>
          <List clocks={earlier} />
        </Disclosure>
      )}
    </Card>
  );
}

function List({ clocks }: { clocks: readonly Clock[] }): ReactNode {
  return (
    <ul className="checklist">
      {clocks.map((clock) => (
        <li key={`${clock.kind} ${clock.from}`}>
          <p className="check-line">
            <span>{clockName(clock.kind)}</span>{' '}
            <Mark of={clock.state === 'met' ? 'firm' : clock.state === 'overdue' ? 'part' : 'open'}>
              {CLOCK_STATES[clock.state]}
            </Mark>
          </p>
          <p className="where">
            from {dayWords(clock.from)}, due {dayWords(clock.due)}
            {clock.at && (
              <>
                {' '}
                · <From at={clock.at} what={clockName(clock.kind)} />
              </>
            )}
          </p>
          {clock.say && <p className="where">{searchedWords(clock.say)}</p>}
        </li>
      ))}
    </ul>
  );
}
