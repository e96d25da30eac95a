import { speaksOf } from './code-words.ts';
import { documentedOf } from './documented.ts';
import type { Coded, Facts, Paper } from './facts.ts';

/**
 * Whether a document has a word of a code's condition: of its titles, or a name that leads to it. What only the index names
 * has no word of the title: calciphylaxis, E83.59. Generous, as {@link speaksOf} is.
 */
export function isMentionedIn(facts: Facts, one: Pick<Coded, 'code' | 'shown'>, paper: Paper): boolean {
  return (
    speaksOf(facts, one, paper.text) ||
    documentedOf(facts, one).some((found) => found.paper === paper && found.fit !== 'other')
  );
}
