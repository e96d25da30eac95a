import type { AxisName } from '../../icd10cm/axes.ts';
import { normalise } from '../../icd10cm/code.ts';
import { areOppositeSides } from '../../icd10cm/title-words.ts';
import { pattern } from '../../pattern.ts';
import type { Coded, Facts } from '../facts.ts';
import { burnDegree } from '../injuries/burn-codes.ts';
import { nameOf } from '../papers/paper-name.ts';
import { authorRank, isClinician, isReadable, sentenceWords, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { isByClinician, stageWord } from './axes-in-words.ts';
import { type Documented, documentedOf } from './documented.ts';
import { codeAndCondition, quoteOf } from './documented-words.ts';
import { isSaidBeside } from './less-said.ts';

/** Codes that say another stage, severity, type or acuity than the documents. What several rows share. */

/** Axes of which a condition has one value; and conditions that are of one type. Several sites and complications go together. */
const ONE_VALUE: ReadonlySet<AxisName> = new Set(['stage', 'severity']);
const ONE_TYPE = /^(?:I21|I50|I48|G20|E66|F0[1-3])/;

/** Whether two codes say different values of what can only have one: two stages of one ulcer, two types of heart failure. */
export function areAtOdds({ codes }: Facts, coded: string, documented: Documented): boolean {
  const { fit, axes, condition } = documented;
  const other = normalise(condition.code) ?? '';
  // Of cigarettes, or not said of what: in remission or not stands in both.
  if (fit !== 'same' && PLAIN_OR_OVER.test(coded) && PLAIN_OR_OVER.test(other))
    return IN_REMISSION.test(coded) !== IN_REMISSION.test(other);
  if (fit !== 'other' || !codes) return false;
  // A burn and a corrosion of one degree differ in what did it (told-values.ts).
  const degree = burnDegree({ code: coded });
  if (degree !== undefined && degree === burnDegree({ code: other })) return false;
  const [first] = axes;
  if (first === undefined) return false;
  // The side is CV13's.
  if (first === 'laterality') return false;
  if (FRACTURE.test(coded) && coded.slice(0, 4) !== other.slice(0, 4)) {
    const areOfTwoSides = areOppositeSides(codes.title(coded) ?? '', codes.title(other) ?? '');
    return first === 'type' && condition.complete && !areOfTwoSides;
  }
  if (ONE_VALUE.has(first) || ONE_SITE.test(coded)) return axes.length === 1 && condition.complete;
  return first === 'type' && ONE_TYPE.test(coded) && condition.complete;
}

/** A primary neoplasm is in one part of its organ, but for lymph nodes, skin and soft tissue; metastases are where they are. */
const ONE_SITE = /^C(?:0\d|1\d|2[0-6]|3[0-4]|5[0-8]|6[0-8]|7[1-5])/;

/** A fracture of one bone; another part of it has another fourth character: the neck of the femur, the trochanters, the shaft. */
const FRACTURE = /^S[0-9]2/;

/** Dependence or abuse of a substance that is in remission, beside one that is not. */
const IN_REMISSION = /^F1(?:\d[12]1|72\d1)$/;
const PLAIN_OR_OVER = /^F1(?:\d[12][01]|72\d[01])$/;

const ACUTE = /\b(?:acute\w*|decompensat\w*|exacerbat\w*)\b/i;

/** Acute, said of breathing or of the heart: an acute exacerbation of COPD is neither. */
const ACUTE_LUNG =
  /\bacute(?:ly)?\b(?:[ /-]+(?!exacerbat|copd|bronch|pneum)\w+){0,4}?[ /-]+(?:respiratory|resp|hypox\w*|hypercap\w*)|\b(?:respiratory|resp)\.? failure\W+(?:\w+\W+){0,4}acute|\b(?:AHRF|ARF|AoC)\b/i;
const ACUTE_HEART = pattern('i')`
  \bacute(?:ly)?\b(?:[ /-]+\w+){0,5}?[ /-]+(?:heart|cardiac|hf\w*|chf|decompensat\w*)
  |\b(?:heart failure|hf\w*|chf)\b(?:\W+\w+){0,5}?\W+(?:acute\w*|decompensat\w*|exacerbat\w*)
  |\b(?:decompensat\w*|exacerbat\w*)(?:\W+\w+){0,4}?\W+(?:heart|hf\w*|chf)\b|\bADHF\b
`;

const UNSPECIFIED = /\bunspecified\b/i;

/** Whether a code says dependence or abuse of a substance, in remission or not. */
export function saysRemission({ code }: Coded): boolean {
  return PLAIN_OR_OVER.test(code);
}

/** "Acute on chronic" is coded, a document says chronic, and none says anything of acute. The other way round is the course. */
function isOnlyChronic(facts: Facts, { code }: Coded, { fit, axes, condition }: Documented): boolean {
  if (fit !== 'other' || axes[0] !== 'acuity' || !/^(?:I50|J96)/.test(code) || !condition.complete) return false;
  if (!ACUTE.test(facts.title(code)) || ACUTE.test(facts.title(condition.code))) return false;
  const acute = code.startsWith('J') ? ACUTE_LUNG : ACUTE_HEART;
  // Under "resolved problems" it is told as over.
  return statements(facts, facts.papers, acute, 'any').every(({ mention }) => mention.assertion.kind === 'historical');
}

/** Where the documents say another stage, severity or type than the code, and none says the code's. */
export function otherSaid(facts: Facts, one: Coded): Said[] {
  const found = documentedOf(facts, one).filter(({ standing }) => standing === 'current');
  const odds = found.filter((each) => areAtOdds(facts, one.code, each) || isOnlyChronic(facts, one, each));
  const axes = odds[0]?.axes ?? [];
  const byClinician = isByClinician(axes, one.code);
  const mine = odds.filter(({ paper }) => facts.isProvider(paper) || (byClinician && isClinician(paper)));
  const [best] = mine.sort((a, b) => authorRank(facts, a) - authorRank(facts, b));
  if (!best || found.some(({ fit }) => fit === 'same' || fit === 'closer')) return [];
  // "Systolic" agrees with "chronic systolic" as far as it goes.
  const agrees = ({ fit, axes: open, condition: { code } }: Documented) =>
    fit === 'vaguer' &&
    !saysRemission(one) &&
    code.slice(0, 3) === one.code.slice(0, 3) &&
    !best.axes.some((axis) => open.includes(axis));
  if (found.some(agrees)) return [];
  if (facts.papers.some((paper) => !isReadable(paper))) return [];
  // End-stage disease beside a stage is CH09's.
  if (one.code.startsWith('N18') && best.condition.code === 'N18.6') return [];
  // "HFrEF and HFpEF (combined)": the words of the coded type stand in the sentence too.
  if (best.axes[0] === 'type' && isSaidBeside(facts, one, best, found)) return [];
  // "Second and third degree burn of the thigh": each of the two is said.
  if (isOfTwoDegrees(one, best)) return [];
  // Another code of the list may be the one that is meant.
  if (facts.list.some(({ code }) => code === (normalise(best.condition.code) ?? ''))) return [];
  return [
    {
      ...codeAndCondition(one, best),
      asks: 'replace',
      severity: 'warn',
      say: `${named(facts, one)}: the ${nameOf(best.paper.type)} ${whatIsSaid(facts, one, best)}.`,
    },
  ];
}

/** Whether the words of a burn have the coded degree too. */
function isOfTwoDegrees(one: Coded, { paper, condition }: Documented): boolean {
  const degree = burnDegree(one);
  const words = degree === undefined ? undefined : DEGREES[degree - 1];
  return words?.test(sentenceWords(paper, condition.sentence)) ?? false;
}

const DEGREES = [
  /\b(?:first|1st)-?(?: |\/|$)/i,
  /\b(?:second|2nd)-?(?: |\/|$)|\bpartial[ -]thickness/i,
  /\b(?:third|3rd)-?(?: |\/|$)|\bfull[ -]thickness/i,
];

function whatIsSaid(facts: Facts, { code }: Coded, best: Documented): string {
  const { 0: axis } = best.axes;
  if (PLAIN_OR_OVER.test(code))
    return IN_REMISSION.test(code)
      ? `says “${quoteOf(best)}”, and no document says that it is in remission`
      : `says that it is in remission (“${quoteOf(best)}”), and no document has it as active`;
  if (FRACTURE.test(code) && axis === 'type')
    return `has another part of the bone (“${quoteOf(best)}”), and no document the coded one`;
  // A name without more gives no value: "depression" (F32.A) for a major one.
  if (best.condition.code === 'F32.A' && UNSPECIFIED.test(facts.title(code)))
    return `says “${quoteOf(best)}” and no more, which is coded ${best.condition.code}, and no document gives the coded one`;
  return `gives another ${axis === 'stage' ? stageWord(code) : axis} (“${quoteOf(best)}”), and no document gives the coded one`;
}
