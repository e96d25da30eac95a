import { ownLabel } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './names.ts';
import { attr, parentOf, textIn } from './nodes.ts';
import type { Control, Survey } from './surveyed.ts';

/** How far up a part of a page is looked for that says what its fields are for. */
const MOST_LEVELS = 6;

/**
 * Whether a field looks for something instead of holding an answer: a search box, the filter of a column, a field of a
 * form whose button says "Search". Its name is then that of what it looks for.
 */
export function isSeeking({ el, control }: Pick<Control, 'el'> & { control: string }, look: Survey & Lexicon): boolean {
  // Many comboboxes say "Search" of their own list of answers.
  if (control !== 'combobox' && control !== 'hidden') {
    const own = ['type', 'role', 'placeholder', 'title'].map((key) => attr(el, key));
    if ([...own, ownLabel(el, look)].some((text) => look.seeks.test(text))) return true;
  }
  if (el.closest('search,[role=search]') || isInHead(el)) return true;
  const form = el.closest('form');
  return isInPart(parentOf(el), look.seekParts, form) || (form !== null && isSeekingForm(form, look));
}

/** Whether a text stands where the words of this field quote, guess or name somebody else: a message, a note, a list of people. */
export function isInNote(field: string, el: Element, { spoken }: Lexicon): boolean {
  return spoken.some(
    ({ fields, parts, within }) => fields.test(field) && (el.closest(within) !== null || isInPart(el, parts, null)),
  );
}

/** Whether an element is, or stands in, a part of the page whose class, id or label holds such a word. */
export function isInPart(el: Element | null, words: RegExp, end: Element | null): boolean {
  for (let at = el, i = 0; at && at !== end && i < MOST_LEVELS; at = parentOf(at), i++) {
    const says = `${attr(at, 'class')} ${attr(at, 'id')} ${attr(at, 'aria-label')}`;
    if (wordsOf(says).some((word) => words.test(word))) return true;
  }
  return false;
}

/** The head of a table of data: its fields filter the rows below. */
function isInHead(el: Element): boolean {
  const head = el.closest('thead');
  return head !== null && head.parentElement?.querySelector('tbody td') != null;
}

/** Whether the buttons of a form search and do nothing else. */
function isSeekingForm(form: Element, { seeking, seekButtons }: Survey & Lexicon): boolean {
  let known = seeking.get(form);
  if (known === undefined) {
    const buttons = [...form.querySelectorAll('button,[type=submit],[type=button],[role=button]')];
    const says = buttons.map((button) => textIn(button) || attr(button, 'value')).filter((text) => /\w/.test(text));
    known = says.length > 0 && says.every((text) => seekButtons.test(text));
    seeking.set(form, known);
  }
  return known;
}
