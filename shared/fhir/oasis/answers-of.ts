import { readAnswer } from '../../oasis/answer.ts';
import type { AnswerRead, GivenAnswer } from '../../oasis/given-answer.ts';
import { letters } from '../../oasis/given-answer.ts';
import type { ItemNamed } from '../../oasis/item-name.ts';
import { text } from '../json.ts';
import type { Report } from '../report.ts';
import type { Entry } from '../resources.ts';
import { fhirSource } from '../sources.ts';
import type { Answered } from './assessment.ts';

/**
 * The answer that one value gives to one element. Several ways of saying it must agree; where one cannot be read and
 * another can, the other stands. What cannot be read is reported by its place.
 */
export function answersOf(named: ItemNamed, given: readonly GivenAnswer[], where: Where, report: Report): Answered[] {
  const place = `${where.entry.ref}.${where.path}`;
  const isCheckAll = isCheckAllList(named);
  const isUnreadable =
    given.length === 0 || given.some((each) => each.kind === 'coding' && !each.code && !each.display);
  if (isCheckAll && isUnreadable) {
    report(place, `${named.key}: no answer that can be read is given here, so that the list is not whole`);
    return [unread(named, where)];
  }
  const listed = isCheckAll ? given.flatMap(splitList) : [...given];
  const read = listed.map((each) => (isCheckAll && saysSeveral(each, named) ? SEVERAL : readAnswer(named, each)));
  const isList = listed.length > given.length || (isCheckAll && areBoxes(listed, read));
  const codes = [...new Set(read.flatMap((each) => (each.ok ? [each.code] : [])))];
  const refused = read.find((each) => !each.ok);
  if (codes.length === 0 || (isList && refused)) {
    if (refused && !refused.ok) report(place, `${named.key}: ${refused.say}`);
    return refused ? [unread(named, where)] : [];
  }
  if (codes.length > 1 && !isList) {
    report(place, `${named.key}: the codings of this answer mean different answers; it is not read`);
    return [unread(named, where)];
  }
  return codes.map((code) => ({
    key: named.key,
    ...(named.byLoinc ? { byLoinc: true as const } : {}),
    code,
    ...(isCheckAll && !/^[\^-]$/.test(code) ? { list: listOf(where.entry), ...flagOf(named, code) } : {}),
    isAmended: isAmended(where.entry),
    at: fhirSource(where.entry, where.path),
    place,
  }));
}

/** Where an answer stands. */
export type Where = { entry: Entry; path: string };

/** Whether a form or an Observation says that it corrects one that was final. */
export function isAmended({ resource }: Entry): boolean {
  return ['amended', 'corrected'].includes(text(resource, 'status') ?? '');
}

/** An answer that was given and cannot be read. */
export function unread(named: ItemNamed, { entry, path }: Where): Answered {
  const list = isCheckAllList(named) ? { list: listOf(entry) } : {};
  const place = `${entry.ref}.${path}`;
  return {
    key: named.key,
    code: '',
    ...list,
    isUnread: true,
    isAmended: isAmended(entry),
    at: fhirSource(entry, path),
    place,
  };
}

/** Whether it is a check-all item as a whole, and not one of its boxes. */
export function isCheckAllList({ item, ticks }: ItemNamed): boolean {
  return item?.kind === 'check-all' && ticks === undefined;
}

function flagOf({ item }: ItemNamed, code: string): { flag?: string } {
  const flag = item?.answers.find((answer) => answer.code === code)?.flag;
  return flag === undefined ? {} : { flag };
}

function listOf(entry: Entry): string {
  return entry.type === 'Observation' ? 'Observation' : entry.ref;
}

/**
 * Several codings of one code system: in a check-all item they are the boxes that are ticked. Codings of different systems
 * are one answer said twice: each system has to tick the same boxes.
 */
function areBoxes(given: readonly GivenAnswer[], read: readonly AnswerRead[]): boolean {
  const bySystem = new Map<string, Set<string>>();
  for (const [position, answer] of given.entries()) {
    const each = read[position];
    if (answer.kind !== 'coding' || !each?.ok) continue;
    bySystem.set(answer.system, (bySystem.get(answer.system) ?? new Set()).add(each.code));
  }
  const [first, ...others] = bySystem.values();
  if (first === undefined || first.size < 2) return false;
  // "other" may be several systems, which nobody can tell apart here: it only agrees with LOINC's codes, or has none beside.
  const isKnown = bySystem.has('loinc') || bySystem.has('none');
  return isKnown && others.every((boxes) => boxes.size === first.size && [...boxes].every((code) => first.has(code)));
}

/** Codes and nothing else: `1, 3, 7`, `1|3|7`, `1 3 7`. */
const CODES = /^\w{1,3}(?:[\s,;|~/&+]+\w{1,3})+$/;
/** Where another answer begins within a text: `1 - History of falls, 3 - Multiple hospitalizations`. */
const HEADING = /(?<![^\s,;|(])\(?(?:\d{1,2}|NA)\)?\s*[-–—:.)=]\s*(?=[a-z])/gi;

/** A check-all item's answers written as one text: codes, codes with their words, or words alone with a bar between them. */
function splitList(given: GivenAnswer): GivenAnswer[] {
  if (given.kind !== 'text') return [given];
  const text = given.text.trim();
  const headings = [...text.matchAll(HEADING)].map(({ index }) => index);
  const starts = headings[0] === 0 ? headings : [0, ...headings];
  if (CODES.test(text)) return asTexts(text.split(/[\s,;|~/&+]+/));
  if (headings.length > 1) return asTexts(starts.map((start, i) => text.slice(start, starts[i + 1])));
  return /[;|\n]/.test(text) ? asTexts(text.split(/[;|\n]/)) : [given];
}

const SEVERAL: AnswerRead = { ok: false, say: 'the text holds several answers that cannot be told apart' };
/** As many letters of an answer's wording as tell it from the others. */
const TELLING = 14;

/** Whether one text, which begins with one code, holds the words of further answers: read by its code, they would be lost. */
function saysSeveral(given: GivenAnswer, { item }: ItemNamed): boolean {
  if (given.kind !== 'text' || given.text.length < 2 * TELLING) return false;
  const said = letters(given.text);
  const found = (item?.answers ?? []).filter(({ text }) => {
    const beginning = letters(text ?? '').slice(0, TELLING);
    return beginning.length === TELLING && said.includes(beginning);
  });
  return found.length > 1;
}

function asTexts(parts: readonly string[]): GivenAnswer[] {
  return parts
    .map((part) => part.replace(/[\s,;|]+$/, '').trim())
    .filter((part) => part !== '')
    .map((text) => ({ kind: 'text', text }));
}
