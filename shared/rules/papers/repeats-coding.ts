import type { DocumentType } from '../../chart/chart.ts';
import { authorKind } from '../../narrative/author.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';

/** Documents of providers that a diagnosis is coded from; a face-to-face note speaks of the reason for care alone. */
const SOURCES: readonly DocumentType[] = ['history-and-physical', 'discharge-summary', 'progress-note', 'referral'];

const isSourced = oncePerChart((facts): boolean =>
  facts.papers.some(
    ({ type, author, state, text }) =>
      SOURCES.includes(type) &&
      (author === undefined || authorKind(author) === 'provider') &&
      state === 'read' &&
      /\S/.test(text),
  ),
);

/**
 * Whether a document repeats the coding: the agency writes the plan of care from its own list of codes, whoever signs it, so
 * that the plan bears no witness to that list. Where none of the documents that a diagnosis is coded from is given, the plan
 * is all there is, and counts.
 */
export function repeatsCoding(facts: Facts, { type }: Paper): boolean {
  return type === 'plan-of-care' && isSourced(facts);
}

/** The documents that can tell what a code should say: all but a plan of care that repeats the coding. */
export const witnesses = oncePerChart((facts): readonly Paper[] =>
  facts.papers.filter((paper) => !repeatsCoding(facts, paper)),
);
