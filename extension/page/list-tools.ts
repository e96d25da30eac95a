import { shownText } from './box-text.ts';
import { isBefore } from './list-cells.ts';
import type { Under } from './list-headings.ts';
import type { ListSpec } from './list-spec.ts';
import type { Look } from './look.ts';
import { allIn, aria, parentOf, textIn, upFrom } from './nodes.ts';
import { isTicked } from './questions.ts';
import { isInPart } from './seeking.ts';

/** What stands over a list to say which of its lines it shows. */
const TOOLS = 'a,button,input,label,li,select,[role=tab],[role=radio]';
const MOST = 200;
/** A longer text says no kind of lines. */
const LONGEST = 40;

/**
 * Whether the tools between a heading and its list leave only a part of it, or the lines that no longer stand: a text that is looked
 * for, `Resolved` chosen of what can be shown.
 */
export function isFiltered(lines: readonly Under[], list: ListSpec, look: Look): boolean {
  const first = new Map(lines.toReversed().map((line) => [line.start.run, line]));
  return [...first.values()].some((line) => toolsOver(line).some((tool) => filters(tool, list, look)));
}

function toolsOver({ el, start }: Under): HTMLElement[] {
  const heading = start.run.el;
  const box = upFrom(el).find((at) => at !== el && at.contains(heading));
  const tools = allIn(box, TOOLS).slice(0, MOST);
  return tools.filter((tool) => isBefore(heading, tool) && isBefore(tool, el) && !tool.contains(el));
}

function filters(tool: HTMLElement, { gone }: ListSpec, look: Look): boolean {
  const isGone = (text: string): boolean =>
    text.length < LONGEST && gone.test(text.replace(/(?: only)?\W*(?:\(?\d+\)?)?$/, ''));
  if (tool.matches('select')) return isGone(shownText(tool));
  if (tool.matches('input'))
    return (
      tool.matches(':not([type]),[type=text],[type=search]') &&
      shownText(tool) !== '' &&
      !look.holding({ el: tool, widget: 'text' })
    );
  return isGone(textIn(tool)) && isChosen(tool, look);
}

function isChosen(tool: HTMLElement, { chosenParts }: Look): boolean {
  const around = parentOf(tool);
  const radio = tool.querySelector<HTMLElement>('[type=radio]') ?? (tool as HTMLLabelElement).control;
  return (
    isTicked(tool) ||
    (radio?.matches('[type=radio]') && isTicked(radio)) ||
    /^(?:true|page)$/.test(aria(tool, 'current')) ||
    isInPart(tool, chosenParts, around?.children[1] ? around : parentOf(around ?? tool))
  );
}
