import { readAnswer } from '../../oasis/answer.ts';
import type { OasisCatalogue } from '../../oasis/catalogue.ts';
import type { ItemNamed } from '../../oasis/item-name.ts';
import { append } from '../append.ts';
import { dayAt } from '../dates.ts';
import { asObject, choice, get, type Json, object, objects, text } from '../json.ts';
import type { Reading } from '../reading.ts';
import type { Entry } from '../resources.ts';
import { answersOf, isCheckAllList, unread } from './answers-of.ts';
import { type Answered, type Assessment, identify } from './assessment.ts';
import { givenBy } from './given.ts';
import { type Belongs, inEncounter, namedByQuestionnaire, namedForm, ownPanelIn } from './is-oasis.ts';
import { ASIDE_SAY, elementsAmong, isAside, isAsideHeading, printedName } from './question.ts';
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

/** What the Questionnaire says of each linkId, where it is at hand: its LOINC or CMS codes, the printed number, its words. */
interface Questions {
  questionnaire?: Entry;
  names: ReadonlyMap<string, string[]>;
  words: ReadonlyMap<string, string>;
}

const NO_QUESTIONS: Questions = { names: new Map(), words: new Map() };

function questionsOf(entry: Entry, reading: Reading): Questions {
  const canonical = canonicalOf(entry);
  if (canonical === undefined) return NO_QUESTIONS;
  const url = canonical.split('|', 1)[0];
  // Some servers refer to the resource, or write its address, where FHIR wants its canonical URL.
  const questionnaire = canonical.startsWith('#')
    ? reading.find({ reference: canonical }, entry, 'questionnaire')
    : (reading.of('Questionnaire').find((each) => text(each.resource, 'url') === url) ??
      reading.find({ reference: url }, entry));
  if (questionnaire?.type !== 'Questionnaire') return NO_QUESTIONS;
  const names = new Map<string, string[]>();
  const words = new Map<string, string>();
  for (const { item } of itemsBelow(questionnaire.resource)) {
    const linkId = text(item, 'linkId');
    const codes = objects(item, 'code').map((code) => text(code, 'code'));
    const known = [...codes, text(item, 'prefix')].filter((name) => name !== undefined);
    if (linkId !== undefined && known.length > 0) names.set(linkId, known);
    const said = text(item, 'text');
    if (linkId !== undefined && said !== undefined) words.set(linkId, said);
  }
  return { questionnaire, names, words };
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
  let unknown = 0;
  for (const { item, path, depth, isAsideGroup, above } of itemsBelow(entry.resource)) {
    const given = answersIn(item);
    if (depth > MAX_DEPTH) {
      reading.report(`${entry.ref}.${path}`, 'items lie too deep within one another here; they are not read');
      continue;
    }
    const own = given.length === 0 ? [] : namesOf(item, form, catalogue);
    const box =
      given.length === 0 || above === undefined ? undefined : boxOf(item, own, namesOf(above, form, catalogue), form);
    const named = box ? [box] : own;
    if (given.length > 0 && text(item, 'linkId') === undefined) {
      reading.report(`${entry.ref}.${path}`, 'the question has no linkId');
    }
    if (named.length === 0) {
      if (given.length > 0) unknown += 1;
      continue;
    }
    if (isAside(named, [isAsideGroup ? 'goal' : undefined, text(item, 'linkId'), wordsOf(item, form)])) {
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
      const isBlank = value === undefined || (typeof value.value === 'string' && value.value.trim() === '');
      const isOther = values.length === 0 && !isBlank;
      if (isOther) reading.report(`${entry.ref}.${where.path}`, `${one.key}: a value of this kind is no answer`);
      append(answers, isOther ? [unread(one, where)] : answersOf(one, values, where, reading.report));
    }
  }
  if (unknown > 0)
    reading.report(
      `${entry.ref}.item`,
      `${unknown} answered ${unknown === 1 ? 'question is' : 'questions are'} no OASIS item that is known: not read`,
    );
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
  const printed = printedName(wordsOf(item, form));
  const definition = text(item, 'definition')?.split('#')[1];
  const names = [linkId, ...(form.names.get(linkId) ?? []), definition, printed];
  return elementsAmong(
    names.filter((name) => name !== undefined),
    catalogue,
  );
}

/**
 * A question below a check-all item that is one of its boxes, by LOINC's answer at the end of its linkId or by the answer's
 * code or words, where it has no name but the item's own.
 */
function boxOf(
  item: Json,
  own: readonly ItemNamed[],
  list: readonly ItemNamed[],
  form: Questions,
): ItemNamed | undefined {
  const [whole] = list;
  const isOther = own.length > 0 && !own.some(({ key, ticks }) => key === whole?.key && ticks === undefined);
  if (whole?.item === undefined || list.length > 1 || !isCheckAllList(whole) || isOther) return undefined;
  const last = text(item, 'linkId')?.split('/').at(-1);
  const said = wordsOf(item, form);
  const read = [
    ...(last !== undefined && /^LA\d+-\d$/.test(last)
      ? [readAnswer(whole, { kind: 'coding', code: last, system: 'loinc' })]
      : []),
    ...(said === undefined ? [] : [readAnswer(whole, { kind: 'text', text: said })]),
  ].find(({ ok }) => ok);
  const code = read?.ok ? read.code : undefined;
  const flag = whole.item.answers.find((answer) => answer.code === code)?.flag;
  return code === undefined || flag === undefined ? undefined : { key: flag, item: whole.item, ticks: code };
}

/** The question's words: FHIR lets a response leave them to its Questionnaire. */
function wordsOf(item: Json, { words }: Questions): string | undefined {
  return text(item, 'text') ?? words.get(text(item, 'linkId') ?? '');
}

interface ItemAt {
  item: Json;
  path: string;
  depth: number;
  /** A heading above it asks of another time or aim. */
  isAsideGroup: boolean;
  /** The question or heading that it stands below. */
  above?: Json;
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
    const below = itemsOf(next.item, `${next.path}.`, next.depth + 1, isAsideGroup, next.item);
    for (const { element, path } of answersIn(next.item)) {
      append(below, itemsOf(element, `${next.path}.${path}.`, next.depth + 1, isAsideGroup, next.item));
    }
    append(open, below.reverse());
  }
  return found;
}

function itemsOf(owner: unknown, prefix: string, depth: number, isAsideGroup: boolean, above?: Json): ItemAt[] {
  return elementsIn(owner, 'item').flatMap(({ element, path }) => {
    const item = asObject(element);
    return item ? [{ item, path: prefix + path, depth, isAsideGroup, ...(above ? { above } : {}) }] : [];
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
