import { expect } from 'vitest';

/** How the work on a text grows with its length: what a test may say of time, since it holds on any machine, however busy. */

/**
 * How much longer four times as much may take: four times, and some for a busy machine. A square takes sixteen times as long.
 */
export const LINEAR = 9;
/** Milliseconds that are never too long: below them a tick of the clock, or a garbage collection, counts for too much. */
const LITTLE = 40;
/** What is plainly in step is let through at once; what is between this and {@link LINEAR} is looked at as often as what grows. */
const PLAINLY = 6;
/** How often it is tried before it is said to grow. */
const TRIES = 4;

/**
 * Fails where work takes more than {@link LINEAR} times as long on `size` as on a quarter of it: the smallest of all tries
 * against the median of the quarters. A busy machine only ever makes a figure larger, so the smallest is nearest to the work
 * itself; and one quarter that was held up cannot let a square through.
 * @param prepare makes the work for a size, anew each time, since what was looked at once may be kept; only the work is timed
 * @param name what is shown where it fails
 * @param timeOf milliseconds that work takes: another one in the tests of this function
 */
export function expectLinear(
  prepare: (size: number) => () => unknown,
  size: number,
  name = '',
  timeOf: (work: () => unknown) => number = processorTime,
): void {
  // Once unseen: what is compiled on the way would make the smaller one look slow.
  prepare(size / 4)();
  const quarters: number[] = [];
  const wholes: number[] = [];
  for (let i = 0; i < TRIES; i++) {
    quarters.push(timeOf(prepare(size / 4)));
    wholes.push(timeOf(prepare(size)));
    const whole = Math.min(...wholes);
    if (whole < LITTLE || whole < PLAINLY * median(quarters)) return;
  }
  if (Math.min(...wholes) < LINEAR * median(quarters)) return;
  const seen = quarters.map((quarter, i) => ` ${Math.round(quarter)} and ${Math.round(wholes[i] ?? 0)} ms;`);
  expect.fail(`${name}: a quarter and the whole of ${size} took${seen.join('')}`);
}

/** The one in the middle; of an even number the smaller of the two. */
function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? 0;
}

/** Milliseconds of processor time of this thread alone; ticks are of 4 ms on some machines. */
export function processorTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
