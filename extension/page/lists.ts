import { namesOf } from './labels.ts';
import { linkIdOf } from './link-ids.ts';
import type { ListSpec } from './list-spec.ts';
import type { Line, Look, Search } from './look.ts';
import { around, isPlain, squash } from './names.ts';
import { tidy } from './nodes.ts';
import { readCode } from './read.ts';

/**
 * Ordered lists of codes (a primary line and others). Fields named for their position stand first; only where a page
 * names none are the rows under a list's heading read, and those by `views.js` (`list-rows.ts`).
 */
export function* findLists(look: Look): Search {
  const taken = new Set<HTMLElement>();
  for (const list of look.lists) {
    let lines = yield* namedLines(list, look);
    if (!lines[0] && isHeaded(list, look)) {
      look.shows = true;
      if (look.views) lines = yield* look.views.lines(list, look);
    }
    // Several lines of one list may stand in one element.
    const open = lines.filter(({ el }) => !taken.has(el));
    for (const { position, el, by, label, read } of open) {
      taken.add(el);
      const field = `${list.field}/${position}`;
      look.add(field, by, el, label, read ?? (() => readCode(field, el, list)));
    }
    const { rating, editing } = list;
    if (look.runs.some(({ text }) => editing?.test(text))) {
      look.shows = true;
      if (look.views) yield* look.views.edited(list, look);
    }
    if (!rating || lines.every(({ position }) => look.fields.has(`${rating.item.field}/${position}`))) continue;
    look.shows = true;
    if (look.views) yield* look.views.ratings(rating, lines, look);
  }
}

/** Whether a page prints anything that heads such a list. */
function isHeaded({ primary, others, heading, primaryHeading, othersHeading }: ListSpec, look: Look): boolean {
  return (
    look.mentions.all.some(({ number }) => primary.includes(number) || others.includes(number)) ||
    look.runs.some(({ text }) => [heading, primaryHeading, othersHeading].some((words) => words?.test(text)))
  );
}

/** Whether a control holds a text or a choice of one. */
export function holdsText(control: string): boolean {
  return /^(?:text|combobox|select)$/.test(control);
}

/** Fields that a submission name or a linkId puts into their place. */
function* namedLines(list: ListSpec, look: Look): Generator<undefined, Line[]> {
  const out: Line[] = [];
  const hidden: Line[] = [];
  let next = list.primary[0] ? 1 : 0;
  // Where a form keeps codes of the old set beside those of now, its names tell the two apart.
  const hasNow = look.controls.some(({ el }) =>
    namesOf(el).some((name) => list.nowWords.test(name) && positionNamed(name, list, look)),
  );
  for (const { widget, el } of look.controls) {
    yield;
    const isHidden = widget === 'hidden';
    if (!isHidden && !holdsText(widget)) continue;
    for (const name of namesOf(el)) {
      if (hasNow && list.oldWords.test(name)) continue;
      const named = positionNamed(name, list, look);
      const stated = named ?? positionLinked(name, list, look);
      if (!stated || (isHidden && typeof stated !== 'number')) continue;
      const by = named ? 'name' : 'link';
      const position = typeof stated === 'number' ? stated : ++next;
      (isHidden ? hidden : out).push({ position, el, by, label: tidy(name) });
      break;
    }
  }
  // A hidden input beside a field of the same position mirrors it.
  return [...out, ...hidden.filter(({ position }) => !out.some((line) => line.position === position))];
}

function positionNamed(name: string, list: ListSpec, look: Look): number | 'next' | undefined {
  const squashed = squash(name);
  for (const { name: pattern, position } of list.names) {
    const match = pattern.exec(squashed);
    if (!match) continue;
    const rest = around(name, match[0], look.otherWords);
    if (!rest || !isPlain(rest, list.notCodeWords)) return undefined;
    const line = match[1] ?? '';
    return position === undefined ? 'next' : position + (Number(line) || line.charCodeAt(0) - 96 || 0);
  }
}

function positionLinked(name: string, list: ListSpec, look: Look): number | 'next' | undefined {
  const links = linkIdOf(name, look);
  if (list.primaryLinkIds.some((id) => links.includes(id))) return 1;
  return list.otherLinkIds.some((id) => links.includes(id)) ? 'next' : undefined;
}
