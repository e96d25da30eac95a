import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, readNote, sentenceNumber } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import { spanOf } from '../reading/span.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './conditions.ts';
import { ULCER_PLACE } from './ulcer-places.ts';

/**
 * Wounds that are told in several sentences: where the wound is in one, how deep it is in a later one that names no place
 * (`Wound on the sacrum. 4 x 3 cm, 30% slough. Stage 3.`). Only pressure has stages: a stage tells the kind as well.
 */
const LAYER =
  '(?:fat layer|sub(?:cut\\w*|q)(?: tissue| fat| layer)?|adipose(?: tissue| layer)?|fat|muscle|bone|tendon)';
const BENEATH =
  '(?:fat(?: layer)?(?![ -](?:free|loss|soluble|pad|graft))|adipose|sub(?:cut\\w*|q)(?! (?:inj|insulin|hep|lovenox)))';
/** Skin and no more: `limited to breakdown of skin`, `epidermis/dermis only`, `partial thickness, pink`. */
const OF_SKIN =
  '(?:limited to (?:breakdown of )?(?:the )?skin|(?<!\\b(?:peri-?wound|surrounding|intact|to|around|on) )(?:skin(?: breakdown| layer)?|dermis) only(?=\\s*(?:[.,;)]|$))|partial[- ]thickness(?= (?:skin )?(?:loss|wound|ulcer)|[ \\t]*(?:[.,;)\\n]|$)|[ ,;.:-]*(?:w\\/ ?|with )?(?:exposed|pink|red)\\b))';
const DEPTHS = [
  '(?:stage|stg|st)\\.? ?(?:[1-4]|i{1,3}|iv)\\b',
  'unstage?able\\b|DTP?I\\b|deep tissue (?:pressure )?(?:injury|damage)\\b',
  `${LAYER} (?:is |was |are |now )?(?:exposed|visible|seen|palpable|involved)\\b`,
  `(?:exposed|visible) (?:${LAYER}|dermis)\\b`,
  '(?:necrotic (?:muscle|bone)|(?:muscle|bone) necrosis|necrosis of (?:the )?(?:muscle|bone))\\b',
  `(?:down|probes|depth|extend(?:s|ing)) (?:directly |down )?(?:in)?to (?:the )?${LAYER}\\b`,
  `(?:in)?to (?:the )?${BENEATH}\\b`,
  'full[- ]thickness (?:in)?to (?:the )?(?:muscle|bone)\\b',
  `${OF_SKIN}(?!\\w)`,
].join('|');
const DEPTH = new RegExp(`\\b(?:${DEPTHS})`, 'gi');
const ANY_DEPTH = new RegExp(`\\b(?:${DEPTHS})`, 'i');
/** `Full thickness skin loss, subq fat visible`: with what lies bare it tells the stage, and says none alone (OG I.C.12.a.3). */
const FULL_THICKNESS = /\bfull[- ]thickness\b/i;
/** What nurses call the layer beneath the skin. */
const FAT = /\b(?:adipose|fat|subq|subcut\w*)\b/i;
/** What is given beneath the skin. */
const GIVEN = /\b(?:inject\w*|inj|given|gave|administer\w*|units?|insulin|lovenox|enoxaparin|heparin|mg|fluids?)\b/i;
const STAGED = /^(?:st|unst|d(?:tp?i|eep tissue))/i;
/** What other diseases have stages. */
const OTHER_STAGES =
  /\b(?:CKD|kidney|renal|cancer|ca|carcinoma|adeno\w+|lymphoma|COPD|CHF|HF|heart|parkinson\w*|PD|lymphedema|hypertension|HTN|FAST|dementia|alzheimer\w*|NYHA|arthritis|OA|DJD|osteo\w*|AVN|fracture|fx|tumou?r|mets|liver|disease)\b/i;
/** `Bone not visible` stands before, `not staged as …` too; behind the words: `bone exposed: no`. */
const ANSWERED_NO = /^\s*(?:[:=?-]\s*)?(?:no|none|n\/a|0)\b/i;

const WOUND =
  /\b(?:wounds?|dressings?|drsg|dsg|ulcers?|ulcerations?|open (?:area|sore)|area|sore|injury|PI|PU|DFU|decub\w*)\b/i;
/** `Location: right heel.`, and what it is the place of in the next sentence. */
const LABELLED = /^\W*(?:(?:anatomical|anatomic|body) )?(?:location|site|loc)\s*[:=–-]/i;
/** What is seen of a wound, where the word is not said. */
const LOOKS =
  /\b(?:red(?:ness|dened)?|blanch\w*|eschar|slough|intact|maroon|purple|boggy|blister\w*|foam|granul\w+|cm)\b|\d ?[x×] ?\d/i;
/** Wounds of another kind, and those that are no more. */
const OTHER_WOUND =
  /\b(?:surgical|incision\w*|tears?|lacerat\w*|burn\w*|abrasion|trauma\w*|healed|closed|resolved|(?:re-?)?epitheliali[sz]ed|history of|hx of|donor|graft|biopsy|rash|stump)\b/i;
const KIND = /\b(pressure|decub|venous|stasis|arterial|ischemic|diabetic|DFU|neuropathic)/gi;
const BEGINS_ANOTHER =
  /^\W*(?:(?:wound|ulcer|site)(?! (?:visit|bed|base|edges?|margins?|tissue|size|care|vac|is|was|has|measur\w+|clean\w*|irrigat\w+|packed|drain\w*|cx|culture)\b)|second|another|other|also|new)\b|#\s?\d/i;
const ASIDE: ReadonlySet<string> = new Set(['teaching', 'instructions', 'goals', 'pmh', 'psh', 'family-history']);
const RIGHT_BEHIND = 24;
/** So many sentences, and characters, may stand between the place and the depth. */
const MOST_SENTENCES = 7;
const FARTHEST = 500;

/** `Stage 2 -> 3`: the next value holds; of `stage 2-3`, `stage 2 or 3` neither. Not `stage 3 - 4 x 2 cm`. */
const REPLACED = pattern('i')`
  ^(?:
    \s*(?:[-–=]{1,2}>|[→➔➜⇒⟶])\s*(?:(?:st|stg|stage) ?)?(?:[2-4]|I{2,3}|IV|unstage)
    |(?: ?[-–\/] ?| (?:or|vs\.?|versus) )(?:(?:st|stg|stage) ?)?(?:[1-4]|I{1,3}|IV)\b(?!\s?(?:[x×\/.]\s?\d|\d|cm|mm|wk|week|day|mo))
  )
`;

/** The ulcers whose depth stands in a later sentence than their place. */
export function toldWounds(reading: Reading, lexicon: Lexicon): Condition[] {
  return [...matchesIn(reading, DEPTH)].flatMap(({ 0: depth, index }) => woundBefore(reading, lexicon, depth, index));
}

function woundBefore(reading: Reading, lexicon: Lexicon, depth: string, index: number): Condition[] {
  const { text, sentences } = reading;
  const end = index + depth.length;
  const at = sentenceNumber(reading, index);
  const sentence = sentences[at];
  if (!sentence || ANSWERED_NO.test(text.slice(end, end + 12)) || REPLACED.test(text.slice(end, end + 24))) return [];
  const own = STAGED.test(depth) ? placeWithin(text, sentence, index) : undefined;
  if (!own && !isOfNoPlace(text, sentence)) return [];
  if (assertionOf(reading, index, end).kind !== 'affirmed') return [];
  const told = own ?? placeBefore(reading, at, index);
  if (!told) return [];
  const kind = kindIn(text.slice(told.sentence.start, end), STAGED.test(depth));
  if (kind === undefined) return [];
  const spans = [spanOf(text, told.start, told.end), spanOf(text, index, end)] as const;
  const full = FULL_THICKNESS.test(text.slice(sentence.start, index)) ? 'full thickness ' : '';
  const bare = FAT.test(depth) ? 'subcutaneous fat layer exposed' : depth;
  const phrase = `${kind} ulcer of ${told.side} ${text.slice(told.start, told.end)}, ${full}${bare}`;
  return conditionsOf(readNote(phrase), lexicon)
    .filter(({ code, complete }) => complete && /^L(?:89\.(?!9)|97|98\.4)/.test(code))
    .map((condition) => ({ ...condition, sentence, spans, assertion: { kind: 'affirmed' as const } }));
}

/** `R trochanter 2 x 2 non-blanchable redness (st 1)`: the one place of the clause that holds the stage, before it. */
function placeWithin(text: string, sentence: Sentence, index: number) {
  const start = Math.max(sentence.start, text.lastIndexOf(';', index) + 1);
  const clause = text.slice(start, sentence.end).split(';')[0] ?? '';
  const [place, other] = [...clause.matchAll(ULCER_PLACE)];
  // Before the stage, or right behind it: `stage IV R ischium 5 x 4`.
  if (
    !place ||
    other ||
    start + place.index > index + RIGHT_BEHIND ||
    OTHER_STAGES.test(clause) ||
    OTHER_WOUND.test(clause)
  )
    return undefined;
  if (ASIDE.has(sentence.section.name) || (clause.match(DEPTH)?.length ?? 0) > 1) return undefined;
  if (!WOUND.test(clause) && !LOOKS.test(clause)) return undefined;
  const from = start + place.index;
  return { sentence, start: from, end: from + place[0].length, side: sideOf(clause, place[0]) };
}

/** Whether a sentence tells of a depth and leaves open of what. */
function isOfNoPlace(text: string, { start, end, section }: Sentence): boolean {
  const words = text.slice(start, end);
  return (
    !ASIDE.has(section.name) &&
    !OTHER_STAGES.test(words) &&
    !OTHER_WOUND.test(words) &&
    !GIVEN.test(words) &&
    words.match(ULCER_PLACE) === null
  );
}

/** The one place of a wound that the sentences before name last; `undefined`: none, or another wound was begun since. */
function placeBefore(
  { text, sentences, ...reading }: Reading,
  at: number,
  index: number,
): { sentence: Sentence; start: number; end: number; side: string } | undefined {
  for (let back = at - 1; back >= Math.max(0, at - MOST_SENTENCES); back--) {
    const sentence = sentences[back];
    if (!sentence || index - sentence.end > FARTHEST) return undefined;
    const words = text.slice(sentence.start, sentence.end);
    // Its depth is told, or another wound's.
    if (ANY_DEPTH.test(words) && !NOT_DEPTH.test(words)) return undefined;
    const [place, other] = placesIn(words);
    if (!place) {
      if (BEGINS_ANOTHER.test(words)) return undefined;
      continue;
    }
    if (other || !(WOUND.test(words) || LABELLED.test(words)) || OTHER_WOUND.test(words)) return undefined;
    const start = sentence.start + place.index;
    const end = start + place[0].length;
    const { kind } = assertionOf({ text, sentences, ...reading }, start, end);
    return kind === 'affirmed' ? { sentence, start, end, side: sideOf(words, place[0]) } : undefined;
  }
  return undefined;
}

/** `R heel diabetic foot ulcer`: behind another place the foot is part of the ulcer's name. */
function placesIn(words: string): RegExpExecArray[] {
  const places = [...words.matchAll(ULCER_PLACE)];
  return places.length < 2
    ? places
    : places.filter(({ 0: place, index }) => place !== 'foot' || !/\bdiabetic $/i.test(words.slice(0, index)));
}

const SIDES = /\b(?:left|right|lt|rt|L|R)\b/gi;

/** `Foot ulcer, R plantar`: the one side that is said apart from the place. */
function sideOf(words: string, place: string): string {
  const [side, other] = place.match(SIDES) ? [] : [...words.matchAll(SIDES)];
  return side && !other ? side[0] : '';
}

/** `Bone not visible`, `no bone exposed`: tells no depth. */
const NOT_DEPTH = /\b(?:no|not|without)\b/i;

/** The one kind of ulcer that the words name; pressure where they give a stage and name none. */
function kindIn(words: string, isStaged: boolean): string | undefined {
  const kinds = new Set([...words.matchAll(KIND)].map(([, kind = '']) => KINDS[kind.toLowerCase()] ?? kind));
  const [kind, other] = kinds;
  if (other !== undefined) return undefined;
  if (isStaged) return kind === undefined || kind === 'pressure' ? 'pressure' : undefined;
  return kind === undefined && !/\bulcers?\b|\bulcerations?\b/i.test(words) ? undefined : (kind ?? '');
}

const KINDS: Readonly<Record<string, string>> = {
  pressure: 'pressure',
  decub: 'pressure',
  venous: 'venous',
  stasis: 'venous',
  arterial: 'arterial',
  ischemic: 'arterial',
  diabetic: 'diabetic',
  dfu: 'diabetic',
  neuropathic: 'diabetic',
};
