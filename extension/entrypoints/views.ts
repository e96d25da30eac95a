import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeLink } from '../overlay/link.ts';
import { forgetGrids } from '../page/grid.ts';
import { shownItems } from '../page/shown.ts';
import { shownCodes } from '../page/shown-codes.ts';
import { shownLines } from '../page/shown-lines.ts';

/** The reader of what a frame only shows: the worker puts it into frames that say that they have some, beside `page.js`. */
export default defineUnlistedScript(() =>
  takeLink()?.see({ forgetGrids, items: shownItems, codes: shownCodes, lines: shownLines }),
);
