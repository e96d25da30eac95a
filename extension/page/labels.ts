import { isOneWord } from './names.ts';
import { aria, attr, idIn, once, parentOf, textIn, tidy, upFrom } from './nodes.ts';
import type { Survey } from './surveyed.ts';

/** What plays a box, a radio button or a choice holds its label. */
const PLAYED = /^(?:radio|checkbox|option)$/;

/** What says, by the markup itself, what a control is: `aria-labelledby`, `aria-label`, a native label. */
export function ownLabel(el: HTMLElement, page: Survey): string {
  const named = aria(el, 'labelledby').split(/\s+/).slice(0, 4);
  const stated = [...named.map((id) => textOfId(el, id, page)), aria(el, 'label')].filter(Boolean);
  const parts = stated[0] ? stated : labelsOf(el, page).map(textWithoutControls);
  // What plays a box or a radio button is named by what it holds; what a list to choose from holds is its answer.
  if (!parts.length && (aria(el, 'pressed') || PLAYED.test(attr(el, 'role'))))
    parts.push(textWithoutControls(el) || textIn(el));
  return tidy(parts.join(' ')).slice(0, 300);
}

/**
 * The native labels of a control: the one around it, and those for its id, unless that id stands more than once and
 * could mean another field.
 */
function labelsOf(el: HTMLElement, page: Survey): Element[] {
  const around = el.closest('label');
  const id = idIn(el, el.id, page);
  const named = id && page.ids.get(id) === 1 ? (page.labels.get(id) ?? []) : [];
  return around && !named.includes(around) ? [around, ...named] : named;
}

/** What names a group of controls: its legend, or the ARIA label of the nearest group around them. */
export function groupLabel(el: HTMLElement, page: Survey): string {
  for (const at of upFrom(parentOf(el), MOST_LEVELS)) {
    const label = labelOfGroup(at, page);
    if (label) return label;
  }
  return '';
}

const labelOfGroup = once((el: Element, page: Survey): string => {
  const legend = el.tagName === 'FIELDSET' && el.querySelector(':scope>legend');
  if (legend) return textIn(legend).slice(0, 300);
  return /^(?:(?:radio)?group|listbox)$/.test(attr(el, 'role')) ? ownLabel(el as HTMLElement, page) : '';
});

/** How far up from a control its group is looked for. */
const MOST_LEVELS = 8;

function textOfId(el: Element, id: string, page: Survey): string {
  if (page.ids.get(idIn(el, id, page)) !== 1) return '';
  const found = (el.getRootNode() as Document | ShadowRoot).getElementById(id);
  // A box that shows its answer may name itself, or the answer in it, behind its label; what is ticked holds its label.
  if (!found || (el.contains(found) && !PLAYED.test(attr(el, 'role')))) return '';
  return found.tagName === 'BUTTON' ? textIn(found) : textWithoutControls(found);
}

/** The text of an element without that of the controls and buttons in it. */
export function textWithoutControls(el: Element): string {
  if (/^(?:SELECT|TEXTAREA|BUTTON|SCRIPT|STYLE)$/.test(el.tagName)) return '';
  // What a component is given to show there.
  const [given] = (el as HTMLSlotElement).assignedElements?.() ?? [];
  if (given) return textIn(given);
  if (!el.firstElementChild) return el.textContent ?? '';
  let text = '';
  for (const child of el.childNodes) {
    if (child.nodeType === 3) text += child.textContent ?? '';
    else if (child.nodeType === 1) {
      const inner = textWithoutControls(child as Element);
      text += isOneWord(text, inner, [child as Element]) ? inner : ` ${inner}`;
    }
  }
  return text;
}

/** Where forms keep the names of their fields, in the order in which they are believed: many frameworks bind a field by one of their own. */
const NAMES = ['name', 'id', 'formcontrolname', 'ng-model', 'data-field', 'data-name'];

/** The names that a form gives a field, in that order. */
export function namesOf(el: Element): string[] {
  return NAMES.map((key) => attr(el, key)).filter((name) => name !== '' && name.length <= 200);
}
