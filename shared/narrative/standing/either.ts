import type { Condition } from '../conditions/condition.ts';
import type { Standing } from './standing.ts';

/** `COPD or asthma`: nothing but the joining word, and what leads the name of the second. */
const OR = /^[,)]? ?\bor (?:(?:an?|the|else|possible|acute|chronic|left|right|new|early|mild|severe) ){0,2}$/i;
/** `Gout, pseudogout or cellulitis`: the items before the last one. */
const NEXT_ITEM = /^, $/;
/** Statuses, histories and symptoms are listed with an "or" that leaves nothing open (`walker or wheelchair`, `pain or fever`). */
const NAMES_NO_DISEASE = /^[RZ]/;
/** No gap between two names is longer. */
const LONGEST = 24;

/**
 * Conditions that a note names as one or the other, and nowhere else without the other: which it is, is not decided, and an
 * undecided diagnosis is not coded at home (OG IV.H). Two names of one category are two words for one thing.
 */
export function eitherIn(
  text: string,
  standing: readonly { condition: Condition; how: Standing }[],
): ReadonlySet<Condition> {
  const undecided = new Set<Condition>();
  for (let i = standing.length - 1; i > 0; i--) {
    const second = standing[i];
    if (second?.how !== 'current' || NAMES_NO_DISEASE.test(second.condition.code)) continue;
    for (let k = i - 1; k >= Math.max(0, i - NEIGHBOURS); k--) {
      const first = standing[k];
      if (!first || first.condition.sentence !== second.condition.sentence) break;
      if (first.how !== 'current' || NAMES_NO_DISEASE.test(first.condition.code)) continue;
      const gap = gapBetween(text, first.condition, second.condition);
      if (isUnderDenial(text, first.condition)) continue;
      if (OR.test(gap) && first.condition.code.slice(0, 3) !== second.condition.code.slice(0, 3)) {
        undecided.add(first.condition).add(second.condition);
      } else if (NEXT_ITEM.test(gap) && undecided.has(second.condition)) undecided.add(first.condition);
    }
  }
  if (undecided.size === 0) return undecided;
  const sure = new Set(
    standing.flatMap(({ condition, how }) =>
      how === 'current' && !undecided.has(condition) ? condition.code.slice(0, 3) : [],
    ),
  );
  return new Set([...undecided].filter(({ code }) => !sure.has(code.slice(0, 3))));
}

/** `No change in COPD or asthma`: in a list that a denial leads, both are meant. */
function isUnderDenial(text: string, { sentence, spans: [{ start }] }: Condition): boolean {
  return DENIES.test(text.slice(Math.max(sentence.start, start - FARTHEST), start));
}

const DENIES = /\b(?:no|not|nor|never|without|w\/o|denies|denied)\b[^.;:]*$/i;
const FARTHEST = 60;

/** One phrase may stand for several codes. */
const NEIGHBOURS = 3;

/** What stands between two names; of the words that lead the second, those between them. */
function gapBetween(text: string, first: Condition, second: Condition): string {
  const end = first.spans.reduce((last, span) => Math.max(last, span.end), 0);
  const next = second.spans.find(({ start }) => start >= end);
  return next && next.start - end <= LONGEST ? text.slice(end, next.start) : '';
}
