import { shownText } from './box-text.ts';
import { codeField } from './list-rows.ts';
import type { ListSpec } from './list-spec.ts';
import { holdsText } from './lists.ts';
import type { Look, Search } from './look.ts';
import { codesIn } from './read.ts';
import { isDrawn } from './seen.ts';
import { DIALOG, type Start } from './starts.ts';

/**
 * The one code that is edited in a dialog or form of its own (`Add Diagnosis`): it is none of the list's lines, and what is known of
 * the code is said of it while it is typed.
 */
export function* editedCode(list: ListSpec, look: Look): Search {
  const places = look.controls.flatMap((control) => {
    const { el, at } = control;
    const dialog = el.closest(DIALOG);
    const run = look.runs.findLast(
      (each) =>
        each.at < at && each.el.closest(DIALOG) === dialog && (dialog || each.rank) && list.editing?.test(each.text),
    );
    const isOpen = run && holdsText(control.widget) && !look.taken.has(el) && look.holding(control) && look.sees(el);
    const place = isOpen && codeField(control, { run, by: 'label' } as Start, list, look);
    return place && !place.bare ? place : [];
  });
  yield;
  const [only, another] = places;
  if (!only || another) return;
  const { el, start } = only;
  look.add(`${list.field}-edited/1`, start.by, el, start.run.text, () => {
    const [code = '', more] = isDrawn(el) ? codesIn(shownText(el), list) : [];
    return { value: more ? '' : code };
  });
}
