import { expect } from 'vitest';

/** How the work on a text grows with its length: what a test may say of time, since it holds on any machine, however busy. */

/**
 * How much longer four times as much may take: four times, and some for a busy machine. A square takes sixteen times as long.
 */
export const LINEAR = 9;
/** Milliseconds that are never too long: below them a tick of the clock, or a garbage collection, counts for too much. */
const LITTLE = 40;
/** How often it is tried again where it seems to grow: what does so does it each time. */
const TRIES = 4;

/**
 * Fails where work takes more than {@link LINEAR} times as long on `size` as on a quarter of it, each time that it is tried.
 * @param prepare makes the work for a size, anew each time, since what was looked at once may be kept; only the work is timed
 * @param name what is shown where it fails
 */
export function expectLinear(prepare: (size: number) => () => unknown, size: number, name = ''): void {
  // Once unseen: what is compiled on the way would make the smaller one look slow.
  prepare(size / 4)();
  let seen = '';
  for (let i = 0; i < TRIES; i++) {
    const quarter = processorTime(prepare(size / 4));
    const whole = processorTime(prepare(size));
    if (whole < LITTLE || whole < LINEAR * quarter) return;
    seen += ` ${Math.round(quarter)} and ${Math.round(whole)} ms;`;
  }
  expect.fail(`${name}: a quarter and the whole of ${size} took${seen}`);
}

/** Milliseconds of processor time of this thread alone; ticks are of 4 ms on some machines. */
export function processorTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
