import { parentOf, textIn } from './nodes.ts';

/** Whether an element is drawn at all: neither hidden nor faded out. Asks for styles and for no layout. */
export function isDrawn(el: Element): boolean {
  return el.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/**
 * Whether a person can see the text of an element: it is drawn, not shrunk to nothing and not moved off the page. Asks for
 * layout, so it is asked of the few texts that were found, when all are read at once, and of no field: those of a closed tab
 * count.
 */
export function isSeen(el: Element): boolean {
  if (!isDrawn(el)) return false;
  const { width, height, right } = el.getBoundingClientRect();
  // A list that is scrolled aside stands a screen or two away; what is hidden so, further than any screen.
  return width > 1 && height > 1 && right > -4000;
}

/** Whether an element itself is kept out of sight, in a part of the page that is not. */
export function isSetAside(el: Element): boolean {
  const around = parentOf(el);
  return !isDrawn(el) && !!around && isDrawn(around);
}

/** How an element is drawn. */
export function drawnAs(el: Element): Partial<CSSStyleDeclaration> {
  return el.ownerDocument.defaultView?.getComputedStyle(el) ?? {};
}

/** The text of an element, with its line breaks: where it has some, or style keeps those of its text. */
export function brokenText(el: Element): string {
  if (/^(?:pre|break)/.test(drawnAs(el).whiteSpace ?? '')) return el.textContent ?? '';
  return [...el.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : textIn(node))).join('') || textIn(el);
}
