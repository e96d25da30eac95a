import type { Day } from '../shared/chart/day.ts';

/** Today in the browser's time zone. */
export function today(now = new Date()): Day {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
