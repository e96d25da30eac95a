import { shownText } from './choice.ts';
import { hasControl, LINE, TABLE } from './grid.ts';
import { textWithoutControls } from './labels.ts';
import type { ListSpec } from './lexicon.ts';
import { brokenText, linesIn } from './list-cells.ts';
import { headedAlike, type Under } from './list-headings.ts';
import { isGone, standingText, TICKED } from './list-kinds.ts';
import { letterOf } from './list-order.ts';
import { arePlaced, goUp, isScrolled, topOf } from './list-part.ts';
import { isFiltered } from './list-tools.ts';
import type { Line, Look } from './look.ts';
import { parentOf, textIn, tidy } from './nodes.ts';
import { codesIn, isCode, readShown } from './read.ts';
import { besideTitle } from './shown-beside.ts';
import { type Start, startFor } from './starts.ts';
import type { Run } from './surveyed.ts';

/**
 * Lists that a page only shows, in no column that is headed as code: lines with a letter or a number before them, lines side by side
 * that begin with a code, or the code beside its own title (`M1021 Primary diagnosis`). The letter or number is the line's place. A
 * line whose code cannot be told is said, and the others keep their places.
 */
export function shownLines(list: ListSpec, starts: Start[], look: Look): Line[] {
  const lines: (Line & Under)[] = [];
  const seen = new Set<Element>();
  const leads: number[] = [];
  let others = 1;
  let shift = 0;
  let isMarked = false;
  let isOffer = false;
  let hasPrimary = false;
  /** A line behind the first one says that it is the primary, or the first one that it is none. */
  let isTurnedRound = false;
  const alike: Alike = { around: null, tagName: '', are: false };
  for (const run of look.runs) {
    const { at, text } = run;
    const title = starts.find((start) => start.run === run && (start.part !== 'both' || start.isLabel));
    // `ICD-10: I50.9` repeats the head of its column, `Primary: I50.9 Heart failure` says which line it is.
    const kind = KIND.exec(text)?.[1] ?? '';
    const isKind = list.isPrimary.test(kind) || list.isOther.test(kind);
    const bare = text.replace(isKind ? KIND : list.codeTitle, '');
    const isTitled = bare !== text && (isKind ? list.lineStart : list.code).test(bare) && !run.el.closest(TABLE);
    // `M1021 Primary Diagnosis: I50.9`: the title holds its line, or all lines.
    const behind = title && /:\s/.test(text) ? text.replace(/^.*?:\s+/, '') : '';
    const said = codesIn(isTitled ? bare : behind, list);
    const beside = title && (said[0] ? run.block : besideTitle(run, list, look));
    const [, lead = ''] = list.lineStart.exec(text) ?? [];
    const letter = beside ? '' : letterOf(text) || lead.replace(/\d/g, '').toLowerCase();
    const mark = letter || (beside ? '' : (/^\W?(\d{1,2})[.)]\s/.exec(text)?.[1] ?? ''));
    const isListed = isCodedLine(run, starts, list, look, alike);
    // The code may lead its line in an element of its own.
    const isBare =
      isListed || isTitled || (!run.el.closest(TABLE) && (isCode(text, list) || list.code.test(textIn(run.el))));
    const start = beside ? title : mark || isBare ? startFor(run.el, at, starts, look) : undefined;
    // Lines that a break ends share the block of their title.
    const isOwn = isListed && !beside && (start?.run.block === run.block || isBroken(run));
    const whole = (beside ?? (isOwn ? run.block : mark || isListed || isTitled ? lineOf(run) : run.el)) as HTMLElement;
    // What can be ticked is offered.
    const box = start && !beside ? run.el.closest('label') : null;
    if (box?.querySelector(TICKED) && codesIn(textIn(box), list)[0]) isOffer = true;
    if (!start || isOffer || ((title || start.run === run) && !beside) || !look.sees(run.el)) continue;
    const isOne = start.part === 'primary';
    const texts = beside && !isOne ? linesIn(behind || brokenText(whole), list) : [];
    for (const [i, part] of (isOne ? [whole] : texts[0] ? texts.map(() => whole) : partsOf(whole, list)).entries()) {
      // A line may be told behind its title, and by its own code.
      if (!isOwn && i === 0 && (seen.has(part) || lines.some(({ el }) => el.contains(part)))) continue;
      // The row of a title is its line too.
      seen.add(part).add(lineOf(run));
      const isOther = start.part === 'others';
      isMarked ||= mark !== '';
      // CMS's form goes on with b under M1023; where a page begins with a again, every line is one further.
      if (isOther && (letter === 'a' || mark === '1')) shift = 1;
      const marked = (Number(mark) || mark.charCodeAt(0) - 96) + (isOther ? shift : 0);
      const position: number = mark ? marked : !isOther && !hasPrimary ? 1 : ++others;
      if (isKind && isTitled && list.isOther.test(kind) === (position === 1)) isTurnedRound = true;
      hasPrimary ||= position === 1;
      const field = `${list.field}/${position}`;
      const inPart = codesIn(texts[i] ?? (isOwn ? text : shownText(part)), list);
      // A code that is struck out beside the one that took its place.
      const standing = isOwn || !inPart[1] ? inPart : codesIn(standingText(part), list);
      const isReplaced = !!standing[0] && standing.length < inPart.length;
      const [code, another] = said[0] && !texts[0] ? said : isReplaced ? standing : inPart;
      // As in a grid, a line that no longer stands keeps its place.
      if (code && isGone(part === whole && !isReplaced ? run.el : part, lineOf(run), list, look)) continue;
      const isUncoded = !code || !!another || list.unsure.test(texts[i] ?? text);
      // A number out of turn is a section of the form: `14. DME and Supplies`.
      const isElse = list.neverWords.test(text);
      if ((isUncoded || isElse) && !letter && mark && position > lines.length + 1) continue;
      if (isUncoded && isElse) continue;
      if (isUncoded) look.doubt(field, another ? 'codes' : 'no-code');
      else {
        leads.push(Number(lead));
        lines.push({
          position,
          el: part,
          at,
          start,
          by: start.by,
          label: start.run.text,
          read: said[0] || isOwn || isReplaced || texts[0] ? () => readShown(code) : undefined,
        });
      }
    }
  }
  if (isOffer) look.doubt(list.field, 'no-field');
  if (isOffer) return [];
  const tops = lines.map(({ el }) => topOf(el));
  const isMixed = isTurnedRound || (!isMarked && arePlaced(tops) && !goUp(tops));
  const isPart = isScrolled(lines.map(({ el }) => el)) || isFiltered(lines, list, look);
  // Two lists, of which each has a heading for all its lines.
  const lists = new Set(lines.flatMap(({ start }) => (start.part === 'both' ? start.run : [])));
  if (isPart || isMixed || lists.size > 1) {
    look.doubt(list.field, isPart ? 'part' : isMixed ? 'order' : 'twice', 'list');
    return [];
  }
  // Numbers without a sign behind them are places where they are those of all lines.
  const areLeads = leads.length < 99 && leads.every((_, i) => leads.includes(i + 1));
  return headedAlike(lines, list, look).map((line) =>
    areLeads ? { ...line, position: leads[lines.indexOf(line)] ?? 0 } : line,
  );
}

const KIND = /^([a-z ]{3,20}\d?):\s+/i;

/** The parts of a line that begin with a code each, as chips do; or the line itself. */
function partsOf(line: HTMLElement, { lineStart }: ListSpec): HTMLElement[] {
  const parts = [...line.children] as HTMLElement[];
  return parts[1] && parts.every((part) => lineStart.test(textIn(part))) ? parts : [line];
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
function isCodedLine(run: Run, starts: Start[], list: ListSpec, look: Look, known: Alike): boolean {
  const { el, block } = run;
  const isCoded = (text: string): boolean => list.lineStart.test(text);
  const item = el.closest('li,[role=listitem]');
  if (item) {
    const around = parentOf(item);
    if (known.around !== around) {
      const texts = [...(around?.children ?? [])].map((each) => tidy(textWithoutControls(each)));
      const are = texts.every(isCoded) || texts.every((text) => codesIn(text, list).length === 1);
      Object.assign(known, { around, tagName: '', are });
    }
    return known.are;
  }
  const isOwn = starts.some(({ run: { block: own } }) => own === block);
  // The title of an item looks like a code too: `M1028`.
  if (
    !isCoded(run.text) ||
    (!isOwn && list.code.test(run.text)) ||
    look.mentions.within.get(el)?.some((each) => each.run === run)
  )
    return false;
  if (!isOwn && (el.closest(TABLE) || hasControl(block))) return false;
  const around = isOwn ? block : parentOf(block);
  const { tagName } = block;
  if (known.around !== around || known.tagName !== tagName) {
    const alike = look.runs.filter(
      (each) =>
        !starts.some((start) => start.run === each) &&
        (isOwn ? each.block === block : parentOf(each.block) === around && each.block.tagName === tagName),
    );
    // `N95 mask`, `B12 weekly`: words begin like a category.
    const are =
      alike.every(({ text }) => isCoded(text)) && alike.some(({ text }) => /^\W*(?:\w\W+)?\w{3}[.\w]/.test(text));
    Object.assign(known, { around, tagName, are });
  }
  return known.are;
}

/** The row of a text, or its block; a letter alone is the beginning of what is around it. */
function lineOf({ el, block, text }: Run): Element {
  return el.closest(LINE) ?? (text.length < 4 ? parentOf(block) : null) ?? block;
}

/** Whether a text is one of several in its block, with breaks between. */
function isBroken({ block, text }: Run): boolean {
  return block.querySelector('br') !== null && textIn(block) !== text && !block.matches(LINE);
}
