import type { ReactNode } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { Source } from '../../../shared/chart/evidence.ts';
import type { ChecklistItem } from '../../../shared/health-home/answer.ts';
import { isMeasurable, isPatientStated } from '../../../shared/health-home/checklist/goal-needs.ts';
import { BLOCKING, tally } from '../../../shared/health-home/checklist/tally.ts';
import { Telling } from '../../../shared/health-home/not-telling.ts';
import { plainName } from '../../../shared/health-home/team-member.ts';
import { dayWords } from '../days.ts';
import { Card, Disclosure } from '../parts.tsx';
import { From, Mark } from './Mark.tsx';
import { itemName, searchedWords, stateWords } from './words.ts';

/** The care-plan checklist: x of y evaluable and n unknown, blocking items first. */
export function Checklist({ items }: { items: readonly ChecklistItem[] }): ReactNode {
  const { present, evaluable, unknown } = tally(items);
  const isBlocking = ({ item }: ChecklistItem) => (BLOCKING as readonly string[]).includes(item);
  return (
    <Card title="Care plan checklist" aside={`${present} of ${evaluable} evaluable, ${unknown} unknown`}>
      <h3>Asked first: where audits found faults</h3>
      <Items items={items.filter(isBlocking)} />
      <h3>The others</h3>
      <Items items={items.filter((item) => !isBlocking(item))} />
    </Card>
  );
}

function Items({ items }: { items: readonly ChecklistItem[] }): ReactNode {
  return (
    <ul className="checklist">
      {items.map((item) => (
        <li key={item.item}>
          <p className="check-line">
            <span>
              <span className="code-position">{item.item}</span> {itemName(item.item)}
            </span>{' '}
            <Mark of={lineOf(item)}>{stateWords(item)}</Mark>
          </p>
          <p className="where">{searchedWords(item.say)}</p>
          {item.evidence.length > 0 && (
            <Disclosure label="what was found">
              <ul className="evidence">
                {item.evidence.map(({ what, at, date }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: evidence is a fixed order and may repeat
                  <li key={index}>
                    <span className="fact">{what}</span> {date !== undefined && dayWords(date)}{' '}
                    <From at={at} what={what} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}

function lineOf({ state, applies }: ChecklistItem): 'firm' | 'part' | 'open' | 'none' {
  if (!applies) return 'none';
  if (state === 'present') return 'firm';
  return state === 'unknown' ? 'open' : 'part';
}

/** Who is the care manager and who is on the team, by the items that ask for them. */
export function Team(props: { items: readonly ChecklistItem[]; chart: Chart; revealed: boolean }): ReactNode {
  const { items, chart, revealed } = props;
  const nameOf = (at: Source) => (revealed ? nameAt(chart, at) : plainName(nameAt(chart, at)));
  return (
    <Card title="Care team">
      {items
        .filter(({ item }) => item === 'C5' || item === 'C6')
        .map(({ item, say, evidence }) => (
          <div key={item}>
            <p>{searchedWords(say)}</p>
            {evidence.length > 0 && (
              <ul className="evidence">
                {evidence.map(({ what, at }) => (
                  <li key={`${what} ${JSON.stringify(at)}`}>
                    <span className="fact">{what}</span> <b>{nameOf(at) ?? ''}</b> <From at={at} what={what} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
    </Card>
  );
}

/** The name of who was read there. */
function nameAt(chart: Chart, at: Source): string | undefined {
  const is = (pointer: string) => chart.sources[pointer]?.some((one) => JSON.stringify(one) === JSON.stringify(at));
  const member = (chart.careTeam ?? []).find((_, index) => is(`/careTeam/${index}`));
  const episode = (chart.episodes ?? []).find((_, index) => is(`/episodes/${index}`));
  return member?.name ?? member?.member?.name ?? episode?.careManager?.name;
}

/** Goals, the patient's own first, each with what it needs to be measurable. Masked ones stand only revealed. */
export function Goals({ chart, revealed }: { chart: Chart; revealed: boolean }): ReactNode {
  const tells = new Telling(chart);
  const shown = (chart.goals ?? []).filter((goal) => revealed || !tells.goal(goal));
  if (shown.length === 0) return null;
  const own = shown.filter(isPatientStated);
  return (
    <Card title="Goals">
      <ul className="checklist">
        {[...own, ...shown.filter((goal) => !own.includes(goal))].map((goal) => (
          <li key={goal.id ?? goal.text}>
            <p>{own.includes(goal) ? <q>{goal.text}</q> : goal.text}</p>
            <p className="where">
              {own.includes(goal) ? 'in the patient’s own words' : 'not told to be the patient’s own words'};{' '}
              {isMeasurable(goal) ? 'has a target and a date' : `needs ${needs(goal)} to be measurable`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function needs({ targets, due }: NonNullable<Chart['goals']>[number]): string {
  const isMeasured = targets?.some(({ measure, detail }) => (measure?.length ?? 0) > 0 || detail !== undefined);
  const isDated = due !== undefined || targets?.some((target) => target.due !== undefined);
  return (
    [...(isMeasured ? [] : ['what is measured, or how much']), ...(isDated ? [] : ['a date'])].join(' and ') ||
    'both in one target'
  );
}
