/**
 * One pass over a document in its order: the texts that a person reads, as runs, and the controls between them. Nothing
 * here asks for layout (no rectangles, no computed style), so a pass costs what walking the tree costs. That is more than a
 * page may be held up for where it has thousands of fields, so the walk is made in steps.
 */

import type { Lexicon } from './lexicon.ts';
import { aria, attr, idIn, parentOf, tagOf, textIn } from './nodes.ts';
import { isInline, runsOf } from './runs.ts';
import type { Control, ControlKind, Run, Survey } from './surveyed.ts';
import { styleOf } from './titles.ts';

/** What is written in place. */
export const EDITOR = '[contenteditable]:not([contenteditable=false])';

type Steps = Generator<undefined, void>;

const MOST_NODES = 80_000;
/** After so many nodes the caller may pause. */
const STEP = 64;
/** So far elements are followed into each other. */
const DEEPEST = 400;

/** Whether a kind of control is ticked and not filled in. */
export function isBox(kind: string): kind is 'radio' | 'checkbox' {
  return kind === 'radio' || kind === 'checkbox';
}

/** What types and roles are called as kinds are. */
const KINDS = /^(?:radio|checkbox|hidden|slider)$/;
const NOT_READ = /^(?:password|file|button|submit|reset|image|color)$/;

/**
 * Surveys a document, in steps between which the caller may pause.
 * @param tags which elements are not looked into, and which only dress their text
 * @param skip elements that are ours and not the page's
 * @param shadowOf opens shadow roots, closed ones too where the browser lets an extension do so
 */
export function* survey(
  root: Document,
  tags: Lexicon,
  skip: (el: Element) => boolean,
  shadowOf: (el: Element) => ShadowRoot | null,
): Generator<undefined, Survey> {
  const page: Survey = {
    root,
    tokens: [],
    controls: [],
    runs: [],
    titles: [],
    ids: new Map(),
    labels: new Map(),
    roots: [],
    truncated: false,
  };
  const runs = runsOf(page, tags);
  let nodes = 0;

  function* visit(children: Iterable<Node>, depth: number): Steps {
    // Held, since the page may go on between two steps: a list that lives would leave out or repeat what is behind a change.
    for (const child of [...children]) {
      if (++nodes > MOST_NODES || depth > DEEPEST) {
        page.truncated = true;
        return;
      }
      if (nodes % STEP === 0) yield;
      if (child.nodeType === 3) runs.add(child as Text);
      else if (child.nodeType === 1) yield* visitElement(child as Element, depth);
    }
  }

  function* visitElement(el: Element, depth: number): Steps {
    if (skip(el)) return;
    const tag = tagOf(el);
    // A form is no control, and its properties may be its fields.
    const control = tag === 'FORM' ? undefined : controlKind(el, tag);
    if (tag !== 'FORM') countId(el, page);
    if (control && !isWithin(el, control, page)) {
      runs.end();
      if (!addControl(el, control, page)) return;
    }
    if (tag === 'LABEL') addLabel(el, page);
    if (isClosed(el, tag, tags) || (control === 'text' && tag !== 'INPUT')) return;
    const isBlock = !isInline(el, tags);
    if (isBlock) runs.end();
    const shadow = shadowOf(el);
    if (shadow) page.roots.push(shadow);
    yield* visit(shownIn(el, shadow), depth + 1);
    if (isBlock) runs.end();
  }

  const start = root.documentElement;
  if (start) yield* visit(start.childNodes, 0);
  runs.end();
  rankTitles(page);
  return page;
}

function countId(el: Element, page: Survey): void {
  const id = idIn(el, attr(el, 'id'), page);
  if (id) page.ids.set(id, (page.ids.get(id) ?? 0) + 1);
}

function addLabel(el: Element, page: Survey): void {
  const id = idIn(el, attr(el, 'for'), page);
  if (id) pushTo(page.labels, id, el);
}

/** Whether a box stands in the control before it: some libraries keep a native button in the one that plays it. One control. */
function isWithin(el: Element, control: ControlKind, { controls }: Survey): boolean {
  const before = controls.at(-1);
  return isBox(control) && before?.widget === control && before.el.contains(el);
}

/** Takes a control. Says false where it is a box that goes on the one before it. */
function addControl(el: Element, widget: ControlKind, page: Survey): boolean {
  const found: Control = { kind: 'control', widget, el: el as HTMLElement, at: page.tokens.length };
  if (goesOn(found, page)) return false;
  page.tokens.push(found);
  page.controls.push(found);
  return true;
}

/** Whether an element is not looked into; a button that is a title is. */
function isClosed(el: Element, tag: string, { skipTags, titleTags }: Lexicon): boolean {
  return (skipTags.test(tag) && !(tag === 'BUTTON' && el.closest(titleTags))) || attr(el, 'role') === 'tooltip';
}

/** What stands in an element as a person sees it: what a component is given stands where its slots are. */
function shownIn(el: Element, shadow: ShadowRoot | null): Iterable<Node> {
  const given = (el as HTMLSlotElement).assignedNodes?.() ?? [];
  return given[0] ? given : (shadow ?? el).childNodes;
}

function rankTitles(page: Survey): void {
  for (const run of page.runs) {
    run.rank ||= styleOf(run, page);
    if (run.rank) run.nth = page.titles.push(run) - 1;
  }
}

/** Boxes of one character each, by the first of them. */
const boxes = new WeakMap<HTMLElement, HTMLElement[]>();

/** The boxes of one character that a field is made of, or the field itself. */
export function boxesOf(el: HTMLElement): HTMLElement[] {
  return boxes.get(el) ?? [el];
}

/** Whether a box of one character goes on what the boxes directly before it hold; signs may stand between. */
function goesOn({ el }: Control, { tokens, controls }: Survey): boolean {
  if (attr(el, 'maxlength') !== '1') return false;
  boxes.set(el, [el]);
  const first = controls.at(-1);
  const all = first ? boxes.get(first.el) : undefined;
  if (!first || !all) return false;
  const [one, other] = [el, ...all.slice(-1)].map(parentOf);
  // Each may have a box of its own around it.
  const isBeside = one === other || (one?.tagName === 'SPAN' && one.parentNode === other?.parentNode);
  const between = tokens.slice(first.at + 1);
  // All of them close to each other, or none.
  const [, second] = all;
  const isEven = between[0] || !second || (el.previousSibling === all.at(-1)) === (second.previousSibling === first.el);
  return isBeside && !!isEven && between.every((token) => /^\W$/.test((token as Run).text)) && all.push(el) > 0;
}

/** Adds to the list that stands under a key. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Which control an element is, if any. Passwords, files and buttons are none of ours. */
export function controlKind(el: Element, tag: string = tagOf(el)): ControlKind | undefined {
  if (tag === 'SELECT') return 'select';
  if (tag === 'TEXTAREA') return 'area';
  const role = attr(el, 'role');
  if (tag === 'INPUT') {
    const type = attr(el, 'type').toLowerCase();
    if (KINDS.test(type)) return type as ControlKind;
    if (/^date/.test(type)) return 'date';
    if (type === 'range') return 'slider';
    if (NOT_READ.test(type)) return undefined;
    // Of a day, what opens is a calendar.
    if (role === 'combobox' && aria(el, 'haspopup') !== 'dialog') return 'combobox';
    return 'text';
  }
  if (KINDS.test(role)) return role as ControlKind;
  if (role === 'switch') return 'checkbox';
  // Pressed or not: a button of a group that plays radio buttons, as a rule, or one of several to be ticked.
  if (role === 'option' || aria(el, 'pressed')) return 'radio';
  const opens = role === 'combobox' || aria(el, 'haspopup').replace('true', role) === 'listbox';
  // One that opens a list in front of the page is named by its question and its answer.
  if (isNamedByAnswer(el)) return 'combobox';
  // Some keep the key of what they show in a field of theirs, out of sight.
  if (opens && !el.querySelector(':is(input,select):not([style*=none],[tabindex="-1"]),textarea')) return 'combobox';
  return isLine(el) ? 'text' : undefined;
}

function isNamedByAnswer(el: Element): boolean {
  return aria(el, 'haspopup') === 'dialog' && /^\W*[A-Z]{1,2}\d{4}.*, \d/.test(aria(el, 'label'));
}

/** Whether an element is edited in place and holds one line: a cell of a grid, not a note nor a document with tables. */
function isLine(el: Element): boolean {
  if (!el.matches(EDITOR)) return false;
  return !el.querySelector('table,tr,td,ul,ol,input,select,p+p,div+div,[contenteditable]') && textIn(el).length < 120;
}

/** The text at a place of the page's order; nothing where a control stands there. */
export function runAt(page: Survey, at: number): Run | undefined {
  const token = page.tokens[at];
  return token?.kind === 'text' ? token : undefined;
}
