import { around } from './shown-part.ts';

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/**
 * Where the overlay has to stand for a field. A dialog keeps the focus in itself, a box that opens over the page closes at a
 * click outside of it, with what was typed in it: a mark is a part of them. Outside of a modal dialog everything is inert.
 */
export function layerOf(el: Element): Element {
  const { documentElement } = el.ownerDocument;
  let layer: Element = documentElement;
  // What stands in the page itself for what is in the roots of its components.
  let own = el;
  for (let at: Element | null = el; at && at !== documentElement; at = around(at)) {
    if (at.getRootNode() === el.getRootNode()) own = at;
    if (at.matches(DIALOG)) return own;
    if (own === at && /fixed|absolute/.test(getComputedStyle(at).position)) layer = at;
  }
  return layer;
}
