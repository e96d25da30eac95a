import { questionsFor, type Role } from '../../shared/view.ts';
import type { PageNote } from '../messages/view.ts';
import type { PageChart } from './page-chart.ts';

/** A note as a role may see it: what a provider's words would have suggested is for those who code (interfaces.md). */
export function noteFor(note: PageNote, role: Role): PageNote {
  return note.read ? { ...note, read: { ...note.read, questions: questionsFor(note.read.questions, role) } } : note;
}

/** The notes of a page; with what they decide of the grouping only for those who see one. */
export function pageNotesFor({ notes, decided }: PageChart, seesGroup: boolean): string[] {
  if (!seesGroup) return notes;
  return notes.map((note) => {
    const decides = decided.get(note);
    return decides === undefined ? note : `${note}: ${decides}`;
  });
}

/** What the panel says of a whole tab, where something keeps Lintel from answering as it should. */
export const POLICY_FAULT = 'the agency’s coding policy cannot be used, and the rules run without it';
export const HELD_BACK =
  'the page turned to another patient, and a part of it still shows what it showed before: that part is not used until it changes';
export const NOTE_HELD_BACK =
  'a note still holds the words that it held for the patient before: it is not used until they are replaced';
export const OVERLAY_STOPPED =
  'marks on the page stopped: the page keeps taking them away; everything they said stands here';
export const NO_TABLES = 'the packaged tables could not be opened: install Lintel again';
/** A fault of ours. What the page showed is in no message and no log. */
export const NO_ANSWER = 'Lintel could not work this page out: a fault of its own, please report the kind of page';
