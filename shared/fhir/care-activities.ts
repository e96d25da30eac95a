import type { Chart } from '../chart/chart.ts';
import { given, listed } from '../chart/given.ts';
import { dateText, dayAt, eventDay } from './dates.ts';
import { get, type Json, object, objects, text } from './json.ts';
import { codedAt, peopleAt, personOf, refsAt, refTo, securityOf, servicesOf, wordsAt } from './people.ts';
import { spanOf } from './programs.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';

/** What was asked for, booked and done around a plan: referrals, tasks, procedures, messages, appointments, and who signed what. */

type List<K extends 'serviceRequests' | 'tasks' | 'procedures' | 'communications' | 'appointments' | 'provenance'> =
  Sourced<NonNullable<Chart[K]>[number]>[];

/** Referrals and orders of services; one that forbids the service is reported, not read. */
export function readServiceRequests(reading: Reading): List<'serviceRequests'> {
  return reading.of('ServiceRequest').flatMap((entry) => {
    const { resource, id } = entry;
    if (resource.doNotPerform === true) {
      reading.report(entry.ref, 'it asks that the service is not given');
      return [];
    }
    const value = {
      ...given('id', id),
      ...given('status', text(resource, 'status')),
      ...given('intent', text(resource, 'intent')),
      ...listed('codes', codedAt(resource, 'code')),
      ...listed('categories', codedAt(resource, 'category')),
      ...given('text', wordsAt(resource, 'code')),
      ...given('authored', dateText(resource, 'authoredOn')),
      ...given('scheduled', eventDay(resource, 'occurrence') ?? timingStart(resource)),
      ...listed('performers', peopleAt(resource, 'performer', entry, reading)),
      ...listed('reasons', reasonsOf(entry, reading)),
      ...listed('reasonCodes', codedAt(resource, 'reasonCode')),
      ...securityOf(resource),
    };
    return [sourced(value, entry)];
  });
}

/** What it is for: conditions and goals, the latter also by HL7's extension for any resource. */
function reasonsOf(entry: Entry, reading: Reading): string[] {
  const toGoal = objects(entry.resource, 'extension').filter((one) =>
    text(one, 'url')?.endsWith('/StructureDefinition/resource-pertainsToGoal'),
  );
  return [
    ...refsAt(entry.resource, 'reasonReference', entry, reading),
    ...toGoal.flatMap((one) => refsAt(one, 'valueReference', entry, reading)),
  ];
}

/** The first day of the bounds between which something is to be done again and again. */
export function timingStart(resource: Json): string | undefined {
  const bounds = spanOf(get(object(object(resource, 'occurrenceTiming'), 'repeat'), 'boundsPeriod'));
  return bounds.from;
}

/** Tasks of the plan, with who owns each. */
export function readTasks(reading: Reading): List<'tasks'> {
  return reading.of('Task').map((entry) => {
    const { resource, id } = entry;
    const focus = object(resource, 'focus');
    const value = {
      ...given('id', id),
      ...given('status', text(resource, 'status')),
      ...given('intent', text(resource, 'intent')),
      ...listed('codes', [...codedAt(resource, 'code'), ...codedAt(resource, 'reasonCode')]),
      ...given('text', text(resource, 'description') ?? wordsAt(resource, 'code')),
      ...given('focus', focus && refTo(focus, entry, reading)),
      ...listed('basedOn', refsAt(resource, 'basedOn', entry, reading)),
      ...listed('reasons', reasonsOf(entry, reading)),
      ...given('authored', dateText(resource, 'authoredOn')),
      ...given('updated', dateText(resource, 'lastModified')),
      ...spanOf(get(resource, 'executionPeriod')),
      ...given('owner', personOf(object(resource, 'owner'), entry, reading)),
      ...servicesOf(resource),
      ...given('outcomes', objects(resource, 'output').length || undefined),
      ...securityOf(resource),
    };
    return sourced(value, entry);
  });
}

/** What was done, and when. */
export function readProcedures(reading: Reading): List<'procedures'> {
  return reading.of('Procedure').map((entry) => {
    const { resource, id } = entry;
    const encounter = object(resource, 'encounter');
    const value = {
      ...given('id', id),
      ...given('status', text(resource, 'status')),
      ...listed('codes', codedAt(resource, 'code')),
      ...given('text', wordsAt(resource, 'code')),
      ...given('date', dateText(resource, 'performedDateTime') ?? spanOf(get(resource, 'performedPeriod')).from),
      ...given('encounter', encounter && refTo(encounter, entry, reading)),
      ...securityOf(resource),
    };
    return sourced(value, entry);
  });
}

/** Messages and calls, with who sent and who received them. */
export function readCommunications(reading: Reading): List<'communications'> {
  return reading.of('Communication').map((entry) => {
    const { resource, id } = entry;
    const value = {
      ...given('id', id),
      ...given('status', text(resource, 'status')),
      ...listed('categories', codedAt(resource, 'category')),
      ...given('sent', dateText(resource, 'sent') ?? dateText(resource, 'received')),
      ...servicesOf(resource),
      ...securityOf(resource),
    };
    return sourced(value, entry);
  });
}

/** Appointments of any kind; of the patient's own part only that it was declined is told: then it is none. */
export function readAppointments(reading: Reading): List<'appointments'> {
  return reading.of('Appointment').flatMap((entry) => {
    const { resource, id } = entry;
    const actors = objects(resource, 'participant').flatMap((one) => {
      const person = personOf(object(one, 'actor'), entry, reading);
      return person ? [{ person, status: text(one, 'status') }] : [];
    });
    if (actors.some(({ person, status }) => person.type === 'Patient' && status === 'declined')) {
      reading.report(entry.ref, 'the patient declined it');
      return [];
    }
    const kinds = ['serviceType', 'specialty', 'appointmentType'];
    const value = {
      ...given('id', id),
      ...given('status', text(resource, 'status')),
      ...listed(
        'codes',
        kinds.flatMap((key) => codedAt(resource, key)),
      ),
      ...given('text', text(resource, 'description') ?? kinds.map((key) => wordsAt(resource, key)).find(Boolean)),
      ...given('from', dateText(resource, 'start') ?? spanOf(objects(resource, 'requestedPeriod')[0]).from),
      ...listed(
        'participants',
        actors.flatMap(({ person }) => (person.type === 'Patient' ? [] : [person])),
      ),
      ...listed('reasons', [
        ...refsAt(resource, 'reasonReference', entry, reading),
        ...refsAt(resource, 'basedOn', entry, reading),
      ]),
      ...listed('reasonCodes', codedAt(resource, 'reasonCode')),
      ...securityOf(resource),
    };
    return [sourced(value, entry)];
  });
}

/** Who signed or wrote what, and when. */
export function readProvenance(reading: Reading): List<'provenance'> {
  return reading.of('Provenance').map((entry) => {
    const { resource, id } = entry;
    const value = {
      ...given('id', id),
      targets: refsAt(resource, 'target', entry, reading),
      ...given('recorded', dayAt(resource, 'recorded') ?? dateText(resource, 'occurredDateTime')),
      ...listed('activity', codedAt(resource, 'activity')),
      ...listed(
        'agents',
        objects(resource, 'agent').flatMap((agent) => personOf(object(agent, 'who'), entry, reading) ?? []),
      ),
      ...given('signed', objects(resource, 'signature').length > 0 ? true : undefined),
      ...securityOf(resource),
    };
    return sourced(value, entry);
  });
}
