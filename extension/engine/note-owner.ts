import { hash } from '../../shared/chart/hash.ts';

/** A text that came this shortly before the page turned is part of the same turn (ms): parts of a page do not change at once. */
const SAME_TURN_MS = 5_000;
/** This much put into an empty field at once is a text that was brought, not typed. */
const BROUGHT = 40;

/**
 * Whose words the notes of one document are, where the page turns to another patient and a field does not: then it still
 * holds those of the patient before, and what is typed to them does not make them the new one's.
 */
export class NoteOwner {
  readonly #said = new Map<number, { hash: string; since: number; held?: number | undefined }>();

  /** A note said its whole text. @param now milliseconds, of the clock that all calls share */
  said(field: number, text: string, now: number): void {
    const said = hash(text);
    if (this.#said.get(field)?.hash !== said) this.#said.set(field, { hash: said, since: now });
  }

  /** A note was changed; where most of it was replaced, it is another text. */
  edited(field: number, length: number, edit: { removed: number; inserted: string }, text: string, now: number): void {
    const one = this.#said.get(field);
    if (!one) return;
    one.hash = hash(text);
    const isReplaced = length === 0 ? edit.inserted.length >= BROUGHT : edit.removed * 2 > length;
    if (!isReplaced) return;
    one.since = now;
    one.held = undefined;
  }

  gone(field: number): void {
    this.#said.delete(field);
  }

  /** The page names another patient now. */
  turned(now: number): void {
    const empty = hash('');
    for (const one of this.#said.values()) {
      if (one.hash !== empty && now - one.since >= SAME_TURN_MS) one.held ??= now;
    }
  }

  /** It was the same patient: what is held since then is his. */
  returned(since: number): void {
    for (const one of this.#said.values()) if (one.held !== undefined && one.held >= since) one.held = undefined;
  }

  /** Whether a note is of the patient before. */
  isHeld(field: number): boolean {
    return this.#said.get(field)?.held !== undefined;
  }
}
