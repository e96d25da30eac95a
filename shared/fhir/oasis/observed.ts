import { daysBetween } from '../../chart/day.ts';
import { OASIS_PANEL } from '../../oasis/item.ts';
import type { ItemNamed } from '../../oasis/item-name.ts';
import { append } from '../append.ts';
import { isCareObservation } from '../care-observations.ts';
import { codings, HOME_HEALTH_FACT } from '../codes.ts';
import { eventDay, periodOf } from '../dates.ts';
import { get, object, objects, placed } from '../json.ts';
import type { Reading } from '../reading.ts';
import type { Entry } from '../resources.ts';
import { answersOf } from './answers-of.ts';
import { type Answered, type Assessment, identify, isIdentified } from './assessment.ts';
import { columnOf } from './columns.ts';
import { answersInComponents } from './components.ts';
import { doubtLists, doubtOf } from './doubts.ts';
import { givenBy } from './given.ts';
import { loincOf } from './is-oasis.ts';
import { ELSEWHERE, elementsOf, whyNot } from './observation.ts';
import { type Panels, panelsAbove } from './panels.ts';
import { Slots } from './slots.ts';

/** Days over which one comprehensive assessment may be made (42 CFR 484.55(b)(1): within 5 days of the start of care). */
const ASSESSMENT_DAYS = 5;

/**
 * OASIS answers that stand in Observations, put together by assessment. Observations of other assessments that share
 * LOINC codes with OASIS are reported, and so is everything else that an Observation may be.
 */
export function readObserved(reading: Reading, forms: readonly Assessment[]): Assessment[] {
  const { catalogue } = reading;
  const all = reading.of('Observation').filter((entry) => !isStatement(entry));
  const panels = panelsAbove(all, reading);
  const groups = new Map<string, Assessment>();
  const slots = new Map<Assessment, Slots>();
  const doubts = reading.refused
    .filter(({ type }) => type === 'Observation')
    .flatMap((entry) => doubtOf(entry, elementsOf(entry, catalogue)));
  for (const entry of all) {
    const named = elementsOf(entry, catalogue);
    const own = panels.of(entry);
    const why = whyNot(entry, named, own, reading);
    if (why !== undefined) {
      // A body measure or a score of the care record is read, though not as an OASIS answer.
      if (!isCareObservation(entry)) reading.report(entry.ref, why);
      if (why !== ELSEWHERE) append(doubts, doubtOf(entry, named));
      continue;
    }
    const form = forms.find((each) => derivedFrom(entry, reading).includes(each.entry.ref));
    const group = form ?? groupFor(groups, entry, panels, reading);
    const places = slotsOf(slots, group);
    const one = placeOf(named, places);
    if (named.length > 0 && !one)
      reading.report(entry.ref, 'which of several places of this item it answers is not told');
    append(group.answers, answersIn(entry, one, places, reading));
    group.parts.push(entry);
    if (form) continue;
    const column = columnOf(own, catalogue);
    if (column !== undefined) group.column ??= column;
  }
  for (const group of groups.values()) doubtLists(group, doubts);
  const made = [...groups.values()].filter((group) => group.answers.some((answer) => !answer.isUnread)).map(identify);
  return joined(made, forms, reading);
}

/** Our own statements (previous period, confirmed group) are Observations too, and no assessment. */
export function isStatement(entry: Entry): boolean {
  return codings(object(entry.resource, 'code')).some((coding) => coding.system === HOME_HEALTH_FACT);
}

function slotsOf(slots: Map<Assessment, Slots>, group: Assessment): Slots {
  const known = slots.get(group) ?? new Slots();
  slots.set(group, known);
  return known;
}

/**
 * Observations have no order that tells which diagnosis a rating is of, or which distance a wheelchair type. The other
 * diagnoses of M1023 take its lines in the order of the record, as the claim that is made from it will.
 */
function placeOf(named: readonly ItemNamed[], slots: Slots): ItemNamed | undefined {
  if (named.length > 1 && named[0] && !named[0].key.endsWith('_ICD')) return undefined;
  return slots.take(named);
}

function answersIn(entry: Entry, one: ItemNamed | undefined, slots: Slots, reading: Reading): Answered[] {
  const answers: Answered[] = [];
  const given = givenBy(entry.resource);
  const parts = objects(entry.resource, 'component').length + objects(entry.resource, 'hasMember').length;
  if (one && given.length === 0 && parts === 0) reading.report(entry.ref, `${one.key}: no value is given`);
  if (one && (given.length > 0 || parts === 0))
    append(answers, answersOf(one, given, { entry, path: 'value' }, reading.report));
  append(answers, answersInComponents(entry, one, slots, reading));
  return answers;
}

/** References of the forms that an Observation was extracted from. */
function derivedFrom(entry: Entry, reading: Reading): string[] {
  return placed(entry.resource, 'derivedFrom').flatMap(
    ({ element, index }) => reading.find(element, entry, `derivedFrom[${index}]`)?.ref ?? [],
  );
}

/** The assessment in the making that an Observation belongs to: its whole-form panel, else its encounter and day. */
function groupFor(groups: Map<string, Assessment>, entry: Entry, panels: Panels, reading: Reading): Assessment {
  const root = panels.root(entry);
  const isWhole = loincOf(object(root.resource, 'code')).includes(OASIS_PANEL);
  const encounter = reading.find(object(entry.resource, 'encounter'), entry, 'encounter');
  const day = eventDay(entry.resource, 'effective') ?? eventDay(root.resource, 'effective');
  const visit = encounter && isOneVisit(encounter) ? 'visit' : (day ?? '');
  const key = isWhole ? root.ref : `${encounter?.ref ?? ''} ${visit}`;
  const known = groups.get(key);
  if (known) {
    if (day !== undefined && (known.completed === undefined || day > known.completed)) known.completed = day;
    return known;
  }
  const made: Assessment = {
    id: root.ref,
    entry: root,
    ...(day ? { completed: day } : {}),
    isCompletedStated: false,
    ...(encounter ? { encounter: encounter.ref } : {}),
    answers: [],
    parts: [],
    catalogue: reading.catalogue,
  };
  groups.set(key, made);
  return made;
}

/** An encounter of a few days is the visit, or the visits, of one assessment; a longer one is the whole home health stay. */
function isOneVisit(encounter: Entry): boolean {
  const { from, through } = periodOf(get(encounter.resource, 'period'));
  return (
    from !== undefined &&
    through !== undefined &&
    (daysBetween(from, through) ?? Number.POSITIVE_INFINITY) <= ASSESSMENT_DAYS
  );
}

/**
 * Observations that do not tell which assessment they are of join the identified one of the same visit. Where assessments
 * are known and none of them is of that visit, they stand alone and are reported: nobody said what they belong to.
 */
function joined(made: readonly Assessment[], forms: readonly Assessment[], reading: Reading): Assessment[] {
  const known = [...forms, ...made.filter(isIdentified)];
  const kept = made.filter(isIdentified);
  for (const group of made) {
    if (isIdentified(group)) continue;
    const home = known.find((each) => each.encounter === group.encounter && each.completed === group.completed);
    if (home) {
      append(home.answers, group.answers);
      append(home.parts, group.parts);
    } else if (known.length === 0) kept.push(group);
    else for (const part of group.parts) reading.report(part.ref, 'which OASIS assessment this belongs to is not told');
  }
  return kept;
}
