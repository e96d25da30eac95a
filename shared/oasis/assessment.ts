import type { Chart } from '../chart/chart.ts';
import { type Day, isDay } from '../chart/day.ts';
import type { Evidence } from '../chart/evidence.ts';
import { sourceOf } from '../chart/merge.ts';
import type { Answers } from './answers.ts';

/** A fact of the assessment with where it was read. */
export interface AssessmentFact<T> {
  value: T;
  at: Evidence;
}

/** Which assessment this is, and its days. Absent where the chart does not say. */
export interface AssessmentFacts {
  /** M0100 with two digits: `01` start of care, `03` resumption, `04` recertification, `05` other follow-up, `09` discharge. */
  reason?: AssessmentFact<string>;
  /** M0090. */
  completed?: AssessmentFact<Day>;
  /** M0030; where the assessment does not hold it, the admission of the period. */
  startOfCare?: AssessmentFact<Day>;
  /** M0032. */
  resumption?: AssessmentFact<Day>;
  /** M1005. */
  discharged?: AssessmentFact<Day>;
}

/** Reads them from the answers (a flat record) or from what the reader of a page or a bundle made of them. */
export function assessmentFacts(chart: Chart, answers: Answers): AssessmentFacts {
  const facts: AssessmentFacts = {};
  const rfa = answers.text('M0100') ?? chart.assessment?.rfa;
  if (rfa !== undefined && /^\d{1,2}$/.test(rfa.trim())) {
    const value = rfa.trim().padStart(2, '0');
    facts.reason = { value, at: evidence(chart, answers, 'M0100', value, '/assessment/rfa') };
  }
  const completed = answers.day('M0090') ?? chart.assessment?.completed;
  if (completed !== undefined && isDay(completed)) {
    const at = evidence(chart, answers, 'M0090', completed, '/assessment/completed');
    facts.completed = { value: completed, at };
  }
  const start = answers.day('M0030') ?? chart.period?.admission;
  if (start !== undefined && isDay(start)) {
    const what = answers.keyOf('M0030') === undefined ? 'admission' : 'M0030';
    const at = evidence(chart, answers, 'M0030', start, '/period/admission');
    facts.startOfCare = { value: start, at: { ...at, what } };
  }
  for (const [name, item] of [
    ['resumption', 'M0032'],
    ['discharged', 'M1005'],
  ] as const) {
    const day = answers.day(item);
    if (day !== undefined) facts[name] = { value: day, at: evidence(chart, answers, item, day, '') };
  }
  return facts;
}

function evidence(chart: Chart, answers: Answers, item: string, value: string, otherwise: string): Evidence {
  const key = answers.keyOf(item);
  const isAnswered = key !== undefined && answers.value(item) !== undefined;
  return { what: item, value, at: sourceOf(chart, isAnswered ? `/oasis/${key}` : otherwise) };
}
