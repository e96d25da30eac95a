import type { Day } from '../../shared/chart/day.ts';
import { given } from '../../shared/chart/given.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { newestCodesDay } from '../../shared/icd10cm/code-set.ts';
import { notesOn } from '../../shared/icd10cm/notes.ts';
import { LiveNote } from '../../shared/narrative/live-note.ts';
import type { SuggestContext, Suggested } from '../../shared/narrative/suggest.ts';
import { lexiconOn } from '../../shared/narrative/terms/lexicon.ts';
import type { Role } from '../../shared/role.ts';
import { questionsFor } from '../../shared/view.ts';
import type { FrameSender } from '../check-message.ts';
import type { FromNotes, NoteHint, NoteOnPage, ToNotes } from '../messages/notes.ts';
import type { PageNote } from '../messages/view.ts';
import { type HintChoice, hintId, noteHints } from './note-hints.ts';
import { NoteOwner } from './note-owner.ts';

/** What is known of the tab when its notes are read. */
export interface NotesAsked extends Omit<HintChoice, 'codes'> {
  /** The From date, if the page states one; else the newest codes are meant. */
  day?: Day | undefined;
  /** Codes that the page's list has already. */
  coded: readonly string[];
  /** Whether this document may be used: it speaks of the patient in front. */
  isUsed(frame: FrameSender): boolean;
  /** Whether marks are drawn at an origin. */
  showsMarks(origin: string): boolean;
}

export interface NotesLine {
  postMessage(message: ToNotes): void;
  disconnect(): void;
}

interface Held {
  about: NoteOnPage;
  live: LiveNote | undefined;
  /** What it came to when it was last read, and with what. */
  read: { version: number; context: string; suggested: Suggested } | undefined;
  /** Counts up with each time somebody writes in it: the newest comes first. */
  turn: number;
}

interface Frame {
  sender: FrameSender;
  line: NotesLine;
  notes: Map<number, Held>;
  /** Fields that were told hints. */
  told: Set<number>;
  owner: NoteOwner;
}

/** Hints on a page at a time; the rest stand in the panel (narrative.md section 8). */
const MOST_ON_PAGE = 3;
const MOST_NOTES = 40;

/**
 * The notes of one tab, as its frames say them. Texts live here while the worker does, and nowhere else; woken anew it asks
 * the frames again. After a key only the sentences that were not there before are read (`LiveNote`).
 */
export class TabNotes {
  readonly #frames = new Map<number, Frame>();
  #turn = 0;

  /** A frame's line. The one before it, if any, is of a document or script that is gone. */
  connect(sender: FrameSender, line: NotesLine): void {
    this.#frames.get(sender.frameId)?.line.disconnect();
    this.#frames.set(sender.frameId, { sender, line, notes: new Map(), told: new Set(), owner: new NoteOwner() });
  }

  disconnected(line: NotesLine): void {
    for (const [frameId, frame] of this.#frames) if (frame.line === line) this.#frames.delete(frameId);
  }

  /** Whether a document's notes are read. */
  reads(frameId: number, documentId: string | undefined): boolean {
    return this.#frames.get(frameId)?.sender.documentId === documentId && this.#frames.has(frameId);
  }

  /**
   * What a frame says of a note.
   * @param now milliseconds, of the clock that all calls share
   * @returns whether anything may look different now
   */
  heed(line: NotesLine, message: FromNotes, now: number): boolean {
    const frame = [...this.#frames.values()].find((each) => each.line === line);
    if (!frame) return false;
    const { notes, owner } = frame;
    const held = notes.get(message.field);
    switch (message.kind) {
      case 'note': {
        if (!held && notes.size >= MOST_NOTES) return false;
        const { text, version, field } = message;
        owner.said(field, text, now);
        notes.set(field, {
          about: aboutOf(message),
          live: new LiveNote(text, version),
          read: undefined,
          turn: held?.turn ?? 0,
        });
        return true;
      }
      case 'edit': {
        const length = held?.live?.text.length ?? 0;
        if (!held?.live?.take(message)) {
          line.postMessage({ kind: 'whole', field: message.field });
          return false;
        }
        held.turn = ++this.#turn;
        owner.edited(message.field, length, message, held.live.text, now);
        return true;
      }
      case 'too-long':
        notes.set(message.field, { about: aboutOf(message), live: undefined, read: undefined, turn: 0 });
        return true;
      case 'note-gone':
        frame.told.delete(message.field);
        owner.gone(message.field);
        return notes.delete(message.field);
      case 'note-focus':
        if (held) held.turn = ++this.#turn;
        return held !== undefined;
      case 'add':
        return false;
    }
  }

  /**
   * Another document or patient may be in front: nothing that was said counts until it is said again.
   * @param isTurn the page names another patient
   */
  forget(isTurn: boolean, now: number): void {
    for (const { notes, line, owner } of this.#frames.values()) {
      if (isTurn) owner.turned(now);
      notes.clear();
      line.postMessage({ kind: 'whole' });
    }
  }

  /** The page is the same patient's after all: what was held back since then counts again. */
  returned(since: number): void {
    for (const { owner } of this.#frames.values()) owner.returned(since);
  }

  /** Notes that still say what they said for the patient before. */
  get heldBack(): number {
    const frames = [...this.#frames.values()];
    return frames.flatMap(({ notes, owner }) => [...notes.keys()].filter((field) => owner.isHeld(field))).length;
  }

  /** Reads what changed, and tells each frame its hints: three in all, those of the note somebody writes in first. */
  read(asked: NotesAsked, editions: Editions): void {
    const day = asked.day ?? newestCodesDay(editions);
    const lexicon = day === undefined ? undefined : lexiconOn(editions, day);
    if (day === undefined || !lexicon) {
      this.hush();
      return;
    }
    const context: Omit<SuggestContext, 'author'> = { lexicon, notes: notesOn(editions, day), day, coded: asked.coded };
    const name = `${lexicon.codes.edition.id} ${day} ${asked.coded.join()}`;
    const choice = { ...asked, codes: lexicon.codes.edition.label };
    let left = MOST_ON_PAGE;
    for (const { frame, field, held } of this.#inTurn(asked)) {
      const { live, about } = held;
      if (!live || frame.owner.isHeld(field)) {
        if (live) this.#tell(frame, field, live.version, []);
        continue;
      }
      if (held.read?.version !== live.version || held.read.context !== name) {
        const suggested = live.suggested({ ...context, author: about.author });
        held.read = { version: live.version, context: name, suggested };
      }
      const hints = asked.showsMarks(frame.sender.origin) ? noteHints(held.read.suggested, choice).slice(0, left) : [];
      left -= hints.length;
      this.#tell(frame, field, live.version, hints);
    }
    for (const frame of this.#frames.values()) if (!asked.isUsed(frame.sender)) this.#hush(frame);
  }

  /** Takes every hint off the page. */
  hush(): void {
    for (const frame of this.#frames.values()) this.#hush(frame);
  }

  /** The notes of the frames that may be used, as the panel shows them: in the order of the page. */
  shown(asked: Pick<NotesAsked, 'isUsed'>): PageNote[] {
    return [...this.#frames.values()]
      .filter(({ sender }) => asked.isUsed(sender))
      .sort((a, b) => a.sender.frameId - b.sender.frameId)
      .flatMap(({ sender, notes, owner }) =>
        [...notes.values()].flatMap(({ about, live, read }): PageNote[] => {
          if (owner.isHeld(about.field)) return [];
          const base = { ...about, frameId: sender.frameId };
          if (!live) return [base];
          return read ? [{ ...base, read: read.suggested }] : [];
        }),
      );
  }

  /** Scrolls a frame to words of a note. */
  reveal(frameId: number, place: { field: number; start: number; end: number; words: string }): void {
    this.#frames.get(frameId)?.line.postMessage({ kind: 'reveal-note', ...place });
  }

  /** The key of a suggestion that a hint on the page stands for. */
  keyOf(line: NotesLine, field: number, id: string): string | undefined {
    const frame = [...this.#frames.values()].find((each) => each.line === line);
    return frame?.notes.get(field)?.read?.suggested.suggestions.find(({ key }) => hintId(key) === id)?.key;
  }

  #inTurn(asked: NotesAsked): { frame: Frame; field: number; held: Held }[] {
    return [...this.#frames.values()]
      .filter(({ sender }) => asked.isUsed(sender))
      .flatMap((frame) => [...frame.notes].map(([field, held]) => ({ frame, field, held })))
      .sort((a, b) => b.held.turn - a.held.turn);
  }

  #tell({ line, told }: Frame, field: number, version: number, hints: NoteHint[]): void {
    if (hints.length === 0 && !told.has(field)) return;
    if (hints.length > 0) told.add(field);
    else told.delete(field);
    line.postMessage({ kind: 'note-hints', field, version, hints });
  }

  #hush(frame: Frame): void {
    for (const [field, { live }] of frame.notes) if (live) this.#tell(frame, field, live.version, []);
  }
}

/** A note as a role may see it: what a provider's words would have suggested is for those who code (interfaces.md). */
export function noteFor(note: PageNote, role: Role): PageNote {
  return note.read ? { ...note, read: { ...note.read, questions: questionsFor(note.read.questions, role) } } : note;
}

function aboutOf({ field, label, author }: NoteOnPage): NoteOnPage {
  return { field, label, ...given('author', author) };
}
