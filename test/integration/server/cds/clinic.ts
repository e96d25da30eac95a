import { rm } from 'node:fs/promises';
import { expect } from 'vitest';
import { type Card, cdsResponseSchema } from '../../../../server/cds/card-schema.ts';
import { cdsClientsFile } from '../../../../server/home.ts';
import { type SyntheticPatient, syntheticPatients } from '../../../charts/generate.ts';
import {
  type CdsClient,
  hookRequest,
  prefetched,
  startCdsClient,
  templatesOf,
} from '../../../conformance/cds-client.ts';
import { type FakeEhr, startFakeEhr } from '../../../fhir-server/fake-ehr.ts';
import { PATIENT_ID, RESOURCES } from '../patient.ts';
import { post, startTestService, type TestService } from '../start.ts';

export type Resource = { resourceType: string; id?: string };

/** A clinic: its EHR with a FHIR server that is registered and a client that signs, and the service that it calls. */
export interface Clinic {
  service: TestService;
  ehr: FakeEhr;
  client: CdsClient;
  /** The address of a CDS service. */
  url(id: string): string;
  /** A request about an invented patient, with all that the templates ask for. */
  full(patient: SyntheticPatient, more?: object): Record<string, unknown>;
  /** What the templates ask for of a patient's resources; of the patient of `patient.ts` where none is named. */
  prefetch(resources?: readonly Resource[], patientId?: string): Record<string, unknown>;
  /** Cards of a call that is answered. */
  cardsOf(id: string, body: unknown): Promise<Card[]>;
  /** No client is registered any more: the machine's own programs may call. */
  withoutClients(): Promise<void>;
  close(): Promise<void>;
}

export async function startClinic(): Promise<Clinic> {
  const [service, ehr, client] = await Promise.all([startTestService(), startFakeEhr(RESOURCES), startCdsClient()]);
  await service.register('ehr', ehr.url);
  const templates = await templatesOf(service);
  const url = (id: string) => `${service.url}/cds-services/${id}`;
  return {
    service,
    ehr,
    client,
    url,
    full: (patient, more = {}) =>
      hookRequest(patient.id, { prefetch: prefetched(templates, resourcesOf(patient), patient.id), ...more }),
    prefetch: (resources = RESOURCES, patientId = PATIENT_ID) => prefetched(templates, resources, patientId),
    cardsOf: async (id, body) => {
      const response = await post(url(id), body);
      expect(response.status, await response.clone().text()).toBe(200);
      return cdsResponseSchema.parse(await response.json()).cards;
    },
    withoutClients: () => rm(cdsClientsFile(service.home), { force: true }),
    close: async () => {
      await service.close();
      await client.close();
      await ehr.close();
    },
  };
}

export const patients = await syntheticPatients();

/** One of the invented patients. */
export function patientOf(id: string): SyntheticPatient {
  const patient = patients.find((one) => one.id === id);
  if (!patient) throw new Error(`${id} is gone`);
  return patient;
}

export function resourcesOf({ bundle: { entry = [] } }: SyntheticPatient): Resource[] {
  return entry.flatMap(({ resource }) => (resource ? [resource as Resource] : []));
}

/** Whether a resource is of one of these types. */
export const isOf =
  (types: readonly string[]) =>
  ({ resourceType }: Resource) =>
    types.includes(resourceType);
