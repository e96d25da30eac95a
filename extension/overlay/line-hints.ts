import type { FromPage } from '../messages/frame.ts';
import type { NoteHint } from '../messages/notes.ts';
import type { OpenNote } from '../page/note-session.ts';
import { actsOf, hinted } from './note-hint.ts';
import type { NoteMarks } from './note-marks.ts';
import type { OpenHint } from './open-hint.ts';
import type { Box } from './place.ts';
import { Wait } from './timers.ts';

/** What the notes' overlay asks of its frame. */
export interface NoteFrame {
  fields(): HTMLElement[];
  /** Tells the worker. */
  send(message: FromPage): void;
  /** Someone asked for a hint's code to be put into the page's list. */
  add(field: number, id: string): void;
}

/** What the hints ask of the overlay that they are a part of. */
interface LineHooks {
  /** What is in view. */
  view(): Box;
  /** Draws at once. */
  draw(): void;
  /** No hint is open any more. */
  closed(): void;
}

const POINTER_MS = 350;
const CARET_MS = 600;
const CLOSE_MS = 250;

/** The hints of lines under words: the one that is open, the one that is about to open, and those that someone hid. */
export class LineHints {
  readonly #frame: NoteFrame;
  readonly #marks: NoteMarks;
  readonly #hint: OpenHint;
  readonly #signal: AbortSignal;
  readonly #hooks: LineHooks;
  readonly #hidden = new Set<string>();
  #open: string | undefined;
  #handles = 0;
  #waiting: string | undefined;
  /** Until the hint of a line opens, or the open one closes. */
  readonly #wait = new Wait();

  constructor(frame: NoteFrame, marks: NoteMarks, hint: OpenHint, signal: AbortSignal, hooks: LineHooks) {
    this.#frame = frame;
    this.#marks = marks;
    this.#hint = hint;
    this.#signal = signal;
    this.#hooks = hooks;
  }

  /** The line whose hint is open. */
  get open(): string | undefined {
    return this.#open;
  }

  /** The hint that is open, as it would be shown now. */
  get shown(): NoteHint | undefined {
    return this.#open === undefined ? undefined : this.#marks.marks.get(this.#open)?.hint;
  }

  /** Whether one is about to open. */
  get isWaiting(): boolean {
    return this.#waiting !== undefined;
  }

  /** Whether someone hid it, for as long as the page stands. */
  isHidden({ id }: NoteHint): boolean {
    return this.#hidden.has(id);
  }

  /** The hint of a line opens if pointer or caret rest on it. */
  openSoon(key: string, byFocus: boolean): void {
    if (this.#open === key) this.#wait.stop();
    if (this.#waiting === key || this.#open === key) return;
    this.#waiting = key;
    this.#wait.start(() => this.show(key, byFocus), byFocus ? CARET_MS : POINTER_MS);
  }

  /** The hint closes unless somebody comes back to it, or is in it. */
  closeSoon(): void {
    this.#waiting = undefined;
    this.#wait.start(() => this.#hint.hasFocus || this.close(), CLOSE_MS);
  }

  /** Opens the hint of a line, if its words are in view. */
  show(key: string, byFocus: boolean): void {
    this.#wait.stop();
    this.#waiting = undefined;
    const mark = this.#marks.marks.get(key);
    if (!mark || this.#signal.aborted) return;
    // The worker's newer hints may have come while this one was waited for.
    if (!mark.boxes[0]) this.#hooks.draw();
    const shown = hinted(mark);
    if (!shown.box) return;
    const acts = actsOf(mark, {
      add: (field, id) => this.#frame.add(field, id),
      openPanel: () => this.#frame.send({ kind: 'open-panel' }),
      hide: () => this.#hide(key, mark.hint),
      hideOnSite: () => {
        this.close();
        this.#frame.send({ kind: 'marks-off' });
      },
    });
    this.#open = key;
    const over = { in: () => this.#wait.stop(), out: () => !this.#hint.byFocus && this.closeSoon() };
    this.#hint.show({ handle: ++this.#handles, mark: shown, acts, byFocus, view: this.#hooks.view(), over });
  }

  /** The open hint says other things now, as when the page's list was found meanwhile: the focus stays on its button. */
  showAgain({ el }: OpenNote): void {
    // Lines that were taken in this moment have no place before they are drawn.
    this.#hooks.draw();
    if (this.#open === undefined) return;
    const { hasFocus, act, byFocus } = this.#hint;
    this.show(this.#open, byFocus);
    if (hasFocus) this.#hint.enter(el, act);
  }

  /** Keeps the hint beside its words; it closes where they are out of view, or the page plays with the overlay. */
  follow(view: Box): void {
    if (this.#open === undefined) return;
    const mark = this.#marks.marks.get(this.#open);
    const shown = mark && hinted(mark);
    if (!shown?.box || !this.#hint.follow(shown, view)) this.close();
  }

  close(): void {
    this.#wait.stop();
    this.#waiting = undefined;
    this.#open = undefined;
    this.#hint.close();
    this.#hooks.closed();
  }

  #hide(key: string, { id }: NoteHint): void {
    this.#hidden.add(id);
    this.close();
    this.#marks.marks.delete(key);
    this.#hooks.draw();
  }
}
