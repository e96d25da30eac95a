import type { Chart } from '../chart/chart.ts';
import type { Determined } from '../chart/evidence.ts';
import type { EditionUsed } from '../editions/edition.ts';
import type { Editions } from '../editions/editions.ts';
import { admissionSourceOf } from './admission-source.ts';
import type { Asked } from './asked.ts';
import { clinicalGroupOf, type GroupAnswer } from './clinical-group.ts';
import { comorbidityOf } from './comorbidity.ts';
import { dateEdits, stopsGrouping } from './date-edits.ts';
import { claimDiagnoses } from './diagnoses.ts';
import { functionalLevelOf } from './functional-level.ts';
import type { Grouping } from './grouping.ts';
import { hippsOf } from './hipps.ts';
import { type Note, Notes, type Unsettled } from './notes.ts';
import { place } from './parts.ts';
import { paymentOf } from './payment.ts';
import { NO_DAY, type Period, readPeriod } from './period.ts';
import { pointsOf } from './points.ts';
import { judgePrincipal, type PrincipalVerdict } from './principal.ts';
import { returnCodeOf, validityFlagsOf } from './result-codes.ts';
import { subgroupsOf } from './subgroups.ts';
import { CLINICAL_GROUPS } from './tables.ts';
import { tablesFor } from './tables-for.ts';
import { timingOf } from './timing.ts';
import { versionOf } from './version.ts';
import { readVisits } from './visits.ts';
import { weightOf } from './weight.ts';

export interface GroupOptions {
  /** Adds the payment preview (compliance.md E3: only where a caller may see it). */
  payment?: boolean;
}

export interface Grouped {
  grouping: Grouping;
  /** The points of pdgm.md section 12 that touched the answer, and which part. */
  unsettled: Unsettled[];
  /** What was read and not used, or assumed. */
  notes: Note[];
  editions: EditionUsed[];
}

/**
 * Groups one 30-day period (pdgm.md section 3): the steps of CMS's grouper in their order, each with its evidence. Pure;
 * answers every chart that has the Chart's shape, and says what is missing where it cannot know.
 */
export function group(chart: Chart, editions: Editions, options: GroupOptions = {}): Grouped {
  const notes = new Notes();
  const period = readPeriod(chart);
  const { grouper, reader, payment: paymentTables, used } = tablesFor(editions, period);
  const asked: Asked = { chart, period, grouper, payment: paymentTables, notes };

  const version = versionOf(asked);
  const dates = dateEdits(asked);
  const diagnoses = claimDiagnoses(chart, reader, notes);
  const principal = judgePrincipal(asked, diagnoses);

  const timing = timingOf(asked);
  const source = admissionSourceOf(asked);
  const clinicalGroup = clinicalGroupOf(asked, principal);
  const groups = groupsInQuestion(clinicalGroup, principal);

  const points = pointsOf(asked);
  const functionalLevel = functionalLevelOf(asked, clinicalGroup, groups, points);

  const subgroups = subgroupsOf(asked, diagnoses);
  const comorbidity = comorbidityOf(asked, diagnoses, subgroups);

  const positions = { source, timing, clinicalGroup, points, functionalLevel, comorbidity };
  const hindrance = stopsGrouping(dates) ? [DATES_STOP] : [];
  const hipps = hippsOf(positions, groups, hindrance, grouper);

  const visits = readVisits(asked);
  const priced = weightOf(asked, hipps, visits);
  const payment = options.payment ? paymentOf(asked, { hipps, timing, parts: priced, visits }) : undefined;

  const outcome = { verdict: principal, dates, positions, subgroups };
  const grouping: Grouping = {
    source,
    timing,
    clinicalGroup,
    points,
    functionalLevel,
    subgroups: subgroups.part,
    comorbidity,
    hipps,
    weight: priced.weight,
    lupaThreshold: priced.lupaThreshold,
    lupa: priced.lupa,
    version,
    returnCode: returnCodeOf(outcome, notes),
    validityFlags: validityFlagsOf(outcome),
  };
  if (payment) grouping.payment = payment;
  sayAdmission(chart, period, notes);
  sayPayer(chart, notes);
  return { grouping, unsettled: notes.points, notes: notes.notes, editions: used };
}

const DATES_STOP = {
  what: 'period',
  say: "a date of the period is wrong; which result CMS's grouper then gives is not known. Settled by the right From and Through dates",
};

/** The groups that the level may belong to: the group itself, those that are possible, all, or none for a refusal. */
function groupsInQuestion(group: Determined<GroupAnswer>, verdict: PrincipalVerdict): readonly GroupAnswer[] {
  if (group.determined) return [group.value];
  if (verdict.kind === 'refused') return [];
  return group.possible ?? CLINICAL_GROUPS;
}

/** An admission date that cannot be is said even where no part needed it. */
function sayAdmission(chart: Chart, { admission, kind }: Period, notes: Notes): void {
  if (admission.state === 'impossible') {
    notes.add(place(chart, '/period/admission'), `the admission date ${NO_DAY}, and was not used`);
  } else if (kind === 'reversed') {
    notes.add(place(chart, '/period/admission'), 'the admission date is after the From date and was not used');
  }
}

/** Whose rules these are: Medicare fee-for-service. Others borrow them, and the record has to say so. */
function sayPayer(chart: Chart, notes: Notes): void {
  if (chart.payer === 'medicare-ffs') return;
  notes.fixed(chart.payer === undefined ? PAYER_ASSUMED : OTHER_PAYER);
}

const PAYER_ASSUMED = Object.freeze({
  at: '/payer',
  say: 'the payer is not given: Medicare fee-for-service is assumed',
});
const OTHER_PAYER = Object.freeze({
  at: '/payer',
  say: "grouped by Medicare's rules; whether this payer uses them is the payer's contract",
});
