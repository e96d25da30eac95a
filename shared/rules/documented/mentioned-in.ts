import { normalise } from '../../icd10cm/code.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { fitOf } from './code-fit.ts';
import { speaksOf } from './code-words.ts';

/**
 * Whether a document has a word of a code's condition: of its titles, or a name that leads to it. What only the index names
 * has no word of the title: calciphylaxis, E83.59. Generous, as {@link speaksOf} is.
 */
export function isMentionedIn(facts: Facts, one: Pick<Coded, 'code' | 'shown'>, paper: Paper): boolean {
  return speaksOf(facts, one, paper.text) || namesOf(facts, one, paper).length > 0;
}

/** The words of a document that lead to a code's condition, also in a plan of care that repeats the coding. */
export function namesOf(facts: Facts, one: Pick<Coded, 'code'>, paper: Paper): readonly string[] {
  const { codes } = facts;
  if (!codes) return [];
  return facts.conditions(paper).flatMap(({ code, assertion, spans }) => {
    const named = normalise(code);
    const fit = named === undefined || assertion.kind === 'negated' ? undefined : fitOf(codes, one.code, named)?.fit;
    return fit === undefined || fit === 'other' ? [] : [spans[0].text];
  });
}
