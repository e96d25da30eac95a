import type { AxisName } from '../../icd10cm/axes.ts';
import { display, normalise } from '../../icd10cm/code.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { siblingConflict } from '../../icd10cm/sibling-conflict.ts';
import { areOppositeSides, meaningfulWords, saidByTitle } from '../../icd10cm/title-words.ts';
import { isAcuteTurn } from '../../narrative/standing/past.ts';
import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { authorRank, isClinician, sentenceWords } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { IMPENDING } from './against-standing.ts';
import { axesInWords, isByClinician } from './axes-in-words.ts';
import { isBareWithout, isByAnothersWord, isOneOfTwo, isStatusUnknown } from './closer-in-appearance.ts';
import { dementiaAs, fitOf } from './code-fit.ts';
import { type Documented, documentedOf } from './documented.ts';
import { codeAndCondition, quoteOf } from './documented-words.ts';

/** Codes that say less than the documents do of their conditions. What several rows share. */

/**
 * Where a document states an axis that the code leaves open. One a code: the most that is said, a provider's words first.
 * Where what is said is no provider's to be coded from, the finding asks.
 */
export function moreSaid(facts: Facts, one: Coded): Said[] {
  const { codes } = facts;
  // An incomplete code is CV01, CV02.
  if (!codes?.isValid(one.code)) return [];
  const open = openClosers(facts, codes, one);
  const best = mostSaid(facts, open);
  if (!best) return [];
  const disagrees = open.some(
    (other) =>
      other.condition.code !== best.condition.code &&
      areOppositeSides(codes.title(other.condition.code) ?? '', codes.title(best.condition.code) ?? ''),
  );
  const isProvider = facts.isProvider(best.paper);
  const isEnough = isProvider || (isByClinician(best.axes, one.code) && isClinician(best.paper));
  const where = `the ${nameOf(best.paper.type)} says ${axesInWords(best.axes, one.code)} (“${quoteOf(best)}”)`;
  const say = disagrees
    ? `${named(facts, one)}: ${where}, and other words say the other side. Query provider: which side, or both?`
    : isEnough
      ? `${named(facts, one)}: ${where}. That is coded ${codeOf(facts, one, best)}.`
      : `${named(facts, one)}: ${where}, but not in a provider’s words. Query provider for ${axesInWords(best.axes, one.code)}.`;
  const asking = disagrees || !isEnough ? ({ severity: 'query', act: 'query-provider' } as const) : {};
  return [
    {
      ...codeAndCondition(one, best),
      asks: 'replace',
      say,
      ...asking,
    },
  ];
}

/** What the documents say more than a code, and no other code of the list says already. */
function openClosers(facts: Facts, codes: CodeSet, one: Coded): readonly Documented[] {
  const closer = documentedOf(facts, one).filter((each) => isStatedMore(facts, one, each));
  if (closer.length === 0) return [];
  // Another code of the list says it: CV26, CV11.
  const others = facts.list.filter(({ code }) => code !== one.code && code !== '');
  // Where another code of the list says more already, one of the two goes: CV26, CH03.
  if (others.some(({ code }) => code.slice(0, 3) === one.code.slice(0, 3) && isSiblingClash(codes, one.code, code)))
    return [];
  return closer.filter(({ condition }) => {
    const code = normalise(condition.code) ?? '';
    return !others.some((other) => other.code === code || fitOf(codes, other.code, code)?.fit === 'vaguer');
  });
}

/** Whether a document says an axis that a code leaves open, of this condition, of now and for sure. */
function isStatedMore(facts: Facts, one: Coded, each: Documented): boolean {
  return (
    each.fit === 'closer' &&
    each.standing === 'current' &&
    each.condition.competing.length === 0 &&
    !(isByPhrase(each) && isInTitle(quoteOf(each), facts.title(one.code))) &&
    // The other side is CV13's, whatever more is said there.
    !areOppositeSides(facts.title(one.code), facts.title(each.condition.code)) &&
    !isOneOfTwo(each) &&
    // What has not occurred says nothing more (I.B.11).
    !IMPENDING.test(quoteOf(each)) &&
    !isPartOf(facts, one, each) &&
    !isByAnothersWord(facts, each) &&
    !isStatusUnknown(facts, each) &&
    !isBareWithout(facts, one, each) &&
    // What is operated on for a neoplasm still is the neoplasm's site.
    (one.code.startsWith('C') || !NO_LONGER.test(sentenceWords(each.paper, each.condition.sentence))) &&
    !(isAcuteTurn(each.condition.code) && facts.papers.some(({ text }) => TURN_IS_OVER.test(text)))
  );
}

function isSiblingClash(codes: CodeSet, vague: string, specific: string): boolean {
  return siblingConflict(codes, vague, specific) !== undefined || isComplicated(vague, specific);
}

/** E11.9 beside E11.22. */
function isComplicated(without: string, complication: string): boolean {
  return /^E(?:08|09|1[013])9$/.test(without) && without.slice(0, 3) === complication.slice(0, 3);
}

/** Whether words say no more than a title does: "diverticulosis", which people use of the colon. What it is without it does not say. */
function isInTitle(words: string, title: string): boolean {
  const held = new Set(meaningfulWords(saidByTitle(title)));
  return meaningfulWords(words).every((word) => held.has(word));
}

/** "Emesis" says no more than nausea with vomiting: one of the symptoms that a code joins. */
function isPartOf(facts: Facts, one: Coded, { condition }: Documented): boolean {
  const title = facts.title(one.code);
  return one.code.startsWith('R') && JOINS.test(title) && isInTitle(saidByTitle(facts.title(condition.code)), title);
}

const JOINS = /\b(?:with|and)\b/i;

/** Whether the phrase alone leads to the code, and no word beside it: `atrial fibrillation (permanent)`. */
function isByPhrase({ condition: { code, head } }: Documented): boolean {
  return code === head;
}

/** What surgery took away, and what the note says that it is without. */
const NO_LONGER =
  /\b(?:amputat\w*|resect\w*|excis\w*|\w{3,}ectomy|without complications?|uncomplicated|no complications?)\b/i;

/** The acute turn of a disease that lasts, told as over in a sentence of its own: "the exacerbation has resolved". */
const TURN_IS_OVER =
  /\b(?:exacerbations?|crisis|flare(?:-?up)?|attack|ketoacidosis|dka)\b[^.;\n]{0,20}\b(?:resolved|subsided|over|ended|settled)\b/i;

/** The axes of a finding of {@link moreSaid}: whose row it is. */
export function axesSaid(facts: Facts, one: Coded): readonly AxisName[] {
  const closer = documentedOf(facts, one).filter(({ fit, standing }) => fit === 'closer' && standing === 'current');
  return mostSaid(facts, closer)?.axes ?? [];
}

/** The most that is said, a provider's words first. */
function mostSaid(facts: Facts, all: readonly Documented[]): Documented | undefined {
  const [best] = [...all].sort(
    (a, b) => authorRank(facts, a) - authorRank(facts, b) || b.condition.code.length - a.condition.code.length,
  );
  return best;
}

function codeOf({ codes }: Facts, { code }: Coded, { condition }: Documented): string {
  const alike = dementiaAs(code, normalise(condition.code) ?? '');
  const shown = alike === undefined ? condition.code : display(alike);
  return condition.complete ? `${shown} (${codes?.title(shown) ?? ''})` : `under ${shown}`;
}
