import { attr, tagOf } from './survey.ts';

/** What names the part of a page behind it or around it: headings, legends, captions, and what folds a part up. */
export const TITLES =
  'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary,[role=button][aria-expanded],button[aria-expanded][aria-controls]';

/** `H1` to `H6`; `LEGEND`, or `PART`, where a title names no more than the part of the page around it. */
export function rankOf(title: Element): string {
  if (attr(title, 'role') === 'heading') return `H${attr(title, 'aria-level') || 2}`;
  const tag = tagOf(title);
  return /^H\d|^LEGEND/.test(tag) ? tag : 'PART';
}
