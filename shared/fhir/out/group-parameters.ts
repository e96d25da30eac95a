import type { Parameters, ParametersParameter } from 'fhir/r4';
import type { Determined, Evidence } from '../../chart/evidence.ts';
import type { Classification } from '../../classify.ts';
import { referenceOf } from './references.ts';
import { HIPPS } from './systems.ts';

/** A value of a parameter, by its kind. */
type Value = Omit<ParametersParameter, 'name' | 'part' | 'resource'>;
const code = (value: string): Value => ({ valueCode: value });

/**
 * The grouping as FHIR R4 Parameters: the answer of `$hh-group`. A part is what was determined (`value`, with the weakest
 * authority of its rows and the facts that it rests on) or what is `missing`, with the values that are still `possible`.
 */
export function groupParameters({
  grouping,
  unsettled,
  notes,
  editions,
}: Pick<Classification, 'grouping' | 'unsettled' | 'notes' | 'editions'>): Parameters {
  const warnings = [
    ...unsettled.map(({ point, part, say }) => `${point} ${part}: ${say}`),
    ...notes.map(({ say }) => say),
  ];
  return {
    resourceType: 'Parameters',
    parameter: [
      position('hipps', grouping.hipps, (value) => ({ valueCoding: { system: HIPPS, code: value } })),
      position('admissionSource', grouping.source, code),
      position('timing', grouping.timing, code),
      position('clinicalGroup', grouping.clinicalGroup, code),
      position('functionalLevel', grouping.functionalLevel, code),
      position('functionalPoints', grouping.points, (value) => ({ valueInteger: value })),
      position('comorbidity', grouping.comorbidity, code),
      position('caseMixWeight', grouping.weight, (value) => ({ valueDecimal: value })),
      position('grouperVersion', grouping.version, (value) => ({ valueString: value })),
      position('returnCode', grouping.returnCode, code),
      ...warnings.map((say) => ({ name: 'warning', valueString: say })),
      ...editions.map(({ id, label, sha256 }) => ({
        name: 'edition',
        part: [
          { name: 'id', valueString: id },
          { name: 'label', valueString: label },
          { name: 'sha256', valueString: sha256 },
        ],
      })),
    ],
  };
}

/** @param write the determined value; a possible one that is not of its kind ("NONE" among groups) is written alike */
function position<T extends string | number>(
  name: string,
  part: Determined<T>,
  write: (value: T) => Value,
): ParametersParameter {
  const because = (part.because ?? []).map((one) => ({ name: 'evidence', part: evidenceParts(one) }));
  if (part.determined) {
    const { value, authority } = part;
    return {
      name,
      part: [
        { name: 'value', ...write(value) },
        ...(authority === undefined ? [] : [{ name: 'authority', valueCode: authority }]),
        ...because,
      ],
    };
  }
  return {
    name,
    part: [
      ...part.missing.map(({ what, say }) => ({
        name: 'missing',
        part: [
          { name: 'what', valueString: what },
          { name: 'say', valueString: say },
        ],
      })),
      ...(part.possible ?? []).map((value) => ({ name: 'possible', ...write(value) })),
      ...because,
    ],
  };
}

function evidenceParts({ what, value, at, row }: Evidence): ParametersParameter[] {
  const source = referenceOf(at);
  return [
    { name: 'what', valueString: what },
    ...(value === undefined || value === null || value === '' ? [] : [{ name: 'value', valueString: String(value) }]),
    ...(source ? [{ name: 'source', valueReference: source }] : []),
    ...(row ? [{ name: 'row', valueString: `${row.edition} ${row.table} ${row.key}` }] : []),
  ];
}
