import type { CapabilityStatement, OperationDefinition } from 'fhir/r4';
import type { Software } from './provenance.ts';

/** Operations that the service has, by the name behind `$`. */
export const OPERATIONS = ['hh-group', 'hh-review'] as const;
export type OperationName = (typeof OPERATIONS)[number];

/**
 * What the FHIR side of the service can do, and nothing that it cannot: no resource is stored or searched.
 * @param base of the FHIR side: `https://lintel.example.org/fhir`
 * @param date the day of the release, ISO 8601
 */
export function capabilityStatement(base: string, { name, version }: Software, date: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    software: { name, version },
    implementation: { description: 'Lintel: a linter for US home health charts', url: base },
    fhirVersion: '4.0.1',
    format: ['json'],
    rest: [
      {
        mode: 'server',
        documentation: 'Groups charts that are sent. Nothing is stored, and no resource can be searched or written.',
        resource: [{ type: 'OperationDefinition', interaction: [{ code: 'read' }] }],
        operation: OPERATIONS.map((operation) => ({
          name: operation,
          definition: `${base}/OperationDefinition/${operation}`,
        })),
      },
    ],
  };
}

/** What an operation takes and gives. */
export function operationDefinition(name: OperationName, base: string, date: string): OperationDefinition {
  return {
    resourceType: 'OperationDefinition',
    id: name,
    url: `${base}/OperationDefinition/${name}`,
    ...WORDS[name],
    status: 'active',
    kind: 'operation',
    date,
    affectsState: false,
    code: name,
    system: true,
    type: false,
    instance: false,
    parameter: [...IN, ...(name === 'hh-group' ? GROUPED : REVIEWED)],
  };
}

const WORDS: Readonly<
  Record<OperationName, Pick<OperationDefinition, 'name' | 'title' | 'description'> & { name: string }>
> = {
  'hh-group': {
    name: 'HhGroup',
    title: 'Group a home health period',
    description:
      'Groups one 30-day home health period under PDGM from a record of one patient. The body is Parameters, or the Bundle alone.',
  },
  'hh-review': {
    name: 'HhReview',
    title: 'Review a home health chart',
    description:
      'Everything that Lintel says of a record of one patient, as resources: GuidanceResponse, DetectedIssue, Task and Communication (drafts), Parameters, Provenance. Substance use, psychiatric and HIV facts only under a consent (42 CFR Part 2) in the record. The body is Parameters, or the Bundle alone. Nothing is stored.',
  },
};

type Parameter = NonNullable<OperationDefinition['parameter']>[number];

const IN: Parameter[] = [
  { name: 'bundle', use: 'in', min: 1, max: '1', type: 'Bundle', documentation: 'The record of one patient.' },
  {
    name: 'from',
    use: 'in',
    min: 0,
    max: '1',
    type: 'date',
    documentation: 'The From date of the period; absent: the latest of the record.',
  },
  {
    name: 'searched',
    use: 'in',
    min: 0,
    max: '*',
    type: 'code',
    documentation: 'A resource type that was searched completely for this patient, so that absent means none.',
  },
];

const OUT: readonly (readonly [string, string])[] = [
  ['hipps', 'The HIPPS code'],
  ['admissionSource', 'community or institutional'],
  ['timing', 'early or late'],
  ['clinicalGroup', 'A to L'],
  ['functionalLevel', 'A (low), B, C (high)'],
  ['functionalPoints', 'Points of the OASIS items'],
  ['comorbidity', '1 (none), 2 (low), 3 (high)'],
  ['caseMixWeight', 'The case-mix weight'],
  ['grouperVersion', 'The release of CMS’s grouper'],
  ['returnCode', 'The return code of the grouper'],
];

type Part = NonNullable<Parameter['part']>[number];
const PART: Part[] = [
  { name: 'value', use: 'out', min: 0, max: '1', type: 'Element', documentation: 'What was determined.' },
  { name: 'authority', use: 'out', min: 0, max: '1', type: 'code', documentation: 'The weakest row that decided it.' },
  {
    name: 'missing',
    use: 'out',
    min: 0,
    max: '*',
    documentation: 'What is missing to know it.',
    part: texts('what', 'say'),
  },
  { name: 'possible', use: 'out', min: 0, max: '*', type: 'Element', documentation: 'What it can still be.' },
  {
    name: 'evidence',
    use: 'out',
    min: 0,
    max: '*',
    documentation: 'A fact that it rests on.',
    part: [...texts('what', 'value', 'row'), { name: 'source', use: 'out', min: 0, max: '1', type: 'Reference' }],
  },
];

function texts(...names: string[]): Part[] {
  return names.map((name) => ({ name, use: 'out', min: 0, max: '1', type: 'string' }));
}

const REVIEWED: Parameter[] = [
  { name: 'return', use: 'out', min: 1, max: '1', type: 'Bundle', documentation: 'A collection of what was made.' },
];
const GROUPED: Parameter[] = [
  ...OUT.map(([name, documentation]) => ({ name, use: 'out' as const, min: 1, max: '1', documentation, part: PART })),
  { name: 'warning', use: 'out', min: 0, max: '*', type: 'string', documentation: 'Open points and assumptions.' },
  {
    name: 'edition',
    use: 'out',
    min: 0,
    max: '*',
    documentation: 'A dated table that was used.',
    part: texts('id', 'label', 'sha256'),
  },
];
