import type { Editions } from '../../shared/editions/editions.ts';
import { editions } from './packs.ts';
import type { NotesAsked, TabNotes } from './tab-notes.ts';

/** The panel follows a note that is written in, once the keys rest for a moment. */
const PAUSE_MS = 250;

/** Reads the notes of one tab as they change, one run at a time, and has the panel follow. */
export class NoteReading {
  readonly #notes: TabNotes;
  readonly #answer: () => Promise<void>;
  /** With what notes are read; absent until the first answer, and while two patients are named. */
  #context: NotesAsked | undefined;
  #isRunning = false;
  #again = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param answer makes the tab's answer anew */
  constructor(notes: TabNotes, answer: () => Promise<void>) {
    this.#notes = notes;
    this.#answer = answer;
  }

  /** Reads the notes with what an answer came to; absent: no note is read, and hints of notes go. */
  readWith(context: NotesAsked | undefined, tables: Editions): void {
    this.#context = context;
    if (context) this.#notes.read(context, tables);
    else this.#notes.hush();
  }

  /** Nothing is read until the next answer. */
  stop(): void {
    this.#context = undefined;
  }

  /** Reads the notes that changed; the panel follows when the keys rest. */
  async again(): Promise<void> {
    if (!this.#context) return this.#answer();
    this.#again = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      const tables = await editions();
      while (this.#again && this.#context) {
        this.#again = false;
        this.#notes.read(this.#context, tables);
      }
    } catch {
      // The panel says that there are no tables.
    }
    this.#isRunning = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#answer(), PAUSE_MS);
  }
}
