import type { DataRequirement, GuidanceResponse, Reference } from 'fhir/r4';
import type { Missing } from '../../chart/evidence.ts';
import type { Classification } from '../../classify.ts';
import { FACT, MODULE } from './systems.ts';

/**
 * One run as a GuidanceResponse: `success` where the period has a HIPPS code or is refused one, `data-required` where facts
 * of the record are missing, each then as a data requirement, `failure` where only tables of ours are.
 */
export function guidanceResponse(
  { grouping, findings }: Pick<Classification, 'findings'> & Partial<Pick<Classification, 'grouping'>>,
  {
    id,
    version,
    at,
    subject,
    performer,
    output,
  }: {
    id: string;
    /** Of the software. */
    version: string;
    /** When it ran: ISO 8601 with a zone. */
    at: string;
    subject?: Reference | undefined;
    performer: Reference;
    output?: Reference | undefined;
  },
): GuidanceResponse {
  const missing = grouping && !grouping.hipps.determined && !isRefused(grouping) ? grouping.hipps.missing : [];
  const facts = missing.filter(({ what }) => !TABLE.test(what));
  return {
    resourceType: 'GuidanceResponse',
    id,
    moduleCanonical: `${MODULE}|${version}`,
    status: facts.length > 0 ? 'data-required' : missing.length > 0 ? 'failure' : 'success',
    ...(subject ? { subject } : {}),
    occurrenceDateTime: at,
    performer,
    note: [
      { text: findings.length === 1 ? '1 finding' : `${findings.length} findings` },
      ...missing.map(({ say }) => ({ text: say })),
    ],
    ...(output ? { outputParameters: output } : {}),
    ...(facts.length > 0 ? { dataRequirement: facts.map(requirement) } : {}),
  };
}

/** CMS's grouper refuses the period: that is an answer. `00` is the code of what it groups. */
function isRefused({ returnCode }: Classification['grouping']): boolean {
  return returnCode.determined && returnCode.value !== '00';
}

/** A table, as packs name it: `Diagnosis_Codes`. */
const TABLE = /^[A-Z][a-z]+_[A-Z]/;

/** Facts by the type that would hold them. */
const TYPES: readonly (readonly [RegExp, DataRequirement['type'], string])[] = [
  [/^(?:M\d{4}|GG\d{4})/, 'QuestionnaireResponse', 'item'],
  [/^(?:principal|secondary|diagnoses|clinicalGroup)/, 'Condition', 'code'],
  [/stays|admission|occurrenceCodes|source/i, 'Encounter', 'type'],
  [/visits/, 'Encounter', 'type'],
];

const OTHER = [/^/, 'Observation', 'code'] as const;

function requirement({ what, say }: Missing): DataRequirement {
  const [, type, path] = TYPES.find(([pattern]) => pattern.test(what)) ?? OTHER;
  return { type, codeFilter: [{ path, code: [{ system: FACT, code: what.replace(/\s+/g, ''), display: say }] }] };
}
