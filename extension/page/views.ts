import type { Look, Search } from './find.ts';
import type { ListSpec } from './lexicon.ts';
import type { Line } from './lists.ts';

/**
 * What finds answers that pages only show, and lists by their headings. It comes as a script of its own (`views.js`) into
 * frames that print a title without a field for it, or the heading of a list: most frames have none, and the script in every
 * frame stays small.
 */
export interface Views {
  /** To be called before each look: the script has its own copy of what is remembered of tables. */
  forgetGrids(): void;
  items(look: Look): Search;
  lines(list: ListSpec, look: Look): Generator<undefined, Line[]>;
}
