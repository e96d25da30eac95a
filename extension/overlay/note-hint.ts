import type { NoteHint } from '../messages/notes.ts';
import type { HintActs } from './hint.ts';
import type { WordMark } from './note-marks.ts';
import type { Hinted } from './open-hint.ts';

/** What the buttons of a note's hint do. */
export interface NoteActs {
  /** Puts the code into the page's list. */
  add(field: number, id: string): void;
  openPanel(): void;
  /** Hides this hint for as long as the page stands. */
  hide(): void;
  hideOnSite(): void;
}

/** The buttons of a hint: a code is offered only where the page has a list that takes it. */
export function actsOf({ hint, note }: WordMark, acts: NoteActs): HintActs {
  const add =
    hint.addTo === undefined
      ? []
      : ([[`add to diagnoses (${hint.addTo})`, () => acts.add(note.field, hint.id)]] as const);
  return [...add, ['open panel', acts.openPanel], ['hide', acts.hide], ['hide on this site', acts.hideOnSite]];
}

/** Whether two hints would be shown with the same words. */
export function saysTheSame(one: NoteHint, other: NoteHint): boolean {
  return (
    (['title', 'cite', 'addTo'] as const).every((part) => one[part] === other[part]) &&
    one.say.join() === other.say.join()
  );
}

/** A line as a hint stands beside it. */
export function hinted({ note: { el }, hint: { title, say, cite }, boxes }: WordMark): Hinted {
  const hint = { title, facts: [], say, cite };
  // A frame that is an editor has no place outside of it.
  if (el === el.ownerDocument.body) return { el, box: boxes[0], hint };
  return { el, box: boxes[0], around: el.getBoundingClientRect(), hint };
}
