import type { Conflict } from '../chart/chart.ts';
import { addDays, type Day, daysBetween, isDay } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { SLICE, sliceEnd, sliceStart } from '../chart/slices.ts';
import { firstPeriodOf, kindOf } from '../oasis/first-period.ts';
import { type Admission, admissionOn, endOf } from './admissions.ts';
import type { ClaimFact } from './claim-fact.ts';
import type { EncounterFact } from './encounter.ts';
import { isForGrouping, newestFirst } from './oasis/applies.ts';
import type { Assessment } from './oasis/assessment.ts';
import type { Report } from './report.ts';
import { fhirSource } from './sources.ts';

type Sibling = { from: Day; through?: Day };

/** The 30-day period that a chart is of, with where its days were read. */
export interface ChosenPeriod {
  from: Day;
  through?: Day;
  admission?: Day;
  claim?: ClaimFact;
  siblings: Sibling[];
  sources: Partial<Record<'from' | 'through' | 'admission', Source[]>>;
  conflicts: Conflict[];
}

export interface PeriodFacts {
  claims: readonly ClaimFact[];
  assessments: readonly Assessment[];
  admissions: readonly Admission[];
  encounters: readonly EncounterFact[];
}

/** Slices of one admission that are named; an admission of five years is long past anything that is asked. */
const MAX_SLICES = 61;

/**
 * Which period (interfaces.md): the one asked for; else that of the newest home health claim; else the slice from the
 * start of care that holds the newest assessment. A recertification belongs to the period that it is made for, which
 * begins after it. `undefined` where nothing tells: then the chart has no period.
 */
export function choosePeriod(asked: Day | undefined, facts: PeriodFacts, report: Report): ChosenPeriod | undefined {
  if (asked !== undefined && !isDay(asked)) report('from', 'the day that was asked for is not a day of the calendar');
  const from = asked !== undefined && isDay(asked) ? asked : (facts.claims.at(-1)?.from ?? newestSlice(facts));
  if (from === undefined) {
    const start = facts.admissions[0];
    if (start === undefined) return undefined;
    // Nothing but a start of care: the first period is the one that it begins.
    return periodFrom(start.start, facts, start.at);
  }
  const chosen = periodFrom(from, facts, undefined);
  if (asked !== undefined && !isKnownStart(from, chosen)) {
    report(
      'from',
      'no claim and no 30-day slice of the record begins on the day that was asked for; it is taken as asked',
    );
  }
  return chosen;
}

function isKnownStart(from: Day, { admission, claim }: ChosenPeriod): boolean {
  return claim !== undefined || (admission !== undefined && sliceStart(admission, from) === from);
}

function newestSlice({ assessments, admissions }: PeriodFacts): Day | undefined {
  const newest = assessments.filter((each) => isForGrouping(each) && each.completed !== undefined).sort(newestFirst)[0];
  const completed = newest?.completed;
  if (!newest || completed === undefined) return undefined;
  const start = newest.startOfCare ?? admissionOn(completed, admissions).chosen?.start;
  if (start === undefined) return undefined;
  return kindOf(newest, start) === '04' ? firstPeriodOf(newest, start) : sliceStart(start, completed);
}

function periodFrom(from: Day, facts: PeriodFacts, startAt: Source[] | undefined): ChosenPeriod {
  const claim = facts.claims.find((each) => each.from === from);
  const stated = claim?.admission;
  const { chosen, differing } = admissionOn(from, facts.admissions);
  const admission = stated?.value ?? chosen?.start;
  const discharge = chosen && endOf(chosen, facts.admissions);
  const through = claim ? claim.through : earlier(sliceEnd(from), discharge);
  const admissionAt = stated?.at ?? chosen?.at ?? [];
  const fromAt = claim ? [fhirSource(claim.entry, 'billablePeriod.start')] : (startAt ?? admissionAt);
  const throughAt = claim ? [fhirSource(claim.entry, 'billablePeriod.end')] : fromAt;
  const conflicts = differing.flatMap((other) =>
    admission === undefined || other.start === admission ? [] : [admissionConflict(admission, admissionAt, other)],
  );
  return {
    from,
    ...(through ? { through } : {}),
    ...(admission ? { admission } : {}),
    ...(claim ? { claim } : {}),
    siblings: siblingsOf(from, through, facts),
    sources: {
      from: fromAt,
      ...(through ? { through: throughAt } : {}),
      ...(admission ? { admission: admissionAt } : {}),
    },
    conflicts,
  };
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b);
}

function admissionConflict(admission: Day, at: readonly Source[], other: Admission): Conflict {
  const names = { M0030: 'M0030', claim: 'the claim', episode: 'the episode of care', encounter: 'the encounter' };
  const lostAt = other.at[0];
  const standsAt = at[0];
  return {
    fact: '/period/admission',
    lost: { value: other.start, at: lostAt ?? { kind: 'record', path: '/period/admission' } },
    ...(standsAt ? { stands: { value: admission, at: standsAt } } : {}),
    say: `${names[other.from]} states another start of care`,
  };
}

/** The other periods that the record holds: those of its claims, and the slices of each start of care up to its last fact. */
function siblingsOf(from: Day, through: Day | undefined, facts: PeriodFacts): Sibling[] {
  const found = new Map<Day, Sibling>();
  for (const claim of facts.claims)
    found.set(claim.from, { from: claim.from, ...(claim.through ? { through: claim.through } : {}) });
  for (const start of stays(facts.admissions)) {
    for (const slice of slicesOf(start, facts)) if (!found.has(slice.from)) found.set(slice.from, slice);
  }
  found.delete(from);
  const until = through ?? sliceEnd(from) ?? from;
  // A slice that overlaps the chosen period or a claimed one is another count of the same days, not a sibling.
  const claimed = [
    { from, through: until },
    ...facts.claims.map((c) => ({ from: c.from, through: c.through ?? sliceEnd(c.from) ?? c.from })),
  ];
  const isClaim = (sibling: Sibling) => facts.claims.some((claim) => claim.from === sibling.from);
  return [...found.values()]
    .filter(
      (sibling) =>
        isClaim(sibling) ||
        claimed.every((each) => (sibling.through ?? sibling.from) < each.from || sibling.from > each.through),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** One admission a stay: where sources name days a few days apart, the most trusted one. */
function stays(admissions: readonly Admission[]): Admission[] {
  const kept: Admission[] = [];
  for (const admission of admissions) {
    const isKnown = kept.some((other) => Math.abs(daysBetween(other.start, admission.start) ?? 0) < SLICE);
    if (!isKnown) kept.push({ ...admission, ...withEnd(endOf(admission, admissions)) });
  }
  return kept;
}

function withEnd(end: Day | undefined): { end?: Day } {
  return end === undefined ? {} : { end };
}

function slicesOf(admission: Admission, facts: PeriodFacts): Sibling[] {
  const last = lastFactOf(admission, facts);
  const slices: Sibling[] = [];
  for (
    let from: Day | undefined = admission.start;
    from !== undefined && from <= last && slices.length < MAX_SLICES;
  ) {
    const through = earlier(sliceEnd(from), admission.end);
    slices.push({ from, ...(through ? { through } : {}) });
    from = addDays(from, SLICE);
  }
  return slices;
}

/** The last day that the record says anything of this stay: discharge, an assessment and what it is for, a visit, a claim. */
function lastFactOf(admission: Admission, { assessments, claims, encounters, admissions }: PeriodFacts): Day {
  if (admission.end !== undefined) return admission.end;
  const next = admissions
    .map(({ start }) => start)
    .filter((start) => (daysBetween(admission.start, start) ?? 0) >= SLICE);
  const until = next.sort()[0];
  const days = [
    ...assessments.flatMap((each) =>
      isForGrouping(each) ? [each.completed, firstPeriodOf(each, admission.start)] : [each.completed],
    ),
    ...claims.map((claim) => claim.from),
    ...encounters.filter((each) => each.isHomeHealth).flatMap((each) => [each.from, each.through]),
  ].filter((day): day is Day => day !== undefined && day >= admission.start && (until === undefined || day < until));
  return days.sort().at(-1) ?? admission.start;
}
