import { either, headersOver } from './grid.ts';
import { groupLabel, ownLabel } from './labels.ts';
import { allIn, aria, attr, parentOf, tidy, upFrom } from './nodes.ts';
import { isBox, runAt } from './survey.ts';
import type { Control, ControlKind, Run, Survey } from './surveyed.ts';

/** One thing that a page asks: a group of radio buttons, or a control of its own. */
export interface Question {
  widget: Exclude<ControlKind, 'checkbox'>;
  controls: Control[];
  /** The element of the first control, and its place in the page's order. */
  el: HTMLElement;
  at: number;
}

/** One answer that a question offers. */
export interface Option {
  el: HTMLElement;
  text: string;
  value: string;
  chosen: boolean;
}

/**
 * The questions of a page in its order. A checkbox is a flag of its own (`check-all.ts`) and none of them, unless others
 * have its name: some forms ask for one answer so.
 */
export function questions(page: Survey): Question[] {
  const out: Question[] = [];
  const groups = new Map<unknown, Map<string, Question>>();
  // A list that a box opens repeats the box, and marks what a person only points at.
  const opened = new Set(page.controls.flatMap(({ el }) => [aria(el, 'controls'), aria(el, 'owns')]));
  for (const control of page.controls) {
    const { widget: kind, el } = control;
    if (!isBox(kind)) {
      out.push(asks(kind, control));
      continue;
    }
    const { id } = el.closest('[role=listbox]') ?? {};
    if (id && opened.has(id)) continue;
    const { scope, name } = radioGroup(control);
    const inScope = groups.get(scope) ?? new Map<string, Question>();
    groups.set(scope, inScope);
    const known = inScope.get(name);
    if (known) {
      known.controls.push(control);
    } else {
      const question = asks('radio', control);
      inScope.set(name, question);
      out.push(question);
    }
  }
  return out.filter(
    ({ controls }) => controls[0]?.widget !== 'checkbox' || (controls[1] && controls.length < MOST_BOXES),
  );
}

/** A question that one control asks. */
export function asks(kind: Exclude<ControlKind, 'checkbox'>, control: Control): Question {
  return { widget: kind, controls: [control], el: control.el, at: control.at };
}

/** As the browser groups them: by form and name, which a component may have in their place. ARIA radios have none: by the group around them. */
function radioGroup({ el, widget: kind }: Control): { scope: unknown; name: string } {
  const { host } = el.getRootNode() as ShadowRoot;
  for (const each of host ? [host, el] : [el]) {
    const name = attr(each, 'name');
    if (name !== '') return { scope: (each as HTMLInputElement).form ?? each.getRootNode(), name };
  }
  // One that has a component for itself stands where that does.
  const isLone = host && !host.shadowRoot?.querySelectorAll('input,[role]')[1];
  const own = isLone ? host : el;
  const beside = parentOf(own);
  const around =
    own.closest(GROUP) ??
    (allIn(beside, PLAYED)[1] ? beside : own.closest(LAID_OUT)) ??
    withSeveral(own, kind === 'checkbox' || el.tagName === 'INPUT' ? MOST_AROUND : 0);
  return { scope: around, name: '' };
}

const GROUP = either('[role=listbox]', 'radiogroup', 'group');
/** What holds the answers of a question, unless several stand in a box of their own: a page's layout may be such, too. */
const LAID_OUT = either('fieldset,tr,ul,ol', 'row');
const PLAYED = either('[aria-pressed]', 'radio');
/** A question of one answer has fewer boxes. */
const MOST_BOXES = 30;
/** How far around a box the others of its question stand. */
const MOST_AROUND = 4;

/** The nearest element around a box that holds several fields; where none does, the farthest that is asked. */
function withSeveral(el: Element, levels: number): Element | undefined {
  const way = upFrom(parentOf(el), levels + 1);
  return way.find((at) => allIn(at, 'input')[1]) ?? way.at(-1);
}

/** What the markup itself says of a question: its own label, or that of its group. */
export function labelOf(question: Question, page: Survey): string {
  const { el } = question;
  if (question.widget === 'radio') return groupLabel(el, page);
  return ownLabel(el, page) || tidy(attr(el, 'title'));
}

/** The answers that a question offers, or none where it is a text. */
export function optionsOf(question: Question, page: Survey): Option[] {
  if (question.widget === 'select') return selectOptions(question.el as HTMLSelectElement);
  if (question.widget === 'radio') return buttonOptions(question.controls, page);
  return question.widget === 'slider' ? stepsOf(question.el) : [];
}

/** The most steps that a slider of answers has. */
const MOST_STEPS = 12;

/** The steps of a slider. It may say in words what it stands at, or that nobody has moved it. */
function stepsOf(el: HTMLElement): Option[] {
  const [from, to, now] = ['min', 'max', 'now'].map((key) => aria(el, `value${key}`) || attr(el, key));
  const least = Number(from);
  const length = Number(to) - least + 1;
  if (!(length <= MOST_STEPS)) return [];
  const value = (el as HTMLInputElement).value ?? now;
  const says = aria(el, 'valuetext') || value;
  return Array.from({ length }, (_, i) => String(least + i)).map((text) => ({
    el,
    text,
    value: text,
    chosen: text === value && leadingCode(says) === text,
  }));
}

function selectOptions(el: HTMLSelectElement): Option[] {
  const options = [...el.options].slice(0, 400);
  return options.map(({ text, value, selected }) => ({ el, text: tidy(text), value, chosen: selected }));
}

/** Radio buttons or checkboxes with the texts that stand beside them. */
export function buttonOptions(controls: Control[], page: Survey): Option[] {
  const own = controls.map(({ el }) => ownLabel(el, page));
  const texts = own.some((text) => text === '') ? besides(controls, page, own) : own;
  return controls.map(({ el }, i) => ({
    el,
    text: texts[i] ?? '',
    value: attr(el, 'value'),
    chosen: isTicked(el),
  }));
}

/** Whether a box, radio button or what plays one is chosen now. */
export function isTicked(el: HTMLElement): boolean {
  if (el.tagName === 'INPUT') return (el as HTMLInputElement).checked;
  return (
    ['checked', 'pressed', 'selected'].some((key) => aria(el, key) === 'true') ||
    (!aria(el, 'checked') && !!el.querySelector('input:checked'))
  );
}

/**
 * Texts beside buttons that have no label of their own: those after each, or, where the last has none after it, those
 * before each. Both ways fitting is no answer: then only the values speak.
 */
function besides(controls: Control[], page: Survey, own: string[]): string[] {
  const box = controls[1] && common(controls);
  const [after, before] = ([1, -1] as const).map((step) =>
    controls.map((control, i) => own[i] || textBeside(control, step, page, box)),
  ) as [string[], string[]];
  if (after.every((text) => text === '')) {
    // A matrix: the answers head the columns.
    const heads = controls.map(({ el }) => headersOver(el));
    for (let row = 0; row < 4; row++) {
      const texts = heads.map((head) => head[row] ?? '');
      if (texts.length > 1 && allDifferent(texts)) return texts;
    }
    return before;
  }
  const codesAfter = allDifferent(after.map(leadingCode));
  const codesBefore = allDifferent(before.map(leadingCode));
  if (codesAfter && codesBefore) return agreeing(controls, after, before);
  return codesBefore || (after.includes('') && !before.includes('')) ? before : after;
}

function agreeing(controls: Control[], after: string[], before: string[]): string[] {
  const values = controls.map(({ el }) => leadingCode(attr(el, 'value')));
  const fits = (texts: string[]): boolean => texts.every((text, i) => leadingCode(text) === values[i]);
  if (fits(after)) return after;
  if (fits(before)) return before;
  return [];
}

/** The smallest element around controls. */
export function common(controls: readonly Control[]): Element | undefined {
  const [first, another] = controls;
  if (!another) return first?.el;
  return upFrom(first?.el).find((at) => controls.every(({ el }) => at.contains(el) || upFrom(el).includes(at)));
}

/** Whether there is a code for each, and none twice. */
export function allDifferent(codes: (string | undefined)[]): codes is string[] {
  return codes.every(Boolean) && new Set(codes).size === codes.length;
}

/** The text directly behind a control, or before it, in its row; of several buttons, within the question. */
function textBeside(control: Control, step: 1 | -1, page: Survey, box: Element | undefined): string {
  const run = runAt(page, control.at + step);
  if (!run || isFarther(control, run) || (box && !upFrom(run.el).includes(box))) return '';
  return run.text;
}

/** Whether a text is in another row than the control: then it is not the control's. */
function isFarther(control: Control, run: Run): boolean {
  const row = control.el.closest('tr,li,p,dd,[role=row]');
  return row !== null && !row.contains(run.el);
}

/**
 * The code at the start of an answer's text: `2 - Able to…`, `(2) Able`, `02`, `2 Able`, `NA – Not…`. Without leading
 * zeros. Never out of a measure, a date or a range (`2.5 cm`, `2/10`, `2 - 3 steps`).
 */
export function leadingCode(text: string): string | undefined {
  return codeOfText(text, true);
}

/** As {@link leadingCode}, but a bare blank after the code is not enough: `2 persons` is no answer `2`. */
export function statedCode(text: string): string | undefined {
  return codeOfText(text, false);
}

/** The code that a text states. What shows the answer's words too may have no sign between: `2 Able to…`. */
export function codeOfText(text: string, isWorded: boolean): string | undefined {
  const code = (isWorded ? CODE : STATED).exec(text)?.[1];
  return code && plainCode(code);
}

const START = String.raw`^[\s([\u2610-\u2612\u25cb\u25cf\u25ef\u25c9*]*(\d{1,2}|NA|UK)`;
const MARK = String.raw`\s*[\])]?\s*[-\u2013\u2014.:=](?!\s*\d)|\s*[\])]|\s*$`;
const CODE = new RegExp(`${START}(?:${MARK}|\\s+(?=[A-Za-z]))`, 'i');
const STATED = new RegExp(`${START}(?:${MARK})`, 'i');

/** `04` → `4`, `na` → `NA`. */
export function plainCode(code: string): string {
  return /^\d+$/.test(code) ? String(Number(code)) : code.toUpperCase();
}
