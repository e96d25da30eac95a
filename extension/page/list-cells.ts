import { CELL, headersOver, ROW } from './grid.ts';
import type { ListSpec } from './lexicon.ts';
import { attr, textIn, tidy } from './nodes.ts';

/** The cells of the row around an element. */
export function cellsBeside(el: Element): HTMLElement[] {
  return [...(el.closest(ROW)?.querySelectorAll<HTMLElement>(CELL) ?? [])];
}

/** Whether a head over an element says so. */
export function isHeaded(el: Element, says: (head: string) => boolean): boolean {
  return headersOver(el).some(says);
}

/** Whether a button in a part of the page takes a code out of what is offered there. */
export function hasPicker(part: Element | null, picks: RegExp): boolean {
  const buttons = part?.querySelectorAll('button,a,[role=button],[type=button]') ?? [];
  return [...buttons].some((button) => picks.test(textIn(button) || attr(button, 'value')));
}

/** How an element is drawn. */
export function styleOf(el: Element): Partial<CSSStyleDeclaration> {
  return el.ownerDocument.defaultView?.getComputedStyle(el) ?? {};
}

/** The lines that one text holds, where each of several begins with a code. */
export function linesIn(text: string, { between, lineStart }: ListSpec): string[] {
  const lines = text.split(between).filter(Boolean);
  return lines.length > 1 && lines.every((line) => lineStart.test(line)) ? lines : [];
}

/** The text of an element, with its line breaks where style keeps them. */
export function brokenText(el: Element): string {
  const text = el.textContent ?? '';
  return /^(?:pre|break)/.test(styleOf(el).whiteSpace ?? '') ? text : tidy(text);
}
