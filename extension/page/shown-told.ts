import { hasControl, LINE, TABLE } from './grid.ts';
import { textWithoutControls } from './labels.ts';
import { inLine, linesIn } from './list-cells.ts';
import { TICKED } from './list-kinds.ts';
import { letterOf } from './list-order.ts';
import type { ListSpec } from './list-spec.ts';
import type { Look } from './look.ts';
import { parentOf, textIn, tidy } from './nodes.ts';
import { codesIn, isCode } from './read.ts';
import { brokenText } from './seen.ts';
import { besideTitle } from './shown-beside.ts';
import { type Start, startFor } from './starts.ts';
import type { Run } from './surveyed.ts';

/** A list whose lines are looked for, and where: what every step is given. */
export interface Sheet {
  list: ListSpec;
  starts: Start[];
  look: Look;
  alike?: Alike;
}

/** A line that a text tells of. */
export interface Part {
  el: HTMLElement;
  /** Its own text, where its element holds several lines. */
  text?: string;
}

/** What a text of a page tells of the lines of a list. */
export interface Told {
  run: Run;
  /** The heading of the list that it stands under. */
  start: Start;
  /** The element of its line, or of all the lines that it titles. */
  whole: HTMLElement;
  parts: Part[];
  /** The codes that the text has behind its own title. */
  said: string[];
  /** Whether the line is this text alone, in a block of others. */
  isOwn: boolean;
  /** The letter or number of its line; '' where it has none. */
  mark: string;
  /** The number that it begins with, without a sign behind it. */
  lead: number;
  /** What it says of itself before its code, as in `Primary: I50.9`; '' where it says nothing. */
  kind: string;
}

/** `ICD-10: I50.9` repeats the head of its column, `Primary: I50.9 Heart failure` and `Primary I50.9` say which line it is. */
const KIND = /^([a-z ]{3,20}\d?)(?::|\s[-–—])?\s+/i;

/**
 * What a text tells of a list; nothing where it stands under none of its headings, or is one and has nothing beside it. `offer`:
 * it is a code that can be ticked.
 */
export function toldBy(run: Run, sheet: Sheet): Told | 'offer' | undefined {
  const { list, starts, look } = sheet;
  const { at, el, block, text } = run;
  const title = starts.find((start) => start.run === run && (start.part !== 'both' || start.isLabel));
  const [, kind = ''] = KIND.exec(text) ?? [];
  const isKind = list.isPrimary.test(kind) || list.isOther.test(kind);
  const bare = text.replace(isKind ? KIND : list.codeTitle, '');
  const isInTable = el.closest(TABLE);
  const isTitled = bare !== text && (isKind ? list.lineStart : list.code).test(bare) && !isInTable;
  // `M1021 Primary Diagnosis: I50.9`: the title holds its line, or all lines.
  const behind = title && /:\s/.test(text) ? text.replace(/^.*?:\s+/, '') : '';
  const said = codesIn(isTitled ? bare : behind, list);
  const beside = title && (said[0] ? block : besideTitle(run, list, look));
  const [, lead = ''] = list.lineStart.exec(text) ?? [];
  const mark = beside ? '' : markOf(text, lead);
  const isListed = isCodedLine(run, sheet);
  const isLine = mark || isListed || isTitled;
  // The code may lead its line in an element of its own.
  const isBare = isLine || (!isInTable && (isCode(text, list) || list.code.test(textIn(el))));
  const start = beside ? title : isBare ? startFor(el, at, starts, look) : undefined;
  if (start && !beside && isOffered(el, list)) return 'offer';
  if (!start || ((title || start.run === run) && !beside)) return undefined;
  // Lines that a break ends share the block of their title.
  const isOwn = isListed && !beside && (start.run.block === block || isBroken(run));
  const whole = (beside ?? (isOwn ? block : isLine ? lineOf(run) : el)) as HTMLElement;
  const texts = beside && start.part !== 'primary' ? linesIn(behind || brokenText(whole), list) : [];
  const parts = texts[0] ? texts.map((each) => ({ el: whole, text: each })) : partsOf(whole, start, list);
  return { run, start, whole, parts, said, isOwn, mark, lead: Number(lead), kind: isKind && isTitled ? kind : '' };
}

/** The letter or number that a text begins with: with its sign, or right before its code. */
function markOf(text: string, lead: string): string {
  return letterOf(text) || lead.replace(/\d/g, '').toLowerCase() || (/^\W?(\d\d?)[.)]\s/.exec(text)?.[1] ?? '');
}

/** Whether a code stands on a box that can be ticked: what is offered there is no list yet. */
function isOffered(el: Element, list: ListSpec): boolean {
  const box = el.closest('label');
  return !!box?.querySelector(TICKED) && codesIn(textIn(box), list).length > 0;
}

/** The parts of a line that begin with a code each, as chips do; or the line itself, as that of the primary always is. */
function partsOf(whole: HTMLElement, { part }: Start, { lineStart }: ListSpec): Part[] {
  const els = [...whole.children] as HTMLElement[];
  const areParts = part !== 'primary' && els.length > 1 && els.every((el) => lineStart.test(textIn(el)));
  return (areParts ? els : [whole]).map((el) => ({ el }));
}

/** Whether the texts of alike blocks begin with codes, as it was asked last. */
interface Alike {
  around: Element | null;
  tagName: string;
  are: boolean;
}

/**
 * Whether a text is one of several side by side that begin with a code: in a list, where a code may stand behind its title too; in
 * blocks that are alike; or between breaks, below the title of its own block.
 */
function isCodedLine(run: Run, sheet: Sheet): boolean {
  const { list, starts, look } = sheet;
  const { el, block, text } = run;
  const areAlike = (around: Element | null, tagName: string, ask: () => boolean): boolean => {
    if (sheet.alike?.around !== around || sheet.alike.tagName !== tagName)
      sheet.alike = { around, tagName, are: ask() };
    return sheet.alike.are;
  };
  const item = el.closest('li,[role=listitem]');
  if (item) return areAlike(parentOf(item), '', () => areCodedItems(parentOf(item), list));
  if (!list.lineStart.test(text)) return false;
  const isOwn = starts.some((start) => start.run.block === block);
  // The title of an item looks like a code too: `M1028`.
  if (!isOwn && (list.code.test(text) || el.closest(TABLE) || hasControl(block))) return false;
  if (look.mentions.within.get(el)?.some((each) => each.run === run)) return false;
  const around = isOwn ? block : parentOf(block);
  return areAlike(around, block.tagName, () => areCodedBlocks(run, isOwn, sheet));
}

function areCodedItems(around: Element | null, list: ListSpec): boolean {
  const texts = [...(around?.children ?? [])].map((each) => tidy(textWithoutControls(each)));
  return texts.every((text) => list.lineStart.test(text)) || texts.every((text) => codesIn(text, list).length === 1);
}

function areCodedBlocks({ block }: Run, isOwn: boolean, { list, starts, look }: Sheet): boolean {
  const alike = look.runs.filter(
    (each) =>
      !starts.some((start) => start.run === each) &&
      (isOwn ? each.block === block : parentOf(each.block) === parentOf(block) && each.block.tagName === block.tagName),
  );
  // `N95 mask`, `B12 weekly`: words begin like a category.
  return (
    alike.every(({ text }) => list.lineStart.test(text)) &&
    alike.some(({ text }) => /^\W*(?:\w\W+)?\w{3}[.\w]/.test(text))
  );
}

/** The row of a text, or its block; a letter alone is the beginning of what is around it. */
export function lineOf({ el, block, text }: Run): Element {
  return inLine(el) ?? (text.length < 4 ? parentOf(block) : null) ?? block;
}

/** Whether a text is one of several in its block, with breaks between. */
function isBroken({ block, text }: Run): boolean {
  return block.querySelector('br') !== null && textIn(block) !== text && !block.matches(LINE);
}
