import type { OasisCatalogue } from '../../oasis/catalogue.ts';
import type { ItemNamed } from '../../oasis/item-name.ts';
import { append } from '../append.ts';
import { dayAt } from '../dates.ts';
import { asObject, choice, get, type Json, object, objects, text } from '../json.ts';
import type { Reading } from '../reading.ts';
import type { Entry } from '../resources.ts';
import { answersOf, unread } from './answers-of.ts';
import { type Answered, type Assessment, identify } from './assessment.ts';
import { givenBy } from './given.ts';
import { type Belongs, inEncounter, namedByQuestionnaire, namedForm, ownPanelIn } from './is-oasis.ts';
import { ASIDE_SAY, elementsNamed, isAside, isAsideHeading, printedName } from './question.ts';
import { Slots } from './slots.ts';

/** How deep items may lie within items. LHC-Forms nests about five. */
const MAX_DEPTH = 32;

/** The OASIS forms among the QuestionnaireResponses. Other forms, and forms that are not final, are reported. */
export function readForms(reading: Reading): Assessment[] {
  return reading.of('QuestionnaireResponse').flatMap((entry) => {
    const form = questionsOf(entry, reading);
    if (belongs(entry, form, reading) !== 'oasis') {
      reading.report(entry.ref, 'not OASIS: no panel 99131-5, no canonical that names OASIS, no home health encounter');
      return [];
    }
    const status = text(entry.resource, 'status');
    if (status !== 'completed' && status !== 'amended') {
      reading.report(entry.ref, 'the form is not final (completed or amended): its answers are not read');
      return [];
    }
    const read = readForm(entry, form, reading);
    const isEmpty = read.answers.every((answer) => answer.isUnread);
    if (isEmpty) reading.report(entry.ref, 'no OASIS answer was found in this form');
    return isEmpty ? [] : [read];
  });
}

/** What the Questionnaire says of each linkId, where it is at hand: its LOINC or CMS codes, and the printed number. */
interface Questions {
  questionnaire?: Entry;
  names: ReadonlyMap<string, string[]>;
}

function questionsOf(entry: Entry, reading: Reading): Questions {
  const canonical = canonicalOf(entry);
  if (canonical === undefined) return { names: new Map() };
  const url = canonical.split('|', 1)[0];
  // Some servers refer to the resource, or write its address, where FHIR wants its canonical URL.
  const questionnaire = canonical.startsWith('#')
    ? reading.find({ reference: canonical }, entry, 'questionnaire')
    : (reading.of('Questionnaire').find((each) => text(each.resource, 'url') === url) ??
      reading.find({ reference: url }, entry));
  if (questionnaire?.type !== 'Questionnaire') return { names: new Map() };
  const names = new Map<string, string[]>();
  for (const { item } of itemsBelow(questionnaire.resource)) {
    const linkId = text(item, 'linkId');
    const codes = objects(item, 'code').map((code) => text(code, 'code'));
    const known = [...codes, text(item, 'prefix')].filter((name) => name !== undefined);
    if (linkId !== undefined && known.length > 0) names.set(linkId, known);
  }
  return { questionnaire, names };
}

/** The form's name; FHIR STU3 has a Reference in its place. */
function canonicalOf({ resource }: Entry): string | undefined {
  return text(resource, 'questionnaire') ?? text(object(resource, 'questionnaire'), 'reference');
}

function belongs(entry: Entry, form: Questions, reading: Reading): Belongs {
  const { catalogue } = reading;
  const canonical = namedForm(canonicalOf(entry), catalogue);
  if (canonical !== 'unknown') return canonical;
  const questionnaire = form.questionnaire ? namedByQuestionnaire(form.questionnaire, catalogue) : 'unknown';
  if (questionnaire !== 'unknown') return questionnaire;
  const paths = itemsBelow(entry.resource).map(({ item }) => text(item, 'linkId') ?? '');
  if (paths.some((path) => ownPanelIn(path, catalogue))) return 'oasis';
  return inEncounter(entry, reading);
}

function readForm(entry: Entry, form: Questions, reading: Reading): Assessment {
  const { catalogue } = reading;
  const answers: Answered[] = [];
  const slots = new Slots();
  for (const { item, path, depth, isAsideGroup } of itemsBelow(entry.resource)) {
    const given = answersIn(item);
    if (depth > MAX_DEPTH) {
      reading.report(`${entry.ref}.${path}`, 'items lie too deep within one another here; they are not read');
      continue;
    }
    const named = given.length === 0 ? [] : namesOf(item, form, catalogue);
    if (given.length > 0 && text(item, 'linkId') === undefined) {
      reading.report(`${entry.ref}.${path}`, 'the question has no linkId');
    }
    if (named.length === 0) continue;
    if (isAside(named, [isAsideGroup ? 'goal' : undefined, text(item, 'linkId'), text(item, 'text')])) {
      reading.report(`${entry.ref}.${path}`, `${named[0]?.key}: ${ASIDE_SAY}`);
      continue;
    }
    for (const { element, path: answerPath } of given) {
      const one = slots.take(named);
      if (!one) {
        reading.report(`${entry.ref}.${path}`, 'there are more answers than OASIS has places for this item');
        continue;
      }
      const where = { entry, path: `${path}.${answerPath}` };
      const value = choice(element, 'value');
      const values = givenBy(element);
      // A line of M1023 that holds something is no blank line, whatever it is.
      const isOther = values.length === 0 && value !== undefined && typeof value.value !== 'string';
      if (isOther) reading.report(`${entry.ref}.${where.path}`, `${one.key}: a value of this kind is no answer`);
      append(answers, isOther ? [unread(one, where)] : answersOf(one, values, where, reading.report));
    }
  }
  const authored = dayAt(entry.resource, 'authored');
  const encounter = reading.find(object(entry.resource, 'encounter'), entry, 'encounter');
  return identify({
    id: entry.ref,
    entry,
    ...(authored ? { completed: authored } : {}),
    isCompletedStated: false,
    ...(encounter ? { encounter: encounter.ref } : {}),
    answers,
    parts: [entry],
    catalogue,
  });
}

/** A question is known by its linkId, by the codes that the Questionnaire gives it, or by the number in its text. */
function namesOf(item: Json, form: Questions, catalogue: OasisCatalogue | undefined): ItemNamed[] {
  const linkId = text(item, 'linkId') ?? '';
  const printed = printedName(text(item, 'text'));
  const definition = text(item, 'definition')?.split('#')[1];
  for (const name of [linkId, ...(form.names.get(linkId) ?? []), definition, printed]) {
    const named = name === undefined ? [] : elementsNamed(name, catalogue);
    if (named.length > 0) return named;
  }
  return [];
}

interface ItemAt {
  item: Json;
  path: string;
  depth: number;
  /** A heading above it asks of another time or aim. */
  isAsideGroup: boolean;
}

/** Every item of a form, in order, also those below answers. Without recursion: a form may be nested without end. */
function itemsBelow(resource: Json): ItemAt[] {
  const found: ItemAt[] = [];
  const open: ItemAt[] = itemsOf(resource, '', 0, false).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    // Past the limit nothing is followed: the caller says so at the last item that was seen.
    if (next.depth > MAX_DEPTH) continue;
    const isAsideGroup = next.isAsideGroup || isAsideHeading(text(next.item, 'text'));
    const below = itemsOf(next.item, `${next.path}.`, next.depth + 1, isAsideGroup);
    for (const { element, path } of answersIn(next.item)) {
      append(below, itemsOf(element, `${next.path}.${path}.`, next.depth + 1, isAsideGroup));
    }
    append(open, below.reverse());
  }
  return found;
}

function itemsOf(owner: unknown, prefix: string, depth: number, isAsideGroup: boolean): ItemAt[] {
  return elementsIn(owner, 'item').flatMap(({ element, path }) => {
    const item = asObject(element);
    return item ? [{ item, path: prefix + path, depth, isAsideGroup }] : [];
  });
}

/** The answers of an item, also those that are none: in their place an answer was given. */
function answersIn(item: Json): { element: unknown; path: string }[] {
  return elementsIn(item, 'answer');
}

/** The elements of a list; what was converted from XML has one element in its place. */
function elementsIn(owner: unknown, key: string): { element: unknown; path: string }[] {
  const found = get(owner, key);
  if (found === undefined || found === null) return [];
  if (!Array.isArray(found)) return [{ element: found, path: key }];
  return found.map((element: unknown, index) => ({ element, path: `${key}[${index}]` }));
}
