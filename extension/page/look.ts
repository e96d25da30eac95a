import type { Doubt } from '../messages/frame.ts';
import type { By, Found, Read } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import type { ListSpec, RatingSpec } from './list-spec.ts';
import type { Mentions } from './mentions.ts';
import type { Question } from './questions.ts';
import type { Control, Run, Survey } from './surveyed.ts';

/** What a search of a page has found so far. */
export interface Findings {
  found: Found[];
  doubts: Doubt[];
  /** Texts that would have been read, and that nobody sees now. */
  unseen: Element[];
  /** Whether the page shows something that only {@link Views} can read. */
  shows: boolean;
}

/** A page and the words to look for on it, with what is asked once for all finders. */
export interface Look extends Survey, Lexicon, Findings {
  mentions: Mentions;
  questions: Question[];
  /** Whether a field holds something, and looks for nothing: asked only of fields that are known otherwise. */
  holding: (control: Pick<Control, 'el'> & { widget: string }) => boolean;
  /** Headings that make what stands under them something else than an answer of now. */
  others: Run[];
  /** Those of them, and of other assessments, under which something would have been read. */
  passed: Set<string>;
  /** Whether a person sees the text of an element, and nobody is writing it; those that nobody sees are remembered. */
  sees: (el: Element) => boolean;
  /** Absent until a page had something for it. */
  views: Views | undefined;
  /** Leaves a field, or a list, in doubt. */
  doubt: (field: string, why: Doubt['why'], about?: string) => void;
  /** Takes a field; its parts are described at {@link Found}. */
  add: (field: string, by: By, el: Element, label: string, read: () => Read, els?: HTMLElement[]) => void;
  /** Fields that some finder has already made sure of, as elements and by name. */
  taken: Set<HTMLElement>;
  fields: Set<string>;
}

/** A search that can pause: it yields after each field, so that its caller decides how long it may go on. */
export type Search = Generator<undefined, void>;

/** A line of a list of diagnoses. */
export interface Line {
  position: number;
  el: HTMLElement;
  by: By;
  label: string;
  /** Where its code is not simply what its element shows. */
  read?: (() => Read) | undefined;
}

/**
 * What finds answers that pages only show, lists by their headings, and what is rarely asked otherwise. It comes as a script of
 * its own (`views.js`) into frames that print a title without a field for it, or the heading of a list: most frames have none,
 * and the script in every frame stays small.
 */
export interface Views {
  items(look: Look): Search;
  lines(list: ListSpec, look: Look): Generator<undefined, Line[]>;
  edited(list: ListSpec, look: Look): Search;
  ratings(rating: RatingSpec, lines: readonly Line[], look: Look): Search;
}
