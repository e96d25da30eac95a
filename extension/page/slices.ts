/** A page is never held up for longer than this, give or take one step. */
const SLICE_MS = 10;

/**
 * Does work on a page in slices between which the page may go on.
 * @param steps the work; so small each that a slice does not get much longer than it may
 * @param pause resolves when the next slice may begin
 * @returns how long the work took without the pauses (ms)
 */
export async function inSlices(steps: Iterable<undefined>, pause: () => Promise<void>): Promise<number> {
  let cost = 0;
  let start = time();
  for (const _ of steps) {
    if (time() - start < SLICE_MS) continue;
    cost += time() - start;
    await pause();
    start = time();
  }
  return cost + time() - start;
}

/** The time (ms), to tell how long something took. */
export function time(): number {
  return performance.now();
}
