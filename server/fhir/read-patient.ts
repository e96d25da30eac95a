import type { Chart } from '../../shared/chart/chart.ts';
import type { Day } from '../../shared/chart/day.ts';
import { given } from '../../shared/chart/given.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { PATIENT_SEARCHES, READ_TYPES } from '../../shared/fhir/read-types.ts';
import type { Reported } from '../../shared/fhir/report.ts';
import { counted } from '../counted.ts';
import { fetchAttachments } from './attachments.ts';
import type { FhirResource } from './bundle.ts';
import type { Endpoint } from './endpoint.ts';
import { follower } from './follow.ts';
import { type Found, searchAll } from './pager.ts';
import { searchOfPatient } from './search-of-patient.ts';
import { UpstreamError } from './upstream-error.ts';

export interface PatientRead {
  chart: Chart;
  /** Everything that was seen and left out, or could not be looked at, with why. */
  reported: Reported[];
  /** Types that were not searched to the end: their absence from the chart says nothing. */
  notLooked: string[];
  /** The same types with the kind of trouble, for the log: `Condition: outside-base`. */
  stopped: string[];
}

/**
 * Reads one patient from a FHIR server into a Chart. All types are searched at the same time, under the endpoint's limit,
 * and what a search shows to be needed is asked for as soon as that search ends, not when all do: a read takes as long as
 * its longest chain of answers. A type that the server refuses, does not know or does not give whole is "not looked for",
 * never "none".
 * @param options.from From day of the 30-day period asked for; absent: the latest (interfaces.md, "Which period")
 * @throws {UpstreamError} when the patient itself cannot be read, or the credential is refused; the signal's reason
 */
export async function readPatient(
  endpoint: Endpoint,
  patientId: string,
  options: { editions: Editions; from?: Day; signal: AbortSignal },
): Promise<PatientRead> {
  // The first failure that ends everything also ends the searches that are still under way.
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const homes = new Set<string>();
  const following = follower(endpoint, signal, homes);
  const followed = async (search: Promise<Found>): Promise<Found> => {
    const found = await search;
    for (const home of found.homes) homes.add(home);
    following.ahead(found.resources);
    return found;
  };
  // What leads on goes out first: the answers to the others are taken in while its next ones are under way.
  const searching = new Map(
    [...new Set([...LEADING_ON, ...PATIENT_SEARCHES])].map((type) => [
      type,
      followed(searchOfPatient(endpoint.client, type, patientId, signal)),
    ]),
  );
  const signed = resourcesOf(SIGNED.map((type) => searching.get(type)));
  const notes = resourcesOf([searching.get('DocumentReference')]);
  try {
    const [patient, provenance, attachments, ...found] = await Promise.all([
      readThePatient(endpoint, patientId, signal),
      followed(signed.then((resources) => provenanceOf(endpoint, resources, signal))),
      notes.then((resources) => fetchAttachments(endpoint, resources, signal, homes)),
      ...PATIENT_SEARCHES.map((type) => searching.get(type)),
    ]);
    const own = [patient, ...found.flatMap((search) => search?.resources ?? []), ...provenance.resources];
    const pointedAt = await following.all(own);
    const searches: [string, Found | undefined][] = [
      ...PATIENT_SEARCHES.map((type, index): [string, Found | undefined] => [type, found[index]]),
      ['Provenance', provenance],
    ];
    const stopped = searches.flatMap(([type, search]) =>
      search?.stopped ? [{ type, problem: search.stopped.problem }] : [],
    );
    const notLooked = stopped.map(({ type }) => type);
    const read = readChart([...own, ...pointedAt.resources], options.editions, {
      patient: `Patient/${patientId}`,
      searched: READ_TYPES.filter((type) => !notLooked.includes(type)),
      refused: notLooked,
      areFound: true,
      attachments: attachments.byUrl,
      bases: [endpoint.base.href, ...homes],
      ...given('from', options.from),
    });
    const reported = [
      ...searches.flatMap(([type, search]) => reportOf(type, search)),
      ...attachments.reported,
      ...attachments.said,
      ...pointedAt.reported,
    ];
    return {
      chart: read.chart,
      reported: [...reported, ...read.reported],
      notLooked,
      stopped: stopped.map(({ type, problem }) => `${type}: ${problem}`),
    };
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** Of these is asked who made, reviewed and signed them: Provenance names no patient. */
const SIGNED = ['CarePlan', 'Goal', 'Consent'] as const;
/** Other requests wait for these. */
const LEADING_ON = [
  'DocumentReference',
  ...SIGNED,
  'CareTeam',
  'Encounter',
  'EpisodeOfCare',
  'QuestionnaireResponse',
] as const;
/** Targets of one search: a URL has its limits. */
const TARGETS = 40;

/** What these searches found, once they have. */
async function resourcesOf(searches: readonly (Promise<Found> | undefined)[]): Promise<FhirResource[]> {
  return (await Promise.all(searches)).flatMap((found) => found?.resources ?? []);
}

async function provenanceOf(
  { client }: Endpoint,
  resources: readonly FhirResource[],
  signal: AbortSignal,
): Promise<Found> {
  const targets = resources.map((one) => `${one.resourceType}/${one.id}`);
  const batches: string[][] = [];
  for (let at = 0; at < targets.length; at += TARGETS) batches.push(targets.slice(at, at + TARGETS));
  const found = await Promise.all(
    batches.map((batch) => searchAll(client, 'Provenance', { target: batch.join(',') }, signal)),
  );
  // One Provenance may be of several targets, and come with each.
  const byId = new Map(found.flatMap(({ resources: all }) => all.map((one) => [one.id, one] as const)));
  const stopped = found.find((one) => one.stopped !== undefined)?.stopped;
  return {
    resources: [...byId.values()],
    strangers: found.reduce((sum, one) => sum + one.strangers, 0),
    homes: found.flatMap((one) => one.homes),
    ...(stopped ? { stopped } : {}),
  };
}

async function readThePatient(endpoint: Endpoint, id: string, signal: AbortSignal): Promise<FhirResource> {
  const patient = await endpoint.client.read('Patient', id, signal);
  if (patient.resourceType !== 'Patient' || patient.id !== id) throw new UpstreamError('not-fhir');
  return patient;
}

function reportOf(type: string, found: Found | undefined): Reported[] {
  const out: Reported[] = [];
  if (found?.stopped) {
    const partly =
      found.resources.length > 0 || found.stopped.problem === 'by-kind'
        ? 'not all of it was read'
        : 'it was not looked at';
    out.push({ at: type, say: `${found.stopped.say}: ${partly}` });
  }
  if (found && found.strangers > 0) {
    const is = found.strangers === 1 ? 'is' : 'are';
    const entries = counted(found.strangers, 'entry', 'entries');
    out.push({ at: type, say: `${entries} of the answer ${is} no ${type} with an id: left out` });
  }
  return out;
}
