import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { Editions } from '../editions/editions.ts';
import { admissionsIn } from './admissions.ts';
import { refusal, SUPPORTING } from './admit.ts';
import { readCarePlans, readCareTeams, readGoals } from './care.ts';
import {
  readAppointments,
  readCommunications,
  readProcedures,
  readProvenance,
  readServiceRequests,
  readTasks,
} from './care-activities.ts';
import { readQuestionnaires } from './care-forms.ts';
import { readCareObservations } from './care-observations.ts';
import { readClaims } from './claim.ts';
import type { ClaimFact } from './claim-fact.ts';
import { readConditions } from './condition.ts';
import { payerFor, readCoverage } from './coverage.ts';
import { putDiagnoses } from './diagnoses.ts';
import { readDocuments } from './documents.ts';
import { readEncounters } from './encounter.ts';
import { readEpisodes } from './episode.ts';
import { asObject, text } from './json.ts';
import { leftOver } from './left-over.ts';
import { reportMalformed } from './malformed.ts';
import { readMedications } from './medications.ts';
import { putAssessment } from './oasis/put-assessment.ts';
import { readAssessments } from './oasis/read-assessments.ts';
import { openRecord } from './open-record.ts';
import { readPatient } from './patient.ts';
import { type ChosenPeriod, choosePeriod } from './period.ts';
import { previousPeriodIn, putPreviousPeriod, unendedBefore } from './previous-period.ts';
import { readAllEpisodes, readConsents } from './programs.ts';
import type { ReadOptions } from './read-options.ts';
import type { Reading } from './reading.ts';
import type { Reported } from './report.ts';
import type { Entry } from './resources.ts';
import { cite, put, putList } from './sources.ts';
import { readStatements } from './statements.ts';
import { putStays } from './stays.ts';

export interface ReadResult {
  chart: Chart;
  /** Everything that was seen and left out, with why. */
  reported: Reported[];
  /** References of every patient that the resources are of. More than one and none asked for: the chart is empty. */
  patients: string[];
}

/**
 * Reads one patient's Chart from FHIR R4. Pure; never throws, whatever the JSON. What is read, and which fact wins where
 * several disagree, stands in README.md of this folder and in interfaces.md ("The Chart").
 * @param input a Bundle, one resource, or an array of either, as `JSON.parse` gave them
 * @param editions with the OASIS packs, whose codes the answers are read by
 */
export function readChart(input: unknown, editions: Editions, options: ReadOptions = {}): ReadResult {
  const reported: Reported[] = [];
  const report = (at: string, say: string) => void reported.push({ at, say });
  const chart: Chart = { chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} };

  const id = text(asObject(input), 'id');
  if (id !== undefined) chart.id = id;
  const { whose, reading, admitted, looked, failed } = openRecord(input, editions, options, report);
  if (whose.ref === undefined || !reading) return { chart, reported, patients: whose.patients };
  chart.looked.push(...looked);
  if (failed.length > 0) chart.refused = [...failed];

  const patient = admitted.find((entry) => entry === whose.patient) ?? containedPatient(whose.patient);
  readPatient(chart, whose.ref, patient, reading);
  readFacts(chart, options, reading);
  for (const entry of leftOver(chart, reported, admitted)) {
    report(
      entry.ref,
      SUPPORTING.has(entry.type) ? supportingSay(entry, reading) : 'nothing in it is a fact of the chart',
    );
  }
  const known = new Set(reported.map(({ at }) => at));
  for (const entry of admitted) reportMalformed(entry, known, report);
  return { chart, reported, patients: whose.patients };
}

function supportingSay({ ref }: Entry, { reached }: Reading): string {
  return reached.has(ref)
    ? 'something that was read refers to it: it tells who or what is meant, and no more of it is read'
    : 'nothing that was read refers to it';
}

/** The patient whom the resources contain, where nothing stands against reading it. */
function containedPatient(entry: Entry | undefined): Entry | undefined {
  return entry?.container && refusal(entry, { patients: [], isEarlier: () => false, isOf: () => 'this' }) === undefined
    ? entry
    : undefined;
}

function readFacts(chart: Chart, options: ReadOptions, reading: Reading): void {
  const conditions = readConditions(reading);
  const encounters = readEncounters(reading);
  const episodes = readEpisodes(reading, encounters);
  const claims = readClaims(reading, conditions);
  const coverage = readCoverage(reading);
  const assessments = readAssessments(reading);
  const admissions = admissionsIn(reading, { assessments, claims, episodes, encounters });

  const period = choosePeriod(
    options.from,
    { claims: claims.periods, assessments, admissions, encounters },
    reading.report,
  );
  putPeriod(chart, period);
  const { assessment, oasis } = putAssessment(chart, period, assessments, reading);
  putClaim(chart, period?.claim);
  const days = daysOf(period);
  putDiagnoses(
    chart,
    { claim: period?.claim, conditions, encounters, episodes, oasis, assessment, period: days },
    reading,
  );
  putStays(
    chart,
    { encounters, claim: period?.claim, billed: claims.stays, oasis, assessment, assessments, period: days },
    reading,
  );
  const statements = readStatements(reading, days.from, days.through);
  const earlier = { claims: claims.periods, admissions, assessments, encounters };
  putPreviousPeriod(
    chart,
    period,
    period && previousPeriodIn(period, earlier),
    statements.previousPeriodEnd,
    period ? unendedBefore(period, earlier) : [],
    reading.report,
  );
  put(chart, 'confirmed', statements.confirmed);
  const claimed = period?.claim?.coverage;
  put(
    chart,
    'payer',
    payerFor(
      coverage,
      { ...(days.from ? { from: days.from } : {}), ...(claimed ? { claimed } : {}) },
      oasis.get('M0150'),
      reading,
    ),
  );

  putLists(chart, { conditions, encounters, coverage }, reading);
  for (const { entry } of episodes) cite(chart, '/period', [{ kind: 'fhir', ref: entry.ref }]);
  for (const claim of claims.periods) citeSibling(chart, claim);
}

/** The lists of the chart: what was read of the record whatever the period is. */
function putLists(
  chart: Chart,
  read: Readonly<{
    conditions: ReturnType<typeof readConditions>;
    encounters: ReturnType<typeof readEncounters>;
    coverage: ReturnType<typeof readCoverage>;
  }>,
  reading: Reading,
): void {
  putList(
    chart,
    'conditions',
    read.conditions.map(({ fact }) => fact),
  );
  putList(
    chart,
    'encounters',
    read.encounters.map(({ fact }) => fact),
  );
  putList(
    chart,
    'coverage',
    read.coverage.map(({ fact }) => fact),
  );
  putList(chart, 'documents', readDocuments(reading, chart.patient));
  putList(chart, 'medications', readMedications(reading));
  putList(chart, 'careTeam', readCareTeams(reading));
  putList(chart, 'carePlan', readCarePlans(reading));
  putList(chart, 'goals', readGoals(reading));
  putList(chart, 'observations', readCareObservations(reading));
  putList(chart, 'episodes', readAllEpisodes(reading));
  putList(chart, 'consents', readConsents(reading));
  putList(chart, 'serviceRequests', readServiceRequests(reading));
  putList(chart, 'tasks', readTasks(reading));
  putList(chart, 'procedures', readProcedures(reading));
  putList(chart, 'communications', readCommunications(reading));
  putList(chart, 'appointments', readAppointments(reading));
  putList(chart, 'questionnaires', readQuestionnaires(reading));
  putList(chart, 'provenance', readProvenance(reading));
}

function daysOf(period: ChosenPeriod | undefined): { from?: Day; through?: Day; admission?: Day } {
  return {
    ...(period ? { from: period.from } : {}),
    ...(period?.through ? { through: period.through } : {}),
    ...(period?.admission ? { admission: period.admission } : {}),
  };
}

function putPeriod(chart: Chart, period: ChosenPeriod | undefined): void {
  if (!period) return;
  chart.period = { ...daysOf(period), ...(period.siblings.length > 0 ? { siblings: period.siblings } : {}) };
  for (const [key, at] of Object.entries(period.sources)) cite(chart, `/period/${key}`, at);
  chart.conflicts.push(...period.conflicts);
}

/** What only the claim of this very period says. */
function putClaim(chart: Chart, claim: ClaimFact | undefined): void {
  if (!claim) return;
  put(chart, 'statedHipps', claim.hipps);
  put(chart, 'visits', claim.visits);
  put(chart, 'cbsa', claim.cbsa);
  // Without any occurrence code nothing tells that they were written down; with one (50 is on every claim) they were.
  if (claim.occurrences.length === 0) return;
  const source = claim.occurrences.filter(({ value }) => value === '61' || value === '62');
  if (source.length === 0 && !claim.areOccurrencesWhole) return;
  chart.occurrenceCodes = source.map(({ value }) => value);
  for (const [i, { at }] of source.entries()) cite(chart, `/occurrenceCodes/${i}`, at);
  if (source.length === 0)
    cite(chart, '/occurrenceCodes', [{ kind: 'fhir', ref: claim.entry.ref, path: 'supportingInfo' }]);
}

function citeSibling(chart: Chart, claim: ClaimFact): void {
  const index = chart.period?.siblings?.findIndex((sibling) => sibling.from === claim.from) ?? -1;
  if (index >= 0) cite(chart, `/period/siblings/${index}`, [{ kind: 'fhir', ref: claim.entry.ref }]);
}
