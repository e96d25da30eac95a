import type { Asked } from './processes.ts';

/**
 * The FHIR server's own time for one read, in milliseconds: the longest chain of its answers of which each began when the one
 * before it had ended, each from when the server had the request until it had the answer. What happened beside a longer
 * answer costs nothing; the gaps between answers are ours and are not in it.
 */
export function criticalPath(asked: readonly Asked[]): number {
  const ended: { at: number; chain: number }[] = [];
  for (const { from, to } of [...asked].sort((a, b) => a.to - b.to)) {
    const before = ended.reduce((most, { at, chain }) => (at <= from ? Math.max(most, chain) : most), 0);
    ended.push({ at: to, chain: before + to - from });
  }
  return Math.max(0, ...ended.map(({ chain }) => chain));
}
