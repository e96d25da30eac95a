import { readAnswer } from '../../oasis/answer.ts';
import type { OasisCatalogue } from '../../oasis/catalogue.ts';
import type { ItemNamed } from '../../oasis/item-name.ts';
import { codings } from '../codes.ts';
import { countOf, type Json, object, placed } from '../json.ts';
import type { Reading } from '../reading.ts';
import type { Entry } from '../resources.ts';
import { fhirSource } from '../sources.ts';
import { answersOf, isAmended, isCheckAllList, type Where } from './answers-of.ts';
import type { Answered } from './assessment.ts';
import { givenBy } from './given.ts';
import { elementsNamed, isAside } from './question.ts';

/** The answers in an Observation's components: ticks of the check-all item that it is, or elements of their own. */
export function answersInComponents(entry: Entry, whole: ItemNamed | undefined, reading: Reading): Answered[] {
  const parts = placed(entry.resource, 'component');
  const isList = whole !== undefined && isCheckAllList(whole);
  const answers = parts.flatMap(({ element, index }): Answered[] => {
    const where = { entry, path: `component[${index}]` };
    const tick = tickOf(element, whole);
    if (tick === 'unread') {
      reading.report(`${entry.ref}.${where.path}`, `${whole?.key}: this box is neither ticked nor not`);
      return [{ ...tickAnswer(whole?.key ?? '', '', where), isUnread: true }];
    }
    if (tick !== undefined) {
      const flag = whole?.item?.answers.find((answer) => answer.code === tick[0])?.flag;
      return tick.map((code) => ({ ...tickAnswer(whole?.key ?? '', code, where), ...(flag ? { flag } : {}) }));
    }
    const part = elementOf(element, reading.catalogue);
    if (part) return answersOf(part, givenBy(element), where, reading.report);
    return isList ? [unreadBox(whole, where, reading)] : [];
  });
  const isWhole = !isList || parts.length === countOf(entry.resource, 'component');
  return isWhole ? answers : [...answers, unreadBox(whole, { entry, path: 'component' }, reading)];
}

/** A part of a check-all item that is none of its boxes: the list is not whole. */
function unreadBox(whole: ItemNamed, where: Where, reading: Reading): Answered {
  reading.report(`${where.entry.ref}.${where.path}`, `${whole.key}: which box this is is not told`);
  return { ...tickAnswer(whole.key, '', where), isUnread: true };
}

/**
 * A component whose code is one of a check-all item's LOINC answers ticks it or not; what is ticked is the item's list.
 * `undefined` where the component is something else.
 */
function tickOf(component: Json, whole: ItemNamed | undefined): string[] | 'unread' | undefined {
  if (whole?.item?.kind !== 'check-all' || whole.ticks !== undefined) return undefined;
  const codes = codings(object(component, 'code')).map((coding) => coding.code ?? '');
  const option = whole.item.answers.find((answer) => answer.loinc.some((code) => codes.includes(code)));
  if (!option) return undefined;
  const said = givenBy(component).map((given) => readAnswer({ ...whole, ticks: option.code }, given));
  if (!said.some((each) => each.ok && /^[01]$/.test(each.code))) return 'unread';
  return said.some((each) => each.ok && each.code === '1') ? [option.code] : [];
}

function tickAnswer(key: string, code: string, { entry, path }: Where): Answered {
  return {
    key,
    code,
    list: entry.ref,
    isAmended: isAmended(entry),
    at: fhirSource(entry, path),
    place: `${entry.ref}.${path}`,
  };
}

/** The element that a component's own code names. */
function elementOf(component: Json, catalogue: OasisCatalogue | undefined): ItemNamed | undefined {
  const all = codings(object(component, 'code'));
  for (const coding of all) {
    const named = coding.code === undefined ? undefined : elementsNamed(coding.code, catalogue)[0];
    if (named)
      return isAside(
        [named],
        all.flatMap(({ code, display }) => [code, display]),
      )
        ? undefined
        : named;
  }
  return undefined;
}
