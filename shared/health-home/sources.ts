import type { Chart } from '../chart/chart.ts';
import { compare } from '../chart/compare.ts';
import type { Source } from '../chart/evidence.ts';
import { oncePer } from '../editions/once-per.ts';

/** Where a fact of the chart was read; a chart that names no source is its own record. */
export function sourceIn(chart: Chart, pointer: string): Source {
  const [, list, index] = pointer.split('/');
  return (
    (chart.sources[pointer]?.[0] as Source | undefined) ??
    byId(chart, list, Number(index)) ?? { kind: 'record', path: pointer }
  );
}

/** Lists of a chart, and the resource type that each was read from. */
export const LISTS = {
  conditions: 'Condition',
  coverage: 'Coverage',
  encounters: 'Encounter',
  careTeam: 'CareTeam',
  carePlan: 'CarePlan',
  goals: 'Goal',
  medications: 'MedicationRequest',
  documents: 'DocumentReference',
  observations: 'Observation',
  questionnaires: 'QuestionnaireResponse',
  episodes: 'EpisodeOfCare',
  consents: 'Consent',
  serviceRequests: 'ServiceRequest',
  tasks: 'Task',
  procedures: 'Procedure',
  communications: 'Communication',
  appointments: 'Appointment',
  provenance: 'Provenance',
} as const satisfies Partial<Record<keyof Chart, string>>;

/** A list of the chart whose elements carry ids and no sources: the id names the resource. */
function byId(chart: Chart, list: string | undefined, index: number): Source | undefined {
  if (list === undefined || !Object.hasOwn(LISTS, list)) return undefined;
  const type = LISTS[list as keyof typeof LISTS];
  const elements: readonly { id?: string | undefined }[] = chart[list as 'conditions'] ?? [];
  const id = elements[index]?.id;
  return id === undefined ? undefined : { kind: 'fhir', ref: `${type}/${id}` };
}

/** An order that does not hang on the order of the record. */
export function bySource(a: { at: Source }, b: { at: Source }): number {
  return compare(textOf(a.at), textOf(b.at));
}

/** A list is sorted several times for every person of a run, and a source never changes. */
const textOf = oncePer((at: Source) => JSON.stringify(at));

/** The resource of a source. */
export function refOf(at: Source): string | undefined {
  return at.kind === 'fhir' ? at.ref : undefined;
}
