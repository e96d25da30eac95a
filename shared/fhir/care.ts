import type { Chart } from '../chart/chart.ts';
import { codingsOf, words } from './codes.ts';
import { dayAt, periodOf } from './dates.ts';
import { get, type Json, object, objects, placed, text } from './json.ts';
import type { Reading } from './reading.ts';
import { displayOf } from './references.ts';
import type { Entry } from './resources.ts';
import { fhirSource, type Sourced } from './sources.ts';

type Member = Sourced<NonNullable<Chart['careTeam']>[number]>;
type Plan = Sourced<NonNullable<Chart['carePlan']>[number]>;
type Goal = Sourced<NonNullable<Chart['goals']>[number]>;

/** The members of every care team that is, or was, at work. */
export function readCareTeams(reading: Reading): Member[] {
  return reading.of('CareTeam').flatMap((entry) => {
    const status = text(entry.resource, 'status');
    if (status === 'proposed') {
      reading.report(entry.ref, 'the care team is only proposed');
      return [];
    }
    const whole = periodOf(get(entry.resource, 'period'));
    const members = placed(entry.resource, 'participant').flatMap(({ element, index }): Member[] => {
      const path = `participant[${index}]`;
      const member = reading.find(object(element, 'member'), entry, `${path}.member`);
      const name = displayOf(object(element, 'member')) ?? (member && nameOf(member, reading));
      const role = words(objects(element, 'role')[0]) ?? codingsOf(element, 'role')[0]?.code;
      if (name === undefined && role === undefined) return [];
      const value = {
        ...(name ? { name } : {}),
        ...(role ? { role } : {}),
        ...whole,
        ...periodOf(get(element, 'period')),
      };
      return [{ value, at: [fhirSource(entry, path), ...(member ? [fhirSource(member)] : [])] }];
    });
    if (members.length === 0) reading.report(entry.ref, 'the care team names no member and no role');
    return members;
  });
}

/** The name of a person, an organization, or whoever holds a role. */
function nameOf(entry: Entry, reading: Reading): string | undefined {
  if (entry.type === 'PractitionerRole') {
    const person = reading.find(object(entry.resource, 'practitioner'), entry, 'practitioner');
    return displayOf(object(entry.resource, 'practitioner')) ?? (person && nameOf(person, reading));
  }
  const direct = text(entry.resource, 'name');
  if (direct !== undefined) return direct;
  const [name] = objects(entry.resource, 'name');
  return name && (text(name, 'text') ?? personName(name));
}

function personName(name: Json): string | undefined {
  const given = get(name, 'given');
  const parts = [...(Array.isArray(given) ? given : []), get(name, 'family')];
  const spoken = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '').join(' ');
  return spoken === '' ? undefined : spoken;
}

/** Care plans with what they say will be done. */
export function readCarePlans(reading: Reading): Plan[] {
  return reading.of('CarePlan').flatMap((entry) => {
    const { resource, id } = entry;
    const status = text(resource, 'status');
    const intent = text(resource, 'intent');
    if (status === 'draft' || status === 'revoked' || intent === 'proposal' || intent === 'option') {
      reading.report(entry.ref, 'the care plan is a draft or proposal, or was revoked');
      return [];
    }
    const title = text(resource, 'title');
    const category =
      objects(resource, 'category')
        .map(words)
        .find((word) => word !== undefined) ?? codingsOf(resource, 'category')[0]?.code;
    const content = [text(resource, 'description'), ...activities(resource)]
      .filter((line) => line !== undefined)
      .join('\n');
    const value = {
      ...(id ? { id } : {}),
      ...(title ? { title } : {}),
      ...(status ? { status } : {}),
      ...(category ? { category } : {}),
      ...periodOf(get(resource, 'period')),
      ...(content === '' ? {} : { text: content }),
    };
    return [{ value, at: [fhirSource(entry)] }];
  });
}

/** What the activities say; one that must not be done is said to be that. */
function activities(resource: Json): (string | undefined)[] {
  return objects(resource, 'activity').flatMap((activity) => {
    const detail = object(activity, 'detail');
    const said =
      text(detail, 'description') ?? words(object(detail, 'code')) ?? displayOf(object(activity, 'reference'));
    const isOff = ['cancelled', 'entered-in-error', 'stopped'].includes(text(detail, 'status') ?? '');
    if (said === undefined || isOff) return [];
    return [detail?.doNotPerform === true ? `Do not: ${said}` : said];
  });
}

/** Goals that were accepted. */
export function readGoals(reading: Reading): Goal[] {
  return reading.of('Goal').flatMap((entry) => {
    const { resource, id } = entry;
    const status = text(resource, 'lifecycleStatus');
    const said = words(object(resource, 'description'));
    if (said === undefined || status === 'rejected' || status === 'cancelled') {
      reading.report(entry.ref, said === undefined ? 'the goal has no words' : `the goal was ${status}`);
      return [];
    }
    const due = objects(resource, 'target')
      .map((target) => dayAt(target, 'dueDate'))
      .find((day) => day !== undefined);
    const value = { ...(id ? { id } : {}), text: said, ...(status ? { status } : {}), ...(due ? { due } : {}) };
    return [{ value, at: [fhirSource(entry)] }];
  });
}
