import { attr } from './nodes.ts';
import { type NoteLabel, noteLabel } from './note-label.ts';
import type { NoteWords } from './note-words.ts';

/** A field that holds a note. */
export interface NoteField extends NoteLabel {
  el: HTMLElement;
  /** `area`: its text is its value; `editor`: what stands in it. */
  kind: 'area' | 'editor';
}

/** Smaller than this, nobody writes a note in it (px). */
const LEAST = { width: 120, height: 28 };
/** From this size on a field is a note unless its words say otherwise: some three lines. */
const LARGE = { width: 240, height: 54 };
const MOST_FIELDS = 40;

/**
 * The note fields of a document that a person can see and that are not known yet.
 * @param roots the document, and the shadow roots in it
 * @param isKnown fields that need not be looked at again
 */
export function findNotes(
  doc: Document,
  roots: readonly (Document | ShadowRoot)[],
  words: NoteWords,
  isKnown: (el: Element) => boolean,
): NoteField[] {
  const site = siteOf(doc, words);
  const found: NoteField[] = [];
  for (const el of candidates(doc, roots)) {
    if (found.length >= MOST_FIELDS) break;
    if (isKnown(el) || isPlainlyNone(el)) continue;
    const box = el === doc.body ? viewOf(doc) : boxOf(el).getBoundingClientRect();
    if (box.width < LEAST.width || box.height < LEAST.height || !el.checkVisibility({ visibilityProperty: true }))
      continue;
    const label = noteLabel(el, words);
    const names = [attr(el, 'name'), attr(el, 'id')];
    const isOwn = site?.notes.some((name) => names.includes(name)) === true;
    if (!isOwn && (site?.never.some((name) => names.includes(name)) || words.never.test(label.says))) continue;
    const isLarge = box.width >= LARGE.width && box.height >= LARGE.height;
    if (isOwn || isLarge || words.notes.test(label.says))
      found.push({ ...label, el, kind: el.tagName.toUpperCase() === 'TEXTAREA' ? 'area' : 'editor' });
  }
  return found;
}

function candidates(doc: Document, roots: readonly (Document | ShadowRoot)[]): HTMLElement[] {
  if (doc.designMode === 'on') return doc.body ? [doc.body] : [];
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>('textarea,[contenteditable]')]
      .slice(0, 400)
      // The whole of what is edited, not the parts that an editor sets apart in it.
      .filter(
        (el) =>
          el.tagName.toUpperCase() === 'TEXTAREA' || (el.isContentEditable && !el.parentElement?.isContentEditable),
      ),
  );
}

/** Fields of one line, fields that look for something, those kept from people, and what a browser fills in by itself. */
function isPlainlyNone(el: HTMLElement): boolean {
  if (/^(?:searchbox|combobox|spinbutton)$/.test(attr(el, 'role')) || attr(el, 'aria-multiline') === 'false')
    return true;
  if (attr(el, 'type') === 'search' || el.closest('search,[role=search],[aria-hidden=true]')) return true;
  return /\b(?:password|one-time-code|email|tel|url|address|cc-)/.test(attr(el, 'autocomplete'));
}

/** What an editor that grows with its text stands in: the outermost box around it that holds nothing else. */
function boxOf(el: HTMLElement): HTMLElement {
  let box = el;
  for (let i = 0; i < 4; i++) {
    const around = box.parentElement;
    const isOnly = around?.childElementCount === 1 && around !== el.ownerDocument.body;
    if (!isOnly || around.textContent !== el.textContent) break;
    box = around;
  }
  return box;
}

function viewOf(doc: Document): { width: number; height: number } {
  return { width: doc.defaultView?.innerWidth ?? 0, height: doc.defaultView?.innerHeight ?? 0 };
}

function siteOf(doc: Document, { sites }: NoteWords): NoteWords['sites'][number] | undefined {
  const texts = [doc.title, ...(doc.body?.innerText ?? '').slice(0, 600).split('\n').slice(0, 12)];
  return sites.find(({ recognise }) => texts.some((text) => recognise.test(text.trim())));
}
