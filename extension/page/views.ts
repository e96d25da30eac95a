import type { Look, Search } from './find.ts';
import type { ListSpec, RatingSpec } from './lexicon.ts';
import type { Line } from './lists.ts';

/**
 * What finds answers that pages only show, lists by their headings, and what is rarely asked otherwise. It comes as a script of its own (`views.js`) into
 * frames that print a title without a field for it, or the heading of a list: most frames have none, and the script in every
 * frame stays small.
 */
export interface Views {
  items(look: Look): Search;
  lines(list: ListSpec, look: Look): Generator<undefined, Line[]>;
  ratings(rating: RatingSpec, lines: readonly Line[], look: Look): Search;
}
