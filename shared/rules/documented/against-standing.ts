import { historyCode } from '../../narrative/standing/past.ts';
import { standingOf } from '../../narrative/standing/standing.ts';
import { pattern } from '../../pattern.ts';
import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { isReadable } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { type Documented, documentedOf } from './documented.ts';
import { codeAndCondition, quoteOf } from './documented-words.ts';
import { isDiagnosis, supportOf } from './support.ts';

/** Codes laid against how providers speak of their conditions: only as uncertain, only as past. What several rows share. */

/** Contrasting diagnoses are another case (II.D): the guideline does not forbid them, so the provider is asked. */
const CONTRAST = /\b(?:versus|vs\.?|either)\b/i;

/** How a provider says that a condition has not occurred yet. */
export const IMPENDING = /\b(?:impending|threaten(?:ed|ing))\b/i;

/** A diagnosis that providers only ever call probable, suspected, or to be ruled out. */
export function uncertainSaid(facts: Facts, one: Coded): Said[] {
  if (!isDiagnosis(one)) return [];
  const { support, shown } = supportOf(facts, one);
  const [first] = shown;
  if (support !== 'uncertain' || !first) return [];
  const { cue } = first.condition.assertion;
  // CV17 says what is coded then.
  if (cue && IMPENDING.test(cue.text)) return [];
  const { start, end } = first.condition.sentence;
  const said: Said = {
    ...codeAndCondition(one, first),
    asks: 'replace',
    say: '',
  };
  const document = nameOf(first.paper.type);
  if (CONTRAST.test(first.paper.text.slice(start, end))) {
    const say = `${named(facts, one)}: the ${document} contrasts it with another diagnosis (“${quoteOf(first)}”). Query provider: which of them is it?`;
    return [{ ...said, severity: 'query', act: 'query-provider', say, cite: ['OG II.D (FY2026)'] }];
  }
  const called = cue === undefined ? 'lists it as not established' : `qualifies it as “${cue.text.trim()}”`;
  const say = `${named(facts, one)} is coded as established; the ${document} ${called} (“${quoteOf(first)}”), and no provider confirms it. Code the sign or symptom, or query provider.`;
  return [{ ...said, say }];
}

/** Past by the heading that it stands under, and by no word of its own: `former smoker` has one. */
function isOnlyListed(one: Documented): boolean {
  return (
    one.condition.assertion.cue === undefined &&
    !/\b(?:former|ex|quit|prior|past|previous|old|history)\b/i.test(quoteOf(one))
  );
}

/** Infections, acute conditions, and what leaves a history code behind: cancers, strokes, clots. */
function ends(facts: Facts, { code, shown }: Coded): boolean {
  return (
    /^(?:[ABS]|J[0-2]|O|N390|U071)/.test(code) ||
    /\bacute\b/i.test(facts.title(code)) ||
    historyCode(shown) !== undefined
  );
}

/** Whether the word that ends it stands in brackets right behind another condition: `myopathy after septic shock (resolved)`. */
function isOfAnother(facts: Facts, { paper, condition }: Documented): boolean {
  const { assertion, sentence, spans } = condition;
  const { cue } = assertion;
  const [head] = spans;
  if (!cue || cue.start < head.end) return false;
  const bracket = paper.text.slice(0, cue.start).search(/\(\s*$/);
  return (
    bracket >= 0 &&
    facts.conditions(paper).some((other) => {
      const end = Math.max(...other.spans.map((span) => span.end));
      return other.sentence === sentence && other.spans[0].start > head.end && end <= bracket && bracket - end <= 1;
    })
  );
}

/** Whether what is over was an acute turn of the coded disease, which lasts: `COPD with pneumonia (resolved)`. */
function isTurnOf({ shown }: Coded, { condition: { code } }: Documented): boolean {
  return code !== shown && historyCode(code) === shown;
}

/** Diseases that last: a word that ends one is its own only right behind it. */
const LASTS =
  /^(?:B20|C9|D5[57]|D8[0-4]|E(?:08|09|1[013]|66|84)|F0[1-3]|F2[05]|F31|F7|G1[0-2]|G20|G21|G3[0157]|G40|G80|G82|H54|I1[0-3]|I25|I27|I48|I50|I69|J4[3-57]|J84|K50|K51|K7[04]|M0[56]|M1[5-9]|M3[0-5]|M45|M81|N18|Q)/;
const RIGHT_BEHIND = /^[\s,;:()\u2013\u2014-]*(?:(?:is|was|has|have|been|now|since|all|both)\s+)*$/i;

/** "Pain syndrome after a fracture that has healed": the latter has. */
const OF_THE_LATTER = /\b(?:after|following|since)\b[^.;\n]{0,60}\b(?:that|which)\b/i;

/** Whether a word that ends something stands behind another condition than the coded one, which lasts: `diabetes with ketoacidosis, resolved`. */
function isEndOfMore({ code }: Coded, { paper, condition }: Documented): boolean {
  const { cue } = condition.assertion;
  const end = Math.max(...condition.spans.map((span) => span.end));
  if (cue === undefined || cue.start <= end) return false;
  const between = paper.text.slice(end, cue.start);
  return (LASTS.test(code) && !RIGHT_BEHIND.test(between)) || OF_THE_LATTER.test(between);
}

/**
 * What a sentence says of a condition, from its name on and up to the next condition in it, a long one cut at a word: no more of a
 * document than what is meant.
 */
function saidOf(facts: Facts, { paper, condition: { sentence, spans } }: Documented): string {
  const [{ start }] = spans;
  const named = Math.max(...spans.map(({ end }) => end));
  const next = facts.conditions(paper).flatMap((other) => other.spans.map((span) => span.start));
  const end = Math.min(sentence.end, ...next.filter((at) => at > named));
  const words = paper.text.slice(start, Math.min(end, start + MOST_QUOTED));
  return end - start > MOST_QUOTED ? `${words.replace(/\s+\S*$/, '')} …` : words.replace(/[\s,;(]+$/, '');
}

const MOST_QUOTED = 90;

/** How a finding ends on what leaves no history code of its own. */
export const NO_HISTORY_CODE = 'Code the history where it affects care, otherwise nothing.';

/** What is coded in the place of a condition that is over. */
function codedInstead(facts: Facts, { shown }: Pick<Coded, 'shown'>): string {
  const left = historyCode(shown);
  if (left === undefined || !facts.codes?.isValid(left)) return NO_HISTORY_CODE;
  return left.startsWith('Z')
    ? `Its history code is ${left}, where the history affects care.`
    : `What lasts of it is ${left}.`;
}

/** Whether the word that ends something stands right before another condition: `rhabdomyolysis, resolved kidney injury`. */
function isOfNext({ paper, condition }: Documented): boolean {
  const { cue } = condition.assertion;
  const end = Math.max(...condition.spans.map((span) => span.end));
  if (!cue || cue.start < end || !/,\s*$/.test(paper.text.slice(end, cue.start))) return false;
  return OF_A_NOUN.test(paper.text.slice(cue.end, cue.end + NEXT));
}

const NEXT = 40;
/** A noun phrase goes on behind it: no end of a clause, no day, no verb. */
const OF_A_NOUN =
  /^ (?!(?:and|or|but|with|on|in|at|by|before|after|since|as|during|now|prior|per|without|to|from|today|yesterday|completely|fully|spontaneously|\d)\b)[a-z]{4,}(?: [a-z]+)?\b/i;

/** Words of lungs that fail or want oxygen for good. */
const CHRONIC_LUNG = pattern('i')`
  \bchronic\w*\b[^.;\n]{0,40}\b(?:resp\w*|hypox\w*|hypercap\w*|oxygen|O2)\b|\b(?:resp\w*|hypox\w*|hypercap\w*)\b[^.;\n]{0,30}\bchronic\b
  |\bAoC\b|\bhome (?:oxygen|O2)\b|\b(?:oxygen|O2)[- ]dependen\w*|\b\d(?:\.\d)? ?(?:L|LPM|liters?)\b|\bBi-?PAP\b|\btrilogy\b|\bventilator\b
`;

/** What leaves nothing behind. */
const ACUTE_ALONE = { shown: 'J96.01' };

/** "Acute and chronic" is coded of breathing, and the documents tell of the acute failure alone, as over, and of nothing that lasts. */
function withAcutePart(facts: Facts, { code }: Coded, own: ReturnType<typeof supportOf>): ReturnType<typeof supportOf> {
  if (!code.startsWith('J962') || (own.support !== 'open' && own.support !== 'none')) return own;
  const acute = documentedOf(facts, { code: `J960${code.at(-1)}` });
  const isOver = acute.length > 0 && acute.every(({ standing }) => standing === 'past');
  return isOver && !facts.papers.some(({ text }) => CHRONIC_LUNG.test(text)) ? { support: 'past', shown: acute } : own;
}

/** A condition that every document which names it calls past or resolved. */
export function pastSaid(facts: Facts, one: Coded): Said[] {
  if (!isDiagnosis(one)) return [];
  const own = supportOf(facts, one);
  const { support, shown } = own.support === 'past' ? own : withAcutePart(facts, one, own);
  const [first] = shown;
  if (support !== 'past' || !first || isOfAnother(facts, first)) return [];
  // A scan may have it as still there.
  if (facts.papers.some((paper) => !isReadable(paper))) return [];
  if (shown.some((each) => isTurnOf(one, each) || isEndOfMore(one, each) || isOfNext(each))) return [];
  // A list of past history names what lasts too: only what is over by nature is then over.
  if (shown.every((each) => isOnlyListed(each)) && !ends(facts, one)) return [];
  const { cue } = first.condition.assertion;
  // By what the rest of the sentence says, and by no word or heading of its own: less sure.
  const isBySentence = shown.every(
    ({ condition }) => !condition.code.startsWith('Z') && standingOf(condition) === 'current',
  );
  const how = isBySentence ? `over (“${saidOf(facts, first)}”)` : cue ? `“${cue.text.trim()}”` : 'past history';
  return [
    {
      ...codeAndCondition(one, first),
      asks: 'replace',
      ...(isBySentence ? { severity: 'warn' as const } : {}),
      say: `${named(facts, one)} is coded as current; the ${nameOf(first.paper.type)} has “${quoteOf(first)}” as ${how}, and no document has it as still present. ${codedInstead(facts, own.support === 'past' ? one : ACUTE_ALONE)}`,
    },
  ];
}
