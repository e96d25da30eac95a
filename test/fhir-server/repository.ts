import { Operator, type SearchRequest, type WithId } from '@medplum/core';
import { MemoryRepository } from '@medplum/fhir-router';
import type { Bundle, Resource } from '@medplum/fhirtypes';

/**
 * Medplum's repository evaluates a FHIRPath on every resource of a type for every search: a second for one chart once
 * two dozen patients are loaded. A search by patient is given only the resources that name that patient anywhere, as a
 * server's index would; which of them match is still Medplum's to say.
 */
export class IndexedRepository extends MemoryRepository {
  readonly #named = new WeakMap<Resource, ReadonlySet<string>>();

  override search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const patient = request.filters?.find(
      ({ code, operator, value }) =>
        (code === 'patient' || code === 'subject') && operator === Operator.EQUALS && /^Patient\/[\w.-]+$/.test(value),
    )?.value;
    // Medplum keeps them private: by type, then by id.
    const { resources } = this as unknown as { resources: Map<string, Map<string, Resource>> };
    const all = resources.get(request.resourceType);
    if (patient === undefined || all === undefined) return super.search<T>(request);
    resources.set(request.resourceType, new Map([...all].filter(([, one]) => this.#patientsOf(one).has(patient))));
    try {
      // It has searched before it first waits for anything, so that the whole list is back in place at once.
      return super.search<T>(request);
    } finally {
      resources.set(request.resourceType, all);
    }
  }

  /** Every `Patient/ID` that ends a text of the resource. */
  #patientsOf(resource: Resource): ReadonlySet<string> {
    const known = this.#named.get(resource);
    if (known !== undefined) return known;
    const named = new Set(JSON.stringify(resource).match(/Patient\/[\w.-]+(?=")/g));
    this.#named.set(resource, named);
    return named;
  }
}
