import { inRow } from './grid.ts';
import { wordsOf } from './names.ts';
import { aria, attr, tagOf, textIn } from './nodes.ts';
import type { Run, Survey } from './surveyed.ts';

/** `H1` to `H6`; `LEGEND`, or `PART`, where a title names no more than the part of the page around it. */
export function rankOf(title: Element): string {
  if (attr(title, 'role') === 'heading') return `H${aria(title, 'level') || 2}`;
  const tag = tagOf(title);
  return /^H\d|^LEGEND/.test(tag) ? tag : 'PART';
}

const LONGEST = 60;

/**
 * Of a short text that style alone makes a title, `S` and how it looks: alone in its row; bold in a block of its own; or of a class
 * that says so. Others that look the same are of its rank.
 */
export function styleOf({ el, block, text, at }: Run, { tokens }: Survey): string {
  if (text.length > LONGEST) return '';
  const row = inRow(el);
  const box = row ?? block;
  const isAlone = ![at - 1, at + 1].some((beside) => box.contains(tokens[beside]?.el ?? null));
  if (row) return isAlone ? 'SROW' : '';
  const says = attr(el, 'class') || attr(block, 'class');
  const isTitle =
    (isAlone && el.matches('b,strong') && textIn(el) === text) ||
    ((isAlone || tokens[at + 1]?.kind === 'text') &&
      !el.closest('[role=columnheader]') &&
      wordsOf(says).some((word) => /^(?:(?:sub)?title|caption)$|^head/.test(word)) &&
      // What leads from step to step heads no part of the page.
      !/\bsteps?\b/.test(says));
  return isTitle ? `S${el.tagName} ${says}` : '';
}
