import { getSearchParameters } from '@medplum/core';
import type { CapabilityStatement, ResourceType } from '@medplum/fhirtypes';

/** The types that the demo and the tests keep here; another R4 type is served as well and not advertised. */
const TYPES: ResourceType[] = [
  'Binary',
  'CarePlan',
  'CareTeam',
  'Claim',
  'Composition',
  'Condition',
  'Coverage',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'Goal',
  'MedicationRequest',
  'MedicationStatement',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'QuestionnaireResponse',
];

/** What `GET /metadata` answers. */
export function capabilityStatement(base: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-11-01',
    kind: 'instance',
    software: { name: 'Lintel test FHIR server' },
    implementation: { description: 'in memory, synthetic patients', url: base },
    fhirVersion: '4.0.1',
    format: ['json'],
    rest: [
      {
        mode: 'server',
        resource: TYPES.map((type) => ({
          type,
          interaction: [{ code: 'read' }, { code: 'search-type' }, { code: 'create' }, { code: 'update' }],
          searchParam: Object.values(getSearchParameters(type) ?? {}).map(({ code, type: kind }) => ({
            name: code,
            type: kind,
          })),
        })),
      },
    ],
  };
}
