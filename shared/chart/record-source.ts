import type { Chart } from './chart.ts';
import type { Source } from './evidence.ts';

/** Sources by path, made once and frozen: a file of records reads the same places again and again. Bounded. */
const known = new Map<string, Chart['sources'][string]>();
const MOST_KNOWN = 2_000;

/** The place of a record, as a chart's `sources` hold it. */
export function recordSource(path: string): Chart['sources'][string] & Source[] {
  const held = known.get(path);
  if (held) return held as Source[];
  const made: Source[] = [Object.freeze({ kind: 'record' as const, path })];
  Object.freeze(made);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(path, made);
  return made;
}
