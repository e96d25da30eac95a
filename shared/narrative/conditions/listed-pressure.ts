import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, readNote, sentenceAt } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './conditions.ts';
import { LISTED_ULCER_PLACE } from './ulcer-places.ts';

/** Pressure ulcers in the plural, with a stage of all of them before or behind the name, and what leads to their places. */
const STEM = pattern('gi')`
  \b(?:((?:stage|stg|st)\.? ?(?:[1-4]|I{1,3}|IV)|unstageable) )?(?:
    pressure (?:ulcers|injuries|sores|wounds)|decubitus ulcers|decubiti|bed ?sores
  )\b(?: ?\(?x ?\d\)?)?(?:,? ((?:stage|stg|st)\.? ?(?:[1-4]|I{1,3}|IV)|unstageable)(?=\s?:))?(?: noted)?(?::| (?:to|of|on|over|at)(?: the| both)?\b)?\s(?=\S)
`;
const STAGE =
  /\b(?:stage|stg|st)\.? ?(?:[1-4]|I{1,3}|IV)\b|\bunstage?able\b|\bs?DTP?I\b|\bdeep tissue (?:pressure )?injur(?:y|ies)\b/gi;
/** What parts two places. */
const NEXT = /,\s*(?:and\s|&\s)?|;\s*|\s(?:and|&|\+|plus)\s/i;
/** What may stand beside a place besides its stage. */
const ADJUNCT = pattern('gi')`
  \b(?:both|all|each|the|a|an|is|are|at|on|to|of|with|area|region|wound|ulcer|pressure|injury|measur(?:es|ing)|cm|mm|x|by)\b|[\d.×()[\]:–—-]|\s
`;
const ALL_OF_THEM = /\b(?:both|all|each)\b/i;
const HEALED = /\b(?:healed|closed|resolved|epitheliali[sz]ed|intact)\b/i;
/** `Right hip and sacrum, stage 2 and 3 respectively`. */
const IN_TURN =
  /,?\s(?:stages?|st)\.? ?([1-4]|I{1,3}|IV) and (?:(?:stage|st)\.? ?)?([1-4]|I{1,3}|IV),? respectively\b/i;
/** No list of ulcers is longer. */
const LONGEST = 300;

/** A list of ulcers, and what it says of them. */
export interface PressureList {
  start: number;
  end: number;
  conditions: readonly Condition[];
}

/** The lists of two or more pressure ulcers that name the kind once: `Stage 3 pressure ulcers of sacrum and left heel`. */
export function pressureLists(reading: Reading, lexicon: Lexicon): PressureList[] {
  return [...matchesIn(reading, STEM)].flatMap((stem) => listAt(reading, lexicon, stem) ?? []);
}

function listAt(reading: Reading, lexicon: Lexicon, stem: RegExpExecArray): PressureList | undefined {
  const { text } = reading;
  const { 0: words, 1: before, 2: behind, index } = stem;
  const from = index + words.length;
  const sentence = sentenceAt(reading, index);
  if (!sentence || HEALED.test(words)) return undefined;
  const whole = Math.min(text.length, from + LONGEST, sentenceAt(reading, from)?.end ?? sentence.end);
  const each = IN_TURN.exec(text.slice(from, whole));
  const { items, end } = itemsIn(text, from, each ? from + each.index : whole);
  if (items.length < 2) return undefined;
  if (each && items.length === 2) for (const [i, item] of items.entries()) item.stage = `stage ${each[i + 1]}`;
  const { kind } = assertionOf(reading, index, index + words.trimEnd().replace(/:$/, '').length);
  if (kind !== 'affirmed') return undefined;
  const shared = before ?? behind ?? items.find(({ ofAll }) => ofAll)?.stage;
  const name = spanOf(text, index, index + words.trimEnd().length);
  const conditions = items.flatMap((item) => (item.healed ? [] : conditionsAt(reading, lexicon, name, item, shared)));
  const isRead = items.every(
    (item) => item.healed || conditions.some(({ spans }) => spans.at(-1)?.start === item.start),
  );
  return isRead ? { start: index, end, conditions } : undefined;
}

function conditionsAt(
  reading: Reading,
  lexicon: Lexicon,
  name: Span,
  item: Item,
  shared: string | undefined,
): Condition[] {
  const sentence = sentenceAt(reading, item.start);
  if (!sentence) return [];
  const own = spanOf(reading.text, item.start, item.end);
  return conditionsOf(readNote(`pressure ulcer of ${item.place}, ${item.stage ?? shared ?? ''}`), lexicon)
    .filter(({ code, complete }) => complete && code.startsWith('L89') && !code.startsWith('L89.9'))
    .map((condition) => ({
      ...condition,
      sentence,
      // A place of no side is as little as it would be by itself.
      spans: condition.missing.includes('laterality') ? ([own] as const) : ([name, own] as const),
      assertion: { kind: 'affirmed' as const },
    }));
}

interface Item {
  start: number;
  end: number;
  place: string;
  stage: string | undefined;
  /** Its stage is that of all items: `both stage 3`. */
  ofAll: boolean;
  healed: boolean;
}

/** The items of a list, until one has neither a place nor anything that is said of the one before. */
function itemsIn(text: string, from: number, limit: number): { items: Item[]; end: number } {
  const items: Item[] = [];
  let [at, end] = [from, from];
  while (at < limit) {
    const rest = text.slice(at, limit);
    const stop = NEXT.exec(rest);
    const words = rest.slice(0, stop?.index ?? rest.length).replace(/[.\s]+$/, '');
    const last = items.at(-1);
    const [place, other] = words.match(LISTED_ULCER_PLACE) ?? [];
    const [stage, more] = words.match(STAGE) ?? [];
    if (other || more) break;
    if (place) {
      const start = at + (words.length - words.trimStart().length);
      items.push({ start, end: at + words.length, place, stage, ofAll: false, healed: HEALED.test(words) });
      // `Left heel due to immobility`: the list ends with it.
      if (!isOnly(words)) return { items, end: at + words.length };
    } else if (last && isOnly(words)) {
      if (stage !== undefined) Object.assign(last, { stage, ofAll: ALL_OF_THEM.test(words) });
      if (HEALED.test(words)) last.healed = true;
    } else break;
    end = at + words.length;
    if (!stop) break;
    at += stop.index + stop[0].length;
  }
  return { items, end };
}

/** Whether nothing but place, stage, size and the like stands in an item. */
function isOnly(words: string): boolean {
  return words.replace(STAGE, ' ').replace(LISTED_ULCER_PLACE, ' ').replace(HEALED, ' ').replace(ADJUNCT, '') === '';
}
