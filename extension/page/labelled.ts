import { partOfDay } from './choice.ts';
import { isOther, saysOther } from './context.ts';
import { columnCells, HEADS, headersOver, inRow, ROW, rowBelow, rowOf } from './grid.ts';
import { groupLabel, namesOf, ownLabel } from './labels.ts';
import type { LabelledSpec } from './lexicon.ts';
import type { Look, Search } from './look.ts';
import { isPlain, squash, wordsOf } from './names.ts';
import { elBefore, elBehind, textIn, tidy, upFrom } from './nodes.ts';
import { readParts, readShown, readText } from './read.ts';
import { isInNote } from './seeking.ts';
import { isSetAside } from './seen.ts';
import { runAt } from './survey.ts';
import type { Control, Run } from './surveyed.ts';

/**
 * Facts that are known by the words before them: `MRN: 004417`, `Certification Period: From … To …`. In fields, in the
 * cell or line behind the words, or in one text with them. Everything that could be the fact is found; where a page
 * shows two values, the reader of the readings sees both and uses neither.
 */
export function* labelledFacts(look: Look): Search {
  const { labelled: specs, anyLabel: any } = look;
  let behind = 0;
  for (const [i, control] of look.controls.entries()) {
    yield;
    const { el } = control;
    // The fields of one day belong to no other.
    if (i < behind) continue;
    const day = inDayParts(look.controls.slice(i, i + 3), look);
    if (day) behind = i + 3;
    if (look.taken.has(el) || !/^(?:text|date|select|combobox)$/.test(control.widget)) continue;
    const names = namesOf(el);
    const label =
      (day ? groupLabel(el, look) : ownLabel(el, look)) ||
      labelOver(look.controls.slice(i && i - 1, i + 5), control.at, day ?? [el], look) ||
      textBefore(control.at, el, look) ||
      (headersOver(el)[0] ?? '');
    if (!day && (control.widget === 'select' || partOfDay(control, look) >= 0)) continue;
    const read = () => (day ? readParts(day, look) : readText(el));
    for (const spec of specs) {
      const byName =
        !day && names.find((name) => spec.name?.test(squash(name)) && isPlain(wordsOf(name), look.otherWords));
      if (!(byName || (any.test(label) && spec.before?.test(label))) || !look.holding(control)) continue;
      const { value } = read();
      if (value === '' || spec.value?.test(value))
        look.add(spec.field, byName ? 'name' : 'label', el, byName || label, read, day);
    }
  }
  // What a site's own texts say comes last: the plain label is believed first.
  for (const mine of [specs, look.site?.labelled ?? []]) {
    for (const run of look.runs) {
      yield;
      const next = runAt(look, run.at + 1);
      const isJoined = next && run.text.length <= 60 && /\d/.test(next.text);
      for (const spec of mine) if (spec.first) standsFirst(run, spec, look);
      if (!any.test(run.text) && !(isJoined && any.test(`${run.text} ${next.text}`))) continue;
      for (const spec of mine) if (!spec.first) shownIn(run, spec, look);
    }
  }
}

/** A day's three fields in the order of month, day and year. */
function inDayParts(controls: Control[], look: Look): HTMLElement[] | undefined {
  const [first, , last] = controls;
  if (!first || !last || last.at - first.at > 6 || partOfDay(first, look) < 0) return undefined;
  const parts = controls.map((control) => partOfDay(control, look));
  const els = [0, 1, 2].flatMap((part) => controls[parts.indexOf(part)]?.el ?? []);
  return els.length === 3 ? els : undefined;
}

/** All text before a field in its row or block, as one line: `Certification Period: From To`. */
function textBefore(at: number, el: Element, look: Look): string {
  const row = rowOf(el);
  const parts: string[] = [];
  for (let i = at - 1; i >= 0 && parts.length < 8; i--) {
    const token = look.tokens[i];
    if (!token || !row?.contains(token.el)) break;
    if (token.kind === 'text') parts.unshift(token.text);
  }
  return tidy(parts.join(' ')).slice(-200);
}

/** The text right before a field or the fields of a day, where no other field stands in the box of both, or that text is its term. */
function labelOver(near: Control[], at: number, [el, ...more]: HTMLElement[], look: Look): string {
  const label = runAt(look, at - 1);
  if (!label || !look.anyLabel.test(label.text)) return '';
  const box = upFrom(el, MOST_LEVELS).find((each) => (each.matches('dd') ? elBefore(each) : each)?.contains(label.el));
  const isOther = ({ el: other }: Control): boolean =>
    other !== el && !more.includes(other) && !!box?.contains(other) && !isSetAside(other);
  return box && !near.some(isOther) ? label.text : '';
}

/** How far around a field its label may stand. */
const MOST_LEVELS = 9;

function addFact({ field }: LabelledSpec, text: string, label: string, el: Element, look: Look): void {
  const isName = look.tabFields.test(field) && el.closest(`[role=tab],nav,${HEADS}`);
  // A fact that the page has replaced since is nobody's: the fields beside it may be the next patient's already.
  const stands = (): boolean => el.isConnected && textIn(el).includes(tidy(text));
  const isIn = stands();
  if (look.sees(el) && !isInNote(field, el, look) && !isName)
    look.add(field, 'label', el, label, () => readShown(!isIn || stands() ? text.trim() : ''));
}

/**
 * A fact that no label names, in the first text of a row or block, with the labelled ones directly behind it. Text
 * before it could be what it is: `Physician`, then a name, then the patient's number.
 */
function standsFirst(run: Run, spec: LabelledSpec, look: Look): void {
  const [before, next, last] = [-1, 1, 2].map((step) => runAt(look, run.at + step));
  const text = [run, next, last].map((each) => each?.text ?? '').join(' ');
  const match = spec.inText?.exec(text);
  if (!match?.[1] || !run.text.includes(match[1])) return;
  const reachesOn = match[0].length > run.text.length;
  if (reachesOn && !isBeside(run, next)) return;
  if ((run.rank || 'S') >= 'S' && before && isBeside(before, run)) return;
  if (!spec.first?.test(textIn(reachesOn ? boxOf(run) : run.block))) addFact(spec, match[1], run.text, run.el, look);
}

/** The fact in a text: label and value together, or a label with its value in the next text. */
function shownIn(run: Run, spec: LabelledSpec, look: Look): void {
  // Labels stand in short texts; in a long one the words may speak of anybody.
  const inText = run.text.length > 200 ? null : spec.inText?.exec(run.text);
  if (inText?.[1]) {
    // `Previous: 5 (SOC 09/11/2026)`.
    const lead = run.text.slice(0, inText.index);
    if (namesRecord(run, spec, look)) return;
    if (look.lasting.test(spec.field) ? !look.otherPeople.test(lead) : !saysOther(lead, look))
      addFact(spec, inText[1], run.text, run.el, look);
    return;
  }
  if (run.text.length > 60) return;
  const isLabel = spec.before?.test(run.text);
  const below = isLabel && look.peopleFields.test(spec.field) ? cellBelow(run.el, look) : undefined;
  const value = below && spec.value?.exec(textIn(below))?.[1];
  if (value) addFact(spec, value, run.text, below, look);
  const next = runAt(look, run.at + 1);
  if (!next || !(rowBelow(run, look)?.contains(next.el) || isBeside(run, next))) return;
  if (isLabel) {
    if (namesRecord(run, spec, look)) return;
    // Two values in one row are columns: the one of now, where the heads tell.
    const values: Run[] = [];
    for (let at = run.at + 1, value = runAt(look, at); isBeside(run, value); value = runAt(look, ++at)) {
      const isValue = spec.value?.test(value.text);
      if (!isValue && /\w/.test(value.text)) break;
      if (isValue && !isOther(value.el, at, look)) values.push(value);
    }
    const [only, another] = values;
    if (only && !another) addFact(spec, spec.value?.exec(only.text)?.[1] ?? '', run.text, only.el, look);
    if (only) return;
  }
  const both = spec.inText?.exec(`${run.text} ${next.text}`);
  // A match over both texts must use both to the end: one within the second is found when its turn comes.
  if (both?.[1] && !spec.inText?.test(next.text) && next.text.endsWith(both[0].slice(-6)))
    addFact(spec, both[1], run.text, next.el, look);
}

/** Whether a text stands in the column of a table of records that names what each of them is: `SOC`, `SOC 09/11/2026`. */
function namesRecord({ el }: Run, { field }: LabelledSpec, look: Look): boolean {
  return !look.lasting.test(field) && headersOver(el).some((head) => look.recordHeads.test(head));
}

/** The cell below a head, in a table of nothing but such heads and one row: no list of people or visits. */
function cellBelow(el: Element, { anyLabel }: Look): Element | undefined {
  const heads = [...(inRow(el)?.children ?? [])];
  const [, below, more] = heads.every((each) => anyLabel.test(textIn(each))) ? columnCells(el) : [];
  return more ? undefined : below;
}

/** Whether a text stands beside its label: in the same row, list or small block. */
function isBeside(label: Run, value: Run | undefined): value is Run {
  const box = boxOf(label);
  if (!value || !box?.contains(value.el)) return false;
  // However much else the page holds.
  if (/^H/.test(label.rank) && elBehind(label.block)?.contains(value.el)) return true;
  return [box, label.block].some(
    (each) => each.contains(value.el) && (each !== label.block.parentElement || textIn(each).length < 400),
  );
}

function boxOf({ el, block }: Run): Element | null {
  return el.closest(`${ROW},dl,li`) ?? block.parentElement;
}
