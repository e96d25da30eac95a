import type { NoteHint } from '../messages/notes.ts';
import { placeAfter, type TextEdit } from '../page/note-edit.ts';
import type { NoteSession, OpenNote } from '../page/note-session.ts';
import { OverlayHost } from './host.ts';
import { focusedIn, isHintKey, keep } from './keyboard.ts';
import { LineHints, type NoteFrame } from './line-hints.ts';
import { caretOf, scrollArea } from './note-caret.ts';
import { saysTheSame } from './note-hint.ts';
import { NoteMarks } from './note-marks.ts';
import { OpenHint } from './open-hint.ts';
import { drawRing } from './ring.ts';
import { LINES } from './style.ts';
import { Redraw, Wait } from './timers.ts';
import { viewBox } from './view-box.ts';

/** How long a hint that was asked for while its note is being read may still come. */
const ASKED_MS = 1_000;
/** How long a message stays for a screen reader. */
const SAY_MS = 3_000;

/**
 * Lines under words of notes, and one hint at a time: where the pointer rests, where the caret rests, and by Alt+Shift+L
 * from the field (again: the next one). Escape closes it and gives focus and caret back. Typing closes it.
 */
export class NoteOverlay {
  readonly #doc: Document;
  readonly #view: Window;
  readonly #signal: AbortSignal;
  readonly #host: OverlayHost;
  readonly #marks: NoteMarks;
  readonly #hint: OpenHint;
  readonly #lines: LineHints;
  /** A hint that was closed by hand stays closed until the caret has been elsewhere. */
  #closed: string | undefined;
  /** While a message stands that is to be read out. */
  readonly #saying = new Wait();
  readonly #redraw: Redraw;
  /** The note whose hint was asked for by key while no line stood in it, and until when: its words may be being read. */
  #asked: { field: number; until: number } | undefined;
  #session: NoteSession | undefined;

  constructor(doc: Document, frame: NoteFrame, signal: AbortSignal) {
    this.#doc = doc;
    this.#view = doc.defaultView as Window;
    this.#signal = signal;
    this.#host = new OverlayHost(doc, LINES, () => {
      this.#clear();
      frame.send({ kind: 'overlay-stopped' });
    });
    this.#marks = new NoteMarks(doc, this.#host);
    this.#hint = new OpenHint(doc, this.#host, () => frame.fields());
    this.#lines = new LineHints(frame, this.#marks, this.#hint, signal, {
      view: () => viewBox(doc),
      draw: () => this.#drawNow(),
      closed: () => this.#lowerIfEmpty(),
    });
    this.#redraw = new Redraw(this.#view, () => this.#signal.aborted || this.#drawNow());
    this.#listen();
    signal.addEventListener('abort', () => this.#clear());
  }

  /** The notes that it draws over. */
  follow(session: NoteSession): void {
    this.#session = session;
  }

  /** The hints of one note, at the places where their words stand now. */
  show(note: OpenNote, hints: readonly NoteHint[]): void {
    if (this.#signal.aborted || this.#host.isStopped) return;
    const before = this.#lines.shown;
    this.#marks.take(
      note,
      hints.filter((hint) => !this.#lines.isHidden(hint)),
    );
    const after = this.#lines.shown;
    if (before && after && !saysTheSame(before, after)) this.#lines.showAgain(note);
    else this.draw();
    this.#enterAsked(note);
    this.#redraw.follow(this.#marks.marks.size > 0, () => this.draw());
  }

  /** A note was changed: lines stay with their words, and go where these were touched. */
  edited(note: OpenNote, edit: TextEdit): void {
    const own = [...this.#marks.marks.values()].filter((mark) => mark.note.field === note.field);
    if (own.length === 0) return;
    const moved = own.flatMap(({ hint }) => placeAfter(hint, edit) ?? []);
    this.#marks.take(note, moved);
    if (this.#lines.open !== undefined && !this.#hint.hasFocus) this.#lines.close();
    this.#drawNow();
  }

  gone(note: OpenNote): void {
    this.#marks.take(note, []);
    this.draw();
  }

  draw(): void {
    if (this.#marks.marks.size > 0 || !this.#isClear()) this.#redraw.soon();
  }

  /** Scrolls to words of a note and rings them for a moment. */
  reveal(note: OpenNote, place: { start: number; end: number; words: string }): void {
    if (this.#host.isStopped) return;
    if (note.kind === 'area') scrollArea(note, place.start);
    else this.#marks.rangeOf(note, place)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    note.el.scrollIntoView({ block: 'nearest' });
    this.#view.requestAnimationFrame(() => {
      this.#host.raise(note.el);
      const boxes = this.#marks.boxesOf(note, place, viewBox(this.#doc));
      const box = boxes[0] ?? note.el.getBoundingClientRect();
      drawRing(this.#doc, this.#host, box, () => this.#drawNow());
    });
  }

  /** What became of a code that was to be added: read out; where it was not, it stands in the hint too. */
  added(done: boolean, say: string): void {
    this.#host.say(say);
    this.#saying.start(() => this.#lowerIfEmpty(), SAY_MS);
    // The list may stand in another frame, which has the focus now.
    this.#view.focus();
    if (done) {
      this.#lines.close();
      this.#hint.giveBack();
      return;
    }
    this.#hint.sayBecame(say);
  }

  #drawNow(): void {
    const view = viewBox(this.#doc);
    const { marks } = this.#marks;
    // The overlay stays where the hint that is open needs it.
    const near = marks.get(this.#lines.open ?? '') ?? [...marks.values()][0];
    if (this.#marks.needsHost) this.#host.raise(near?.note.el);
    this.#marks.draw(view);
    this.#lines.follow(view);
    this.#lowerIfEmpty();
  }

  /** Whether nothing of ours is in the page. */
  #isClear(): boolean {
    return !this.#marks.hasHighlight && !this.#host.root.querySelector('.word,.hint,.ring,.mirror');
  }

  #lowerIfEmpty(): void {
    if (!this.#saying.isOn && !this.#host.root.querySelector('.word,.hint,.ring,.mirror')) this.#host.lower();
  }

  #listen(): void {
    const on = (type: string, listener: (event: Event) => void): void =>
      this.#doc.addEventListener(type, listener, { capture: true, passive: true, signal: this.#signal });
    // A dialog of the page would close at the Escape that closes a hint: this one is heard before it.
    this.#view.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal: this.#signal });
    on('mousemove', (event) => this.#onPointer(event as MouseEvent));
    on('selectionchange', () => this.#onCaret());
    this.#view.addEventListener('scroll', () => this.draw(), { capture: true, passive: true, signal: this.#signal });
    this.#view.addEventListener('resize', () => this.draw(), { passive: true, signal: this.#signal });
    for (const type of ['beforeprint', 'afterprint'])
      this.#view.addEventListener(type, () => this.#onPrint(type[0] === 'b'), { signal: this.#signal });
  }

  #onPrint(begins: boolean): void {
    this.#marks.isPrinting = begins;
    this.#drawNow();
  }

  #onPointer(event: MouseEvent): void {
    if (!event.isTrusted || this.#marks.marks.size === 0 || this.#host.owns(event.target as Node)) return;
    const key = this.#marks.keyAt(event.clientX, event.clientY);
    if (key !== undefined) this.#lines.openSoon(key, false);
    else if (this.#lines.isWaiting || (this.#lines.open !== undefined && !this.#hint.byFocus)) this.#lines.closeSoon();
  }

  #onCaret(): void {
    if (this.#marks.marks.size === 0 || this.#hint.hasFocus) return;
    const key = this.#markAtCaret(false);
    if (key === undefined) {
      this.#closed = undefined;
      if (this.#hint.byFocus) this.#lines.closeSoon();
    } else if (key !== this.#closed) this.#lines.openSoon(key, true);
  }

  /** The line that the caret is in; else, if asked for, the next one behind it in the note, or its first. */
  #markAtCaret(orNext: boolean): string | undefined {
    const note = this.#session?.noteOf(focusedIn(this.#doc));
    const caret = note && caretOf(note);
    if (!note || caret === undefined) return undefined;
    return this.#marks.keyAtCaret(note, caret, orNext);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    this.#asked = undefined;
    const { open } = this.#lines;
    if (event.key === 'Escape' && open !== undefined) {
      keep(event);
      this.#closed = open;
      this.#lines.close();
      return;
    }
    if (!isHintKey(event)) return;
    const el = focusedIn(this.#doc);
    if (this.#hint.hasFocus) {
      keep(event);
      this.#next();
      return;
    }
    if (el && this.#enterAtCaret(el)) keep(event);
    else {
      const note = this.#session?.noteOf(el);
      if (note) this.#asked = { field: note.field, until: this.#view.performance.now() + ASKED_MS };
    }
  }

  /** Opens the hint at the caret, or the next one, and moves into it. Says whether there is one. */
  #enterAtCaret(el: HTMLElement): boolean {
    // Lines that were taken in this frame have no place before they are drawn.
    this.#drawNow();
    const key = this.#markAtCaret(true);
    if (key === undefined) return false;
    if (this.#lines.open !== key) this.#lines.show(key, true);
    if (this.#lines.open !== undefined) this.#hint.enter(el);
    return true;
  }

  /** Hints have come for a note: the one that is waited for opens, if the caret is still there. */
  #enterAsked(note: OpenNote): void {
    if (this.#asked?.field !== note.field) return;
    const el = focusedIn(this.#doc);
    const isWanted =
      this.#view.performance.now() <= this.#asked.until && this.#session?.noteOf(el)?.field === note.field;
    if (!isWanted || !el || this.#enterAtCaret(el)) this.#asked = undefined;
  }

  /** From one hint to the next of its note, the focus in it. */
  #next(): void {
    const { open } = this.#lines;
    const key = open === undefined ? undefined : this.#marks.keyBehind(open);
    if (key === undefined || key === open) return;
    this.#lines.close();
    const el = focusedIn(this.#doc);
    this.#lines.show(key, true);
    if (el && this.#lines.open !== undefined) this.#hint.enter(el);
  }

  #clear(): void {
    this.#redraw.follow(false, () => {});
    this.#saying.stop();
    this.#lines.close();
    this.#marks.clear();
    this.#host.lower();
  }
}
