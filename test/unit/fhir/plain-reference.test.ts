import { expect, it } from 'vitest';
import { plainReference } from '../../../shared/fhir/plain-reference.ts';

it.each<[string, string, string?]>([
  ['Patient/p1', 'Patient/p1'],
  ['/Patient/p1', 'Patient/p1'],
  ['Patient/p1/', 'Patient/p1'],
  ['Patient//p1', 'Patient/p1'],
  ['patient/p1', 'Patient/p1'],
  ['careTeam/t1', 'CareTeam/t1'],
  ['Patient/p1?_format=json', 'Patient/p1'],
  [' Patient/p1 ', 'Patient/p1'],
  ['p1', 'Patient/p1', 'Patient'],
  ['p1', 'p1'],
  ['Practitioner/n1', 'Practitioner/n1', 'Patient'],
  ['https://EHR.example.org:443/fhir//Patient/p1', 'https://ehr.example.org/fhir/Patient/p1'],
  ['Patient/p1/_history/2', 'Patient/p1/_history/2'],
  // What is no slip stays as it is.
  ['Patient?identifier=urn:mrn|17', 'Patient?identifier=urn:mrn|17'],
  ['Patient/p1?_include=*', 'Patient/p1?_include=*'],
  ['#p1', '#p1', 'Patient'],
  ['urn:uuid:ABC', 'urn:uuid:abc', 'Patient'],
  ['Dr. Okafor', 'Dr. Okafor', 'Practitioner'],
  ['Patient/p1/p2', 'Patient/p1/p2'],
])('%j is %j (%s)', (written, plain, type) => expect(plainReference(written, type)).toBe(plain));
