import type { Reading } from '../messages/frame.ts';
import { dayOfPage } from './day.ts';
import { type FrameState, frameWords, type Placed, textOf } from './frames.ts';

/** One field after all frames were asked: the reading that is used, or why none is. */
export interface Settled {
  field: string;
  /** The reading that is used; others that say the same are not needed. */
  used?: Placed;
  /** Readings that differ: none of them is used. */
  conflict?: Placed[];
}

/**
 * Puts the readings of all frames together, a field at a time. Readings that say the same are one. A blank beside an
 * answer gives way to it. Two different answers: neither is used (interfaces.md, "Which wins").
 */
export function settle(frames: readonly FrameState[]): Map<string, Settled> {
  const byField = new Map<string, Placed[]>();
  for (const frame of frames) {
    const isCrowd = holdsSeveral(frame);
    for (const reading of frame.readings) {
      if (isCrowd && isRepeated(reading, frame)) continue;
      const list = byField.get(reading.field);
      if (list) list.push({ frame, reading });
      else byField.set(reading.field, [{ frame, reading }]);
    }
  }
  const out = new Map<string, Settled>();
  for (const [field, placed] of byField) out.set(field, settleOne(field, placed));
  return out;
}

/** Whether a frame shows the numbers of several patients. */
function holdsSeveral({ readings }: FrameState): boolean {
  const numbers = readings.filter(({ field }) => field === 'patient/mrn').map(plain);
  return new Set(numbers).size > 1;
}

/** Whether an answer stands there more than once, known by no name: each of several patients may have one. */
function isRepeated({ field, by }: Reading, { readings }: FrameState): boolean {
  return !/^patient/.test(field) && by !== 'name' && readings.filter((other) => other.field === field).length > 1;
}

function settleOne(field: string, placed: Placed[]): Settled {
  const filled = placed.filter(({ reading }) => textOf(reading) !== '');
  const [first, ...rest] = filled.length > 0 ? filled : placed;
  if (!first) return { field };
  const differs = rest.filter(({ reading }) => plain(reading) !== plain(first.reading));
  return differs.length > 0 ? { field, conflict: [first, ...differs] } : { field, used: first };
}

/**
 * Case, blanks and dots do not make another value: `i50.9` and `I509`, `Alvarez, Joan` and `ALVAREZ, JOAN`; nor does
 * another way of writing one day.
 */
function plain(reading: Reading): string {
  const text = textOf(reading);
  const day = dayOfPage(text, reading.format);
  return day.state === 'day' ? day.day : text.toUpperCase().replace(/[\s.,]+/g, '');
}

/** Names the fields of a conflict, for people. Never the values. */
export function conflictWords({ field, conflict = [] }: Settled, frames: readonly FrameState[]): string {
  const places = conflict.map(({ frame, reading }) => {
    const where = frameWords(frame, frames);
    return reading.label ? `“${reading.label.slice(0, 60)}” in ${where}` : where;
  });
  return `${field}: ${conflict.length} fields differ (${[...new Set(places)].join('; ')}); none is used`;
}
