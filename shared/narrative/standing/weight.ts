import type { Span } from '../reading/span.ts';
import { type Candidate, joinedSpans } from './candidate.ts';

/** Mentions of one code together. */
export function merged(found: readonly Candidate[]): Candidate[] {
  const byCode = new Map<string, { best: Candidate; spans: (readonly Span[])[] }>();
  for (const one of found) {
    const held = byCode.get(one.code);
    if (!held) byCode.set(one.code, { best: one, spans: [one.spans] });
    else {
      const { best } = held;
      if (one.match > best.match || (one.match === best.match && section(one) > section(best))) held.best = one;
      held.spans.push(one.spans);
    }
  }
  return [...byCode.values()].map(({ best, spans }) =>
    spans.length === 1 ? best : { ...best, spans: joinedSpans(spans.flat()) },
  );
}

/** Sections by how surely their words name what the patient has and is treated for. */
const SECTIONS: Partial<Record<Candidate['section'], number>> = {
  diagnoses: 6,
  assessment: 6,
  reason: 5,
  course: 4,
  hpi: 4,
  wound: 4,
  'skilled-need': 4,
  homebound: 3,
  pmh: 3,
  narrative: 3,
  other: 3,
  plan: 3,
  medications: 1,
  'social-history': 2,
  'family-social': 2,
  ros: 1,
};

function section(one: Candidate): number {
  return SECTIONS[one.section] ?? 2;
}

/** Evidence only: how the words matched, where they stand, how much they say, how often. Never payment (compliance.md E2). */
export function weight(one: Candidate): number {
  return (
    one.match * 4 +
    section(one) * 2 +
    Math.min(3, one.spans.length) -
    Math.min(2, one.missing.length) +
    (/^[RZ]/.test(one.code) ? -4 : 0)
  );
}

/** Where the first of its words begins. */
export function firstStart({ spans }: Candidate): number {
  return spans[0].start;
}
