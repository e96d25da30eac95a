/** What holds together: what is left of it takes the focus of what goes. */
const PART = 'li,form,fieldset,section,article,search,header,main,[role=tabpanel]';
const HEADING = 'h1,h2,h3,h4,legend';
/** So many controls that had the focus before are remembered. */
const MOST_BEFORE = 8;

/** Keeps the focus in an element of React's: its `ref`. */
export const keepFocusIn = (root: HTMLElement | null): (() => void) | undefined => (root ? keepFocus(root) : undefined);

/**
 * Keeps the keyboard where it was when what it stands on is drawn no more: a form that is done with, a line that was taken back, a
 * finding that a live update took away. The focus goes to the control that had it before, in the smallest part that is left around
 * the place; where there is none, to the heading of that part, which does nothing at a key. While another window has the
 * keyboard, as when somebody types in the EHR, it waits until that comes back.
 * @param root what the focus is kept in
 * @returns ends it
 */
function keepFocus(root: HTMLElement): () => void {
  const { ownerDocument: doc } = root;
  const end = new AbortController();
  const { signal } = end;
  let at: HTMLElement | undefined;
  /** What it stood in, from the inside out. */
  let around: HTMLElement[] = [];
  let before: HTMLElement[] = [];

  const came = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    at = target;
    around = [];
    for (let part = target.parentElement; part && part !== root; part = part.parentElement) around.push(part);
    before = [target, ...before.filter((each) => each !== target)].slice(0, MOST_BEFORE);
  };
  const left = ({ target }: FocusEvent): void =>
    // A browser may say so of what is being taken away, too.
    queueMicrotask(() => {
      if (target === at && at?.isConnected && doc.hasFocus()) at = undefined;
    });
  const keep = (): void => {
    if (!at || isThere(at) || !doc.hasFocus()) return;
    if (doc.activeElement && doc.activeElement !== doc.body) return;
    const part = around.find((each) => each.matches(PART) && isThere(each));
    const control = before.find((each) => isThere(each) && part?.contains(each));
    focusOn(control ?? headingOf(part ?? root));
  };

  const changes = new MutationObserver(keep);
  changes.observe(root, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  root.addEventListener('focusin', came, { signal });
  root.addEventListener('focusout', left, { signal });
  doc.defaultView?.addEventListener('focus', keep, { signal });
  return () => {
    end.abort();
    changes.disconnect();
  };
}

function isThere(el: HTMLElement): boolean {
  return el.isConnected && el.checkVisibility?.() !== false;
}

/** The heading of a part, or else the part. */
function headingOf(part: HTMLElement): HTMLElement {
  return [...part.querySelectorAll<HTMLElement>(HEADING)].find(isThere) ?? part;
}

/** Moves the focus to something that need not be a control; it is no stop of the Tab key. */
function focusOn(el: HTMLElement): void {
  if (el.tabIndex < 0 && !el.hasAttribute('tabindex')) {
    el.tabIndex = -1;
    el.addEventListener('blur', () => el.removeAttribute('tabindex'), { once: true });
  }
  el.focus();
}
