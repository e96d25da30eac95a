import { daysOf } from './dates.ts';

/** Whether something with this period is in force on the day; a period includes its last day. */
export function isCurrent({ from, through }: { from?: string | undefined; through?: string | undefined }, day: string) {
  const first = from === undefined ? undefined : daysOf(from)?.first;
  const last = through === undefined ? undefined : daysOf(through)?.last;
  return (first === undefined || first <= day) && (last === undefined || last >= day);
}
