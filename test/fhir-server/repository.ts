import { Operator, type SearchRequest, type WithId } from '@medplum/core';
import { MemoryRepository } from '@medplum/fhir-router';
import type { Bundle, Resource } from '@medplum/fhirtypes';

/**
 * Medplum's repository evaluates a FHIRPath on every resource of a type for every search: a second for one chart once
 * two dozen patients are loaded. A search by patient is given only the resources that name that patient anywhere, as a
 * server's index would; which of them match is still Medplum's to say.
 */
export class IndexedRepository extends MemoryRepository {
  readonly #texts = new WeakMap<Resource, string>();

  override search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const patient = request.filters?.find(
      ({ code, operator, value }) =>
        (code === 'patient' || code === 'subject') && operator === Operator.EQUALS && /^Patient\/[\w.-]+$/.test(value),
    )?.value;
    // Medplum keeps them private: by type, then by id.
    const { resources } = this as unknown as { resources: Map<string, Map<string, Resource>> };
    const all = resources.get(request.resourceType);
    if (patient === undefined || all === undefined) return super.search<T>(request);
    resources.set(request.resourceType, new Map([...all].filter(([, one]) => this.#text(one).includes(`${patient}"`))));
    try {
      // It has searched before it first waits for anything, so that the whole list is back in place at once.
      return super.search<T>(request);
    } finally {
      resources.set(request.resourceType, all);
    }
  }

  #text(resource: Resource): string {
    const known = this.#texts.get(resource);
    if (known !== undefined) return known;
    const text = JSON.stringify(resource);
    this.#texts.set(resource, text);
    return text;
  }
}
