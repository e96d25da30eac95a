import { textWithoutControls } from './labels.ts';
import { attr, parentOf, tidy } from './nodes.ts';
import type { AuthorRole, NoteWords } from './note-words.ts';

/** What a page says of a note field. */
export interface NoteLabel {
  /** What stands beside it, for people. */
  label: string;
  /** All that its markup says of it, its name too. */
  says: string;
  author?: AuthorRole;
}

const LONGEST = 80;
const MOST_LEVELS = 5;
const TOOLS = 'a,button,[role=toolbar],[role=menu],[role=listbox],[role=option],[contenteditable]';

/** Reads what a field is called. An editor in a frame of its own is called what the frame is called. */
export function noteLabel(el: HTMLElement, words: NoteWords): NoteLabel {
  const frame = el === el.ownerDocument.body ? frameOf(el.ownerDocument) : undefined;
  const both = frame ? [el, frame] : [el];
  const parts = both.flatMap(markedUp);
  const near = before(frame ?? el);
  const label = tidy(parts.find((part) => words.notes.test(part)) ?? (near || parts[0]) ?? '').slice(0, LONGEST);
  const names = both.flatMap((each) => [attr(each, 'name'), attr(each, 'id')]);
  const spelled = names.map((name) => name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\-.\d]+/g, ' '));
  const says = tidy([...parts, near, ...spelled].join(' '));
  const author = authorIn(
    [[...parts, near].join(' '), headingBefore(frame ?? el), (frame ?? el).ownerDocument.title],
    words,
  );
  return { label, says, ...(author ? { author } : {}) };
}

function markedUp(el: HTMLElement): string[] {
  const doc = el.ownerDocument;
  const by = attr(el, 'aria-labelledby')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 4)
    .map((id) => doc.getElementById(id)?.textContent ?? '');
  const labels = [...((el as HTMLTextAreaElement).labels ?? [])].map(textWithoutControls);
  const given = ['aria-label', 'title', 'placeholder', 'data-placeholder'].map((name) => attr(el, name));
  return [...by, ...labels, ...given].map(tidy).filter((text) => text !== '');
}

/** What an editor calls itself for those who do not see it: it says nothing of the note. */
const ITSELF = /^(?:rich[ -]?text|wysiwyg|html)\b/i;
const BARS = '[role=toolbar],[role=menubar]';

/** The nearest text before a field that people see, if it is as short as a label. An editor's bars and name are none. */
function before(el: Element): string {
  for (let at: Element | null = el, i = 0; at && i < MOST_LEVELS; at = parentOf(at), i++) {
    for (let prev = at.previousSibling; prev; prev = prev.previousSibling) {
      const sibling = prev.nodeType === 1 ? (prev as Element) : undefined;
      if (sibling && (sibling.matches(BARS) || sibling.querySelector(BARS) || sibling.checkVisibility?.() === false))
        continue;
      const text = tidy(sibling ? textWithoutControls(sibling) : (prev.textContent ?? ''));
      if (text !== '' && !ITSELF.test(text)) return text.length <= LONGEST ? text : '';
    }
  }
  return '';
}

function headingBefore(el: Element): string {
  const headings = [...el.ownerDocument.querySelectorAll('h1,h2,h3,h4,legend,caption')].slice(0, 400);
  // What an editor's own tools show as a heading is a style to choose.
  const above = headings.findLast((each) => each.compareDocumentPosition(el) & 4 && !each.closest(TOOLS));
  return tidy(above?.textContent ?? '').slice(0, 200);
}

function authorIn(texts: readonly string[], { authors }: NoteWords): AuthorRole | undefined {
  for (const text of texts) {
    const author = authors.find(({ words }) => words.test(text));
    if (author) return author.role;
  }
  return undefined;
}

/** The frame element around a document, where it is of the same origin. */
function frameOf(doc: Document): HTMLElement | undefined {
  try {
    return (doc.defaultView?.frameElement as HTMLElement | null) ?? undefined;
  } catch {
    return undefined;
  }
}
