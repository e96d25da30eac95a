import type { Chart, OasisAnswer } from '../../chart/chart.ts';
import { editionDoubt, oasisFor } from '../../oasis/catalogue.ts';
import type { ChosenPeriod } from '../period.ts';
import type { Reading } from '../reading.ts';
import { cite, fhirSource, type Sourced } from '../sources.ts';
import { assessmentFor, isForGrouping, newestFirst } from './applies.ts';
import type { Assessment } from './assessment.ts';
import { settle } from './settle.ts';

/**
 * Puts the answers of the one assessment that applies to the period into the chart, and names it. The answers of every
 * other assessment are reported with the assessment they belong to.
 */
export function putAssessment(
  chart: Chart,
  period: ChosenPeriod | undefined,
  assessments: readonly Assessment[],
  reading: Reading,
): { assessment: Assessment | undefined; oasis: Map<string, Sourced<OasisAnswer>> } {
  const assessment = chooseAssessment(chart, period, assessments, reading);
  for (const other of assessments) if (other !== assessment) reportOther(other, period, reading);
  if (!assessment) return { assessment, oasis: new Map() };
  const oasis = settle(assessment.answers, reading.report);
  for (const [key, { value, at }] of oasis) {
    chart.oasis[key] = value;
    cite(chart, `/oasis/${key}`, at);
  }
  nameAssessment(chart, assessment, oasis);
  sayEdition(assessment, reading);
  return { assessment, oasis };
}

/** The one whose M0090 is the claim's occurrence code 50; else the latest that applies. */
function chooseAssessment(
  chart: Chart,
  period: ChosenPeriod | undefined,
  assessments: readonly Assessment[],
  reading: Reading,
): Assessment | undefined {
  if (!period) return [...assessments].filter(isForGrouping).sort(newestFirst)[0];
  const applies = assessmentFor(period, assessments);
  const occurrence = period.claim?.occurrences.find(({ value, date }) => value === '50' && date !== undefined);
  if (!occurrence?.date) {
    if (period.claim?.occurrences.some(({ value }) => value === '50')) {
      reading.report(
        `${period.claim.entry.ref}.supportingInfo`,
        'occurrence code 50 has no day that can be read: which assessment the claim names is not told',
      );
    }
    return applies;
  }
  const named = assessments.filter((each) => each.completed === occurrence.date && isForGrouping(each));
  const [first] = named;
  if (named.length > 1) return named.find((each) => each === applies) ?? first;
  if (first) return first;
  reading.report(
    `${period.claim?.entry.ref}.supportingInfo`,
    'no assessment of the record has the M0090 that occurrence code 50 names',
  );
  if (applies) {
    const at = occurrence.at[0] ?? { kind: 'record' as const, path: '/assessment/completed' };
    chart.conflicts.push({
      fact: '/assessment/completed',
      lost: { value: occurrence.date, at },
      stands: { value: applies.completed ?? null, at: fhirSource(applies.entry) },
      say: 'the claim’s occurrence code 50 names another assessment than any that the record holds',
    });
  }
  return applies;
}

function reportOther(other: Assessment, period: ChosenPeriod | undefined, reading: Reading): void {
  const which = `${other.id} ${other.rfa === undefined ? '(M0100 not stated)' : `(M0100 ${other.rfa})`}`;
  const say = isForGrouping(other)
    ? `belongs to the assessment ${which}, which is not the one of this ${period ? 'period' : 'chart: it is not the newest'}`
    : `belongs to the assessment ${which}, which no period is grouped by`;
  const refs = new Set([other.entry.ref, ...other.parts.map((part) => part.ref)]);
  for (const ref of refs) reading.report(ref, say);
}

function nameAssessment(chart: Chart, assessment: Assessment, oasis: ReadonlyMap<string, Sourced<OasisAnswer>>): void {
  const { id, rfa, completed } = assessment;
  chart.assessment = { id, ...(rfa ? { rfa } : {}), ...(completed ? { completed } : {}) };
  cite(chart, '/assessment', [fhirSource(assessment.entry)]);
  // Panels carry no answer of their own: they are cited here, as what holds the assessment together.
  const answering = new Set(
    [...oasis.values()].flatMap(({ at }) => at.flatMap((source) => (source.kind === 'fhir' ? [source.ref] : []))),
  );
  const panels = assessment.parts.filter((part) => !answering.has(part.ref) && part.ref !== assessment.entry.ref);
  cite(
    chart,
    '/assessment',
    panels.map((part) => fhirSource(part)),
  );
  cite(chart, '/assessment/rfa', oasis.get('M0100')?.at ?? []);
  const stated = assessment.isCompletedStated ? (oasis.get('M0090')?.at ?? []) : [fhirSource(assessment.entry)];
  if (completed !== undefined) cite(chart, '/assessment/completed', stated);
}

/** What a reader must know of how the answers were read. */
function sayEdition({ id, completed, isCompletedStated, rfa }: Assessment, reading: Reading): void {
  if (completed !== undefined && !isCompletedStated) {
    reading.report(id, 'M0090 is not stated; the day of the form or observations stands for it');
  }
  if (rfa === undefined)
    reading.report(id, 'M0100 is not stated: which kind of assessment this is was taken from its day and panels');
  const doubt = editionDoubt(oasisFor(reading.editions, completed));
  if (doubt !== undefined) reading.report(id, doubt);
}
