/**
 * A thread that asks what is still held after work has ended, and says how much: a heap of its own, so that looking through
 * it costs nothing of the other tests' heap, which is a gigabyte by then.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { inTime } from '../../../server/in-time.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const held: WeakRef<object>[] = [];

/** One work after another within an outer one that goes on. */
async function nested(outer: AbortSignal): Promise<void> {
  const { signal, done } = inTime(3_600_000, outer);
  const what = { bytes: new Uint8Array(1_000) };
  signal.addEventListener('abort', () => what.bytes.fill(0));
  held.push(new WeakRef(what), new WeakRef(signal));
  await wait(1);
  done();
}

/** A request, the reading of it, and the questions to a FHIR server below. */
async function reading(): Promise<void> {
  const whole = inTime(3_600_000, new AbortController().signal);
  const read = AbortSignal.any([whole.signal, new AbortController().signal]);
  const questions = [inTime(3_600_000, read), inTime(3_600_000, read)];
  held.push(...[whole.signal, read, ...questions.map(({ signal }) => signal)].map((one) => new WeakRef(one)));
  await wait(1);
  for (const { done } of [...questions, whole]) done();
}

/** Never done: held by the outer one. */
async function undone(outer: AbortSignal): Promise<void> {
  held.push(new WeakRef(inTime(3_600_000, outer).signal));
  await wait(1);
}

const outer = inTime(3_600_000);
const works: Record<string, () => Promise<void>> = {
  nested: () => nested(outer.signal),
  reading,
  undone: () => undone(outer.signal),
};
for (let i = 0; i < 20; i++) await works[workerData]?.();
for (let i = 0; i < 3; i++) {
  await wait(5);
  collect();
}
parentPort?.postMessage({ made: held.length, held: held.filter((one) => one.deref() !== undefined).length });
outer.done();
