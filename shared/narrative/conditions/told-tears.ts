import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, readNote, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './conditions.ts';

/** `Skin tears to R forearm and L shin`: each of the places, behind one name. */
const TEARS = pattern('gi')`
  \bskin tears\b(?: noted)?(?: (?:to|on|of|at|over))?:?\s+((?:(?:the|both|left|right|lt|rt|L|R|upper|lower|dorsal) ){1,3}[a-z]{3,8}(?: \d[\d.x× ]{0,10}(?:cm)?(?: (?:no )?flap)?)?(?:(?:,? and |, | & )(?:(?:left|right|lt|rt|L|R|upper|lower|dorsal) ){1,3}[a-z]{3,8}){1,4})
`;

/** `Skin tears x2 R shin`: a count before the one place. */
const COUNTED_TEARS =
  /\bskin tears? x ?\d(?: noted)?(?: (?:to|on|of|at|over))?:?\s+((?:(?:the|both|left|right|lt|rt|L|R|upper|lower|dorsal) ){1,3}[a-z]{3,8})\b/gi;

/** `R forearm: skin tear, flap intact`, `L shin, laceration 3 cm`: the place begins its item, and no other follows the name. */
const PLACE_FIRST = pattern('gi')`
  (?:(?:^|[.;)\n|])[ \t]*|[-•*] |\d[.:)-] )(?:wound ?(?:#? ?\d{1,2})[ :,.-]{1,3})?
  ((?:left|right|lt|rt|L|R)\.? (?:(?:upper|lower|dorsal|lateral|medial|anterior|posterior|outer|inner|distal|proximal) ){0,2}(?:
    forearm|arm|elbow|hand|wrist|shin|leg|calf|knee|ankle|foot|thigh|shoulder
  ))(?:[:,]| ?[-–—|]) ?(?:(?:new|small|large|healing|traumatic|open|cat(?:egory)? \d|type \d),? ){0,2}
  (skin tear|laceration|abrasion)s?\b(?! ?(?:[:,–—-]|to|of|on|at|over)? ?(?:the )?(?:left|right|lt|rt|L|R|both|bilat\w*)\b)
`;
/** `Skin tear: R forearm, flap intact`. */
const NAME_FIRST = pattern('gi')`
  \b(skin tear|laceration|abrasion)s?(?: ?:| \() ?(?:(?:located|noted|on|to|at|over|the) ){0,3}
  ((?:left|right|lt|rt|L|R)\.? (?:(?:upper|lower|dorsal|lateral|medial|anterior|posterior|outer|inner|distal|proximal) ){0,2}(?:
    forearm|arm|elbow|hand|wrist|shin|leg|calf|knee|ankle|foot|thigh|shoulder
  ))\b
`;
const HEALED = /\b(?:healed|closed|resolved|gone|(?:re-?)?epitheliali[sz]ed)\b/i;
/** So far behind its name stands that a wound is no more. */
const BEHIND = 25;

/** The tears of the skin, lacerations and abrasions whose places are listed behind their name, or stand apart from it. */
export function toldTears(reading: Reading, lexicon: Lexicon): Condition[] {
  const lists = [...matchesIn(reading, TEARS), ...matchesIn(reading, COUNTED_TEARS)].map(
    ({ 0: words, 1: list = '', index }) => ({ name: 'skin tear', places: list.split(/,? and |, | & /), words, index }),
  );
  const apart = [
    ...[...matchesIn(reading, PLACE_FIRST)].map(({ 0: words, 1: place = '', 2: name = '', index }) => {
      const lead = words.indexOf(place);
      return { name, places: [place], words: words.slice(lead), index: index + lead };
    }),
    ...[...matchesIn(reading, NAME_FIRST)].map(({ 0: words, 1: name = '', 2: place = '', index }) => {
      return { name, places: [place], words, index };
    }),
  ];
  return [...lists, ...apart].flatMap(({ name, places, words, index }) => {
    const end = index + words.length;
    if (HEALED.test(reading.text.slice(end, end + BEHIND))) return [];
    const sentence = sentenceAt(reading, index);
    if (!sentence || assertionOf(reading, index, end).kind !== 'affirmed') return [];
    const spans = [spanOf(reading.text, index, end)] as const;
    return places
      .flatMap((place) => conditionsOf(readNote(`${name} of ${place}`), lexicon))
      .filter(({ code, complete }) => complete && code.startsWith('S'))
      .map((condition) => ({ ...condition, sentence, spans, assertion: { kind: 'affirmed' as const } }));
  });
}
