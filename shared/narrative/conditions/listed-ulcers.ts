import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, readNote, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './conditions.ts';

const SIDE = '(?:left|right|lt|rt|[LR]|LLE|RLE)\\.?\\s';
/** `Venous insufficiency with ulcers:`, and then one place a line, or behind commas; or a sentence for each that it labels. */
const STEM = new RegExp(
  `\\b(?:(venous|stasis|arterial|diabetic|pressure|decubitus)[^.:;\\n]{0,40}?\\s)?(ulcers|ulcerations|wounds|injuries|decubiti)\\b(?:\\s+(?=${SIDE})|[^.:;,\\n]{0,30}(?:[:,]\\s*|\\n\\s*)|[^.:;,\\n]{0,60}\\.\\s+(?=${SIDE}[^.:\\n]{3,30}(?::|\\s\\d+(?:\\.\\d+)?\\s?(?:cm\\s?)?[x×])))`,
  'gi',
);
const NEXT_ITEM = new RegExp(
  `,\\s*(?:and\\s)?(?=${SIDE})|;\\s*|\\n|\\.\\s+(?=${SIDE}[^.:\\n]{3,30}(?::|\\s\\d+(?:\\.\\d+)?\\s?(?:cm\\s?)?[x×]))`,
  'i',
);
const ITEM = new RegExp(
  `^\\s*(?:[-•*]|\\d[.)])?\\s*(?:and\\s)?${SIDE}.{0,40}\\b(?:calf|ankle|malleol\\w+|shin|gaiter|leg|heel|midfoot|foot|forefoot|toes?|thigh|buttock|ischi\\w+|hip|trochanter\\w*|elbow)\\b`,
  'i',
);
const HEALED = /\b(?:healed|closed|resolved|(?:re-?)?epitheliali[sz]ed)\b/i;
/** No list of ulcers is longer. */
const LONGEST = 600;

/** The ulcers of a list that names their kind once, before it. */
export function listedUlcers(reading: Reading, lexicon: Lexicon): Condition[] {
  const { text } = reading;
  const found: Condition[] = [];
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
      // The first takes in the words before the list, which name no other ulcer.
      const isFirst = kind === '' && at === index + stem.length;
      const before = isFirst ? text.slice(Math.max(0, index - 16), index) : '';
      const from = isFirst ? index - (OF_WHERE.exec(before)?.[0].length ?? 0) : at;
      if (!HEALED.test(item)) found.push(...ulcersIn(reading, lexicon, kind, { from, at, item }));
      if (!stop || item.length < stop.index) break;
      at += stop.index + stop[0].length;
    }
  }
  return found;
}

/** Which face of a part, which no code tells; that of a whole leg tells a part of it. */
const FACES = /\b(?:lateral|medial|anterior|posterior|distal|proximal)\s+(?!(?:lower )?leg\b)/gi;

function ulcersIn(
  reading: Reading,
  lexicon: Lexicon,
  kind: string,
  { from, at, item }: { from: number; at: number; item: string },
): Condition[] {
  const sentence = sentenceAt(reading, at);
  if (!sentence) return [];
  const spans = [spanOf(reading.text, from, at + item.trimEnd().length)] as const;
  const named = kind === '' && OF_LEG.test(item) ? 'leg' : kind;
  return conditionsOf(readNote(`${named} ulcer of ${item.replace(FACES, '')}`), lexicon)
    .filter(({ head }) => /^L(?:89|97)/.test(head))
    .map((condition) => ({ ...condition, sentence, spans, assertion: { kind: 'affirmed' as const } }));
}

/** `Leg ulcers`: the word before. */
const OF_WHERE = /\b(?:lower )?(?:legs?|feet|foot|ankle|heel|toe|skin|LE|BLE) $/i;
const OF_LEG = /\b(?:shin|calf|gaiter|pretibial|leg)\b/i;
