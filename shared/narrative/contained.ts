import type { Candidate } from './candidate.ts';

/** Without candidates whose words all stand within the longer phrase of another: "fasciitis" of "plantar fasciitis". */
export function withoutContained(found: readonly Candidate[]): Candidate[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.complete &&
          other.competing.length === 0 &&
          one.spans.every((span) => other.spans.some((held) => holds(held, span))),
      ),
  );
}

function holds(held: { start: number; end: number }, span: { start: number; end: number }): boolean {
  return held.start <= span.start && held.end >= span.end && held.end - held.start > span.end - span.start;
}
