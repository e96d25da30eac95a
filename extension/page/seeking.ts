import { ownLabel } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './names.ts';
import { allIn, aria, attr, once, parentOf, textIn, upFrom } from './nodes.ts';
import type { Control, Survey } from './surveyed.ts';

/** How far up a part of a page is looked for that says what its fields are for. */
const MOST_LEVELS = 6;

/**
 * Whether a field looks for something instead of holding an answer: a search box, the filter of a column, a field of a
 * form whose button says "Search". Its name is then that of what it looks for.
 */
export function isSeeking({ el, widget }: Pick<Control, 'el'> & { widget: string }, look: Survey & Lexicon): boolean {
  // Many comboboxes say "Search" of their own list of answers.
  if (widget !== 'combobox' && widget !== 'hidden') {
    const own = ['type', 'role', 'placeholder', 'title'].map((key) => attr(el, key));
    if ([...own, ownLabel(el, look)].some((text) => look.seeks.test(text))) return true;
  }
  // In the head of a table of data, fields filter the rows below.
  const head = el.closest('thead');
  if (el.closest('search,[role=search]') || head?.parentElement?.querySelector('tbody td')) return true;
  const form = el.closest('form');
  return isInPart(parentOf(el), look.seekParts, form) || (!!form && isSeekingForm(form, look));
}

/** Whether a text stands where the words of this field quote, guess or name somebody else: a message, a note, a list of people. */
export function isInNote(field: string, el: Element, { spoken }: Lexicon): boolean {
  return spoken.some(
    ({ fields, parts, within }) => fields.test(field) && (!!el.closest(within) || isInPart(el, parts, null)),
  );
}

/** What something has, or shows when it is pointed at, and is not: `has-error`, `slds-hint-parent`, `ms-TooltipHost`, `el-tooltip`. */
const HAS = /\b(?:has|with)-?[A-Z_-]\w*|\b\w+-?(?:[Pp]arent|[Hh]ost|[Tt]rigger)\b|\bel-tooltip(?!_)|hint--\w+/g;

/** Whether an element is, or stands in, a part of the page whose class, id or label holds such a word. */
export function isInPart(el: Element | null, words: RegExp, end: Element | null): boolean {
  return upFrom(el, MOST_LEVELS, end).some((at) =>
    wordsOf(`${attr(at, 'class')} ${attr(at, 'id')} ${aria(at, 'label')}`.replace(HAS, '')).some((word) =>
      words.test(word),
    ),
  );
}

/** Whether the buttons of a form search and do nothing else. */
const isSeekingForm = once((form: Element, { seekButtons }: Lexicon): boolean => {
  const buttons = allIn(form, 'button,[type=submit],[type=button],[role=button]');
  const says = buttons.map((button) => textIn(button) || attr(button, 'value')).filter((text) => /\w/.test(text));
  return !!says[0] && says.every((text) => seekButtons.test(text));
});
