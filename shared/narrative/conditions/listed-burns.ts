import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, readNote, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './conditions.ts';

const DEPTH =
  '(?:superficial |deep )?partial[- ]thickness|full[- ]thickness|(?:1st|2nd|3rd|first|second|third)[- ]degree|superficial';
const SIDED =
  '(?:(?:the|both|bilateral|left|right|lt|rt|L|R|upper|lower|dorsal|palmar|anterior|posterior) ){1,3}[a-z]{3,9}(?: dorsum)?';
/** `Flash burns: deep partial thickness R hand dorsum and R forearm, full thickness L thigh`: a depth, and the places that have it. */
const ITEM = new RegExp(
  `\\b(${DEPTH})(?: burns?)?(?: (?:to|of|on|over))?:? ((?:${SIDED})(?:(?:, ?(?:and )?| and | & |\\+)(?:${SIDED})){0,4})`,
  'gi',
);
/** `R dorsal hand and forearm: partial thickness`: the places first; the side of the first is that of all. */
const BEHIND = new RegExp(
  `\\b(${SIDED}(?:(?:, ?(?:and )?| and | & | ?\\+ ?)(?:${SIDED}|(?:dorsal |upper |lower )?(?:hand|wrist|forearm|arm|elbow|shoulder|thigh|leg|knee|calf|shin|ankle|foot))){1,4}),?:? (?:(?:with|w\\/) )?(${DEPTH})\\b`,
  'gi',
);
const SIDE = /\b(?:both|bilateral|left|right|lt|rt|L|R)\b/i;
const BURNT = /\b(?:burn(?:s|ed|t)?|scald(?:s|ed)?|flame|flash|TBSA)\b/i;
const HEALED = /^[^.;,\n]{0,20}\b(?:healed|closed|resolved|(?:re-?)?epitheliali[sz]ed)\b/i;

/** The burns of a sentence that names burning once, by their depth and places. */
export function listedBurns(reading: Reading, lexicon: Lexicon): Condition[] {
  return listsIn(reading).flatMap(({ depth, places, index, end }) => {
    const sentence = sentenceAt(reading, index);
    if (!sentence || !BURNT.test(reading.text.slice(sentence.start, sentence.end))) return [];
    if (HEALED.test(reading.text.slice(end, end + 40))) return [];
    const spans = [spanOf(reading.text, index, end)] as const;
    const side = SIDE.exec(places)?.[0] ?? '';
    const assertion = assertionOf(reading, index, end);
    return places
      .split(/, ?(?:and )?| and | & | ?\+ ?/)
      .map((place) => (SIDE.test(place) ? place : `${side} ${place}`))
      .flatMap((place) =>
        conditionsOf(readNote(`${depth} burn of ${place.replace(/^(.*) dorsum$/, 'back of $1')}`), lexicon),
      )
      .filter(({ code, complete }) => complete && /^T2[0-5]/.test(code))
      .map((condition) => ({ ...condition, sentence, spans, assertion }));
  });
}

interface List {
  depth: string;
  places: string;
  index: number;
  end: number;
}

/** A list that stands behind its depth is not also one before the next depth. */
function listsIn(reading: Reading): List[] {
  const behind = [...matchesIn(reading, ITEM)].map(
    ({ 0: words, 1: depth = '', 2: places = '', index }): List => ({ depth, places, index, end: index + words.length }),
  );
  const before = [...matchesIn(reading, BEHIND)].map(
    ({ 0: words, 1: places = '', 2: depth = '', index }): List => ({ depth, places, index, end: index + words.length }),
  );
  return [...behind, ...before.filter((one) => !behind.some(({ index, end }) => one.index < end && index < one.end))];
}
