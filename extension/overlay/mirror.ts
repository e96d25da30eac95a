import type { Box } from './place.ts';

/** What decides where the words of a text area break and stand. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/**
 * A copy of a text area's text, laid out as the area lays it out and never shown: the area itself does not say where its
 * words stand. It holds what the same frame shows, and only while there are marks in it.
 */
export class Mirror {
  readonly #area: HTMLTextAreaElement;
  readonly #el: HTMLElement;
  readonly #text: Text;
  #dress = '';

  constructor(area: HTMLTextAreaElement, root: ShadowRoot) {
    this.#area = area;
    this.#el = area.ownerDocument.createElement('div');
    this.#el.className = 'mirror';
    this.#el.setAttribute('aria-hidden', 'true');
    this.#text = area.ownerDocument.createTextNode('');
    this.#el.append(this.#text);
    root.append(this.#el);
  }

  remove(): void {
    this.#el.remove();
  }

  /**
   * Takes the area's text, looks and scroll as they are now.
   * @param end the last place that is asked for: what follows its line moves nothing before it, and costs layout
   */
  follow(end: number): void {
    const { value, scrollTop, scrollLeft } = this.#area;
    const lineEnd = value.indexOf('\n', end);
    const { scale, left, top, width, isTurned } = paperOf(this.#area);
    const shown = isTurned ? '' : value.slice(0, lineEnd < 0 ? undefined : lineEnd);
    if (this.#text.data !== shown) this.#text.data = shown;
    const style = getComputedStyle(this.#area);
    const dress = COPIED.map((name) => style.getPropertyValue(name)).join(';');
    if (dress !== this.#dress) {
      this.#dress = dress;
      for (const name of COPIED) this.#el.style.setProperty(name, style.getPropertyValue(name));
    }
    this.#el.style.width = `${width}px`;
    this.#el.style.transform = `translate(${left - scrollLeft * scale}px, ${top - scrollTop * scale}px) scale(${scale})`;
  }

  /** The boxes of words, in the viewport; none where other words stand there now, whoever has put them there. */
  boxesOf(start: number, end: number, words: string): Box[] {
    if (this.#text.data.slice(start, end) !== words) return [];
    const range = this.#area.ownerDocument.createRange();
    range.setStart(this.#text, start);
    range.setEnd(this.#text, end);
    return [...range.getClientRects()];
  }
}

/** The part of a text area that is written on. */
interface Paper {
  /** How much a zoom or transform of the page makes of its pixels. */
  scale: number;
  /** Where it stands in the viewport. */
  left: number;
  top: number;
  /** In pixels of its own, to the fraction: half a pixel less breaks a line at another word. */
  width: number;
  height: number;
  /** Whether it is turned, or stretched to one side: the copy is not, and would stand elsewhere. */
  isTurned: boolean;
}

function paperOf(area: HTMLElement): Paper {
  const { width: given, borderLeftWidth, borderRightWidth, borderTopWidth } = getComputedStyle(area);
  const { offsetWidth, offsetHeight, clientWidth, clientHeight, clientLeft } = area;
  const [edge = 0, other = 0, above = 0] = [borderLeftWidth, borderRightWidth, borderTopWidth].map(Number.parseFloat);
  const { left, top, width, height } = area.getBoundingClientRect();
  // What it says of itself is rounded, and its style may be that of another box.
  const own = [width, Number.parseFloat(given)].find((each) => Math.abs(each - offsetWidth) < 1) ?? offsetWidth;
  const scale = own > 0 ? width / own : 1;
  return {
    scale,
    left: left + (edge + barOf(clientLeft - edge)) * scale,
    top: top + above * scale,
    width: own - edge - other - barOf(offsetWidth - clientWidth - edge - other),
    height: clientHeight,
    isTurned: Math.abs(height - offsetHeight * scale) > 2,
  };
}

/** The width of a scroll bar, where a difference is one and not what rounding leaves. */
function barOf(difference: number): number {
  return difference > 2 ? Math.round(difference) : 0;
}

/** The part of a text area in which its words can be seen. */
export function insideOf(area: HTMLElement): Box {
  const { scale, left, top, width, height } = paperOf(area);
  return { left, top, right: left + width * scale, bottom: top + height * scale };
}
