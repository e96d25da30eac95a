import type { AssertionKind } from '../../narrative/assertion/assertion-kind.ts';
import type { Facts } from '../facts.ts';
import { againstAnswer, notesOfAssessment } from '../papers/assessed-visit.ts';
import { clauseOf, OF_NOW, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { isOfVisit } from './of-the-visit.ts';

/** Words that stand against some answers of an item of OASIS. */
export interface Phrase {
  item: string;
  /** The answers that they stand against, each with what it says. */
  answers: Readonly<Record<number, string>>;
  words: RegExp;
  /** Words of the same clause that make it something else. */
  but?: RegExp;
  /** How they have to be asserted; absent: affirmed. */
  kinds?: readonly AssertionKind[];
  /** Words that, affirmed in any note of the assessment, tell the other way: a note that has both is no contradiction. */
  unless?: RegExp;
}

/** Words that an answer of a check-all item asks for. */
export interface Unmarked {
  /** As the catalogue names it, and as people do: `O0110_A`, `O0110`. */
  item: string;
  name: string;
  answer: string;
  means: string;
  words: RegExp;
  but?: RegExp;
  kinds?: readonly AssertionKind[];
}

/** Answers of check-all items that are not marked, and a note of the assessment tells of what they ask for. */
export function* unmarkedAgainst(facts: Facts, list: readonly Unmarked[]): Iterable<Said> {
  for (const { item, name, answer, means, words, but, kinds } of list) {
    const said = facts.ticked(item, answer);
    if (said?.ticked !== false) continue;
    const found = statements(facts, notesOfAssessment(facts), words, kinds ?? OF_NOW).find(
      (one) => isOfVisit(one) && !but?.test(clauseOf(one)),
    );
    if (!found) continue;
    const says = againstAnswer(name, said.at, `${name} does not mark ${answer} (${means})`, found);
    yield { ...says, about: [`${name} ${answer}`, 'document'] };
  }
}

/**
 * Phrases of the notes of the assessment against its answers, the first for each item: where several stand against one answer,
 * the plainest is listed first.
 */
export function* phrasesAgainst(facts: Facts, phrases: readonly Phrase[]): Iterable<Said> {
  const told = new Set<string>();
  for (const { item, answers, words, but, kinds, unless } of phrases) {
    const said = facts.oasis(item);
    const answer = facts.answer(item);
    const means = answer === undefined ? undefined : answers[answer];
    if (!said || means === undefined || told.has(item)) continue;
    const notes = notesOfAssessment(facts);
    const found = statements(facts, notes, words, kinds ?? OF_NOW).find(
      (one) => isOfVisit(one) && !but?.test(clauseOf(one)),
    );
    if (!found || (unless && statements(facts, notes, unless).length > 0)) continue;
    told.add(item);
    yield againstAnswer(item, said.at, `${item} is ${answer} (${means})`, found);
  }
}
