import type { Lexicon } from './lexicon.ts';
import { isOneWord } from './names.ts';
import { attr, parentOf, tagOf, tidy } from './nodes.ts';
import type { Run, Survey } from './surveyed.ts';
import { rankOf } from './titles.ts';

const LONGEST_RUN = 600;

/** Puts the texts of a page together into runs, in the page's order. */
export interface Runs {
  /** A text, which goes on the run that is open or begins one. */
  add(text: Text): void;
  /** Here a block, a line break or a control parts the texts. */
  end(): void;
}

/** @param tags which elements only dress their text, and which are titles */
export function runsOf(page: Survey, tags: Lexicon): Runs {
  let open: Run | undefined;
  /** The element of the text before. */
  let last: Element | undefined;

  return {
    add(text) {
      const parent = parentOf(text);
      if (!parent) return;
      // In a text as it was typed, a line is one.
      const lines = parent.closest('pre') ? text.data.split('\n') : [];
      if (lines.some(isOther)) return;
      go(lines.shift() ?? text.data, parent);
      for (const line of lines) {
        end();
        go(line, parent);
      }
    },
    end,
  };

  /** Whether a line heads what is of another time: how far down that goes nobody can tell. */
  function isOther(line: string): boolean {
    return !/:\s*\w/.test(line) && (tags.otherTitles.test(line) || tags.stageTitles.test(line));
  }

  function go(text: string, parent: Element): void {
    if (open) open.text += (parent === last || isOneWord(open.text, text, [parent, last]) ? '' : ' ') + text;
    else if (/\S/.test(text)) open = runIn(parent, text, tags);
    last = parent;
  }

  function end(): void {
    if (!open) return;
    // Of megabytes only the beginning is wanted, unless it is blank.
    const text = tidy(open.text.slice(0, 20 * LONGEST_RUN)) || tidy(open.text);
    if (text !== '') {
      open.text = text.slice(0, LONGEST_RUN);
      open.at = page.tokens.push(open) - 1;
      page.runs.push(open);
    }
    open = undefined;
  }
}

function runIn(el: Element, text: string, tags: Lexicon): Run {
  const title = el.closest(tags.titleTags);
  return { kind: 'text', text, el, block: title ?? blockOf(el, tags), rank: title ? rankOf(title) : '', at: -1 };
}

function blockOf(el: Element, tags: Lexicon): Element {
  let block = el;
  for (let up = parentOf(block); up && isInline(block, tags); up = parentOf(block)) block = up;
  return block;
}

/** Whether an element is no block, no cell of a grid, and not placed by hand. */
export function isInline(el: Element, { inlineTags }: Lexicon): boolean {
  return inlineTags.test(tagOf(el)) && !/cell|header$/.test(attr(el, 'role')) && !/absolute/.test(attr(el, 'style'));
}
