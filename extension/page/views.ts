import type { Look, Search } from './find.ts';
import type { ListSpec } from './lexicon.ts';
import type { Line, Place } from './lists.ts';
import type { Start } from './starts.ts';

/**
 * What finds answers that pages only show. It comes as a script of its own (`views.js`) into frames that print a title without
 * a field for it: most frames have none, and the script in every frame stays small.
 */
export interface Views {
  /** To be called before each look: the script has its own copy of what is remembered of tables. */
  forgetGrids(): void;
  items(look: Look): Search;
  codes(list: ListSpec, starts: Start[], look: Look): Place[];
  lines(list: ListSpec, starts: Start[], look: Look): Line[];
}
