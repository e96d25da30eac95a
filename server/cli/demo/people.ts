import { syntheticPatients } from '../../../test/charts/generate.ts';
import { pagePatient } from '../../../test/pages/from-synthetic.ts';
import type { PagePatient } from '../../../test/pages/patients.ts';

/** One demo patient: as FHIR resources, and as the demo EHR shows them. */
export interface Person {
  resources: readonly object[];
  page: PagePatient;
}

/** The patient whose page the demo opens: heart failure home from the hospital, everything known. */
const FIRST = 'hh-16';

/** The synthetic patients, the one to show first in front. */
export async function demoPeople(): Promise<Person[]> {
  const people = (await syntheticPatients()).map((patient): Person & { id: string } => ({
    id: patient.id,
    resources: (patient.bundle.entry ?? []).flatMap(({ resource }) => (resource ? [resource] : [])),
    page: pagePatient(patient),
  }));
  return people.sort((a, b) => Number(b.id === FIRST) - Number(a.id === FIRST));
}
