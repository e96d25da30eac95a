import type { Evidence } from '../../chart/evidence.ts';
import type { Span } from '../../narrative/reading/span.ts';
import type { Coded } from '../facts.ts';
import { inPaper } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import type { Documented } from './documented.ts';

/** The words in which a document names a condition, for evidence, keys and sentences. */

/** The words of a condition in its document. */
export function wordsAt({ paper, condition }: Pick<Documented, 'paper' | 'condition'>): [Evidence, ...Evidence[]] {
  const [first, ...more] = condition.spans;
  return [inPaper(paper, first), ...more.map((span) => inPaper(paper, span))];
}

/** The words of a condition, for the key. */
export function quoteOf({ condition }: Pick<Documented, 'condition'>): string {
  return condition.spans.map(({ text }) => text).join(' ');
}

/** A code and a condition that it is held against: where both stand, and what tells the finding from others. */
export function codeAndCondition({ at, shown }: Coded, found: Pick<Documented, 'paper' | 'condition'>) {
  return {
    at: [at, ...wordsAt(found)],
    about: [shown],
    document: found.paper.id,
    words: quoteOf(found),
  } satisfies Partial<Said>;
}

/** A text with blanks in the place of some of its words. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    left += text.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  return left + text.slice(at);
}
