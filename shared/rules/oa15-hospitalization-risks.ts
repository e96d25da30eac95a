import { daysBetween } from '../chart/day.ts';
import type { Evidence } from '../chart/evidence.ts';
import { citeEdit } from '../oasis/edits.ts';
import { countsOf } from './answers/counts.ts';
import { type Phrase, phrasesAgainst } from './answers/phrases-against.ts';
import { fallsAgainstCounts } from './answers/told-falls.ts';
import { type ToldRisk, tellsSmallLoss, toldRisks, whereTold } from './answers/told-risks.ts';
import { drugsOf } from './drugs/medications.ts';
import type { Facts } from './facts.ts';
import { isReadable, NOW_OR_BEFORE } from './papers/statements.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { named } from './the-list.ts';

/**
 * M1033 against what codes, items, stays, lists of drugs and the words of documents say of the same risks. Only a risk that is said to be absent is questioned (a whole list,
 * or its own flag); that a risk is ticked and nothing codes it is no fault, since most risks have no code that must stand.
 */
export const hospitalizationRisks = rule({
  code: 'OA15',
  name: 'hospitalization-risks',
  version: 1,
  severity: 'warn',
  cite: ['OASIS form, answers of M1033', 'project: shared/rules/oa15-hospitalization-risks.ts'],
  needs: ['oasis:M1033|J1800'],
  reads: ['assessed-visit', 'documents'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* countsOfFalls(facts);
    const fell = [...phrasesAgainst(facts, FELL)];
    yield* fell;
    if (fell.length === 0) yield* fallsAgainstCounts(facts);
    yield* noneAndSome(facts);
    const told = toldRisks(facts);
    for (const risk of told) yield* unmarked(facts, risk);
    yield* injuredByFall(facts);
    for (const { answer, means, codes, severity } of BY_CODE) {
      const said = facts.ticked('M1033', answer);
      const [first] = facts.coded(...codes);
      if (!said || said.ticked || !first || told.some((risk) => risk.answer === answer)) continue;
      if (answer === '2' && tellsSmallLoss(facts)) continue;
      const say = `${named(facts, first)} is coded, and M1033 does not mark ${answer} (${means}).`;
      yield {
        at: [said.at, first.at],
        about: [`M1033 ${answer}`, first.shown],
        say,
        ...(severity ? { severity } : {}),
      };
    }
    yield* falls(facts);
    yield* stays(facts);
    yield* drugs(facts);
  },
});

/**
 * Codes that speak of the same risk. A history of falling may be one fall without injury, severe malnutrition and fatigue
 * need not be what the item asks for: these are information.
 */
const BY_CODE: readonly { answer: string; means: string; codes: readonly string[]; severity?: 'info' }[] = [
  { answer: '1', means: 'two or more falls, or one with injury, in 12 months', codes: ['R29.6'] },
  { answer: '1', means: 'two or more falls, or one with injury, in 12 months', codes: ['Z91.81'], severity: 'info' },
  { answer: '2', means: 'unintentional loss of 10 pounds or more in 12 months', codes: ['R63.4'] },
  {
    answer: '2',
    means: 'unintentional loss of 10 pounds or more in 12 months',
    codes: ['E40', 'E41', 'E42', 'E43', 'R64'],
    severity: 'info',
  },
  {
    answer: '5',
    means: 'decline in mental, emotional or behavioral status in 3 months',
    codes: ['F05'],
    severity: 'info',
  },
  { answer: '6', means: 'difficulty complying with medical instructions in 3 months', codes: ['Z91.1'] },
  { answer: '8', means: 'reports exhaustion', codes: ['R53.82', 'R53.83', 'G93.3'], severity: 'info' },
];

/** A document tells what an answer asks for, and it is not marked. */
function* unmarked(facts: Facts, risk: ToldRisk): Iterable<Said> {
  const said = facts.ticked('M1033', risk.answer);
  if (!said) return;
  const say = `M1033 does not mark ${risk.answer} (${risk.means}); ${whereTold(risk)}.`;
  const about = [`M1033 ${risk.answer}`, 'document'];
  yield { at: [said.at, risk.at], about, document: risk.paper.id, words: risk.words, say };
}

/** A fall is coded as the cause of an injury that is still cared for: a fall with injury of the last year. */
function* injuredByFall(facts: Facts): Iterable<Said> {
  const said = facts.ticked('M1033', '1');
  const [fall] = facts.coded('W0', 'W1').filter(({ code }) => /^W(?:0[0-9]|1[0-9]).*[AD]$/.test(code));
  const [injury] = facts.list.filter(({ code }) => /^S.*[A-R]$/.test(code));
  if (!said || said.ticked || !fall || !injury) return;
  const say = `${named(facts, fall)} is coded as the cause of ${injury.shown}, and M1033 does not mark 1 (two or more falls, or one with injury, in 12 months).`;
  yield { at: [said.at, fall.at, injury.at], about: ['M1033 1', fall.shown], say };
}

/** "None of the above" with a risk, or nothing at all. */
function* noneAndSome(facts: Facts): Iterable<Said> {
  const marks = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((answer) => ({
    answer,
    said: facts.ticked('M1033', answer),
  }));
  const none = facts.ticked('M1033', '10');
  const some = marks.find(({ said }) => said?.ticked);
  if (none?.ticked && some?.said) {
    const say = `M1033 marks “none of the above” (10) and ${some.answer}.`;
    yield { at: [none.at, some.said.at], about: ['M1033 10'], say, severity: 'block', cite: [citeEdit('-5060')] };
  } else if (none && !none.ticked && marks.every(({ said }) => said && !said.ticked)) {
    const say = 'M1033 marks neither a risk nor “none of the above” (10).';
    yield { at: [none.at], about: ['M1033 10'], say, severity: 'block', cite: [citeEdit('-5050')] };
  }
}

/** J1800 "no falls since the start or resumption of care", and a note of the days of the assessment tells of one lately. */
const FELL: readonly Phrase[] = [
  {
    item: 'J1800',
    answers: { 0: 'no falls since the start or resumption of care' },
    words:
      /\b(?:(?:patient|pt|he|she|and) fell|(?:had|sustained|suffered|reports?) (?:a |an? \w+ |one )?fall)\b[^.;\n]{0,60}?\b(?:yesterday|today|this (?:morning|week)|(?:last|on) (?:week|night|mon|tues|wednes|thurs|fri|satur|sun)\w*|\d+ days? ago|since (?:soc|start of care|last visit))\b/i,
    but: /\b(?:risk|precaution\w*|prevent\w*|denies|no falls?|without|prior to|before (?:admission|soc|start)|history|hospital\w*|near[- ]fall|asleep|almost)\b/i,
    kinds: NOW_OR_BEFORE,
  },
];

const J1900 = ['J1900A', 'J1900B', 'J1900C'] as const;

/** J1800 "no" with falls counted in J1900, or "yes" with none. */
function* countsOfFalls(facts: Facts): Iterable<Said> {
  const any = facts.oasis('J1800');
  const answer = facts.answer('J1800');
  const held = J1900.flatMap((item) => {
    const said = facts.oasis(item);
    return said ? [{ item, ...said }] : [];
  });
  const [first] = held;
  if (!any || !first) return;
  const at = [any.at, ...held.map((one) => one.at)] as const;
  const fatal = { about: ['J1800', 'J1900'], severity: 'block', cite: [citeEdit('-5630')] } as const;
  if (answer === 0) {
    yield { ...fatal, at, say: `J1800 is 0 (no falls), so J1900 is skipped; ${first.item} is ${first.value}.` };
  } else if (answer === 1 && J1900.every((item) => facts.answer(item) === 0)) {
    yield { ...fatal, at, say: 'J1800 is 1 (falls since the start or resumption of care), and J1900 counts none.' };
  }
}

/** J1800 and J1900: falls since the start or resumption of care, with injury or more than one. */
function* falls(facts: Facts): Iterable<Said> {
  const said = facts.ticked('M1033', '1');
  if (!said || said.ticked || facts.answer('J1800') !== 1) return;
  const counts = countsOf(facts, J1900);
  // J1900 counts none, one, or two and more (2).
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const hurt = counts.some(({ item, count }) => item !== 'J1900A' && count > 0);
  if (!hurt && total < 2) return;
  const say = 'J1900 counts two falls or one with injury, and M1033 does not mark 1 (history of falls).';
  yield { at: [said.at, ...counts.map(({ at }) => at)], about: ['M1033 1', 'J1900'], say };
}

const SIX_MONTHS = 183;

/**
 * Hospital stays and emergency visits of the last six months. The guidance manual counts acute stays of 24 hours and more, no
 * long-term care hospital and no psychiatric one. A stay that begins where another ended is a transfer.
 */
function* stays(facts: Facts): Iterable<Said> {
  const day = facts.assessment.completed?.value ?? facts.day;
  if (day === undefined) return;
  const recent = (facts.chart.stays ?? []).flatMap(({ type, from, through }, i) => {
    const days = through === undefined ? undefined : daysBetween(through, day);
    if (through === undefined || days === undefined || days < 0 || days > SIX_MONTHS) return [];
    return [{ type, from, through, at: facts.at(`stay ${type}`, through, `/stays/${i}`) }];
  });
  const hospital = recent.filter(({ type, from, through }) => type === 'acute' && from !== through);
  const own = hospital.filter(({ from }) => from === undefined || !hospital.some(({ through }) => through === from));
  yield* several(facts, '3', 'two or more hospitalizations in 6 months', 'hospital stays', distinct(own));
  const visits = distinct(recent.filter(({ type }) => type === 'ed'));
  yield* several(
    facts,
    '4',
    'two or more emergency department visits in 6 months',
    'emergency department visits',
    visits,
  );
}

function distinct<T extends { through: string }>(stays: readonly T[]): T[] {
  return stays.filter(({ through }, i) => stays.findIndex((other) => other.through === through) === i);
}

function* several(facts: Facts, answer: string, means: string, what: string, found: readonly { at: Evidence }[]) {
  const said = facts.ticked('M1033', answer);
  if (!said || said.ticked || found.length < 2) return;
  const say = `The chart holds ${found.length} ${what} that ended in the last six months, and M1033 does not mark ${answer} (${means}).`;
  yield { at: [said.at, ...found.map(({ at }) => at)] as const, about: [`M1033 ${answer}`], say } satisfies Said;
}

/** Five or more medications. A list that is part of a record may not be whole, so that few of them prove nothing. */
function* drugs(facts: Facts): Iterable<Said> {
  const said = facts.ticked('M1033', '7');
  const listed = said && drugsOf(facts);
  if (!said || !listed) return;
  const count = listed.drugs.length;
  const at: Evidence[] = listed.drugs.slice(0, 5).map((drug) => drug.at);
  // A plan of care lists treatments among them.
  if (!said.ticked && listed.source !== 'plan-of-care' && count >= 5) {
    const list = listed.source === 'discharge-summary' ? 'discharge summary' : 'medication list';
    const say = `The ${list} has ${count} medications, and M1033 does not mark 7 (currently taking 5 or more medications).`;
    yield { at: [said.at, ...at], about: ['M1033 7'], say };
  }
  // Another list that could not be read may hold the rest.
  const isAll = facts.papers.every((paper) => paper.type !== 'medication-list' || isReadable(paper));
  if (said.ticked && listed.source === 'medication-list' && isAll && count < 5) {
    const say = `M1033 marks 7 (currently taking 5 or more medications); the medication list has ${count}.`;
    yield { at: [said.at, ...at], about: ['M1033 7'], say };
  }
}
