import type { Token } from '../reading/tokens.ts';
import type { Match } from './match.ts';
import { SIDE_WORDS } from './modifier-words.ts';

const PART =
  /^(?:shoulder|elbow|wrist|hand|finger|thumb|hip|knee|ankle|foot|toe|heel|leg|calf|shin|thigh|arm|forearm|ear|eye)$/;
/** Chapters whose conditions are of a part of the body with its side: of eyes and ears, and of the rest. */
const OF_SENSES = /^H/;
const OF_THE_REST = /^[LMS]/;

/**
 * The side and the part that are named once, before the first of two conditions of a kind: `right shoulder rotator cuff
 * tear and OA`. Empty where the second has a part or side of its own.
 * @param all matches of the sentence
 */
export function sharedPart(
  { codes, sentence: { tokens }, tokens: { from, to } }: Match,
  all: readonly Match[],
): Token[] {
  const own = codes[0] ?? '';
  const chapters = [OF_SENSES, OF_THE_REST].find((some) => some.test(own));
  if (!chapters || tokens[from - 1]?.word !== 'and') return [];
  const first = all.find((other) => other.tokens.to === from - 1 && chapters.test(other.codes[0] ?? ''));
  if (!first) return [];
  const isNamed = ({ word }: Token) => SIDE_WORDS.has(word) || PART.test(word);
  // What stands behind may be its own: `and OA of the left knee`.
  if (tokens.slice(from, to + BEHIND).some(isNamed)) return [];
  return tokens.slice(Math.max(0, first.tokens.from - BEFORE), first.tokens.to).filter(isNamed);
}

/** So many words before the first condition may name its part: `right distal lower leg`. */
const BEFORE = 3;
const BEHIND = 4;
