import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeLink } from '../overlay/link.ts';
import { editedCode } from '../page/list-edited.ts';
import { rowLines } from '../page/list-rows.ts';
import { ratingsOf } from '../page/ratings.ts';
import { shownItems } from '../page/shown.ts';

/**
 * The reader of what a frame only shows, and of lists by their headings: the worker puts it into frames that say that they
 * have some, beside `page.js`.
 */
export default defineUnlistedScript(() =>
  takeLink()?.see({ items: shownItems, lines: rowLines, edited: editedCode, ratings: ratingsOf }),
);
