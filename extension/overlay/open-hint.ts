import { type HintActs, type HintSaid, hintElement } from './hint.ts';
import type { OverlayHost } from './host.ts';
import { type Box, isWithin, overlap, placeHint, placeOutside } from './place.ts';

/** What a hint stands beside: a field or words, where they are in view, and what is said of them. */
export interface Hinted {
  el: HTMLElement;
  box: Box | undefined;
  /** The field that the words stand in, where it is larger than they are: it is not covered if that can be helped. */
  around?: Box;
  hint: HintSaid;
}

/** A hint that is to be opened. */
export interface ToOpen {
  /** What it is known by, until it closes. */
  handle: number;
  mark: Hinted;
  acts: HintActs;
  /** Whether it opens for the focus, and not for the pointer. */
  byFocus: boolean;
  view: Box;
  /** The pointer comes over it, and leaves it. */
  over: { in(): void; out(): void };
}

/** A hint that is lower than this (px) cannot be read. */
const LEAST = 60;

/** The one hint that is open, and the field that had the focus before it. */
export class OpenHint {
  readonly #doc: Document;
  readonly #host: OverlayHost;
  /** All fields of the page: a hint covers none of them if it can help it. */
  readonly #fields: () => HTMLElement[];
  #open: { handle: number; el: HTMLElement; byFocus: boolean; placedFor: Box | undefined } | undefined;
  #back: { el: HTMLElement; start: number | null; end: number | null; range: Range | undefined } | undefined;

  constructor(doc: Document, host: OverlayHost, fields: () => HTMLElement[]) {
    this.#doc = doc;
    this.#host = host;
    this.#fields = fields;
    host.root.addEventListener('keydown', (event) => {
      const { key, shiftKey } = event as KeyboardEvent;
      if (this.#move(key, shiftKey)) event.preventDefault();
    });
  }

  get handle(): number | undefined {
    return this.#open?.handle;
  }

  /** Whether it is open because its field has the focus, and not for the pointer. */
  get byFocus(): boolean {
    return this.#open?.byFocus === true;
  }

  get hasFocus(): boolean {
    return this.#host.root.activeElement !== null;
  }

  /** The words of the button that has the focus. */
  get act(): string | undefined {
    return this.#host.root.activeElement?.textContent ?? undefined;
  }

  /** Opens a hint. The pointer may wander over it. */
  show({ handle, mark, acts, byFocus, view, over }: ToOpen): void {
    this.close();
    this.#host.raise(mark.el);
    const el = hintElement(this.#doc, mark.hint, acts, (event) => this.#isReal(event));
    el.addEventListener('mouseenter', over.in);
    el.addEventListener('mouseleave', over.out);
    this.#host.root.append(el);
    this.#open = { handle, el, byFocus, placedFor: undefined };
    this.#place(mark, view);
  }

  /** Says in the open hint what became of an act, and moves the focus to its first button. */
  sayBecame(say: string): void {
    const hint = this.#open?.el;
    if (!hint) return;
    const line = hint.querySelector('.became') ?? hint.appendChild(this.#doc.createElement('p'));
    line.className = 'say became';
    line.textContent = say;
    hint.querySelector('button')?.focus();
  }

  /** Takes the hint away, and gives the focus back if it had it. */
  close(): void {
    if (!this.#open) return;
    const hadFocus = this.hasFocus;
    this.#open.el.remove();
    this.#open = undefined;
    if (hadFocus) this.giveBack();
  }

  /** Keeps the hint beside its field. Says false where it must close: the page plays with the overlay. */
  follow(mark: Hinted, view: Box): boolean {
    if (!this.#open) return true;
    const box = this.#open.el.getBoundingClientRect();
    if (this.#host.isTampered(box)) return false;
    const { placedFor } = this.#open;
    const hasMoved =
      !mark.box ||
      !placedFor ||
      Math.abs(mark.box.left - placedFor.left) > 1 ||
      Math.abs(mark.box.top - placedFor.top) > 1;
    if (hasMoved || !isWithin(box, view)) this.#place(mark, view);
    return true;
  }

  /** Moves the focus into the hint, and remembers where it was. @param act the button, by its words; absent: the first */
  enter(from: HTMLElement, act?: string): void {
    this.#back = { el: from, ...caretOf(from), range: rangeIn(from) };
    const buttons = this.#buttons();
    (buttons.find(({ textContent }) => textContent === act) ?? buttons[0])?.focus();
  }

  /** Arrows and Tab go round in the hint. Says whether the key was one of these. */
  #move(key: string, shift: boolean): boolean {
    const buttons = this.#buttons();
    const at = buttons.indexOf(this.#host.root.activeElement as HTMLElement);
    const step = stepOf(key, shift);
    if (at < 0 || step === 0) return false;
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
    return true;
  }

  /** Gives focus and caret back to the field that had them. */
  giveBack(): void {
    const back = this.#back;
    this.#back = undefined;
    if (!back?.el.isConnected) return;
    back.el.focus({ preventScroll: true });
    if (back.start !== null) (back.el as HTMLInputElement).setSelectionRange?.(back.start, back.end);
    if (back.range)
      this.#doc
        .getSelection()
        ?.setBaseAndExtent(
          back.range.startContainer,
          back.range.startOffset,
          back.range.endContainer,
          back.range.endOffset,
        );
  }

  #buttons(): HTMLElement[] {
    return [...(this.#open?.el.querySelectorAll('button') ?? [])];
  }

  #place(mark: Hinted, view: Box): void {
    if (!mark.box || !this.#open) return;
    const { el } = this.#open;
    this.#open.placedFor = mark.box;
    const obstacles: Box[] = [];
    for (const control of this.#fields()) {
      if (control === mark.el) continue;
      const box = control.getBoundingClientRect();
      if (box.width > 0 && box.bottom > view.top && box.top < view.bottom) obstacles.push(box);
    }
    const { box, around } = mark;
    const put = (most: string): Box => {
      el.style.maxHeight = most;
      const size = el.getBoundingClientRect();
      const { x, y } =
        (around && placeOutside(box, around, size, obstacles, view)) ?? placeHint(box, size, obstacles, view);
      el.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      return { left: x, top: y, right: x + size.width, bottom: y + size.height };
    };
    // A low window has no room for all of it beside the field: then it scrolls in what is above or below, if that is some.
    const room = Math.max(box.top - view.top, view.bottom - box.bottom) - 14;
    if (overlap(put(''), box) > 0 && room > LEAST) put(`${room}px`);
  }

  /** A real click, where our hint is what lies under the pointer; keys make clicks that come from nowhere. */
  #isReal(event: Event): boolean {
    if (!event.isTrusted) return false;
    const { clientX, clientY, detail } = event as MouseEvent;
    return detail === 0 || this.#host.isOnTop(clientX, clientY);
  }
}

/** Which way a key goes round: 1 on, -1 back, 0 for a key that does not. */
function stepOf(key: string, shift: boolean): -1 | 0 | 1 {
  if (key === 'Tab') return shift ? -1 : 1;
  if (!key.startsWith('Arrow')) return 0;
  return /(?:Left|Up)$/.test(key) ? -1 : 1;
}

function caretOf(el: HTMLElement): { start: number | null; end: number | null } {
  try {
    const { selectionStart, selectionEnd } = el as HTMLInputElement;
    return { start: selectionStart ?? null, end: selectionEnd ?? null };
  } catch {
    // Number and date fields have no caret to ask for.
    return { start: null, end: null };
  }
}

/** The caret or selection in something that is edited in place. */
function rangeIn(el: HTMLElement): Range | undefined {
  if (!el.isContentEditable) return undefined;
  const selection = el.ownerDocument.getSelection();
  return selection && selection.rangeCount > 0 && el.contains(selection.anchorNode)
    ? selection.getRangeAt(0).cloneRange()
    : undefined;
}
