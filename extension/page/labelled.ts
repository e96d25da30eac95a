import { textOf } from './choice.ts';
import type { Found, Look, Search } from './find.ts';
import { foundAs } from './found.ts';
import { ROW, rowOf } from './grid.ts';
import { namesOf, ownLabel } from './labels.ts';
import type { LabelledSpec } from './lexicon.ts';
import { isPlain, squash, wordsOf } from './names.ts';
import { type Control, type Run, runAt, textIn, tidy } from './survey.ts';

/**
 * Facts that are known by the words before them: `MRN: 004417`, `Certification Period: From … To …`. In fields, in the
 * cell or line behind the words, or in one text with them. Everything that could be the fact is found; where a page
 * shows two values, the reader of the readings sees both and uses neither.
 */
export function* labelledFacts(look: Look): Search {
  const found: Found[] = [];
  const { labelled: specs, labels: any } = look.lexicon;
  for (const control of look.page.controls) {
    yield;
    if (look.taken.has(control.el) || (control.control !== 'text' && control.control !== 'date')) continue;
    const names = namesOf(control.el);
    const label = ownLabel(control.el, look.page) || textBefore(control.at, control.el, look);
    const isLabelled = any.test(label);
    for (const spec of specs) {
      const byName = names.find(
        (name) => spec.name?.test(squash(name)) && isPlain(wordsOf(name), look.lexicon.otherWords),
      );
      if (byName === undefined && !(isLabelled && spec.before.test(label))) continue;
      if (!look.holding(control)) continue;
      const { el } = control;
      const shown = textOf(el);
      if (shown !== '' && !spec.value.test(shown)) continue;
      const by = byName === undefined ? 'label' : 'name';
      found.push(foundAs(spec.field, by, el, { kind: 'text', el }, byName ?? label));
    }
  }
  for (const run of look.page.runs) {
    yield;
    const next = runAt(look.page, run.at + 1);
    const isJoined = next && run.text.length <= 60 && /\d/.test(next.text);
    for (const spec of specs) if (spec.first) found.push(...standsFirst(run, spec, look));
    if (!any.test(run.text) && !(isJoined && any.test(`${run.text} ${next.text}`))) continue;
    for (const spec of specs) if (!spec.first) found.push(...shownIn(run, spec, look));
  }
  return { found, doubts: [] };
}

/** All text before a token in its row or block, as one line: `Certification Period: From To`. */
function textBefore(at: number, el: Element, look: Look): string {
  const row = rowOf(el);
  const parts: string[] = [];
  for (let i = at - 1; i >= 0 && parts.length < 8; i--) {
    const token = look.page.tokens[i];
    if (!token || !row?.contains(token.el)) break;
    if (token.kind === 'text') parts.unshift(token.text);
  }
  return tidy(parts.join(' ')).slice(-200);
}

function factIn({ field }: LabelledSpec, text: string, label: string, el: Element): Found {
  return foundAs(field, 'label', el, { kind: 'shown', text: text.trim() }, label);
}

/**
 * A fact that no label names, in the first text of a row or block, with the labelled ones directly behind it. Text
 * before it could be what it is: `Physician`, then a name, then the patient's number.
 */
function standsFirst(run: Run, spec: LabelledSpec, look: Look): Found[] {
  const [before, next, last] = [-1, 1, 2].map((step) => runAt(look.page, run.at + step));
  const text = [run, next, last].map((each) => each?.text ?? '').join(' ');
  const match = spec.inText?.exec(text);
  if (!match?.[1] || !run.text.startsWith(match[1]) || (match[0].length > run.text.length && !isBeside(run, next)))
    return [];
  if (!run.isHeading && before && isBeside(before, run)) return [];
  if (spec.first?.test(textIn(boxOf(run)))) return [];
  return [factIn(spec, match[1], run.text, run.el)];
}

/** The fact in a text: label and value together, or a label with its value in the next text. */
function shownIn(run: Run, spec: LabelledSpec, look: Look): Found[] {
  // Labels stand in short texts; in a long one the words may speak of anybody.
  const inText = run.text.length > 200 ? null : spec.inText?.exec(run.text);
  if (inText?.[1] !== undefined) return [factIn(spec, inText[1], run.text, run.el)];
  const next = runAt(look.page, run.at + 1);
  if (!next || run.text.length > 60 || !isBeside(run, next)) return [];
  const labelled = spec.before.test(run.text) ? spec.value.exec(next.text) : null;
  const value = labelled ?? spec.inText?.exec(`${run.text} ${next.text}`);
  // A match over both texts must use both to the end: one within the second is found when its turn comes.
  if (!value || spec.inText?.test(next.text) || !next.text.endsWith(value[0].slice(-6))) return [];
  // Two values in one row are columns, and which of them stands is not said.
  const after = runAt(look.page, next.at + 1);
  const isOne = !labelled || !after || !isBeside(run, after);
  return isOne || !spec.value.test(after.text) ? [factIn(spec, value[1] ?? value[0], run.text, next.el)] : [];
}

/** Whether a text stands beside its label: in the same row, list or small block. */
function isBeside(label: Run, value: Run | Control | undefined): boolean {
  const box = boxOf(label);
  if (!value || !box?.contains(value.el)) return false;
  return box !== label.block.parentElement || textIn(box).length < 400;
}

function boxOf({ el, block }: Run): Element | null {
  return el.closest(`${ROW},dl,li`) ?? block.parentElement;
}
