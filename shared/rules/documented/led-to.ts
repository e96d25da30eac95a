import type { Evidence } from '../../chart/evidence.ts';
import type { Candidate } from '../../narrative/standing/candidate.ts';
import type { Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { repeatsCoding } from '../papers/repeats-coding.ts';
import { inPaper } from '../papers/statements.ts';

/** A code to which a document leads by all that it says of a condition together. */
export interface LedTo {
  paper: Paper;
  /** With the dot. */
  code: string;
  candidate: Candidate;
}

/** The codes to which the documents of providers lead, in the order of the documents; a plan that repeats the coding leads to none. */
export const ledToByProviders = oncePerChart((facts): readonly LedTo[] =>
  facts.papers
    .filter((paper) => facts.isProvider(paper) && !repeatsCoding(facts, paper))
    .flatMap((paper) =>
      (facts.linked(paper)?.found ?? []).map((candidate) => ({ paper, code: candidate.code, candidate })),
    ),
);

/** The words that lead there, as evidence and in one piece. */
export function wordsOfLed({ paper, candidate: { spans } }: Pick<LedTo, 'paper' | 'candidate'>): {
  at: Evidence[];
  words: string;
} {
  return { at: spans.map((span) => inPaper(paper, span)), words: spans.map(({ text }) => text).join(' … ') };
}
