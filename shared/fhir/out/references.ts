import type { Reference } from 'fhir/r4';
import type { Chart } from '../../chart/chart.ts';
import type { Source } from '../../chart/evidence.ts';

/** Where a fact stands, as evidence or as `Chart.sources` holds it. */
type Place = Source | Chart['sources'][string][number];

/** A logical id as FHIR allows it. */
export const FHIR_ID = /^[A-Za-z0-9.-]{1,64}$/;
/** `Type/id`, with a server in front or not; `urn:uuid:`. A place in a Bundle (`Bundle.entry[3]`) is none of these. */
const REFERENCE =
  /^(?:(?:https?:\/\/[^\s#]+\/)?[A-Z][A-Za-z]{1,63}\/[A-Za-z0-9.-]{1,64}|urn:(?:uuid|oid):[\w.-]{1,80})$/;

/**
 * A reference to the resource that a fact was read from; other sources have none. With the chart, the document that a
 * span lies in has one too.
 */
export function referenceOf(at: Place, chart?: Chart): Reference | undefined {
  if (at.kind === 'fhir') return REFERENCE.test(at.ref) ? { reference: at.ref } : undefined;
  if (at.kind !== 'document' || chart === undefined) return undefined;
  const index = chart.documents?.findIndex(({ id }) => id === at.doc) ?? -1;
  return index < 0 ? undefined : firstReference(chart.sources[`/documents/${index}`] ?? []);
}

function firstReference(sources: readonly Place[]): Reference | undefined {
  for (const source of sources) {
    const reference = referenceOf(source);
    if (reference) return reference;
  }
  return undefined;
}

/** References of several facts, each resource once, in their order. */
export function referencesOf(sources: readonly Place[], chart?: Chart): Reference[] {
  const byName = new Map<string | undefined, Reference>();
  for (const source of sources) {
    const reference = referenceOf(source, chart);
    if (reference && !byName.has(reference.reference)) byName.set(reference.reference, reference);
  }
  return [...byName.values()];
}

/** The patient of a chart, where its record names one. */
export function patientReference(chart: Chart): Reference | undefined {
  return firstReference(chart.sources['/patient'] ?? []);
}
