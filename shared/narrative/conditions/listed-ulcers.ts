import { assertionOf } from './assertion.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { matchesIn } from './find.ts';
import { type Reading, readNote, sentenceAt } from './reading.ts';
import { spanOf } from './span.ts';
import type { Lexicon } from './terms/lexicon.ts';

/** `Venous insufficiency with ulcers:`, and then one place a line, or behind commas. */
const STEM =
  /\b(?:(venous|stasis|arterial|diabetic|pressure|decubitus)[^.:;\n]{0,40}?\s)?(ulcers|ulcerations|wounds|injuries|decubiti)\b[^.:;,\n]{0,30}(?:[:,]\s*|\n\s*)/gi;
const SIDE = '(?:left|right|lt|rt|[LR]|LLE|RLE)\\.?\\s';
const NEXT_ITEM = new RegExp(`,\\s*(?:and\\s)?(?=${SIDE})|;\\s*|\\n`, 'i');
const ITEM = new RegExp(
  `^\\s*(?:[-•*]|\\d[.)])?\\s*(?:and\\s)?${SIDE}.{0,40}\\b(?:calf|ankle|malleol\\w+|shin|gaiter|leg|heel|midfoot|foot|forefoot|toes?|thigh|buttock|ischi\\w+|hip|trochanter\\w*|elbow)\\b`,
  'i',
);
const HEALED = /\b(?:healed|closed|resolved|(?:re-?)?epitheliali[sz]ed)\b/i;
/** No list of ulcers is longer. */
const LONGEST = 600;

/** `Skin tears to R forearm and L shin`: each of the places, behind one name. */
const TEARS =
  /\bskin tears\b(?: noted)?(?: (?:to|on|of|at|over))?:?\s+((?:(?:the|both|left|right|lt|rt|L|R|upper|lower|dorsal) ){1,3}[a-z]{3,8}(?:(?:,? and |, | & )(?:(?:left|right|lt|rt|L|R|upper|lower|dorsal) ){1,3}[a-z]{3,8}){1,4})/gi;

function skinTears(reading: Reading, lexicon: Lexicon): Condition[] {
  return [...matchesIn(reading, TEARS)].flatMap(({ 0: words, 1: list = '', index }) => {
    const behind = reading.text.slice(index + words.length, index + words.length + 25);
    if (HEALED.test(behind) || assertionOf(reading, index, index + words.length).kind !== 'affirmed') return [];
    const sentence = sentenceAt(reading, index);
    if (!sentence) return [];
    const spans = [spanOf(reading.text, index, index + words.length)] as const;
    return list
      .split(/,? and |, | & /)
      .flatMap((place) => conditionsOf(readNote(`skin tear of ${place}`), lexicon))
      .filter(({ code, complete }) => complete && code.startsWith('S'))
      .map((condition) => ({ ...condition, sentence, spans, assertion: { kind: 'affirmed' as const } }));
  });
}

/** The ulcers of a list that names their kind once, before it. */
export function listedUlcers(reading: Reading, lexicon: Lexicon): Condition[] {
  const { text } = reading;
  const found: Condition[] = skinTears(reading, lexicon);
  for (const { 0: stem, 1: named, 2: word = '', index } of matchesIn(reading, STEM)) {
    const kind = named ?? (/^decubiti$/i.test(word) ? 'decubitus' : '');
    // Wounds and injuries of no kind are of many.
    if ((kind === '' && !/^ulcer/i.test(word)) || HEALED.test(stem)) continue;
    if (assertionOf(reading, index, index + stem.trimEnd().length - 1).kind !== 'affirmed') continue;
    let at = index + stem.length;
    const end = Math.min(text.length, at + LONGEST);
    while (at < end) {
      const rest = text.slice(at, end);
      const stop = NEXT_ITEM.exec(rest);
      const item = rest.slice(0, stop?.index ?? rest.length).split(/\.\s/)[0] ?? '';
      if (!ITEM.test(item)) break;
      if (!HEALED.test(item)) found.push(...ulcersIn(reading, lexicon, kind, at, item));
      if (!stop || item.length < stop.index) break;
      at += stop.index + stop[0].length;
    }
  }
  return found;
}

function ulcersIn(reading: Reading, lexicon: Lexicon, kind: string, start: number, item: string): Condition[] {
  const sentence = sentenceAt(reading, start);
  if (!sentence) return [];
  const spans = [spanOf(reading.text, start, start + item.trimEnd().length)] as const;
  return conditionsOf(readNote(`${kind} ulcer of ${item}`), lexicon)
    .filter(({ head }) => /^L(?:89|97)/.test(head))
    .map((condition) => ({ ...condition, sentence, spans, assertion: { kind: 'affirmed' as const } }));
}
