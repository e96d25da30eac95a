import { textOf } from './box-text.ts';
import { belongsTo } from './check-all.ts';
import { isBlank } from './choice.ts';
import type { ItemSpec } from './item-spec.ts';
import { namesOf, ownLabel } from './labels.ts';
import { ENTRY } from './list-cells.ts';
import type { Look, Search } from './look.ts';
import { titlesIn } from './mentions.ts';
import { allIn, aria, parentOf, textIn, upFrom } from './nodes.ts';

/** Items to check all of that are asked otherwise than by boxes. */
export function* chosenLists(look: Look): Search {
  for (const item of look.items) {
    yield;
    if (item.kind === 'check-all' && !look.fields.has(item.field)) chosenFrom(item, look);
  }
}

/** A list of less asks one of the flags, as yes or no. */
const MOST_FLAG_OPTIONS = 5;

/** A list to choose several from, or a field of their numbers: what it shows is told by the worker, as of a text. */
function chosenFrom(item: ItemSpec, look: Look): void {
  for (const { widget, el } of look.questions) {
    // A field of one flag is named for the item too.
    if (look.taken.has(el)) continue;
    const isSelect = widget === 'select';
    // Of a list to choose one from, some forms keep the one that matters.
    if (
      isSelect
        ? (el as HTMLSelectElement).options.length < MOST_FLAG_OPTIONS
        : widget !== 'combobox' && widget !== 'text'
    )
      continue;
    const label = ownLabel(el, look);
    if ([look.counts, look.otherLabels, look.otherTitles].some((words) => words.test(label))) continue;
    const titles = titlesIn(label, look);
    if (!belongsTo(item, namesOf(el), titles[1] ? undefined : titles[0], look)) continue;
    look.add(item.field, 'number', el, item.number, () => {
      const lines = isSelect
        ? [...(el as HTMLSelectElement).selectedOptions].flatMap((option) => (isBlank(option, look) ? [] : option.text))
        : [textOf(el)].filter(Boolean);
      const chips = isSelect ? [] : chipsOf(el, look);
      // The text of a box may be that of all its chips.
      if (chips[1] || (!lines[0] && widget === 'combobox')) lines.splice(0, 1, ...chips);
      if (!lines[0]) return { value: [] };
      return {
        value: '',
        shown: { title: '', parts: [{ head: '', lines: lines.slice(0, 60).map((text) => text.slice(0, 200)) }] },
      };
    });
  }
}

/** What stands chosen beside a combobox, in the smallest element around it that lists anything: not the list that it opens. */
function chipsOf(el: HTMLElement, { chips }: Look): string[] {
  const opened = el.ownerDocument.getElementById(aria(el, 'controls') || aria(el, 'owns'));
  for (const around of upFrom(parentOf(el), 4)) {
    if (allIn(around, ENTRY).length !== 1) break;
    const items = allIn(around, chips).filter((each) => !each.querySelector(chips) && !opened?.contains(each));
    const texts = items.map(textIn).filter((text) => /\w/.test(text));
    if (texts[0]) return texts;
  }
  return [];
}
