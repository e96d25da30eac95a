/**
 * A field itself where the page shows it, else the smallest element around it that is shown; `undefined` where that would
 * be the page itself, or more than a screen of it: there is nothing to scroll to.
 */
export function shownAround(el: HTMLElement): HTMLElement | undefined {
  let folded: HTMLElement | undefined;
  for (let at: HTMLElement | null = el; at; at = at.parentElement) if (isFolded(at)) folded = at;
  let at: HTMLElement | null = folded ? folded.parentElement : el;
  while (at && !at.checkVisibility({ visibilityProperty: true })) at = at.parentElement;
  if (at === el) return el;
  const { body, documentElement, defaultView } = el.ownerDocument;
  if (!at || at === body || at === documentElement) return undefined;
  const { height } = at.getBoundingClientRect();
  return height > 0 && height <= (defaultView?.innerHeight ?? 0) ? at : undefined;
}

/** Folded to nothing without being hidden: accordions that animate their height do so. */
function isFolded(el: HTMLElement): boolean {
  if (el.clientHeight > 1 || el.scrollHeight < 2) return false;
  const { overflowY, display } = getComputedStyle(el);
  return display !== 'inline' && (overflowY === 'hidden' || overflowY === 'clip');
}
