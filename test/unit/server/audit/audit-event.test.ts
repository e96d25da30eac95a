import { validateResource } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import type { AuditEvent } from 'fhir/r4';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditEventOf } from '../../../../server/audit/audit-event.ts';
import { auditEventSchema } from '../../../../server/audit/balp-schema.ts';
import { ACTIONS } from '../../../../server/audit/event.ts';
import type { OpenedEvent } from '../../../../server/audit/opened.ts';
import { indexR4, teach } from '../../../fhir-server/definitions.ts';

beforeAll(() => {
  indexR4();
  teach('AuditEvent');
});

const HASH = 'a'.repeat(64);
const event = (more: Partial<OpenedEvent> = {}): OpenedEvent => ({
  version: 1,
  id: '019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071',
  tenant: 'valley',
  seq: 7,
  time: '2026-11-25T15:04:05.678Z',
  who: { subject: 'okta|mwashington', role: 'coder' },
  action: 'read',
  route: '/v1/patients/:id/chart',
  status: 200,
  requestId: '7f3f2c1e-9f66-4a38-8a3c-0b1a2f4c6d5e',
  endpoint: 'valley-ehr',
  patient: 'hh-2291',
  ...more,
});
const { status: _status, route: _route, requestId: _id, endpoint: _endpoint, patient: _patient, ...bare } = event();

describe.each(ACTIONS)('%s', (action) => {
  it.each([
    ['with everything', event({ action, reason: 'care plan review', about: { rules: ['CV05', 'CV09'], charts: 3 } })],
    ['about nothing', event({ action, reason: ' ', about: { cards: [] } })],
    ['with the least', { ...bare, action, who: { subject: 'local' } }],
    ['refused', event({ action, status: 403 })],
    ['failed', event({ action, status: 502 })],
    ['of a patient whose id has an underscore', event({ action, patient: 'pat_2291' })],
    ['whose key is gone', event({ action, patient: null, reason: null })],
  ])('%s is valid FHIR R4 (Medplum’s validator) and keeps to our schema', (_, one) => {
    const resource = auditEventOf(one, HASH);
    validateResource(resource as Resource);
    expect(auditEventSchema.safeParse(resource).error).toBeUndefined();
    expect(resource.recorded).toBe('2026-11-25T15:04:05.678Z');
  });
});

describe('what a profile of BALP demands', () => {
  type Change = (resource: AuditEvent) => Partial<AuditEvent>;
  const faultOf = (change: Change, one: OpenedEvent): string | undefined => {
    const resource = auditEventOf(one, HASH);
    return auditEventSchema.safeParse({ ...resource, ...change(resource) }).error?.issues[0]?.message;
  };
  const without = (code: string) => (r: AuditEvent) => ({
    entity: (r.entity ?? []).filter(({ type }) => type?.code !== code),
  });
  const read = event();
  const search = event({ action: 'search' });
  const changes: [string, Change, OpenedEvent][] = [
    [
      'another type',
      () => ({ type: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110110' } }),
      read,
    ],
    [
      'another interaction',
      () => ({ subtype: [{ system: 'http://hl7.org/fhir/restful-interaction', code: 'vread' }] }),
      read,
    ],
    ['another action', () => ({ action: 'C' }), read],
    ['a failure', () => ({ outcome: '8' }), read],
    ['no client', (r) => ({ agent: r.agent.slice(1) }), read],
    ['no network', (r) => ({ agent: r.agent.map(({ network: _, ...agent }) => agent) }), read],
    ['a user that does not ask', (r) => ({ agent: r.agent.map((agent) => ({ ...agent, requestor: false })) }), read],
    ['no patient', without('1'), read],
    ['two patients', (r) => ({ entity: [...(r.entity ?? []), ...(r.entity ?? []).slice(0, 1)] }), read],
    ['no data', without('2'), read],
    ['no query', without('2'), search],
    ['the data of a read in a search', () => ({ entity: auditEventOf(read, HASH).entity }), search],
  ];

  it.each(changes)('%s is refused', (_, change, one) => {
    expect(faultOf(() => ({}), one)).toBeUndefined();
    expect(faultOf(change, one)).toBeDefined();
  });
});

describe('what an event says of a search', () => {
  it('never its words', () => {
    const resource = auditEventOf(event({ action: 'search' }), HASH);
    const query = resource.entity?.find(({ type }) => type?.code === '2');
    expect(query).toMatchObject({
      _query: { extension: [{ valueCode: 'masked' }] },
      description: '/v1/patients/:id/chart',
    });
    expect(query).not.toHaveProperty('query');
  });
});
