import { withPresumedLinks } from '../../narrative/links/presumed-links.ts';
import type { Candidate } from '../../narrative/standing/candidate.ts';
import type { Coded, Facts } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { distinctOf } from '../pairs.ts';

/** What the classification presumes among coded diagnoses ("with", "in"), as the links of `narrative/links` have it. */

/** A coded diagnosis as the links take candidates. Its words are its title. */
export function codedCandidate(facts: Facts, { code, shown }: Pick<Coded, 'code' | 'shown'>): Candidate {
  return {
    code: shown,
    complete: true,
    head: shown,
    spans: [{ start: 0, end: 0, text: facts.title(code) }],
    section: 'diagnoses',
    assertion: 'affirmed',
    missing: [],
    competing: [],
    match: 1,
  };
}

/** The codes, with the dot, that say a link among some candidates, and are none of theirs. */
export function linkedBy(facts: Facts, candidates: readonly Candidate[]): string[] {
  if (!facts.codes) return [];
  const held = new Set(candidates.map(({ code }) => code));
  return withPresumedLinks(facts.codes, candidates)
    .map(({ code }) => code)
    .filter((code) => !held.has(code));
}

/** The codes, with the dot, that say a link among the diagnoses of the list: CV09 tells them. */
export const codedLinks = oncePerChart((facts): readonly string[] =>
  linkedBy(
    facts,
    distinctOf(facts).map((one) => codedCandidate(facts, one)),
  ),
);
