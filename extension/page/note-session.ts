import type { FromNotes, NoteHint } from '../messages/notes.ts';
import { editBetween, placeAfter, type TextEdit } from './note-edit.ts';
import { findNotes, type NoteField } from './note-fields.ts';
import { type EditorText, textOfEditor } from './note-text.ts';
import type { NoteWords } from './note-words.ts';

/** A note that is open. */
export interface OpenNote extends NoteField {
  field: number;
  text: string;
  /** Where the text stands in the page, for an editor. */
  editor: EditorText | undefined;
  /** Set where it is longer than what is read. */
  tooLong: boolean;
}

interface Held extends OpenNote {
  /** Texts as they were sent, the newest last: hints are for one of them. */
  sent: { version: number; text: string }[];
  due: ReturnType<typeof setTimeout> | undefined;
  /** Set in an animation frame that is asked for. */
  isReading: boolean;
  watcher: MutationObserver | undefined;
}

export interface NoteHooks {
  post(message: FromNotes): void;
  /** The text of a note is another one. */
  edited(note: OpenNote, edit: TextEdit): void;
  gone(note: OpenNote): void;
}

/** Longest note that is read, as `limits.ts` has it for the worker. */
const LONGEST = 120_000;
/** A pause in which keys are put together. */
const SEND_MS = 70;
/** Scripts of a page set values without any event. */
const LOOK_MS = 1_500;
const MOST_SENT = 8;
const LONGEST_LABEL = 80;

/**
 * The notes of one document: which fields they are, what they say, and every change of it, told to the worker once as a
 * whole and then as edits. Text is held here while the field stands there, and nowhere else.
 */
export class NoteSession {
  readonly #doc: Document;
  readonly #words: NoteWords;
  readonly #roots: () => readonly ShadowRoot[];
  readonly #hooks: NoteHooks;
  readonly #notes = new Map<number, Held>();
  readonly #byEl = new WeakMap<Element, Held>();
  #next = 1;

  constructor(
    doc: Document,
    words: NoteWords,
    roots: () => readonly ShadowRoot[],
    hooks: NoteHooks,
    signal: AbortSignal,
  ) {
    this.#doc = doc;
    this.#words = words;
    this.#roots = roots;
    this.#hooks = hooks;
    const on = (type: string, act: (el: Element) => void): void =>
      doc.addEventListener(type, (event) => act(event.composedPath()[0] as Element), {
        capture: true,
        passive: true,
        signal,
      });
    on('input', (el) => this.#readSoon(this.noteOf(el)));
    on('focusin', (el) => {
      if (!this.noteOf(el)) this.look();
      this.#focused(this.noteOf(el));
    });
    const poll = setInterval(() => this.look(), LOOK_MS);
    signal.addEventListener('abort', () => {
      clearInterval(poll);
      for (const note of this.#notes.values()) this.#forget(note);
    });
    this.look();
  }

  get notes(): readonly OpenNote[] {
    return [...this.#notes.values()];
  }

  note(field: number): OpenNote | undefined {
    return this.#notes.get(field);
  }

  /** The note that an element is, or stands in. */
  noteOf(el: Element | null | undefined): OpenNote | undefined {
    for (let at = el; at; at = at.parentElement) {
      const note = this.#byEl.get(at);
      if (note) return this.#notes.get(note.field);
    }
    return undefined;
  }

  /** Looks for new fields, and at what those that are known say now. Nothing in a hidden tab. */
  look(): void {
    if (this.#doc.visibilityState === 'hidden') return;
    for (const note of this.#notes.values()) {
      if (note.el.isConnected) this.#read(note);
      else this.#drop(note);
    }
    const isKnown = (el: Element): boolean => this.#notes.has(this.#byEl.get(el)?.field ?? -1);
    for (const field of findNotes(this.#doc, [this.#doc, ...this.#roots()], this.#words, isKnown)) this.#open(field);
  }

  /** Says a note as a whole, or every one. */
  whole(field?: number): void {
    for (const note of this.#notes.values()) {
      if (field !== undefined && note.field !== field) continue;
      clearTimeout(note.due);
      note.due = undefined;
      this.#sayWhole(note);
    }
  }

  /** Hints that were made for one version of a note, at the places where their words stand now. */
  placed(field: number, version: number, hints: readonly NoteHint[]): NoteHint[] {
    const note = this.#notes.get(field);
    const at = note?.sent.findIndex((sent) => sent.version === version) ?? -1;
    const base = note?.sent[at];
    if (!note || !base) return [];
    note.sent.splice(0, at);
    const edit = editBetween(base.text, note.text);
    const moved = edit ? hints.flatMap((hint) => placeAfter(hint, edit) ?? []) : hints;
    return moved.filter(({ start, end, words }) => note.text.slice(start, end) === words);
  }

  #open(found: NoteField): void {
    const note: Held = {
      ...found,
      field: this.#next++,
      text: '',
      editor: undefined,
      tooLong: false,
      sent: [],
      due: undefined,
      isReading: false,
      watcher: undefined,
    };
    this.#notes.set(note.field, note);
    this.#byEl.set(found.el, note);
    if (found.kind === 'editor') {
      const { MutationObserver } = this.#doc.defaultView ?? globalThis;
      note.watcher = new MutationObserver(() => this.#readSoon(note));
      note.watcher.observe(found.el, { childList: true, characterData: true, subtree: true });
    }
    this.#readText(note);
    this.#sayWhole(note);
    if (found.el.ownerDocument.activeElement === found.el) this.#focused(note);
  }

  #focused(note: OpenNote | undefined): void {
    if (note) this.#hooks.post({ kind: 'note-focus', field: note.field });
  }

  #readSoon(note: OpenNote | undefined): void {
    const held = note && this.#notes.get(note.field);
    if (!held || held.isReading) return;
    held.isReading = true;
    this.#doc.defaultView?.requestAnimationFrame(() => {
      held.isReading = false;
      if (this.#notes.has(held.field)) this.#read(held);
    });
  }

  /** Reads a note, and says what changed. */
  #read(note: Held): void {
    const before = note.text;
    const wasLong = note.tooLong;
    this.#readText(note);
    const edit = editBetween(before, note.text);
    if (note.tooLong !== wasLong) {
      this.#sayWhole(note);
      if (edit) this.#hooks.edited(note, edit);
      return;
    }
    if (!edit) return;
    this.#hooks.edited(note, edit);
    note.due ??= setTimeout(() => {
      note.due = undefined;
      this.#sayEdit(note);
    }, SEND_MS);
  }

  /** Takes the text as it stands; one that is too long is held as an empty one. */
  #readText(note: Held): void {
    note.editor = note.kind === 'editor' ? textOfEditor(note.el, LONGEST) : undefined;
    const text = note.editor?.text ?? (note.el as HTMLTextAreaElement).value;
    note.tooLong = text.length > LONGEST;
    note.text = note.tooLong ? '' : text;
  }

  #sayWhole(note: Held): void {
    const { field, author } = note;
    const about = { field, label: note.label.slice(0, LONGEST_LABEL), ...(author ? { author } : {}) };
    if (note.tooLong) {
      note.sent = [];
      this.#hooks.post({ kind: 'too-long', ...about });
      return;
    }
    const version = (note.sent.at(-1)?.version ?? 0) + 1;
    note.sent = [{ version, text: note.text }];
    this.#hooks.post({ kind: 'note', version, text: note.text, ...about });
  }

  #sayEdit(note: Held): void {
    const last = note.sent.at(-1);
    if (!last || note.tooLong || !this.#notes.has(note.field)) return;
    const edit = editBetween(last.text, note.text);
    if (!edit) return;
    const version = last.version + 1;
    note.sent = [...note.sent, { version, text: note.text }].slice(-MOST_SENT);
    this.#hooks.post({ kind: 'edit', field: note.field, version, ...edit });
  }

  #drop(note: Held): void {
    this.#forget(note);
    this.#notes.delete(note.field);
    this.#hooks.gone(note);
    this.#hooks.post({ kind: 'note-gone', field: note.field });
  }

  #forget(note: Held): void {
    clearTimeout(note.due);
    note.watcher?.disconnect();
  }
}
