import { parentOf } from '../page/nodes.ts';
import type { Box } from './place.ts';

/** The part of the view in which an element is drawn: what it scrolls in, and what hides its overflow, cut the rest off. */
export function drawnIn(el: Element, view: Box): Box {
  const { body, documentElement } = el.ownerDocument;
  let within = view;
  let { position } = getComputedStyle(el);
  for (let at = around(el); at && at !== body && at !== documentElement && position !== 'fixed'; at = around(at)) {
    const style = getComputedStyle(at);
    // What is placed by itself is cut only from what it is placed in.
    if (position === 'absolute' && style.position === 'static' && style.transform === 'none') continue;
    if (style.overflow !== 'visible' && !/^(?:inline|contents)$/.test(style.display))
      within = common(within, at.getBoundingClientRect());
    position = style.position;
  }
  return within;
}

/** What is around an element as it is drawn: what a component is given stands in its slot. */
export function around(el: Element): Element | null {
  return el.assignedSlot ?? parentOf(el);
}

/** What two boxes share; it may be turned inside out where that is nothing. */
export function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
