import type { Candidate } from '../standing/candidate.ts';

/** Without candidates whose words all stand within the longer phrase of another: "fasciitis" of "plantar fasciitis". */
export function withoutContained(found: readonly Candidate[]): Candidate[] {
  const all = found.map((one) => ({ one, ...extent(one) }));
  const holders = all.filter(({ one }) => one.complete && one.competing.length === 0);
  const kept = all.filter(
    ({ one, from, to }) =>
      !holders.some(
        (held) =>
          held.one !== one &&
          held.one.code.slice(0, 6) !== one.code.slice(0, 6) &&
          // Nothing stands within words that end before it, or begin behind it.
          held.from <= to &&
          held.to >= from &&
          (one.spans.every((span) => held.one.spans.some((other) => holds(other, span))) ||
            (/^M1[5-9]/.test(one.code) &&
              one.spans.some((span) => held.one.spans.some((other) => isTail(other, span))))),
      ),
  );
  return kept.map(({ one }) => one);
}

/** From the first to behind the last character of a candidate's words. */
function extent({ spans }: Candidate): { from: number; to: number } {
  let from = spans[0].start;
  let to = 0;
  for (const { start, end } of spans) {
    if (start < from) from = start;
    if (end > to) to = end;
  }
  return { from, to };
}

/** The "arthritis of the hands" of "rheumatoid arthritis of the hands". */
function isTail(held: { start: number; end: number }, span: { start: number; end: number }): boolean {
  return held.start < span.start && span.start < held.end;
}

const LONGEST_PHRASE = 60;

function holds(held: { start: number; end: number }, span: { start: number; end: number }): boolean {
  // A whole line about a wound is no phrase.
  if (held.end - held.start > LONGEST_PHRASE) return false;
  return held.start <= span.start && held.end >= span.end && held.end - held.start > span.end - span.start;
}
