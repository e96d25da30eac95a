import type { AuthorRole } from '../../shared/chart/chart.ts';
import type { Question } from '../../shared/narrative/suggestion.ts';

/** Between the notes of a frame and the worker. */

/** What a note field is, and what it says of whose words it holds. */
export interface NoteOnPage {
  /** Names the field within its document. */
  field: number;
  /** What stands beside it on the page, at most 80 characters. */
  label: string;
  /** The author's role where label or heading say it. */
  author?: AuthorRole;
}

export type FromNotes =
  /** The whole text of a note, as the field shows it. */
  | ({ kind: 'note'; version: number; text: string } & NoteOnPage)
  /** A change of it, in UTF-16 code units of the text before; its version is one more than that text's. */
  | { kind: 'edit'; field: number; version: number; start: number; removed: number; inserted: string }
  /** It is longer than what is read. */
  | ({ kind: 'too-long' } & NoteOnPage)
  | { kind: 'note-gone'; field: number }
  /** Someone writes in it. */
  | { kind: 'note-focus'; field: number }
  /** Someone asked, by a real click or key, to put a hint's code into the page's list of diagnoses. */
  | { kind: 'add'; field: number; id: string };

/** A hint in a note's text: public vocabulary, and words that the note itself shows. */
export interface NoteHint {
  /** Names the hint while the note is open; says nothing of what it is about. */
  id: string;
  start: number;
  end: number;
  /** The words at this place: where others stand there now, nothing is drawn. */
  words: string;
  kind: 'suggestion' | Question['kind'];
  title: string;
  say: string[];
  cite: string;
  /** Set where the site allows it to be put into the list: the place, `M1023 d`. */
  addTo?: string;
}

export type ToNotes =
  /** What tells notes from other fields, as text. */
  | { kind: 'words'; words: string }
  /** The text at hand is not that of the version before: say the whole again. Without a field: of all notes. */
  | { kind: 'whole'; field?: number }
  | { kind: 'note-hints'; field: number; version: number; hints: NoteHint[] }
  /** Scrolls to words of a note. */
  | { kind: 'reveal-note'; field: number; start: number; end: number; words: string }
  /** What became of `add`. */
  | { kind: 'added'; id: string; done: boolean; say: string };

/** Words of a note, where they stand. */
export interface WordsAt {
  start: number;
  end: number;
  words: string;
}
