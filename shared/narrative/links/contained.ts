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
          (one.spans.every((span) => other.spans.some((held) => holds(held, span))) ||
            one.spans.some((span) => other.spans.some((held) => isTail(one.code, held, span)))),
      ),
  );
}

/** The "arthritis of the hands" of "rheumatoid arthritis of the hands". */
function isTail(code: string, held: { start: number; end: number }, span: { start: number; end: number }): boolean {
  return /^M1[5-9]/.test(code) && held.start < span.start && span.start < held.end;
}

const LONGEST_PHRASE = 60;

function holds(held: { start: number; end: number }, span: { start: number; end: number }): boolean {
  // A whole line about a wound is no phrase.
  if (held.end - held.start > LONGEST_PHRASE) return false;
  return held.start <= span.start && held.end >= span.end && held.end - held.start > span.end - span.start;
}
