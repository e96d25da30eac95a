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
  'padding-bottom',
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
    const { value, clientWidth, clientLeft, clientTop, scrollTop, scrollLeft } = this.#area;
    const lineEnd = value.indexOf('\n', end);
    const shown = lineEnd < 0 ? value : value.slice(0, lineEnd);
    if (this.#text.data !== shown) this.#text.data = shown;
    const style = getComputedStyle(this.#area);
    const dress = `${clientWidth} ${COPIED.map((name) => style.getPropertyValue(name)).join(';')}`;
    if (dress !== this.#dress) {
      this.#dress = dress;
      for (const name of COPIED) this.#el.style.setProperty(name, style.getPropertyValue(name));
    }
    const { scale, left, top } = frameOf(this.#area);
    this.#el.style.width = `${clientWidth}px`;
    this.#el.style.transformOrigin = '0 0';
    this.#el.style.transform = `translate(${left + (clientLeft - scrollLeft) * scale}px, ${top + (clientTop - scrollTop) * scale}px) scale(${scale})`;
  }

  /** The boxes of words, in the viewport. */
  boxesOf(start: number, end: number): Box[] {
    if (end > this.#text.data.length) return [];
    const range = this.#area.ownerDocument.createRange();
    range.setStart(this.#text, start);
    range.setEnd(this.#text, end);
    return [...range.getClientRects()];
  }
}

/** Where a field begins, and how much a zoom or transform of the page makes of its pixels. */
function frameOf(area: HTMLElement): { scale: number; left: number; top: number } {
  const { left, top, width } = area.getBoundingClientRect();
  const scale = area.offsetWidth > 0 ? width / area.offsetWidth : 1;
  return { scale, left, top };
}

/** The part of a text area in which its words can be seen. */
export function insideOf(area: HTMLElement): Box {
  const { scale, left, top } = frameOf(area);
  const x = left + area.clientLeft * scale;
  const y = top + area.clientTop * scale;
  return { left: x, top: y, right: x + area.clientWidth * scale, bottom: y + area.clientHeight * scale };
}
