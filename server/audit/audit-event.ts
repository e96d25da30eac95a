import type { AuditEvent, AuditEventAgent, AuditEventEntity, Coding } from 'fhir/r4';
import { given } from '../../shared/chart/given.ts';
import type { Action } from './event.ts';
import type { OpenedEvent } from './opened.ts';

/**
 * An event as FHIR R4 AuditEvent in the shape of IHE Basic Audit Log Patterns 1.1 (IHE/ITI.BasicAudit,
 * input/fsh/PatientRead.fsh and PatientQuery.fsh). Only what fits a pattern claims its profile: reads and searches that
 * were answered. What the patterns ask for and the trail does not keep is marked absent, never filled in: the address of
 * the caller, and the words of a search, which are PHI.
 */
export function auditEventOf(event: OpenedEvent, hash: string): AuditEvent {
  const { type, subtype, action } = KINDS[event.action];
  const profile = profileOf(event);
  return {
    resourceType: 'AuditEvent',
    id: event.id,
    ...(profile === undefined ? {} : { meta: { profile: [`${BALP}/StructureDefinition/${profile}`] } }),
    type,
    subtype: [subtype],
    action,
    recorded: event.time,
    outcome: outcomeOf(event.status),
    agent: agentsOf(event),
    source: {
      observer: { display: 'Lintel' },
      type: [{ system: 'http://terminology.hl7.org/CodeSystem/security-source-type', code: '4' }],
    },
    entity: entitiesOf(event, hash),
  };
}

const BALP = 'https://profiles.ihe.net/ITI/BALP';
const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const ENTITY_TYPE = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
const OBJECT_ROLE = 'http://terminology.hl7.org/CodeSystem/object-role';

const REST: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
  code: 'rest',
  display: 'Restful Operation',
};
const interaction = (code: string): Coding => ({ system: 'http://hl7.org/fhir/restful-interaction', code });
const dicom = (code: string, display: string): Coding => ({ system: DCM, code, display });
const own = (code: Action): Coding => ({ system: 'urn:lintel:audit-action', code });

interface EventKind {
  type: Coding;
  subtype: Coding;
  action: 'C' | 'R' | 'E';
}
const restful = (code: string, action: EventKind['action']): EventKind => ({
  type: REST,
  subtype: interaction(code),
  action,
});
const KINDS: Record<Action, EventKind> = {
  read: restful('read', 'R'),
  search: restful('search', 'E'),
  classify: restful('operation', 'E'),
  write: restful('create', 'C'),
  other: restful('operation', 'E'),
  reveal: { type: dicom('110110', 'Patient Record'), subtype: own('reveal'), action: 'R' },
  decide: { type: dicom('110110', 'Patient Record'), subtype: own('decide'), action: 'E' },
  export: { type: dicom('110106', 'Export'), subtype: own('export'), action: 'R' },
  'read-audit': { type: dicom('110101', 'Audit Log Used'), subtype: own('read-audit'), action: 'R' },
  'sign-in': { type: dicom('110114', 'User Authentication'), subtype: dicom('110122', 'Login'), action: 'E' },
  'sign-out': { type: dicom('110114', 'User Authentication'), subtype: dicom('110123', 'Logout'), action: 'E' },
  refuse: { type: dicom('110113', 'Security Alert'), subtype: own('refuse'), action: 'E' },
  backup: { type: dicom('110100', 'Application Activity'), subtype: own('backup'), action: 'E' },
  restore: { type: dicom('110100', 'Application Activity'), subtype: own('restore'), action: 'E' },
  purge: { type: dicom('110100', 'Application Activity'), subtype: own('purge'), action: 'E' },
};

function profileOf({ action, status, patient }: OpenedEvent): string | undefined {
  if (outcomeOf(status) !== '0') return undefined;
  if (action === 'read' && patient !== undefined) return 'IHE.BasicAudit.PatientRead';
  if (action === 'search') return patient === undefined ? 'IHE.BasicAudit.Query' : 'IHE.BasicAudit.PatientQuery';
  return undefined;
}

/** 0 success, 4 a fault of the caller, 8 of a server. What has no status is written when it is done. */
function outcomeOf(status = 200): '0' | '4' | '8' {
  if (status < 400) return '0';
  return status < 500 ? '4' : '8';
}

const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
const absent = (valueCode: 'unknown' | 'masked') => ({ extension: [{ url: ABSENT, valueCode }] });

/** The caller's program, this service, and the person. In a search the question flows from client to server (BALP). */
function agentsOf({ action, who, tenant }: OpenedEvent): AuditEventAgent[] {
  const source = dicom('110153', 'Source Role ID');
  const destination = dicom('110152', 'Destination Role ID');
  const [client, server] = action === 'search' ? [source, destination] : [destination, source];
  return [
    {
      type: { coding: [client] },
      who: { display: 'program of the caller' },
      requestor: false,
      network: absent('unknown'),
    },
    {
      type: { coding: [server] },
      who: { identifier: { system: 'urn:lintel:tenant', value: tenant }, display: 'Lintel' },
      requestor: false,
      network: absent('unknown'),
    },
    {
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }] },
      who: { identifier: { system: 'urn:lintel:subject', value: who.subject } },
      requestor: true,
      ...(who.role === undefined ? {} : { role: [{ coding: [{ system: 'urn:lintel:role', code: who.role }] }] }),
    },
  ];
}

function entitiesOf(event: OpenedEvent, hash: string): AuditEventEntity[] {
  const entities: AuditEventEntity[] = [];
  if (event.patient !== undefined) {
    entities.push({
      type: { system: ENTITY_TYPE, code: '1', display: 'Person' },
      role: { system: OBJECT_ROLE, code: '1', display: 'Patient' },
      what:
        event.patient === null
          ? { type: 'Patient', display: 'sealed under a key that is not in the key file' }
          : { type: 'Patient', reference: `Patient/${event.patient}` },
      ...(event.endpoint === undefined ? {} : { detail: [{ type: 'endpoint', valueString: event.endpoint }] }),
    });
  }
  if (event.action === 'search') {
    entities.push({
      type: { system: ENTITY_TYPE, code: '2', display: 'System Object' },
      role: { system: OBJECT_ROLE, code: '24', display: 'Query' },
      _query: absent('masked'),
      ...given('description', event.route),
    });
  } else {
    entities.push({
      type: { system: ENTITY_TYPE, code: '2', display: 'System Object' },
      role: { system: OBJECT_ROLE, code: '4', display: 'Domain Resource' },
      what: { display: event.route ?? event.action },
      ...detailsOf({ ...event.about, ...(event.reason == null ? {} : { reason: event.reason }) }),
    });
  }
  if (event.requestId !== undefined) {
    entities.push({
      type: { system: `${BALP}/CodeSystem/BasicAuditEntityType`, code: 'XrequestId' },
      what: { identifier: { value: event.requestId } },
    });
  }
  // With it a row of the trail can be found for a line of an export, and an export be held against the trail.
  entities.push({
    type: { system: ENTITY_TYPE, code: '4', display: 'Other' },
    what: { identifier: { system: 'urn:lintel:audit-chain', value: `${event.seq}` } },
    ...detailsOf({ tenant: event.tenant, hash }),
  });
  return entities;
}

function detailsOf(about: NonNullable<OpenedEvent['about']>): Pick<AuditEventEntity, 'detail'> {
  const detail = Object.entries(about).map(([type, value]) => {
    const words = Array.isArray(value) ? value.join(' ') : String(value);
    // A string of FHIR holds something: an event about no cards at all would make none.
    return { type, valueString: words.trim() === '' ? 'none' : words };
  });
  return detail.length === 0 ? {} : { detail };
}
