import type { Chart } from '../chart/chart.ts';
import type { Reported } from './report.ts';
import type { Entry } from './resources.ts';

/** The resources that neither gave the chart a fact nor were reported: every one that was seen is one or the other. */
export function leftOver(chart: Chart, reported: readonly Reported[], entries: readonly Entry[]): Entry[] {
  const touched = new Set<string>();
  const touch = (ref: string) => {
    touched.add(ref);
    // `Observation/a#part`: a contained resource stands for its container.
    touched.add(ref.split('#', 1)[0] ?? ref);
  };
  for (const sources of Object.values(chart.sources))
    for (const source of sources) if (source.kind === 'fhir') touch(source.ref);
  for (const { lost, stands } of chart.conflicts) {
    for (const each of [lost, stands]) if (each?.at.kind === 'fhir') touch(each.at.ref);
  }
  const names = new Set(entries.map((entry) => entry.ref));
  for (const { at } of reported) touch(owner(at, names));
  return entries.filter((entry) => !touched.has(entry.ref));
}

/** The resource that a report's place lies in: `Claim/c1.diagnosis[2]` → `Claim/c1`. An id may hold dots itself. */
function owner(at: string, names: ReadonlySet<string>): string {
  for (let end = at.length; end > 0; end = at.lastIndexOf('.', end - 1)) {
    const name = at.slice(0, end);
    if (names.has(name)) return name;
  }
  return at;
}
