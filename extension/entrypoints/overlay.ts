import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeLink } from '../overlay/link.ts';
import { Overlay } from '../overlay/overlay.ts';

/** The drawing half of a frame: the worker puts it into frames that have hints to show, beside `page.js`. */
export default defineUnlistedScript(() => {
  const link = takeLink();
  if (!link || link.overlay || link.signal.aborted) return;
  link.overlay = new Overlay(document, link.frame, link.signal);
  link.ready();
});
