import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { inTime } from '../../../server/in-time.ts';

describe('work in its time', () => {
  it('is ended when the time is over, as by AbortSignal.timeout', async () => {
    const { signal } = inTime(10);
    expect(signal.aborted).toBe(false);
    await wait(60);
    expect(signal.aborted).toBe(true);
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
    expect(signal.reason).toBeInstanceOf(DOMException);
  });

  it('is ended with the work that it belongs to, and by its reason, also where that was over before', () => {
    const outer = new AbortController();
    const { signal } = inTime(60_000, outer.signal);
    outer.abort(new Error('gone'));
    expect(signal.reason).toEqual(new Error('gone'));
    expect(inTime(60_000, outer.signal).signal.reason).toEqual(new Error('gone'));
  });

  it('once done is ended by neither', async () => {
    const outer = new AbortController();
    const { signal, done } = inTime(10, outer.signal);
    done();
    outer.abort();
    await wait(40);
    expect(signal.aborted).toBe(false);
  });

  it('holds nothing once it is done, however long it might have taken, and though the outer work goes on', async () => {
    expect(await heldAfter('nested')).toEqual({ made: 40, held: 0 });
  });

  it('lets a whole reading go: a request, the reading of it, and the questions to a FHIR server below', async () => {
    expect(await heldAfter('reading')).toEqual({ made: 80, held: 0 });
  });

  it('that is never done is held: the tests before can fail', async () => {
    expect(await heldAfter('undone')).toEqual({ made: 20, held: 20 });
  });
});

/** How much of what works made is held after them (`held-thread.ts`). */
async function heldAfter(work: string): Promise<unknown> {
  const thread = new Worker(new URL('./held-thread.ts', import.meta.url), { workerData: work, execArgv: [] });
  const [told] = await once(thread, 'message');
  await thread.terminate();
  return told;
}
