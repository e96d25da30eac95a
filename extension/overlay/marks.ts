import type { PageHint } from '../messages/frame.ts';
import { freeSide } from './free-side.ts';
import type { OverlayHost } from './host.ts';
import { type Box, isWithin, markBox, type Side } from './place.ts';
import { common, drawnIn } from './shown-part.ts';

/** One field with its hint, its dot, and where that stands. */
export interface Mark {
  hint: PageHint;
  /** The page's field. */
  el: HTMLElement;
  button: HTMLElement;
  side: Side | undefined;
  /** The size of what is seen of the field when the side was chosen, and how much was written: another one asks again. */
  size: string;
  /** Where the field stood then, and when it was last drawn: once it rests at another place, other things are around it. */
  chosenAt: string;
  at: string;
  /** What is seen of the field while its mark is drawn. */
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
    this.byHandle.set(handle, { hint, el, button, side: undefined, size: '', chosenAt: '', at: '', box: undefined });
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

  /**
   * Draws the marks of the fields that a person can see now.
   * @param open the handle of the hint that is open: the overlay stays where that one needs it
   */
  draw(view: Box, open?: number): void {
    const marks = [...this.byHandle.values()];
    const seen = marks.map(({ el }) => this.#visible(el, view));
    let shown = 0;
    marks.forEach((mark, i) => {
      const { box, within = view } = seen[i] ?? {};
      mark.box = box && ++shown <= MOST_MARKS ? box : undefined;
      if (mark.box) this.#chooseSide(mark, mark.box, within);
    });
    const opened = open === undefined ? undefined : this.byHandle.get(open);
    const first = opened?.box ? opened : marks.find(({ box }) => box);
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

  /** Chooses a side anew where the old one may not be free any more. */
  #chooseSide(mark: Mark, box: Box, within: Box): void {
    const { left, top, right, bottom } = box;
    // What is written in it may need the room of its mark.
    const written = String((mark.el as HTMLInputElement).value ?? '').length;
    const size = `${Math.round(right - left)}x${Math.round(bottom - top)} ${written}`;
    const at = `${left} ${top}`;
    const isMoving = mark.at !== at;
    mark.at = at;
    const stands = mark.side !== undefined && mark.size === size && isWithin(markBox(box, mark.side), within);
    if (stands && (isMoving || mark.chosenAt === at)) return;
    mark.side = freeSide(mark.el, box, within, (el) => this.#host.owns(el));
    mark.size = size;
    mark.chosenAt = at;
  }

  /**
   * What a person can see of a field, and the part of the view that it is drawn in; `undefined` for a field that is hidden,
   * scrolled away or covered.
   */
  #visible(el: HTMLElement, view: Box): { box: Box; within: Box } | undefined {
    if (!el.isConnected || el.checkVisibility?.({ visibilityProperty: true }) === false) return undefined;
    const whole = el.getBoundingClientRect();
    if (!isSome(common(whole, view))) return undefined;
    const within = drawnIn(el, view);
    const box = common(whole, within);
    if (!isSome(box)) return undefined;
    const root = el.getRootNode() as Document | ShadowRoot;
    const { left, top, right, bottom } = box;
    const hit = root.elementsFromPoint((left + right) / 2, (top + bottom) / 2).find((each) => !this.#host.owns(each));
    if (hit && hit !== el && !el.contains(hit) && !hit.contains(el)) return undefined;
    return { box, within };
  }
}

/** Whether there is enough of a box to see what it is. */
function isSome({ left, top, right, bottom }: Box): boolean {
  return right - left > 2 && bottom - top > 2;
}

function dress(button: HTMLElement, hint: PageHint): void {
  button.className = hint.tone === 'quiet' ? 'mark quiet' : 'mark';
  button.setAttribute('aria-label', `Lintel: ${hint.title}`);
}
