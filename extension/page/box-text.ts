import { textWithoutControls } from './labels.ts';
import { allIn, aria, parentOf, textIn, tidy, upFrom } from './nodes.ts';
import { statedCode } from './questions.ts';
import { boxesOf } from './survey.ts';

/**
 * What a text control or a combobox shows. Some comboboxes keep their input empty and show the answer in the box around
 * it, where a placeholder stands too.
 */
export function textOf(el: HTMLElement): string {
  const texts = boxesOf(el).map((box) => (box as HTMLInputElement).value);
  // The first digit of two is no answer yet.
  const value = texts[1] === undefined ? texts[0] : texts[1] || texts[2] ? texts.join('') : '';
  if (typeof value !== 'string' || el.tagName === 'BUTTON')
    return tidy(textWithoutControls(el)) || textIn(el) || (/, (\d.*)/.exec(aria(el, 'label'))?.[1] ?? '');
  // What a mask shows where nothing was typed yet.
  return tidy(value).replace(/[_./\s-]*_$/, '') || (statedCode(boxText(el)) && boxText(el)) || '';
}

/** The text of the box around a combobox, or around what nobody can type in, in a box that calls itself a list to choose from. */
export function boxText(el: HTMLElement): string {
  const combo = el.closest('[role=combobox]');
  const box = combo
    ? combo === el
      ? upFrom(el)[2]
      : upFrom(combo, 2).find(textIn)
    : el.matches('[class*=select]>:is([readonly],[role=button])') && parentOf(el);
  if (!box) return '';
  if (allIn(box, 'input:not([type=hidden]),select').length !== 1) return '';
  // Its placeholder may go on standing there, out of sight; or what is called so holds the answer.
  const text = tidy(textWithoutControls(box));
  return tidy(text.replace(textIn(box.querySelector('[class*=placeholder]')), '')) || text;
}

/** What a control or a cell shows: of a list to choose from, the choice, unless that is its blank. */
export function shownText(el: HTMLElement): string {
  if (el.tagName !== 'SELECT') return textOf(el);
  const option = (el as HTMLSelectElement).selectedOptions[0];
  return option && option.value !== '' ? tidy(option.text) : '';
}
