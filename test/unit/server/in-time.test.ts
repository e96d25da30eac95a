import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inTime } from '../../../server/in-time.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

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
    const outer = inTime(3_600_000);
    const held: WeakRef<object>[] = [];
    const work = async () => {
      const { signal, done } = inTime(3_600_000, outer.signal);
      const what = { bytes: new Uint8Array(1_000) };
      signal.addEventListener('abort', () => what.bytes.fill(0));
      held.push(new WeakRef(what), new WeakRef(signal));
      await wait(1);
      done();
    };
    for (let i = 0; i < 20; i++) await work();
    for (let i = 0; i < 3; i++) {
      await wait(5);
      collect();
    }
    expect(held.filter((one) => one.deref() !== undefined)).toHaveLength(0);
    outer.done();
  });

  it('lets a whole reading go: a request, the reading of it, and the questions to a FHIR server below', async () => {
    const held: WeakRef<AbortSignal>[] = [];
    const request = async () => {
      const whole = inTime(3_600_000, new AbortController().signal);
      const reading = AbortSignal.any([whole.signal, new AbortController().signal]);
      const questions = [inTime(3_600_000, reading), inTime(3_600_000, reading)];
      held.push(...[whole.signal, reading, ...questions.map(({ signal }) => signal)].map((one) => new WeakRef(one)));
      await wait(1);
      for (const { done } of [...questions, whole]) done();
    };
    for (let i = 0; i < 20; i++) await request();
    for (let i = 0; i < 3; i++) {
      await wait(5);
      collect();
    }
    expect(held.filter((one) => one.deref() !== undefined)).toHaveLength(0);
  });
});
