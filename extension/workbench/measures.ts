import type { Status } from '../../shared/health-home/answer.ts';
import type { DayTotals } from '../../shared/health-home/population/over-time.ts';

/** One plot: what is counted, and what its numbers are of. */
export interface Measure {
  title: string;
  about: string;
  /** One bar a day; several series stand on each other. `undefined`: nobody's chart tells. */
  series: readonly { name: string; of(day: DayTotals): number | undefined }[];
  /** Columns of the table that no bar shows. */
  beside: readonly { name: string; of(day: DayTotals): number }[];
}

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  ELIGIBLE_LIKELY: 'Likely to qualify',
  POSSIBLE: 'May qualify',
  NOT_MET: 'Criteria not met',
  INDETERMINATE: 'Cannot be told',
};
const ORDER: readonly Status[] = ['ELIGIBLE_LIKELY', 'POSSIBLE', 'INDETERMINATE', 'NOT_MET'];

const people = { name: 'people', of: (day: DayTotals) => day.people };
const looked = { name: 'people whose encounters were looked for', of: (day: DayTotals) => day.utilisation.of };
const used = (what: 'discharges' | 'readmissions' | 'edVisits') => (day: DayTotals) =>
  day.utilisation.of === 0 ? undefined : day.utilisation[what];

export const MEASURES: readonly Measure[] = [
  {
    title: 'People by status',
    about: 'Everyone whose chart was asked. The state decides who belongs to the program.',
    series: ORDER.map((status) => ({ name: STATUS_NAMES[status], of: (day) => day.status[status] })),
    beside: [people],
  },
  {
    title: 'Members',
    about: 'People with an active episode of the program or its enrolment status (C3).',
    series: [{ name: 'members', of: (day) => (day.enrolmentUntold === day.people ? undefined : day.enrolled) }],
    beside: [{ name: 'not told', of: (day) => day.enrolmentUntold }, people],
  },
  {
    title: 'Services this month',
    about: 'People with at least one core service in the calendar month of the day, up to it (C19).',
    series: [{ name: 'people served', of: (day) => (day.serviceUntold === day.people ? undefined : day.served) }],
    beside: [{ name: 'not told', of: (day) => day.serviceUntold }, people],
  },
  {
    title: 'Readmissions in 30 days',
    about:
      'Hospital stays that began in the 30 days up to the day, 1 to 30 days after a discharge. Crude: planned stays count.',
    series: [{ name: 'readmissions', of: used('readmissions') }],
    beside: [{ name: 'discharges', of: (day) => day.utilisation.discharges }, looked],
  },
  {
    title: 'ED visits in 30 days',
    about: 'Visits in the 30 days up to the day that led to no stay.',
    series: [{ name: 'ED visits', of: used('edVisits') }],
    beside: [looked],
  },
  {
    title: 'Gaps closed',
    about:
      'Items of the care plan checklist that were absent or partial on the person’s day before, and are present now. The first day has none before it.',
    series: [{ name: 'closed', of: (day) => (day.gaps.compared === 0 ? undefined : day.gaps.closed) }],
    beside: [
      { name: 'newly open', of: (day) => day.gaps.opened },
      { name: 'open on the day', of: (day) => day.gaps.open },
      { name: 'people compared', of: (day) => day.gaps.compared },
    ],
  },
];
