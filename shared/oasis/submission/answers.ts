import type { Chart } from '../../chart/chart.ts';
import { oasisValue } from '../../chart/oasis-keys.ts';
import type { Editions } from '../../editions/editions.ts';
import { readAnswer } from '../answer.ts';
import { KEYS_BEYOND } from '../answers.ts';
import type { OasisCatalogue } from '../catalogue.ts';
import { type ItemNamed, itemsNamed } from '../item-name.ts';
import { namingOf } from '../naming.ts';
import { dayOf, isBlank, placeOf, sourceOfElement } from './elements.ts';
import { isControl, isFurther, isOfPatient } from './names.ts';
import type { Element } from './xml.ts';

type Report = (at: string, say: string) => void;

/**
 * Puts the answers of an assessment into the chart, by CMS's names (README.md, "Keys"). A name that is no item's, or that CMS
 * does not print for its item, is reported and not read. Two elements that answer one item differently: neither is read.
 */
export function putAnswers(
  chart: Chart,
  elements: readonly Element[],
  catalogue: OasisCatalogue | undefined,
  editions: Editions,
  report: Report,
): void {
  const byKey = new Map<string, { name: string; value: string }[]>();
  for (const { name, value } of elements) {
    if (isControl(name) || isOfPatient(name)) continue;
    const doubt = isFurther(name) ? undefined : namingOf(editions).doubt(name);
    if (doubt) report(placeOf(name), doubt.say);
    if (doubt?.isRead === false) continue;
    const named = nameOf(name, catalogue);
    const read = answerOf(named, value);
    if (!read.ok) {
      report(placeOf(name), `${read.say}; not read`);
      continue;
    }
    byKey.set(named.key, [...(byKey.get(named.key) ?? []), { name, value: read.code }]);
    if (!doubt && named.item === undefined && !isFurther(name) && !isBeside(name)) report(placeOf(name), NOT_HELD);
  }
  for (const [key, answers] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) put(chart, key, answers, report);
}

const NOT_HELD = 'the loaded OASIS edition does not hold this item; kept as written';

/** `M1005_INP_DSCHG_UNKNOWN`: an element of its own beside an item. */
function isBeside(name: string): boolean {
  return /_(?:NA|UK|UNKNOWN)$/.test(name);
}

function nameOf(name: string, catalogue: OasisCatalogue | undefined): ItemNamed {
  const beyond = KEYS_BEYOND[name];
  return beyond === undefined ? (itemsNamed(name, catalogue)[0] ?? { key: name }) : { key: beyond };
}

function answerOf(named: ItemNamed, value: string): ReturnType<typeof readAnswer> {
  if (isBlank(value)) return { ok: true, code: '^' };
  const isDate = named.item?.kind === 'date' || /_DT$|^M0(?:032|906)$/.test(named.key);
  // A day that does not exist is a fact about the assessment, and is answered where it matters.
  if (isDate && /^\d{8}$/.test(value)) return { ok: true, code: dayOf(value) };
  const isDiagnosis = named.item?.kind === 'diagnosis' || /_ICD$/.test(named.key);
  if (!isDate && !isDiagnosis && named.item === undefined) return { ok: true, code: oasisValue(named.key, value) };
  // A code is filled up to its eight places with carets or blanks, behind it or before it.
  const text = isDiagnosis
    ? value
        .replace(/^[\^\s]+/, '')
        .replace(/[\^\s]+$/, '')
        .replace(/\.$/, '')
    : value;
  return readAnswer(named, { kind: 'text', text });
}

function put(chart: Chart, key: string, answers: readonly { name: string; value: string }[], report: Report): void {
  const [first] = answers;
  if (!first) return;
  if (answers.every(({ value }) => value === first.value)) {
    chart.oasis[key] = first.value;
    chart.sources[`/oasis/${key}`] = sourceOfElement(first.name);
    return;
  }
  const names = [...new Set(answers.map(({ name }) => placeOf(name)))].join(' and ');
  const say = `${key} is answered differently by ${names}; neither was read. Settled by the assessment`;
  for (const { name, value } of answers) {
    chart.conflicts.push({ fact: `/oasis/${key}`, lost: { value, at: { kind: 'record', path: placeOf(name) } }, say });
  }
  report(placeOf(first.name), say);
}
