import { type AnswerRead, type GivenAnswer, readAnswer } from '../../oasis/answer.ts';
import type { ItemNamed } from '../../oasis/item-name.ts';
import type { Report } from '../report.ts';
import type { Entry } from '../resources.ts';
import { fhirSource } from '../sources.ts';
import type { Answered } from './assessment.ts';

/**
 * The answer that one value gives to one element. Several ways of saying it must agree; where one cannot be read and
 * another can, the other stands. What cannot be read is reported by its place.
 */
export function answersOf(
  named: ItemNamed,
  given: readonly GivenAnswer[],
  where: { entry: Entry; path: string; isAmended: boolean; isOneOfList?: boolean },
  report: Report,
): Answered[] {
  const place = `${where.entry.ref}.${where.path}`;
  if (given.length === 0) return [];
  const isCheckAll = named.item?.kind === 'check-all' && named.ticks === undefined;
  const listed = isCheckAll ? given.flatMap(splitList) : [...given];
  const read = listed.map((each) => readAnswer(named, each));
  const isList = listed.length > given.length || (isCheckAll && areBoxes(listed, read));
  const codes = [...new Set(read.flatMap((each) => (each.ok ? [each.code] : [])))];
  const refused = read.find((each) => !each.ok);
  if (codes.length === 0 || (isList && refused)) {
    if (refused && !refused.ok) report(place, `${named.key}: ${refused.say}`);
    return isCheckAll ? [unread(named.key, where, place)] : [];
  }
  if (codes.length > 1 && !isList) {
    report(place, `${named.key}: the codings of this answer mean different answers; it is not read`);
    return [];
  }
  return codes.map((code) => ({
    key: named.key,
    ...(named.byLoinc ? { byLoinc: true as const } : {}),
    code,
    ...(isCheckAll && !/^[\^-]$/.test(code) ? { list: listOf(where.entry), ...flagOf(named, code) } : {}),
    isAmended: where.isAmended,
    at: fhirSource(where.entry, where.path),
    place,
  }));
}

function unread(key: string, where: { entry: Entry; path: string; isAmended: boolean }, place: string): Answered {
  const { entry, path, isAmended } = where;
  return { key, code: '', list: listOf(entry), isUnread: true, isAmended, at: fhirSource(entry, path), place };
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

/** `1, 3, 7`: a check-all item's answers written as one text. */
function splitList(given: GivenAnswer): GivenAnswer[] {
  if (given.kind !== 'text' || !/^\w{1,3}(\s*[,;]\s*\w{1,3})+$/.test(given.text.trim())) return [given];
  return given.text.split(/[,;]/).map((part) => ({ kind: 'text', text: part.trim() }));
}
