import type { Chart } from '../chart/chart.ts';
import type { Source } from '../chart/evidence.ts';

/** Where a fact of the chart was read; a chart that names no source is its own record. */
export function sourceIn(chart: Chart, pointer: string): Source {
  const [, list, index] = pointer.split('/');
  return chart.sources[pointer]?.[0] ?? byId(chart, list, Number(index)) ?? { kind: 'record', path: pointer };
}

const TYPE_OF: Readonly<Record<string, string>> = {
  conditions: 'Condition',
  observations: 'Observation',
  encounters: 'Encounter',
  coverage: 'Coverage',
};

/** A list of the chart whose elements carry ids and no sources: the id names the resource. */
function byId(chart: Chart, list: string | undefined, index: number): Source | undefined {
  const type = list === undefined ? undefined : TYPE_OF[list];
  const elements: readonly { id?: string | undefined }[] = (list && chart[list as 'conditions']) || [];
  const id = elements[index]?.id;
  return type === undefined || id === undefined ? undefined : { kind: 'fhir', ref: `${type}/${id}` };
}

/** The resource of a source. */
export function refOf(at: Source): string | undefined {
  return at.kind === 'fhir' ? at.ref : undefined;
}
