import type { PageHint } from '../messages.ts';
import { freeSide } from './free-side.ts';
import { hintElement } from './hint.ts';
import { OverlayHost } from './host.ts';
import { type Box, isWithin, MARK, markBox, placeHint, type Side } from './place.ts';

/** What the overlay asks of its frame. */
export interface OverlayFrame {
  elementOf(handle: number): HTMLElement | undefined;
  /** What the field of a handle says now: a hint that was made for something else is not shown. */
  valueOf(handle: number): string | string[] | undefined;
  /** All fields of the page, so that a hint covers none of them. */
  controls(): HTMLElement[];
  openPanel(): void;
  hideOnSite(): void;
  stopped(): void;
}

interface Mark {
  hint: PageHint;
  el: HTMLElement;
  button: HTMLElement;
  side: Side | undefined;
  /** The field's box when the side was chosen: another size asks again. */
  size: string;
  box: Box | undefined;
}

/** A calm page: the fields in view get a mark, and no more than this many. */
const MOST_MARKS = 24;
const OPEN_AFTER_MS = 350;
const CLOSE_AFTER_MS = 250;
/** Things move without a word (accordions, late pictures): marks in view are looked at this often. */
const LOOK_MS = 250;
const RING_MS = 1600;

/**
 * Marks beside diagnosis fields and one hint at a time. Everything is drawn in one closed shadow root; the page's own
 * elements get no attribute, no class and no style. Positions are taken in one animation frame, all reads before all
 * writes.
 *
 * Keyboard: Alt+Shift+L in a marked field opens its hint and moves into it; Escape closes it and gives focus and caret
 * back. Marks are no stop of the Tab key, which belongs to the page.
 */
export class Overlay {
  readonly #doc: Document;
  readonly #view: Window;
  readonly #frame: OverlayFrame;
  readonly #signal: AbortSignal;
  readonly #host: OverlayHost;
  readonly #marks = new Map<number, Mark>();
  /** Handles whose mark someone hid, while this document lives. */
  readonly #hidden = new Set<number>();
  readonly #live: HTMLElement;
  #open: { handle: number; el: HTMLElement; byFocus: boolean; placedFor?: Box } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawing = false;
  #look: ReturnType<typeof setInterval> | undefined;
  #back: { el: HTMLElement; start: number | null; end: number | null } | undefined;
  /** A field whose hint was closed by hand stays closed until it is left or changed. */
  #closed: number | undefined;

  constructor(doc: Document, frame: OverlayFrame, signal: AbortSignal) {
    this.#doc = doc;
    this.#view = doc.defaultView as Window;
    this.#frame = frame;
    this.#signal = signal;
    this.#host = new OverlayHost(doc, () => {
      this.#clear();
      frame.stopped();
    });
    this.#live = doc.createElement('div');
    this.#live.className = 'live';
    this.#live.setAttribute('role', 'status');
    this.#host.root.append(this.#live);
    this.#listen();
    signal.addEventListener('abort', () => this.#clear());
  }

  owns(node: Node): boolean {
    return this.#host.owns(node);
  }

  /** Takes the hints of the page as they are now; those of fields that have moved on are dropped. */
  show(hints: readonly PageHint[]): void {
    if (this.#signal.aborted || this.#host.isStopped) return;
    const wanted = new Map(hints.filter(({ handle }) => !this.#hidden.has(handle)).map((hint) => [hint.handle, hint]));
    for (const [handle, mark] of this.#marks) if (!wanted.has(handle)) this.#remove(handle, mark);
    for (const [handle, hint] of wanted) {
      const el = this.#frame.elementOf(handle);
      if (!el) continue;
      const known = this.#marks.get(handle);
      if (known) this.#change(handle, known, hint);
      else
        this.#marks.set(handle, {
          hint,
          el,
          button: this.#button(handle, hint),
          side: undefined,
          size: '',
          box: undefined,
        });
    }
    this.draw();
    this.#keepLooking();
    if (this.#open === undefined) this.#openFocused();
  }

  /** Something may have moved. */
  draw(): void {
    if (this.#drawing || this.#marks.size === 0 || this.#doc.visibilityState === 'hidden') return;
    this.#drawing = true;
    this.#view.requestAnimationFrame(() => {
      this.#drawing = false;
      if (!this.#signal.aborted) this.#draw();
    });
  }

  /** Scrolls to a field and rings it for a moment. */
  reveal(handle: number): void {
    const el = this.#frame.elementOf(handle);
    if (!el || this.#host.isStopped) return;
    el.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#host.raise(el);
    const ring = this.#doc.createElement('div');
    ring.className = 'ring';
    this.#host.root.append(ring);
    const place = (): void => {
      const box = el.getBoundingClientRect();
      ring.style.transform = `translate(${box.left - 5}px, ${box.top - 5}px)`;
      ring.style.width = `${box.width + 10}px`;
      ring.style.height = `${box.height + 10}px`;
    };
    this.#view.requestAnimationFrame(place);
    setTimeout(() => {
      ring.remove();
      this.#lowerIfEmpty();
    }, RING_MS);
  }

  #draw(): void {
    const view = this.#viewBox();
    // All reads first.
    const placed = [...this.#marks].map(([handle, mark]) => ({ handle, mark, box: this.#visibleBox(mark.el, view) }));
    const shown = placed.filter(({ box }) => box !== undefined).slice(0, MOST_MARKS);
    for (const { mark, box } of shown) {
      const size = box ? `${Math.round(box.right - box.left)}x${Math.round(box.bottom - box.top)}` : '';
      if (mark.side === undefined || mark.size !== size) {
        mark.side = box && freeSide(mark.el, box, view, (el) => this.owns(el));
        mark.size = size;
      }
    }
    // Then all writes.
    if (shown.length > 0) this.#host.raise(shown[0]?.mark.el);
    for (const { mark, box } of placed) {
      const isShown = shown.some((each) => each.mark === mark) && box !== undefined && mark.side !== undefined;
      mark.box = isShown ? box : undefined;
      if (!isShown || !box || !mark.side) {
        mark.button.remove();
        continue;
      }
      const spot = markBox(box, mark.side);
      mark.button.style.transform = `translate(${spot.left}px, ${spot.top}px)`;
      if (!mark.button.isConnected) this.#host.root.append(mark.button);
    }
    this.#lowerIfEmpty();
    this.#followOpen(view);
  }

  /** The box of a field that a person can see; `undefined` for one that is hidden, scrolled away or covered. */
  #visibleBox(el: HTMLElement, view: Box): Box | undefined {
    if (!el.isConnected || (el.checkVisibility && !el.checkVisibility({ visibilityProperty: true }))) return undefined;
    const { left, top, right, bottom } = el.getBoundingClientRect();
    if (right - left < 2 || bottom - top < 2) return undefined;
    if (bottom < view.top || top > view.bottom || right < view.left || left > view.right) return undefined;
    const root = el.getRootNode() as Document | ShadowRoot;
    const x = Math.min(Math.max((left + right) / 2, 1), view.right - 1);
    const y = Math.min(Math.max((top + bottom) / 2, 1), view.bottom - 1);
    const hit = root.elementsFromPoint(x, y).find((each) => !this.owns(each));
    if (hit && hit !== el && !el.contains(hit) && !hit.contains(el)) return undefined;
    return { left, top, right, bottom };
  }

  #viewBox(): Box {
    const { clientWidth, clientHeight } = this.#doc.documentElement;
    const width = clientWidth || this.#view.innerWidth;
    // A page in quirks mode gives its root the height of its content.
    const height =
      this.#doc.compatMode === 'BackCompat' ? this.#view.innerHeight : clientHeight || this.#view.innerHeight;
    return { left: 0, top: 0, right: Math.min(width, this.#view.innerWidth), bottom: height };
  }

  #button(handle: number, hint: PageHint): HTMLElement {
    const button = this.#doc.createElement('button');
    button.setAttribute('type', 'button');
    // The Tab order is the page's; Alt+Shift+L leads here.
    button.tabIndex = -1;
    this.#dress(button, hint);
    const isReal = (event: Event): boolean => event.isTrusted;
    button.addEventListener('mouseenter', (event) => isReal(event) && this.#openSoon(handle, false));
    button.addEventListener('mouseleave', () => this.#closeSoon());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (isReal(event)) this.#openHint(handle, true);
    });
    return button;
  }

  #dress(button: HTMLElement, hint: PageHint): void {
    button.className = hint.tone === 'quiet' ? 'mark quiet' : 'mark';
    button.setAttribute('aria-label', `Lintel: ${hint.title}`);
  }

  #change(handle: number, mark: Mark, hint: PageHint): void {
    const changed = JSON.stringify(mark.hint) !== JSON.stringify(hint);
    mark.hint = hint;
    if (!changed) return;
    this.#dress(mark.button, hint);
    if (this.#closed === handle) this.#closed = undefined;
    if (this.#open?.handle === handle && !this.#hasFocusInside()) this.#openHint(handle, this.#open.byFocus);
  }

  #remove(handle: number, mark: Mark): void {
    mark.button.remove();
    this.#marks.delete(handle);
    if (this.#open?.handle === handle) this.#close();
    this.#lowerIfEmpty();
  }

  #openSoon(handle: number, byFocus: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#openHint(handle, byFocus), OPEN_AFTER_MS);
  }

  #closeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#hasFocusInside()) this.#close();
    }, CLOSE_AFTER_MS);
  }

  #openHint(handle: number, byFocus: boolean): void {
    clearTimeout(this.#timer);
    const mark = this.#marks.get(handle);
    if (this.#signal.aborted || !mark?.box || !this.#isStillFor(handle, mark)) return;
    this.#close();
    this.#host.raise(mark.el);
    const acts = {
      openPanel: () => this.#frame.openPanel(),
      hideHere: () => {
        this.#hidden.add(handle);
        this.#giveBack();
        this.#remove(handle, mark);
      },
      hideOnSite: () => {
        this.#giveBack();
        this.#frame.hideOnSite();
      },
    };
    const el = hintElement(this.#doc, mark.hint, acts, (event) => this.#isReal(event));
    el.addEventListener('mouseenter', () => clearTimeout(this.#timer));
    el.addEventListener('mouseleave', () => !this.#open?.byFocus && this.#closeSoon());
    el.style.visibility = 'hidden';
    this.#host.root.append(el);
    this.#open = { handle, el, byFocus };
    this.#placeOpen(mark, el);
    el.style.visibility = '';
  }

  #placeOpen(mark: Mark, el: HTMLElement): void {
    if (!mark.box || !this.#open) return;
    this.#open.placedFor = mark.box;
    const view = this.#viewBox();
    const { width, height } = el.getBoundingClientRect();
    const obstacles: Box[] = [];
    for (const control of this.#frame.controls()) {
      if (control === mark.el) continue;
      const box = control.getBoundingClientRect();
      if (box.width > 0 && box.bottom > view.top && box.top < view.bottom) obstacles.push(box);
    }
    const { x, y } = placeHint(mark.box, { width, height }, obstacles, view);
    el.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  /** The open hint goes with its field, and closes where that is gone, has moved on, or the page plays with the overlay. */
  #followOpen(view: Box): void {
    const open = this.#open;
    if (!open) return;
    const mark = this.#marks.get(open.handle);
    const box = open.el.getBoundingClientRect();
    if (!mark?.box || !this.#isStillFor(open.handle, mark) || this.#host.isTampered(box)) {
      this.#close();
      return;
    }
    const isInView = isWithin({ left: box.left, top: box.top, right: box.right, bottom: box.bottom }, view);
    if (!isInView || this.#movedAway(mark)) this.#placeOpen(mark, open.el);
  }

  /** A hint stands only while its field says what the hint was made for. */
  #isStillFor(handle: number, { hint }: Mark): boolean {
    return this.#frame.valueOf(handle) === hint.forValue;
  }

  /** Whether the field has moved since the hint was placed. */
  #movedAway({ box }: Mark): boolean {
    const placed = this.#open?.placedFor;
    return !box || !placed || Math.abs(box.left - placed.left) > 1 || Math.abs(box.top - placed.top) > 1;
  }

  /** A real click, where our hint is what lies under the pointer; keys make clicks at 0,0. */
  #isReal(event: Event): boolean {
    if (!event.isTrusted) return false;
    const { clientX, clientY, detail } = event as MouseEvent;
    return detail === 0 || this.#host.isOnTop(clientX, clientY);
  }

  #close(): void {
    clearTimeout(this.#timer);
    if (!this.#open) return;
    const inside = this.#hasFocusInside();
    this.#open.el.remove();
    this.#open = undefined;
    if (inside) this.#giveBack();
    this.#lowerIfEmpty();
  }

  #hasFocusInside(): boolean {
    return this.#host.root.activeElement !== null;
  }

  /** Gives focus and caret back to the field that had them. */
  #giveBack(): void {
    const back = this.#back;
    this.#back = undefined;
    if (!back?.el.isConnected) return;
    back.el.focus({ preventScroll: true });
    if (back.start !== null) (back.el as HTMLInputElement).setSelectionRange?.(back.start, back.end);
  }

  #listen(): void {
    const on = (type: string, listener: (event: Event) => void): void =>
      this.#doc.addEventListener(type, listener, { capture: true, signal: this.#signal });
    on('keydown', (event) => this.#onKey(event as KeyboardEvent));
    on('focusin', (event) => this.#onFocus(event));
    on('focusout', (event) => {
      const handle = this.#handleOf(event.composedPath()[0]);
      if (handle !== undefined && this.#closed === handle) this.#closed = undefined;
      if (this.#open?.byFocus && this.#open.handle === handle) this.#closeSoon();
    });
    // Keys in our hint are no business of the page's shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress'] as const) {
      this.#host.root.addEventListener(type, (event) => {
        if (type === 'keydown') this.#onKeyInside(event as KeyboardEvent);
        event.stopPropagation();
      });
    }
  }

  #onFocus(event: Event): void {
    const handle = this.#handleOf(event.composedPath()[0]);
    if (handle === undefined || !event.isTrusted || this.#closed === handle) return;
    this.#openSoon(handle, true);
    const mark = this.#marks.get(handle);
    if (mark?.hint.tone === 'note')
      this.#say(`Lintel: ${mark.hint.title}. ${mark.hint.facts.join(', ')}. Alt Shift L opens the hint.`);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape' && this.#open) {
      const { handle } = this.#open;
      event.preventDefault();
      event.stopPropagation();
      this.#close();
      this.#closed = handle;
      return;
    }
    if (!(event.altKey && event.shiftKey && event.code === 'KeyL') || event.ctrlKey || event.metaKey) return;
    const el = this.#focused();
    const handle = this.#handleOf(el);
    if (!el || handle === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#back = { el, ...caretOf(el) };
    if (this.#open?.handle !== handle) this.#openHint(handle, true);
    this.#open?.el.querySelector('button')?.focus();
  }

  /** Arrows and Tab go round in the hint; Escape is heard above. */
  #onKeyInside(event: KeyboardEvent): void {
    const buttons = [...(this.#open?.el.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(this.#host.root.activeElement as HTMLButtonElement);
    if (at < 0) return;
    const isBack = event.key === 'ArrowLeft' || event.key === 'ArrowUp' || (event.key === 'Tab' && event.shiftKey);
    const isOn = event.key === 'ArrowRight' || event.key === 'ArrowDown' || (event.key === 'Tab' && !event.shiftKey);
    if (!isBack && !isOn) return;
    event.preventDefault();
    buttons[(at + (isBack ? buttons.length - 1 : 1)) % buttons.length]?.focus();
  }

  #openFocused(): void {
    const handle = this.#handleOf(this.#focused());
    if (handle !== undefined && this.#closed !== handle && !this.#open) this.#openSoon(handle, true);
  }

  #focused(): HTMLElement | undefined {
    let el = this.#doc.activeElement;
    while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
    return (el as HTMLElement | null) ?? undefined;
  }

  #handleOf(target: unknown): number | undefined {
    for (const [handle, mark] of this.#marks) if (mark.el === target) return handle;
    return undefined;
  }

  #say(text: string): void {
    this.#host.raise(undefined);
    this.#live.textContent = text;
  }

  #keepLooking(): void {
    if (this.#marks.size === 0) {
      clearInterval(this.#look);
      this.#look = undefined;
    } else this.#look ??= setInterval(() => this.draw(), LOOK_MS);
  }

  #lowerIfEmpty(): void {
    if (this.#open || this.#host.root.querySelector('.mark,.ring')) return;
    this.#host.lower();
  }

  #clear(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#look);
    this.#look = undefined;
    this.#open?.el.remove();
    this.#open = undefined;
    for (const { button } of this.#marks.values()) button.remove();
    this.#marks.clear();
    this.#host.lower();
  }
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

/** The room that a mark takes, for tests that look for it. */
export const MARK_SIZE = MARK;
