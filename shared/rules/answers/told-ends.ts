import { pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { againstAnswer } from '../papers/assessed-visit.ts';
import { daysIn } from '../papers/days-in-text.ts';
import { clauseOf, isReadable, NOW_OR_BEFORE, sentenceOf, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { isOfPatient } from './of-the-visit.ts';
import type { Phrase } from './phrases-against.ts';

/** What notes tell of the end of care: emergency visits since the last assessment (M2301), and lists of medications handed on (A2121, A2123). */

const WENT =
  /\b(?:went|taken|sent|transported|brought|rushed|seen|evaluated|treated|presented|walked in)\b(?: (?:\w+ )?(?:back )?(?:to|in|at|by ems to|via (?:ems|ambulance) to)) (?:the |[\w'’]+ )?(?:ed|er|emergency (?:room|department|dept))\b|\b(?:ed|er|emergency (?:room|department)) (?:visit|trip)\b/i;
const NOT_SO = pattern('i')`
  \b(?:
    no|not|denies|without|avoid\w*|prevent\w*|if|risk|instruct\w*|educat\w*|teach\w*|taught|refus\w*|declin\w*|call|go to|wife|husband|daughter|son|reduce|goals?
  )\b
`;

/** M2301 is 0, and a note since the start tells of an emergency visit with its day. */
export function* emergencies(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M2301');
  if (!said || facts.answer('M2301') !== 0) return;
  const from = facts.assessment.resumption?.value ?? facts.assessment.startOfCare?.value;
  const to = facts.assessment.completed?.value;
  if (from === undefined || to === undefined) return;
  // The question looks back to the last OASIS: a follow-up of the last sixty days may be that one.
  const first = facts.day !== undefined && facts.day > from ? facts.day : from;
  const notes = facts.papers.filter(
    (paper) => VISITS.has(paper.type) && isReadable(paper) && isSince(paper, first, to),
  );
  const found = statements(facts, notes, WENT, NOW_OR_BEFORE).find((one) => {
    if (!isOfPatient(one) || NOT_SO.test(clauseOf(one))) return false;
    const { before, own, behind } = sentenceOf(one);
    return daysIn(`${before.slice(-NEAR)}${own}${behind.slice(0, NEAR)}`, one.paper.date).some(
      ({ earliest, latest }) => earliest === latest && latest > first && latest <= to,
    );
  });
  if (found)
    yield againstAnswer('M2301', said.at, 'M2301 is 0 (no emergency department used since the last OASIS)', found);
}

const NEAR = 45;
const VISITS: ReadonlySet<Paper['type']> = new Set(['visit-note', 'therapy-evaluation', 'progress-note', 'other']);

function isSince({ date }: Paper, from: string, to: string): boolean {
  return date !== undefined && date >= from && date <= to;
}

const LIST = '(?:med(?:ication)?s?) (?:list|profile|reconciliation)';
/** Where it stands behind something: nothing that repeats goes in front of an expression. */
const SUCH_A_LIST = `(?:(?:reconciled|current|updated|complete|final) ){0,2}${LIST}`;
const OUT = '(?:faxed|sent|e-?faxed|transmitted|forwarded|provided|given|emailed|uploaded|hand[- ]delivered|copied)';
const PROVIDER =
  '(?:pcp|md|physician|provider|dr\\.?|doctor|np\\b|office|snf|facility|hospital|hospice|clinic|outpatient|agency|alf)';
const PATIENT = '(?:pt|patient|client|caregiver|cg|wife|husband|spouse|daughter|dtr|son|family|her|him|home)';
const to = (whom: string) =>
  new RegExp(
    `\\b${LIST}\\b[^.;\\n]{0,40}?\\b${OUT}\\b[^.;\\n]{0,20}?\\b(?:to|with) (?:[\\w'’]+ ){0,3}?${whom}|\\b${OUT} (?:a |the |copy of |an |[\\w'’]+ ){0,3}?${SUCH_A_LIST} (?:to|with) (?:[\\w'’]+ ){0,3}?${whom}|\\b${OUT} (?:[\\w'’]+ ){0,3}?${whom}(?: [\\w'’]+)? (?:with )?(?:a |the |an |copy of |her |his ){0,3}${SUCH_A_LIST}`,
    'i',
  );

const NOT_GIVEN =
  /\b(?:not|no|will|to be|unable|refus\w*|declin\w*|plan\w*|tomorrow|when|if|soc|start of care|at admission)\b/i;

/** A2121 and A2123 (discharge) are 0, and a note of those days tells that the list went out. */
export const HANDED_ON: readonly Phrase[] = [
  {
    item: 'A2121',
    answers: { 0: 'no reconciled medication list to the next provider' },
    words: to(PROVIDER),
    but: NOT_GIVEN,
    kinds: ['affirmed', 'historical'],
  },
  {
    item: 'A2123',
    answers: { 0: 'no reconciled medication list to the patient' },
    words: to(PATIENT),
    but: NOT_GIVEN,
    kinds: ['affirmed', 'historical', 'family'],
  },
];
