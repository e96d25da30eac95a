import type { PageHint } from '../messages/frame.ts';
import { freeSide } from './free-side.ts';
import type { OverlayHost } from './host.ts';
import { type Box, isWithin, markBox, type Side } from './place.ts';

/** One field with its hint, its dot, and where that stands. */
export interface Mark {
  hint: PageHint;
  /** The page's field. */
  el: HTMLElement;
  button: HTMLElement;
  side: Side | undefined;
  /** The field's size when the side was chosen, and how much was written: another one asks again. */
  size: string;
  /** The field's box while its mark is drawn. */
  box: Box | undefined;
}

/** A calm page: the fields in view get a mark, and no more than this many. */
const MOST_MARKS = 24;

/** The dots beside fields. Positions are taken in one go: all reads before all writes. */
export class Marks {
  readonly byHandle = new Map<number, Mark>();
  readonly #host: OverlayHost;
  readonly #doc: Document;

  constructor(doc: Document, host: OverlayHost) {
    this.#doc = doc;
    this.#host = host;
  }

  add(handle: number, el: HTMLElement, hint: PageHint): HTMLElement {
    const button = this.#doc.createElement('button');
    button.setAttribute('type', 'button');
    // The Tab order is the page's; Alt+Shift+L leads here.
    button.tabIndex = -1;
    // A click on a mark leaves the focus where it is.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    dress(button, hint);
    this.byHandle.set(handle, { hint, el, button, side: undefined, size: '', box: undefined });
    return button;
  }

  /** Takes a new hint for a field. Says whether it is another one. */
  change(mark: Mark, hint: PageHint): boolean {
    const isOther = JSON.stringify(mark.hint) !== JSON.stringify(hint);
    mark.hint = hint;
    if (isOther) dress(mark.button, hint);
    return isOther;
  }

  remove(handle: number): void {
    this.byHandle.get(handle)?.button.remove();
    this.byHandle.delete(handle);
  }

  clear(): void {
    for (const handle of [...this.byHandle.keys()]) this.remove(handle);
  }

  handleOf(target: unknown): number | undefined {
    for (const [handle, mark] of this.byHandle) if (mark.el === target) return handle;
    return undefined;
  }

  /** Draws the marks of the fields that a person can see now. */
  draw(view: Box): void {
    const marks = [...this.byHandle.values()];
    const boxes = marks.map(({ el }) => this.#visibleBox(el, view));
    let shown = 0;
    marks.forEach((mark, i) => {
      const box = boxes[i];
      mark.box = box && ++shown <= MOST_MARKS ? box : undefined;
      if (!mark.box) return;
      const { left, top, right, bottom } = mark.box;
      // What is written in it may need the room of its mark.
      const written = String((mark.el as HTMLInputElement).value ?? '').length;
      const size = `${Math.round(right - left)}x${Math.round(bottom - top)} ${written}`;
      if (mark.side !== undefined && mark.size === size) return;
      mark.side = freeSide(mark.el, mark.box, view, (el) => this.#host.owns(el));
      // While a part of it is out of view, all sides may seem taken.
      mark.size = isWithin(mark.box, view) ? size : '';
    });
    const first = marks.find(({ box }) => box);
    if (first) this.#host.raise(first.el);
    for (const { box, side, button } of marks) {
      if (!box || !side) {
        button.remove();
        continue;
      }
      const { left, top } = markBox(box, side);
      button.classList.toggle('corner', side === 'corner');
      button.style.transform = `translate(${left}px, ${top}px)`;
      if (!button.isConnected) this.#host.root.append(button);
    }
  }

  /** The box of a field that a person can see; `undefined` for one that is hidden, scrolled away or covered. */
  #visibleBox(el: HTMLElement, view: Box): Box | undefined {
    if (!el.isConnected || el.checkVisibility?.({ visibilityProperty: true }) === false) return undefined;
    const { left, top, right, bottom } = el.getBoundingClientRect();
    if (right - left < 2 || bottom - top < 2) return undefined;
    if (bottom < view.top || top > view.bottom || right < view.left || left > view.right) return undefined;
    const root = el.getRootNode() as Document | ShadowRoot;
    const x = Math.min(Math.max((left + right) / 2, 1), view.right - 1);
    const y = Math.min(Math.max((top + bottom) / 2, 1), view.bottom - 1);
    const hit = root.elementsFromPoint(x, y).find((each) => !this.#host.owns(each));
    if (hit && hit !== el && !el.contains(hit) && !hit.contains(el)) return undefined;
    return { left, top, right, bottom };
  }
}

function dress(button: HTMLElement, hint: PageHint): void {
  button.className = hint.tone === 'quiet' ? 'mark quiet' : 'mark';
  button.setAttribute('aria-label', `Lintel: ${hint.title}`);
}
