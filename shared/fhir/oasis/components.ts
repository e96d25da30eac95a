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
import { elementsAmong, isAside } from './question.ts';
import type { Slots } from './slots.ts';

/**
 * The answers in an Observation's components: ticks of the check-all item that it is, or elements of their own.
 * @param slots of the assessment: components that share a code take its places in their order
 */
export function answersInComponents(
  entry: Entry,
  whole: ItemNamed | undefined,
  slots: Slots,
  reading: Reading,
): Answered[] {
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
    const part = slots.take(elementsOf(element, reading.catalogue));
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

/** The elements that a component's own code names; none where it asks of another time or aim. */
function elementsOf(component: Json, catalogue: OasisCatalogue | undefined): ItemNamed[] {
  const all = codings(object(component, 'code'));
  const named = elementsAmong(
    all.flatMap(({ code }) => code ?? []),
    catalogue,
  );
  return isAside(
    named,
    all.flatMap(({ code, display }) => [code, display]),
  )
    ? []
    : named;
}
