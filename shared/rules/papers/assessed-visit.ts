import { daysBetween } from '../../chart/day.ts';
import type { Evidence } from '../../chart/evidence.ts';
import type { Facts, Paper } from '../facts.ts';
import type { Said } from '../rule.ts';
import { nameOf } from './paper-name.ts';
import type { Statement } from './statements.ts';

/** Documents that say what a clinician saw, as against what someone was sent home for or is taught to watch for. */
const OBSERVED: ReadonlySet<Paper['type']> = new Set([
  'visit-note',
  'progress-note',
  'therapy-evaluation',
  'wound-note',
  'face-to-face',
  'other',
]);

/** Days around M0090 within which a note speaks of the same state: the assessment looks back a day, and may end a day later. */
const DAYS = 2;
/** A start of care assessment may be completed up to five days after it. */
const DAYS_AFTER_START = 5;

/**
 * Readable notes of the days of the assessment. Where M0090 is not stated, the first day of the period stands for it; a
 * note without a date speaks of no day.
 */
export function notesOfAssessment(facts: Facts): Paper[] {
  const { completed } = facts.assessment;
  const day = completed?.value ?? facts.day;
  if (day === undefined) return [];
  const after = completed ? DAYS : DAYS_AFTER_START;
  return facts.papers.filter(({ type, date, state }) => {
    const apart = date === undefined ? undefined : daysBetween(day, date);
    return state === 'read' && OBSERVED.has(type) && apart !== undefined && apart >= -DAYS && apart <= after;
  });
}

/**
 * The words of a document against an answer of the assessment.
 * @param item as CMS names it; @param at where it was answered
 * @param answer what the assessment says by it: `M1860 is 0 (walks alone without a device)`
 */
export function againstAnswer(
  item: string,
  at: Evidence,
  answer: string,
  { at: there, paper, mention }: Statement,
): Said {
  const words = mention.span.text;
  const of = paper.date === undefined ? '' : ` of ${paper.date}`;
  const say = `${answer}; the ${nameOf(paper.type)}${of} says “${words}”.`;
  return { at: [at, there], about: [item, 'document'], document: paper.id, words, say };
}
