import type { Chart } from '../../chart/chart.ts';
import type { UnmaskedRisk } from '../answer.ts';
import { monthsBefore } from '../dates.ts';
import { happened } from '../discharges.ts';
import { isEmergency, isInpatient } from '../encounters.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { seenIn } from '../seen.ts';
import { standingOf } from '../standing.ts';
import { AID, known, type Part, scoreOf } from './score.ts';

const VERSION = 'OASIS M1033, boxes 1 to 9 ticked (LOINC 57319-6)';
const SAY = `${AID} No cut-point is published for the count; the OASIS item is the source.`;

/** The ten boxes by CMS's submission names, in order; the tenth is "none of the above". */
const BOXES = [
  ['M1033_HOSP_RISK_HSTRY_FALLS', 'falls'],
  ['M1033_HOSP_RISK_WEIGHT_LOSS', 'weight loss'],
  ['M1033_HOSP_RISK_MLTPL_HOSPZTN', 'two or more hospitalizations in 6 months'],
  ['M1033_HOSP_RISK_MLTPL_ED_VISIT', 'two or more ED visits in 6 months'],
  ['M1033_HOSP_RISK_MNTL_BHV_DCLN', 'mental, emotional or behavioral decline'],
  ['M1033_HOSP_RISK_COMPLIANCE', 'non-adherence'],
  ['M1033_HOSP_RISK_5PLUS_MDCTN', 'five or more medications'],
  ['M1033_HOSP_RISK_CRNT_EXHSTN', 'exhaustion'],
  ['M1033_HOSP_RISK_OTHR_RISK', 'other'],
  ['M1033_HOSP_RISK_NONE_ABOVE', 'none of the above'],
] as const;
const NONE = 9;

/** The number of boxes 1 to 9 that are ticked. Box 10 with another, or no box at all, is not determined. */
export function m1033(facts: HealthHomeFacts): UnmaskedRisk {
  const { marks, whole, fault, pointer } = marksOf(facts.chart);
  const at = facts.source(pointer);
  const completed = facts.chart.assessment?.completed;
  const date = completed === undefined ? {} : { date: completed };
  const codes = codesHeld(facts);
  const parts: Part[] = BOXES.slice(0, NONE).map(([, name], i) => {
    const item = `${i + 1} ${name}`;
    const note = crossCheck(i + 1, marks[i] === true, facts, codes);
    const say = note === undefined ? {} : { say: note };
    const mark = marks[i];
    if (mark === undefined || fault) {
      const seen = mark === undefined ? {} : { value: mark, at };
      return { item, least: 0, most: 1, ...seen, ...say, ...date };
    }
    return known(item, mark ? 1 : 0, { value: mark, at, ...say, ...date });
  });
  const score = scoreOf('M1033', VERSION, parts, SAY);
  const open = BOXES.slice(0, NONE).flatMap(([flag], i) => (marks[i] === undefined ? [flag] : []));
  if (fault) return { ...score, missing: [{ what: 'M1033', say: fault }] };
  if (open.length === 0) return score;
  const say = open.length === NONE ? 'M1033 is not answered.' : `Not answered: ${open.join(', ')}.`;
  return { ...score, missing: whole ? [] : [{ what: 'M1033', say }] };
}

interface Marks {
  marks: (boolean | undefined)[];
  whole: boolean;
  fault?: string;
  pointer: string;
}

/** The list is a complete answer; the single flags say each its own, and must not say otherwise. */
function marksOf({ oasis }: Chart): Marks {
  const marks: (boolean | undefined)[] = Array(BOXES.length).fill(undefined);
  const list = oasis.M1033;
  let fault: string | undefined;
  let pointer = '/oasis/M1033';
  const given = (list === undefined ? [] : typeof list === 'string' ? list.split(',') : list).map((one) => one.trim());
  const isListed = given.length > 0 && !given.every((one) => one === '' || one === '^' || one === '-');
  if (isListed) {
    const boxes = given.map((one) => (/^0*\d{1,2}$/.test(one) ? Number(one) : 0));
    if (boxes.some((box) => box < 1 || box > BOXES.length)) fault = 'An answer of M1033 is not one of its ten boxes.';
    marks.fill(false);
    for (const box of boxes) if (box >= 1 && box <= BOXES.length) marks[box - 1] = true;
  }
  BOXES.forEach(([flag], i) => {
    const answer = oasis[flag];
    if (typeof answer !== 'string' || !/^0*[01]$/.test(answer.trim())) return;
    const mark = Number(answer) === 1;
    if (isListed && marks[i] !== mark) fault = 'The list of M1033 and a single flag say different things.';
    if (!isListed) pointer = `/oasis/${flag}`;
    marks[i] = mark;
  });
  const ticked = marks.slice(0, NONE).some((mark) => mark === true);
  if (marks[NONE] === true && ticked) fault = 'M1033 ticks box 10 (none of the above) and another.';
  const isWhole = marks.every((mark) => mark !== undefined);
  if (isWhole && marks[NONE] === false && !ticked) fault = 'M1033 ticks neither a risk nor box 10.';
  return { marks, whole: isWhole, pointer, ...(fault === undefined ? {} : { fault }) };
}

/** What the chart holds about a box; said where it does not agree with the assessor's answer. */
function crossCheck(
  box: number,
  isTicked: boolean,
  facts: HealthHomeFacts,
  codes: readonly string[],
): string | undefined {
  const seen = inChart(box, facts, codes);
  if (seen === undefined || seen.holds === isTicked) return undefined;
  return seen.holds
    ? `The chart holds ${seen.what}; the box is not ticked.`
    : `The box is ticked; the chart holds ${seen.what}.`;
}

/** Codes of the conditions that count, without the masked ones: a remark would tell them. */
function codesHeld(facts: HealthHomeFacts): string[] {
  return seenIn(facts, 'conditions')
    .filter(({ each, sensitive }) => !sensitive && standingOf(each, facts.asOf, facts.lookbackFrom).state === 'counts')
    .flatMap(({ each }) => each.code?.replace('.', '') ?? []);
}

/** `undefined`: the chart cannot say. Only what is searched can say that something is not there. */
function inChart(
  box: number,
  facts: HealthHomeFacts,
  codes: readonly string[],
): { holds: boolean; what: string } | undefined {
  const day = facts.chart.assessment?.completed ?? facts.asOf;
  const from = monthsBefore(day, 6);
  const count = (is: typeof isInpatient) =>
    happened(facts).filter(({ each }) => {
      const on = each.through ?? each.from;
      return is(each) && on !== undefined && on >= from && on <= day;
    }).length;
  const coded = (pattern: RegExp, what: string) =>
    codes.some((code) => pattern.test(code)) ? { holds: true, what } : undefined;
  if (box === 1) return coded(/^(W[01]\d|Z9181)/, 'a code for a fall');
  if (box === 2) return weightLoss(day, facts);
  if (box === 3) return counted(count(isInpatient), 2, 'hospital stay', facts.looked('Encounter') === 'searched');
  if (box === 4) return counted(count(isEmergency), 2, 'ED visit', facts.looked('Encounter') === 'searched');
  if (box === 6) return coded(/^Z91(1|A)/, 'a code for non-adherence');
  if (box === 7) return medications(facts);
  if (box === 8) return coded(/^R5383/, 'a code for fatigue');
  return undefined;
}

function counted(count: number, needed: number, what: string, isSearched: boolean) {
  const holds = count >= needed;
  return holds || isSearched ? { holds, what: `${count} ${what}${count === 1 ? '' : 's'}` } : undefined;
}

function medications(facts: HealthHomeFacts) {
  const current = seenIn(facts, 'medications').filter(
    ({ each }) => each.status === undefined || each.status === 'active',
  );
  return counted(current.length, 5, 'active medication', facts.looked('MedicationRequest') === 'searched');
}

const POUNDS: ReadonlyMap<string, number> = new Map([
  ['kg', 2.20462],
  ['[lb_av]', 1],
  ['lb', 1],
  ['lbs', 1],
]);

/** Ten pounds or more lost within twelve months, by body weight (LOINC 29463-7). */
function weightLoss(day: string, facts: HealthHomeFacts) {
  const from = monthsBefore(day, 12);
  const weights = seenIn(facts, 'observations')
    .filter(({ each }) => each.codes.some(({ code }) => code === '29463-7' || code === '3141-9'))
    .flatMap(({ each: { value, unit, date } }) => {
      const factor = POUNDS.get((unit ?? '').toLowerCase());
      const isIn = date !== undefined && date >= from && date <= day;
      return value === undefined || factor === undefined || !isIn ? [] : [{ pounds: value * factor, date }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = weights.at(-1);
  if (!last || weights.length < 2) return undefined;
  const lost = Math.max(...weights.map(({ pounds }) => pounds)) - last.pounds;
  return lost >= 10 ? { holds: true, what: 'a loss of 10 pounds or more within 12 months' } : undefined;
}
