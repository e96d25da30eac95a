import type { AxisName } from '../../icd10cm/axes.ts';
import type { AssertionKind } from '../assertion/assertion-kind.ts';
import type { Condition } from '../conditions/condition.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { SectionName } from '../reading/sections.ts';
import { type Span, spanOf } from '../reading/span.ts';

/** A code that a note's words support, while it is weighed against the others. */
export interface Candidate {
  code: string;
  complete: boolean;
  head: string;
  spans: readonly [Span, ...Span[]];
  section: SectionName;
  assertion: AssertionKind;
  missing: readonly AxisName[];
  competing: readonly string[];
  /** How well the words fit: 3 curated or an official title written out, 2 index or inclusion term, 1 title; one less for a slip of the pen. */
  match: number;
}

const MATCH = { synonym: 3, index: 2, inclusion: 2, title: 1, official: 3 } as const;

/** The candidate of a condition, perhaps with another code. */
export function candidateOf(condition: Condition, code = condition.code, complete = condition.complete): Candidate {
  return {
    code,
    complete,
    head: condition.head,
    spans: condition.spans,
    section: condition.sentence.section.name,
    assertion: condition.assertion.kind,
    missing: code === condition.code ? condition.missing : [],
    competing: condition.competing,
    match: MATCH[condition.source] - (condition.exact ? 0 : 1),
  };
}

/** A candidate of words that state a code by themselves: a device, a drug, a figure. Affirmed, as the caller has seen. */
export function statedCandidate(
  reading: Reading,
  code: string,
  start: number,
  end: number,
  match: number = MATCH.synonym,
): Candidate {
  return {
    code,
    complete: true,
    head: code,
    spans: [spanOf(reading.text, start, end)],
    section: sentenceAt(reading, start)?.section.name ?? 'other',
    assertion: 'affirmed',
    missing: [],
    competing: [],
    match,
  };
}

/** Spans of several mentions, each once, in the order of the text. */
export function joinedSpans(...lists: readonly (readonly Span[])[]): [Span, ...Span[]] {
  const sorted = lists.flat().sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(({ start, end }, i) => {
    const before = sorted[i - 1];
    return start !== before?.start || end !== before.end;
  }) as [Span, ...Span[]];
}

/** One code in place of several candidates, with all their words. */
export function linked(code: string, first: Candidate, ...others: readonly Candidate[]): Candidate {
  return {
    ...first,
    code,
    complete: true,
    spans: joinedSpans(first.spans, ...others.map(({ spans }) => spans)),
    missing: [],
    competing: [],
  };
}
