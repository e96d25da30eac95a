import type { FromPage, PageHint } from '../messages/frame.ts';
import type { HintActs } from './hint.ts';
import { OverlayHost } from './host.ts';
import { focusedIn, isHintKey, keep } from './keyboard.ts';
import { Marks } from './marks.ts';
import { OpenHint } from './open-hint.ts';
import type { Box } from './place.ts';
import { drawRing } from './ring.ts';
import { shownAround } from './shown-around.ts';
import { MARKS } from './style.ts';
import { Redraw, Wait } from './timers.ts';
import { viewBox } from './view-box.ts';

/** What the overlay asks of its frame. */
export interface OverlayFrame {
  elementOf(handle: number): HTMLElement | undefined;
  /** What the field of a handle says now: a hint that was made for something else is not shown. */
  valueOf(handle: number): string | string[] | undefined;
  /** All fields of the page, so that a hint covers none of them. */
  fields(): HTMLElement[];
  /** Tells the worker. */
  send(message: FromPage): void;
}

const OPEN_AFTER_MS = 350;
const CLOSE_AFTER_MS = 250;

/**
 * Marks beside diagnosis fields and one hint at a time. Everything is drawn in one closed shadow root; the page's own
 * elements get no attribute, no class and no style.
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
  readonly #marks: Marks;
  readonly #hint: OpenHint;
  /** Handles whose mark someone hid, while this document lives. */
  readonly #hidden = new Set<number>();
  /** A field whose hint was closed by hand stays closed until it is left or says something else. */
  #closed: number | undefined;
  /** Until the hint of a mark opens, or the open one closes. */
  readonly #wait = new Wait();
  readonly #redraw: Redraw;

  constructor(doc: Document, frame: OverlayFrame, signal: AbortSignal) {
    this.#doc = doc;
    this.#view = doc.defaultView as Window;
    this.#frame = frame;
    this.#signal = signal;
    this.#host = new OverlayHost(doc, MARKS, () => {
      this.#clear();
      frame.send({ kind: 'overlay-stopped' });
    });
    this.#marks = new Marks(doc, this.#host);
    this.#hint = new OpenHint(doc, this.#host, () => frame.fields());
    this.#redraw = new Redraw(this.#view, () => this.#drawNow());
    this.#listen();
    signal.addEventListener('abort', () => this.#clear());
  }

  owns(node: Node): boolean {
    return this.#host.owns(node);
  }

  /** Takes the hints of the page as they are now. */
  show(hints: readonly PageHint[]): void {
    if (this.#signal.aborted || this.#host.isStopped) return;
    const wanted = new Map(hints.filter(({ handle }) => !this.#hidden.has(handle)).map((hint) => [hint.handle, hint]));
    for (const handle of [...this.#marks.byHandle.keys()]) if (!wanted.has(handle)) this.#remove(handle);
    for (const [handle, hint] of wanted) this.#take(handle, hint);
    this.draw();
    this.#redraw.follow(this.#marks.byHandle.size > 0, () => this.draw());
    const focused = this.#marks.handleOf(focusedIn(this.#doc));
    if (this.#hint.handle === undefined && focused !== undefined && focused !== this.#closed)
      this.#openSoon(focused, true);
  }

  /** Something may have moved: looks again in the next frame. */
  draw(): void {
    if (this.#marks.byHandle.size > 0 && this.#doc.visibilityState !== 'hidden') this.#redraw.soon();
  }

  /**
   * Scrolls to a field and rings it for a moment. A field in a part that the page does not show (a folded section, another
   * tab of the form) cannot be scrolled to: then what is shown around it is, and the worker is told.
   */
  reveal(handle: number): void {
    const el = this.#frame.elementOf(handle);
    const shown = el && shownAround(el);
    if (!shown || shown !== el) this.#frame.send({ kind: 'unshown', handle });
    if (!shown) return;
    shown.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (this.#host.isStopped) return;
    // Where it stands is known when the scrolling is done.
    this.#view.requestAnimationFrame(() => {
      this.#host.raise(shown);
      drawRing(this.#doc, this.#host, shown.getBoundingClientRect(), () => this.#lowerIfEmpty());
    });
  }

  #drawNow(): void {
    if (this.#signal.aborted) return;
    const view = viewBox(this.#doc);
    this.#marks.draw(view, this.#hint.handle);
    this.#follow(view);
    this.#lowerIfEmpty();
  }

  #take(handle: number, hint: PageHint): void {
    const known = this.#marks.byHandle.get(handle);
    const el = this.#frame.elementOf(handle);
    if (known && known.el === el) {
      if (!this.#marks.change(known, hint)) return;
      if (this.#closed === handle) this.#closed = undefined;
      if (this.#hint.handle === handle && !this.#hint.hasFocus) this.#openHint(handle, this.#hint.byFocus);
      return;
    }
    if (known) this.#remove(handle);
    if (!el) return;
    const button = this.#marks.add(handle, el, hint);
    button.addEventListener('mouseenter', ({ isTrusted }) => isTrusted && this.#openSoon(handle, false));
    button.addEventListener('mouseleave', () => this.#closeSoon());
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted) this.#openHint(handle, true);
    });
  }

  #remove(handle: number): void {
    this.#marks.remove(handle);
    if (this.#hint.handle === handle) this.#close();
    this.#lowerIfEmpty();
  }

  /** The open hint goes with its field; it closes where that is gone, has moved on, or the page plays with the overlay. */
  #follow(view: Box): void {
    const { handle } = this.#hint;
    if (handle === undefined) return;
    const mark = this.#marks.byHandle.get(handle);
    const isFor = mark?.box && this.#frame.valueOf(handle) === mark.hint.forValue;
    if (!isFor || !this.#hint.follow(mark, view)) this.#close();
  }

  #openSoon(handle: number, byFocus: boolean): void {
    this.#wait.start(() => this.#openHint(handle, byFocus), OPEN_AFTER_MS);
  }

  #closeSoon(): void {
    this.#wait.start(() => this.#hint.hasFocus || this.#close(), CLOSE_AFTER_MS);
  }

  #openHint(handle: number, byFocus: boolean): void {
    this.#wait.stop();
    const mark = this.#marks.byHandle.get(handle);
    if (this.#signal.aborted || !mark?.box || this.#frame.valueOf(handle) !== mark.hint.forValue) return;
    const acts: HintActs = [
      ['open panel', () => this.#frame.send({ kind: 'open-panel' })],
      [
        'hide mark',
        () => {
          this.#hidden.add(handle);
          this.#hint.giveBack();
          this.#remove(handle);
        },
      ],
      [
        'hide on this site',
        () => {
          this.#hint.giveBack();
          this.#frame.send({ kind: 'marks-off' });
        },
      ],
    ];
    const over = { in: () => this.#wait.stop(), out: () => !this.#hint.byFocus && this.#closeSoon() };
    this.#hint.show({ handle, mark, acts, byFocus, view: viewBox(this.#doc), over });
  }

  #close(): void {
    this.#wait.stop();
    this.#hint.close();
    this.#lowerIfEmpty();
  }

  #listen(): void {
    const on = (type: string, listener: (event: Event) => void): void =>
      this.#doc.addEventListener(type, listener, { capture: true, signal: this.#signal });
    // A dialog of the page would close at the Escape that closes a hint: this one is heard before it.
    this.#view.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal: this.#signal });
    on('focusin', (event) => this.#onFocus(event));
    on('focusout', (event) => {
      const handle = this.#marks.handleOf(event.composedPath()[0]);
      if (handle === undefined) return;
      if (this.#closed === handle) this.#closed = undefined;
      // It was about to open for a field that has been left.
      if (this.#hint.handle === undefined) this.#wait.stop();
      if (this.#hint.byFocus && this.#hint.handle === handle) this.#closeSoon();
    });
  }

  #onFocus(event: Event): void {
    const handle = this.#marks.handleOf(event.composedPath()[0]);
    if (handle === undefined || !event.isTrusted || this.#closed === handle) return;
    this.#openSoon(handle, true);
    const hint = this.#marks.byHandle.get(handle)?.hint;
    if (hint?.tone !== 'note') return;
    this.#host.say(`${hint.title}. ${hint.facts.join(', ')}. Alt Shift L opens the hint.`);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const { handle: open } = this.#hint;
    if (event.key === 'Escape' && open !== undefined) {
      keep(event);
      // Before the focus comes back to its field, which would open it again.
      this.#closed = open;
      this.#close();
      return;
    }
    if (!isHintKey(event)) return;
    const el = focusedIn(this.#doc);
    const handle = this.#marks.handleOf(el);
    if (!el || handle === undefined) return;
    keep(event);
    if (open !== handle) this.#openHint(handle, true);
    if (this.#hint.handle === handle) this.#hint.enter(el);
  }

  #lowerIfEmpty(): void {
    if (this.#hint.handle === undefined && !this.#host.root.querySelector('.mark,.ring')) this.#host.lower();
  }

  #clear(): void {
    this.#wait.stop();
    this.#redraw.follow(false, () => {});
    this.#hint.close();
    this.#marks.clear();
    this.#host.lower();
  }
}
