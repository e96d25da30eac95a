import { openAxes } from '../../icd10cm/axes.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Assertion, assertionIn } from '../assertion/assertion.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Token } from '../reading/tokens.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import { writtenOut } from '../terms/written-out.ts';
import { withoutOthers } from './attributes.ts';
import { closestCodes } from './closest-codes.ts';
import type { Condition } from './condition.ts';
import { furtherJoints } from './joint-lists.ts';
import { type Match, matchSentence } from './match.ts';
import { SIDE_WORDS } from './modifier-words.ts';
import { withoutEffect } from './of-effect.ts';
import { placed } from './places.ts';
import { withoutRiders } from './riders.ts';
import { sharedPart } from './shared-part.ts';
import { spansOf } from './spans-of.ts';
import { withoutSymptomDegrees } from './symptom-degrees.ts';
import { bySpread, tiersOf, withoutTreatment } from './tiers.ts';

/** The conditions that a note names, in the order of the text, whatever it says of them (narrative.md sections 3–5). */
export function conditionsOf({ text, sentences }: Reading, lexicon: Lexicon): Condition[] {
  return sentences.flatMap((sentence) => conditionsIn(text, sentence, lexicon));
}

/** The conditions of one sentence; nothing outside it but its section has a say. */
export function conditionsIn(text: string, sentence: Sentence, lexicon: Lexicon): Condition[] {
  const matches = matchSentence(text, sentence, lexicon);
  if (matches.length === 0) return [];
  const isHanded = HAND.test(text.slice(sentence.start, sentence.end + LONGEST_HANDED));
  const named = matches.flatMap((match) => [
    ...conditionsAt(text, lexicon.codes, match, matches, isHanded),
    ...furtherJoints(text, lexicon.codes, match),
  ]);
  return withoutRiders(text, withoutUsed(named));
}

/** Without symptoms whose words led another condition to its code: the agitation of "dementia with agitation", the bleeding of an ulcer. */
function withoutUsed(conditions: readonly Condition[]): Condition[] {
  const isSymptom = ({ code }: Condition) => /^(?:R|F29$|F32\.A$|F41\.9$|K62\.5$|K92\.2$|K56\.60|L02\.91$)/.test(code);
  return conditions.filter((one) => {
    if (!isSymptom(one) || one.place > 0) return true;
    const [phrase] = one.spans;
    return !conditions.some(
      (other) => !isSymptom(other) && other.spans.some(({ start, end }) => start >= phrase.start && end <= phrase.end),
    );
  });
}

/** Words for a stroke, before which a side is that of the brain. */
const STROKE =
  /^(?:cva|stroke|mca|aca|pca|infarct|infarction|cerebrovascular|thalamic|pontine|basal|hemispheric|hemisphere|ich)$/;

/** `R MCA stroke with hemiparesis`, `L hemiparesis s/p R CVA`: the side of the brain is not that of the deficit. */
function withoutBrainSide(head: string, tiers: Token[][]): Token[][] {
  if (!head.startsWith('I69')) return tiers;
  const isOfBrain = (tier: readonly Token[], i: number) =>
    SIDE_WORDS.has(tier[i]?.word ?? '') &&
    (STROKE.test(tier[i + 1]?.word ?? '') || (STROKE.test(tier[i - 1]?.word ?? '') && tier[i + 1]?.word === 'sided'));
  const brain = new Set(tiers.flatMap((tier) => tier.filter((_, i) => isOfBrain(tier, i))));
  return brain.size > 0 ? tiers.map((tier) => tier.filter((token) => !brain.has(token))) : tiers;
}

/** `Left hemiparesis (right handed)`: which hand the patient writes with is no side of a condition. */
function withoutHands(text: string, tiers: Token[][]): Token[][] {
  const isHand = ({ word, end }: Token) => SIDE_WORDS.has(word) && HANDED.test(text.slice(end, end + LONGEST_HANDED));
  return tiers.some((tier) => tier.some(isHand)) ? tiers.map((tier) => tier.filter((one) => !isHand(one))) : tiers;
}

/** `Fibromyalgia and sciatica, both of which …`, `with both ulcer and inflammation`: the two of them, and no side. */
function withoutPairs(text: string, tiers: Token[][]): Token[][] {
  const isPair = ({ word, end }: Token) => word === 'both' && OF_TWO.test(text.slice(end, end + LONGEST_HANDED));
  return tiers.some((tier) => tier.some(isPair)) ? tiers.map((tier) => tier.filter((one) => !isPair(one))) : tiers;
}

const OF_TWO =
  /^ (?:of (?:which|these|those|them|whom)|treated|managed|controlled|stable|resolved|are|were|have|had|ulcer|ulceration|inflammation|obstruction|gangrene|hypoxia)\b/i;
const HAND = /\bhand(?:ed|[\s-]+dom)/i;
const HANDED = /^[\s-]+hand(?:ed|[\s-]+dominan)/i;
const LONGEST_HANDED = 16;

/**
 * The conditions of one phrase.
 * @param beside all matches of its sentence
 * @param isHanded whether the sentence may say which hand the patient writes with
 */
function conditionsAt(
  text: string,
  codes: CodeSet,
  match: Match,
  beside: readonly Match[],
  isHanded: boolean,
): Condition[] {
  if (match.codes.length === 0) return [];
  const assertion = assertionIn(text, match.sentence, match.start, match.end);
  if (match.source === 'official') return match.codes.map((code) => asWritten(text, match, code, assertion));
  const whole = match.sentence.tokens.slice(match.tokens.from, match.tokens.to);
  const phrase = beforeWithout(whole);
  const near = withoutOthers(
    match,
    withoutBrainSide(
      match.codes[0] ?? '',
      withoutSymptomDegrees(withoutTreatment(match, withoutEffect(match, tiersOf(text, match, beside)))),
    ),
  );
  const shared = sharedPart(match, beside);
  const told = shared.length > 0 ? [...near, shared] : near;
  const all = withoutPairs(text, isHanded ? withoutHands(text, told) : told);
  const isSaid = (token: Token) => phrase.includes(token) || !whole.includes(token);
  const tiers = phrase === whole ? all : all.map((tier) => tier.filter(isSaid));
  const neighbours = new Set(tiers[0]?.filter((token) => !phrase.includes(token) && !isNoStage(text, token)));
  const heads = match.codes.flatMap((head, place) => {
    const isOneOf = match.codes.length > 1;
    const own = isOneOf ? bySpread(head, tiers) : tiers;
    const [named = phrase] = isOneOf ? bySpread(head, [phrase]) : [];
    const given = named.flatMap(({ word }) => writtenOut(word));
    return placed(head, own).map((at) => ({ head, place, at, own, given }));
  });
  return heads.flatMap(({ head, place, at, own, given }) =>
    // `DM type 2 with CKD`: the number is the type of the diabetes, and no stage of what it brings.
    closestCodes(codes, at, own, place === 0 ? given : given.filter(isNoNumber), neighbours, match).map(
      (found): Condition => {
        const bare = place === 0 && found.used.every((token) => phrase.includes(token)) ? match.bare : undefined;
        const code = !found.complete && found.competing.length === 0 && bare !== undefined ? bare : found.code;
        const complete = codes.isValid(code);
        return {
          code,
          complete,
          head,
          spans: spansOf(text, match, found.used),
          sentence: match.sentence,
          assertion,
          source: match.source,
          exact: match.exact,
          missing: openAxes(codes, code).map(({ axis }) => axis),
          competing: found.competing,
          place,
        };
      },
    ),
  );
}

/** The condition of a title that is written out: nothing beside it says more, and it leaves open what its author left open. */
function asWritten(text: string, match: Match, code: string, assertion: Assertion): Condition {
  const { sentence, source, exact } = match;
  const spans = spansOf(text, match, []);
  return {
    code,
    complete: true,
    head: code,
    spans,
    sentence,
    assertion,
    source,
    exact,
    missing: [],
    competing: [],
    place: 0,
  };
}

/** The words of a phrase that it does not deny itself: `dementia without behavioral disturbance`. */
function beforeWithout(words: Token[]): Token[] {
  const at = words.findIndex(({ word }) => word === 'without' || word === 'w/o');
  return at < 0 ? words : words.slice(0, at);
}

function isNoNumber(word: string): boolean {
  return !/^\d/.test(word);
}

/** A number that says which wound of a form it is (`Wound #1: sacral pressure ulcer`), or how large (`heel ulcer 2 x 1.5 cm`). */
function isNoStage(text: string, { word, start, end }: Token): boolean {
  if (!/^\d+$/.test(word)) return false;
  return LABEL.test(text.slice(Math.max(0, start - 12), start)) || MEASURE.test(text.slice(end, end + 12));
}

const MEASURE =
  /^\s?(?:[x×*]\s?\d|(?:cm|mm|in|inch|inches|%|percent|weeks?|wks?|days?|months?|yrs?|years?|times)\b|%)/i;
const LABEL = /(?:#|\b(?:wound|site|area|location|wd)(?: no\.?| number)?) ?$/i;
