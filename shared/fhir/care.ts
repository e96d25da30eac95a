import type { Chart } from '../chart/chart.ts';
import { given, listed } from '../chart/given.ts';
import { codingsOf, words } from './codes.ts';
import { dateText, dayAt, periodOf } from './dates.ts';
import { htmlToText } from './html-text.ts';
import { get, type Json, object, objects, placed, text } from './json.ts';
import { codedAt, codedOf, nameOf, peopleAt, personOf, refsAt, refTo, securityOf } from './people.ts';
import { spanOf } from './programs.ts';
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
      const person = personOf(object(element, 'member'), entry, reading);
      // A reference alone tells who it is, and mostly what: the patient, a relative, somebody with a role of their own.
      if (name === undefined && role === undefined && person === undefined) return [];
      const value = {
        ...(name ? { name } : {}),
        ...(role ? { role } : {}),
        ...whole,
        ...periodOf(get(element, 'period')),
        ...given('team', entry.ref),
        ...given('teamStatus', status),
        ...given('teamName', text(entry.resource, 'name')),
        ...listed('teamCategories', codedAt(entry.resource, 'category')),
        ...listed('roles', objects(element, 'role').flatMap(codedOf)),
        ...given('member', person),
        ...securityOf(entry.resource),
      };
      return [{ value, at: [fhirSource(entry, path), ...(member ? [fhirSource(member)] : [])] }];
    });
    if (members.length === 0) reading.report(entry.ref, 'the care team names no member and no role');
    return members;
  });
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
      ...planExtras(entry, reading),
    };
    return [{ value, at: [fhirSource(entry)] }];
  });
}

/** What the Health Home rules read of a plan: whom it names, what it addresses, and who does what. */
function planExtras(entry: Entry, reading: Reading): Partial<Plan['value']> {
  const { resource } = entry;
  const narrative = text(object(resource, 'text'), 'div');
  const words = narrative === undefined ? '' : htmlToText(narrative);
  return {
    ...given('intent', text(resource, 'intent')),
    ...listed('categories', codedAt(resource, 'category')),
    ...spanOf(get(resource, 'period')),
    ...listed('addresses', refsAt(resource, 'addresses', entry, reading)),
    ...given('author', personOf(object(resource, 'author'), entry, reading)),
    ...listed('contributors', peopleAt(resource, 'contributor', entry, reading)),
    ...listed('goals', refsAt(resource, 'goal', entry, reading)),
    ...listed('careTeams', refsAt(resource, 'careTeam', entry, reading)),
    ...listed(
      'activities',
      objects(resource, 'activity').map((activity) => activityOf(activity, entry, reading)),
    ),
    ...given('narrative', words === '' ? undefined : words),
    ...given('created', dateText(resource, 'created')),
    ...given('updated', dayAt(object(resource, 'meta'), 'lastUpdated')),
    ...securityOf(resource),
  };
}

function activityOf(activity: Json, entry: Entry, reading: Reading): NonNullable<Plan['value']['activities']>[number] {
  const detail = object(activity, 'detail');
  const reference = object(activity, 'reference');
  const scheduled =
    spanOf(get(detail, 'scheduledPeriod')).from ??
    spanOf(get(object(object(detail, 'scheduledTiming'), 'repeat'), 'boundsPeriod')).from;
  const outcomes = objects(activity, 'outcomeReference').length + objects(activity, 'outcomeCodeableConcept').length;
  return {
    ...given('reference', reference && refTo(reference, entry, reading)),
    ...given('text', text(detail, 'description') ?? words(object(detail, 'code')) ?? displayOf(reference)),
    ...given('status', text(detail, 'status')),
    ...listed('performers', refsAt(detail ?? {}, 'performer', entry, reading)),
    ...given('scheduled', scheduled ?? text(detail, 'scheduledString')),
    ...listed('goals', refsAt(detail ?? {}, 'goal', entry, reading)),
    ...given('outcomes', outcomes || undefined),
  };
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
    const value = {
      ...(id ? { id } : {}),
      text: said,
      ...(status ? { status } : {}),
      ...(due ? { due } : {}),
      ...goalExtras(entry, reading),
    };
    return [{ value, at: [fhirSource(entry)] }];
  });
}

/** What the Health Home rules read of a goal: whose words it is, how it is measured, and how it stands. */
function goalExtras(entry: Entry, reading: Reading): Partial<Goal['value']> {
  const { resource } = entry;
  const outcomes = objects(resource, 'outcomeReference').length + objects(resource, 'outcomeCode').length;
  const targets = objects(resource, 'target').map((target) => {
    const quantity = object(target, 'detailQuantity');
    const amount = quantity && [get(quantity, 'comparator'), get(quantity, 'value'), get(quantity, 'unit')];
    return {
      ...listed('measure', codedAt(target, 'measure')),
      ...given(
        'detail',
        text(target, 'detailString') ?? words(object(target, 'detailCodeableConcept')) ?? said(amount),
      ),
      ...given('due', dateText(target, 'dueDate') ?? (object(target, 'dueDuration') ? 'a stated time' : undefined)),
    };
  });
  return {
    ...listed('addresses', refsAt(resource, 'addresses', entry, reading)),
    ...given('expressedBy', personOf(object(resource, 'expressedBy'), entry, reading)),
    ...listed('targets', targets),
    ...given('achievement', codedAt(resource, 'achievementStatus')[0]?.code),
    ...given('statusDate', dateText(resource, 'statusDate')),
    ...given('start', dateText(resource, 'startDate')),
    ...given('outcomes', outcomes || undefined),
    ...given('updated', dayAt(object(resource, 'meta'), 'lastUpdated')),
    ...securityOf(resource),
  };
}

function said(parts: readonly unknown[] | undefined): string | undefined {
  const words = parts?.filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
  return words === undefined || words === '' ? undefined : words;
}
