import type { Chart } from '../chart/chart.ts';
import type { Source } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import { append } from './append.ts';
import type { Entry } from './resources.ts';

/** A value with where it was read. */
export interface Sourced<T> {
  value: T;
  at: Source[];
}

/** The source that a place in a resource is. `path` is relative to the resource: `diagnosis[2]`. */
export function fhirSource(entry: Entry, path?: string): Source {
  return { kind: 'fhir', ref: entry.ref, ...given('path', path) };
}

/** A fact with the one place that it was read from. @param path relative to the resource; absent: the resource itself */
export function sourced<T>(value: T, entry: Entry, path?: string): Sourced<T> {
  return { value, at: [fhirSource(entry, path)] };
}

/** Notes where a fact was read, under the fact's JSON pointer. */
export function cite(chart: Chart, pointer: string, at: readonly Source[]): void {
  if (at.length === 0) return;
  const held = chart.sources[pointer];
  // Added to, not copied: one diagnosis may stand in ten thousand resources.
  if (held) append(held, at);
  else chart.sources[pointer] = [...at];
}

/** Puts one fact into the chart with its source; absent facts are passed over. */
export function put<K extends keyof Chart>(chart: Chart, key: K, fact: Sourced<Chart[K]> | undefined): void {
  if (fact === undefined) return;
  chart[key] = fact.value;
  cite(chart, `/${key}`, fact.at);
}

/** Puts a list into the chart, each element with its source. An empty list stays absent: it says nothing was there. */
export function putList<K extends ListKey>(chart: Chart, key: K, list: readonly Sourced<Element<K>>[]): void {
  if (list.length === 0) return;
  chart[key] = list.map((each) => each.value) as Chart[K];
  for (const [i, each] of list.entries()) cite(chart, `/${key}/${i}`, each.at);
}

type ListKey =
  | 'diagnoses'
  | 'conditions'
  | 'documents'
  | 'medications'
  | 'encounters'
  | 'coverage'
  | 'careTeam'
  | 'carePlan'
  | 'goals'
  | 'stays'
  | 'observations'
  | 'episodes'
  | 'consents'
  | 'serviceRequests'
  | 'tasks'
  | 'procedures'
  | 'communications'
  | 'appointments'
  | 'questionnaires'
  | 'provenance';
type Element<K extends ListKey> = NonNullable<Chart[K]>[number];
