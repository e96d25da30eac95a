/**
 * One pass over a document in its order: the texts that a person reads, as runs, and the controls between them. Nothing
 * here asks for layout (no rectangles, no computed style), so a pass costs what walking the tree costs. That is more than a
 * page may be held up for where it has thousands of fields, so the walk is made in steps.
 */

import type { Lexicon } from './lexicon.ts';
import { isOneWord } from './names.ts';
import { attr, idIn, parentOf, tagOf, textIn, tidy } from './nodes.ts';
import type { Control, ControlKind, Run, Survey } from './surveyed.ts';
import { rankOf, styleOf } from './titles.ts';

/** What is written in place. */
export const EDITOR = '[contenteditable]:not([contenteditable=false])';

type Steps = Generator<undefined, void>;

const MOST_NODES = 80_000;
/** After so many nodes the caller may pause. */
const STEP = 64;
const LONGEST_RUN = 600;

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
  { skipTags, inlineTags, titleTags }: Lexicon,
  skip: (el: Element) => boolean,
  shadowOf: (el: Element) => ShadowRoot | null,
): Generator<undefined, Survey> {
  const out: Survey = {
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
  let nodes = 0;
  let open: Run | undefined;
  /** The element of the text before. */
  let last: Element | undefined;

  const endRun = (): void => {
    if (!open) return;
    // Of megabytes only the beginning is wanted, unless it is blank.
    const text = tidy(open.text.slice(0, 20 * LONGEST_RUN)) || tidy(open.text);
    if (text !== '') {
      open.text = text.slice(0, LONGEST_RUN);
      open.at = out.tokens.length;
      out.tokens.push(open);
      out.runs.push(open);
    }
    open = undefined;
  };

  /** No block, no cell of a grid, and not placed by hand. */
  const isInline = (el: Element): boolean =>
    inlineTags.test(tagOf(el)) && !/cell|header$/.test(attr(el, 'role')) && !/absolute/.test(attr(el, 'style'));

  function* visit(children: Iterable<Node>, depth: number): Steps {
    // Held, since the page may go on between two steps: a list that lives would leave out or repeat what is behind a change.
    for (const child of [...children]) {
      if (++nodes > MOST_NODES || depth > 400) {
        out.truncated = true;
        return;
      }
      if (nodes % STEP === 0) yield;
      if (child.nodeType === 3) {
        addText(child as Text);
      } else if (child.nodeType === 1) {
        yield* visitElement(child as Element, depth);
      }
    }
  }

  const addText = (node: Text): void => {
    const parent = parentOf(node);
    if (!parent) return;
    if (open) open.text += (parent === last || isOneWord(open.text, node.data, [parent, last]) ? '' : ' ') + node.data;
    else if (/\S/.test(node.data)) {
      let block = parent;
      for (let up = parentOf(block); up && isInline(block); up = parentOf(block)) block = up;
      const title = parent.closest(titleTags);
      block = title ?? block;
      open = { kind: 'text', text: node.data, el: parent, block, rank: title ? rankOf(title) : '', at: -1 };
    }
    last = parent;
  };

  function* visitElement(el: Element, depth: number): Steps {
    const tag = tagOf(el);
    if (skip(el)) return;
    // A form is no control, and its properties may be its fields.
    const id = tag === 'FORM' ? '' : idIn(el, attr(el, 'id'), out);
    if (id) out.ids.set(id, (out.ids.get(id) ?? 0) + 1);
    const control = tag === 'FORM' ? undefined : controlKind(el, tag);
    // Some libraries keep a native button in the one that plays it: one control.
    const { control: kind, el: outer } = out.controls.at(-1) ?? {};
    if (control && !(isBox(control) && kind === control && outer?.contains(el))) {
      endRun();
      const found: Control = { kind: 'control', control, el: el as HTMLElement, at: out.tokens.length };
      if (goesOn(found, out)) return;
      out.tokens.push(found);
      out.controls.push(found);
    }
    const labelled = tag === 'LABEL' && idIn(el, attr(el, 'for'), out);
    if (labelled) pushTo(out.labels, labelled, el);
    const isTitle = tag === 'BUTTON' && el.closest(titleTags) !== null;
    if ((skipTags.test(tag) && !isTitle) || (control === 'text' && tag !== 'INPUT')) return;
    const inline = isInline(el);
    if (!inline) endRun();
    const shadow = shadowOf(el);
    if (shadow) out.roots.push(shadow);
    // What a component is given stands where its slots are.
    const given = (el as HTMLSlotElement).assignedNodes?.() ?? [];
    yield* visit(given[0] ? given : (shadow ?? el).childNodes, depth + 1);
    if (!inline) endRun();
  }

  const start = root.documentElement;
  if (start) yield* visit(start.childNodes, 0);
  endRun();
  for (const run of out.runs) {
    run.rank ||= styleOf(run, out);
    if (run.rank) run.nth = out.titles.push(run) - 1;
  }
  return out;
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
    if (role === 'combobox' && attr(el, 'aria-haspopup') !== 'dialog') return 'combobox';
    return 'text';
  }
  if (KINDS.test(role)) return role as ControlKind;
  if (role === 'switch') return 'checkbox';
  // Pressed or not: a button of a group that plays radio buttons, as a rule, or one of several to be ticked.
  if (role === 'option' || attr(el, 'aria-pressed')) return 'radio';
  const opens = role === 'combobox' || attr(el, 'aria-haspopup').replace('true', role) === 'listbox';
  // One that opens a list in front of the page is named by its question and its answer.
  if (isNamedByAnswer(el)) return 'combobox';
  // Some keep the key of what they show in a field of theirs, out of sight.
  if (opens && !el.querySelector(':is(input,select):not([style*=none],[tabindex="-1"]),textarea')) return 'combobox';
  return isLine(el) ? 'text' : undefined;
}

function isNamedByAnswer(el: Element): boolean {
  return attr(el, 'aria-haspopup') === 'dialog' && /^\W*[A-Z]{1,2}\d{4}.*, \d/.test(attr(el, 'aria-label'));
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
