import { layerOf } from './layer.ts';
import { STYLE } from './style.ts';

/** The looks of the host element, set so that no style of the page reaches it. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; ' +
  'height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important; ' +
  'background: none !important; pointer-events: none !important; display: block !important; z-index: 2147483647 !important;';
/** A page that takes the host away this often does not want it: give up and say so. */
const MOST_RETURNS = 4;

/**
 * The one element of ours in a page: a plain `div` with a closed shadow root, in the top layer as a manual popover. It is
 * there only while there is something to show, in the dialog or box that its field stands in (`layer.ts`).
 */
export class OverlayHost {
  readonly root: ShadowRoot;
  readonly #el: HTMLElement;
  readonly #doc: Document;
  readonly #onStopped: () => void;
  readonly #live: HTMLElement;
  #returns = 0;
  #stopped = false;

  /** @param look what is drawn in it looks like */
  constructor(doc: Document, look: string, onStopped: () => void) {
    this.#doc = doc;
    this.#onStopped = onStopped;
    this.#el = doc.createElement('div');
    this.#el.setAttribute('popover', 'manual');
    this.#el.setAttribute('style', HOST_STYLE);
    this.root = this.#el.attachShadow({ mode: 'closed' });
    const sheet = new (doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
    sheet.replaceSync(look + STYLE);
    this.root.adoptedStyleSheets = [sheet];
    // Clicks and keys in a hint are no business of the page's: they would be beside what it has opened, or its shortcuts.
    for (const type of ['pointerdown', 'mousedown', 'click', 'focusin', 'keydown', 'keyup', 'keypress'])
      this.root.addEventListener(type, (event) => event.stopPropagation());
    this.#live = doc.createElement('div');
    this.#live.className = 'live';
    this.#live.setAttribute('role', 'status');
    this.root.append(this.#live);
  }

  /** Says something to a screen reader, while the host is in the page. */
  say(words: string): void {
    this.#live.textContent = `Lintel: ${words}`;
  }

  owns(node: Node): boolean {
    return node === this.#el;
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Puts the host into the page, over everything, beside the field that it is needed for. */
  raise(near: Element | undefined): void {
    if (this.#stopped) return;
    const { documentElement } = this.#doc;
    const parent = near ? layerOf(near) : documentElement;
    if (this.#el.parentNode !== parent) {
      // What a page draws anew takes what stands in it along, and means nothing by it.
      if (this.#el.parentNode === null && parent === documentElement && ++this.#returns > MOST_RETURNS) {
        this.#stop();
        return;
      }
      parent.append(this.#el);
    }
    // Places are those of the view: what a page zooms, it zooms with all that stands in it.
    const { currentCSSZoom: zoom = 1 } = parent as { currentCSSZoom?: number };
    this.#el.style.setProperty('zoom', `${1 / zoom}`, 'important');
    if (!this.#isOpen()) this.#el.showPopover?.();
  }

  /** Takes the host out: nothing of ours stays. */
  lower(): void {
    if (this.#el.parentNode === this.#doc.documentElement) this.#returns--;
    this.#el.remove();
  }

  /** Whether the page has made the overlay something else than what we drew: see-through, moved, or covered. */
  isTampered(box: DOMRect): boolean {
    if (!this.#el.isConnected || !this.#isOpen()) return true;
    const style = this.#doc.defaultView?.getComputedStyle(this.#el);
    if (!style) return true;
    if (Number(style.opacity) < 1 || style.visibility !== 'visible' || style.display === 'none') return true;
    if (
      style.transform !== 'none' ||
      style.filter !== 'none' ||
      style.clipPath !== 'none' ||
      style.mixBlendMode !== 'normal'
    )
      return true;
    return !this.isOnTop((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  }

  /** Whether our host is what a person would hit at a point. */
  isOnTop(x: number, y: number): boolean {
    return (this.#el.getRootNode() as Document).elementFromPoint(x, y) === this.#el;
  }

  #isOpen(): boolean {
    return this.#el.isConnected && this.#el.matches(':popover-open');
  }

  #stop(): void {
    this.#stopped = true;
    this.#el.remove();
    this.#onStopped();
  }
}
