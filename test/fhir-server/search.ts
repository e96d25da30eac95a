import { getSearchParameter, parseSearchRequest } from '@medplum/core';
import type { MemoryRepository } from '@medplum/fhir-router';
import type { Bundle, BundleLink, ResourceType } from '@medplum/fhirtypes';
import { teach } from './definitions.ts';
import { outcomeOf, Refusal } from './outcome.ts';

/** Result parameters that the repository or this shell understands. */
const RESULT_PARAMETERS = new Set(['_count', '_offset', '_sort', '_total', '_summary', '_include', '_revinclude']);
/** Parameter types that Medplum's in-memory matcher knows; it answers an empty Bundle for the others. */
const MATCHED_TYPES = new Set(['reference', 'string', 'uri', 'token', 'date']);
const MODIFIERS = new Set(['not', 'missing', 'contains', 'exact']);

/**
 * A type search over the in-memory repository, with what the repository leaves to its shell: what it cannot search by is
 * refused (it would answer an empty Bundle), bare ids of references get their type, and pages link to each other.
 */
export async function searchType(
  repo: MemoryRepository,
  type: ResourceType,
  query: Record<string, string[]>,
  base: string,
  defaults: { pageSize: number; maxPageSize: number },
): Promise<Bundle> {
  for (const name of Object.keys(query)) assertSearchable(type, name);
  if (Object.keys(query).some((name) => needsItsType(type, name))) teach(type);
  const wanted = Number(query._count?.[0] ?? defaults.pageSize);
  const offset = Number(query._offset?.[0] ?? 0);
  if (!Number.isInteger(wanted) || wanted < 0 || !Number.isInteger(offset) || offset < 0) {
    throw new Refusal(400, outcomeOf('invalid', '_count and _offset are whole numbers'));
  }
  const count = Math.min(wanted, defaults.maxPageSize);
  const request = parseSearchRequest(type, { ...withTypedReferences(type, query), _count: [`${count}`] });
  const bundle: Bundle = await repo.search(request);
  const total = bundle.total ?? 0;
  const here = (at: number) => `${base}/${type}?${queryString({ ...query, _count: [`${count}`], _offset: [`${at}`] })}`;
  const link: BundleLink[] = [{ relation: 'self', url: here(offset) }];
  if (count > 0 && offset + count < total) link.push({ relation: 'next', url: here(offset + count) });
  if (offset > 0) link.push({ relation: 'previous', url: here(Math.max(0, offset - count)) });
  const entry = (bundle.entry ?? []).map((item) => ({
    ...item,
    fullUrl: `${base}/${item.resource?.resourceType}/${item.resource?.id}`,
  }));
  return { ...bundle, link, ...(entry.length > 0 ? { entry } : {}) };
}

function assertSearchable(type: ResourceType, name: string): void {
  if (RESULT_PARAMETERS.has(name)) return;
  const [code = '', modifier] = name.split(':');
  const parameter = code === '_has' || code.includes('.') ? undefined : getSearchParameter(type, code);
  if (!parameter || !MATCHED_TYPES.has(parameter.type) || (modifier !== undefined && !MODIFIERS.has(modifier))) {
    throw new Refusal(400, outcomeOf('not-supported', `this server cannot search ${type} by this parameter`));
  }
}

/**
 * Whether the matcher has to know what the type is made of: a name or an identifier is looked for in parts of its data type, and
 * nobody would be found. An id, a reference and a date are not.
 */
function needsItsType(type: ResourceType, name: string): boolean {
  const parameter = name.startsWith('_') ? undefined : getSearchParameter(type, name.split(':')[0] ?? '');
  return parameter?.type === 'string' || parameter?.type === 'token';
}

/** `subject=p1` → `subject=Patient/p1` where the parameter may point at a Patient: the matcher wants the type. */
function withTypedReferences(type: ResourceType, query: Record<string, string[]>): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  for (const [name, values] of Object.entries(query)) {
    const parameter = name.startsWith('_') ? undefined : getSearchParameter(type, name.split(':')[0] ?? '');
    const pointsAtPatient = parameter?.type === 'reference' && parameter.target?.includes('Patient');
    out[name] = values.map((value) => (pointsAtPatient && !value.includes('/') ? `Patient/${value}` : value));
  }
  return out;
}

function queryString(query: Record<string, string[]>): string {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) for (const value of values) params.append(name, value);
  return params.toString();
}
