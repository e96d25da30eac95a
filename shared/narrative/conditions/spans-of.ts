import { type Span, spanOf } from '../reading/span.ts';
import type { Token } from '../reading/tokens.ts';
import type { Match } from './match.ts';

/** The span of a phrase and those of the modifiers outside it, in the order of the text. */
export function spansOf(text: string, match: Match, used: readonly Token[]): [Span, ...Span[]] {
  const phrase = spanOf(text, match.start, match.end);
  const more = used
    .filter(({ start, end }) => end <= match.start || start >= match.end)
    .map(({ start, end }) => spanOf(text, start, end));
  const [first = phrase, ...rest] = [phrase, ...more].sort((a, b) => a.start - b.start);
  return [first, ...rest];
}
