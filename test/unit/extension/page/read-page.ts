import { JSDOM } from 'jsdom';
import { withAnswersShown } from '../../../../extension/engine/shown-answers.ts';
import type { Reading } from '../../../../extension/messages/frame.ts';
import { search } from '../../../../extension/page/find.ts';
import { lexiconOn, readLexicon, writeLexicon } from '../../../../extension/page/lexicon.ts';
import { editedCode } from '../../../../extension/page/list-edited.ts';
import { rowLines } from '../../../../extension/page/list-rows.ts';
import { ratingsOf } from '../../../../extension/page/ratings.ts';
import { isDrawn, isSeen } from '../../../../extension/page/seen.ts';
import { shownItems } from '../../../../extension/page/shown.ts';
import { controlKind, survey } from '../../../../extension/page/survey.ts';
import type { Survey } from '../../../../extension/page/surveyed.ts';
import { GENERIC } from '../../../../extension/sites/generic.ts';

/** As a frame gets it: written by the worker, read again. */
export const LEXICON = readLexicon(writeLexicon(GENERIC));

/** What is read of a page's HTML: `field=value` (lists joined by a blank), and the fields that stay in doubt. */
export interface PageRead {
  readings: string[];
  doubts: string[];
}

/** Reads a page as the content script and the worker do: one survey, one search, one reading of each field found. */
export function readPage(html: string): PageRead {
  const { window } = new JSDOM(html);
  return readDocument(window.document as unknown as Document);
}

export function readDocument(document: Document): PageRead {
  draw(document);
  const page = surveyed(document);
  const texts = [document.title, ...page.runs.slice(0, 12).map(({ text }) => text)];
  const { found, doubts: inDoubt } = toEnd(
    search(page, lexiconOn(texts, LEXICON), isDrawn, {
      items: shownItems,
      lines: rowLines,
      edited: editedCode,
      ratings: ratingsOf,
    }),
  );
  const readings: Reading[] = [];
  const doubts = [...inDoubt];
  for (const [handle, { field, by, el, read }] of found.entries()) {
    if (!controlKind(el) && !isSeen(el)) continue;
    const says = read();
    if ('why' in says) doubts.push(says);
    else readings.push({ field, by, handle, ...says });
  }
  const answered = withAnswersShown(readings, doubts);
  return {
    readings: answered.readings
      .map(({ field, value }) => `${field}=${Array.isArray(value) ? value.join(' ') : value}`)
      .sort(),
    doubts: answered.doubts.map(({ field }) => field).sort(),
  };
}

/** Walks a document without a pause. */
export function surveyed(document: Document): Survey {
  return toEnd(
    survey(
      document,
      LEXICON,
      () => false,
      (el) => el.shadowRoot,
    ),
  );
}

function toEnd<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What jsdom has no layout for, as far as styles alone say it. */
function draw(document: Document): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const styles = (el: Element): CSSStyleDeclaration[] => {
    const out: CSSStyleDeclaration[] = [];
    for (let at: Element | null = el; at; at = at.parentElement) out.push(view.getComputedStyle(at));
    return out;
  };
  view.Element.prototype.checkVisibility = function (this: Element) {
    return styles(this).every(
      ({ display, opacity, visibility }) => display !== 'none' && opacity !== '0' && visibility !== 'hidden',
    );
  };
  view.Element.prototype.getBoundingClientRect = function (this: Element) {
    const all = styles(this);
    const left = Math.min(0, ...all.map(({ left }) => Number.parseFloat(left) || 0));
    const size = all.some(({ fontSize }) => Number.parseFloat(fontSize) === 0) ? 0 : 100;
    const [width, height] = (['width', 'height'] as const).map((side) => {
      const own = Number.parseFloat(all[0]?.[side] ?? '');
      return Number.isNaN(own) ? size : own;
    }) as [number, number];
    return { left, top: 0, width, height, right: left + width, bottom: height } as DOMRect;
  };
}
