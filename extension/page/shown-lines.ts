import type { Doubt } from '../messages/frame.ts';
import { shownText } from './box-text.ts';
import { inLine } from './list-cells.ts';
import { headedAlike } from './list-headings.ts';
import { isGone, standingText } from './list-kinds.ts';
import { arePlaced, goUp, isScrolled, wholeOf } from './list-part.ts';
import type { ListSpec } from './list-spec.ts';
import { isFiltered } from './list-tools.ts';
import type { Line, Look } from './look.ts';
import { topOf } from './placing.ts';
import { codesIn, readShown } from './read.ts';
import { lineOf, type Part, type Sheet, type Told, toldBy } from './shown-told.ts';
import type { Start } from './starts.ts';

/**
 * Lists that a page only shows, in no column that is headed as code: lines with a letter or a number before them, lines side by side
 * that begin with a code, or the code beside its own title (`M1021 Primary diagnosis`). The letter or number is the line's place. A
 * line whose code cannot be told is said, and the others keep their places.
 */
export function shownLines(list: ListSpec, starts: Start[], look: Look): Line[] {
  const lines: ShownLine[] = [];
  const seen = new Set<Element>();
  const sheet: Counted = { list, starts, look, others: 1, shift: 0 };
  for (const run of look.runs) {
    const told = toldBy(run, sheet);
    if (told === 'offer') {
      look.doubt(list.field, 'no-field');
      return [];
    }
    if (!told || !look.sees(run.el)) continue;
    told.parts.forEach((part, i) => {
      // A line may be told behind its title, and by its own code.
      const isKnown = seen.has(part.el) || lines.some(({ el }) => el.contains(part.el));
      if (isKnown && i === 0 && !told.isOwn) return;
      // The row of a title is its line too.
      seen.add(part.el).add(lineOf(run));
      lines.push(...lineIn(part, told, lines.length + 1, sheet));
    });
  }
  const why = doubtOf(lines, sheet);
  if (why) look.doubt(list.field, why, 'list');
  return why ? [] : placed(standing(headedAlike(lines, list, look), sheet), lines);
}

interface ShownLine extends Line {
  at: number;
  start: Start;
  /** The number that it begins with, without a sign behind it. */
  lead: number;
}

/** How far the lines of a list are counted. */
interface Counted extends Sheet {
  /** The place of the last one that has no letter or number of its own. */
  others: number;
  /** By how much the others' places are behind their letters: CMS's form goes on with b under M1023, a page may begin with a again. */
  shift: number;
  /** A line has a letter or a number. */
  marked?: boolean;
  /** The primary line is among them. */
  primary?: boolean;
  /** A line behind the first one says that it is the primary, or the first one that it is none. */
  turned?: boolean;
}

/** The place of a line in its list, from 1. */
function placeOf({ start, mark, kind }: Told, sheet: Counted): number {
  const isBehind = start.part === 'others';
  sheet.marked ||= mark !== '';
  if (isBehind && /^[a1]$/.test(mark)) sheet.shift = 1;
  const marked = (Number(mark) || mark.charCodeAt(0) - 96) + (isBehind ? sheet.shift : 0);
  const place = mark ? marked : isBehind || sheet.primary ? ++sheet.others : 1;
  if (kind && sheet.list.isOther.test(kind) === (place === 1)) sheet.turned = true;
  sheet.primary ||= place === 1;
  return place;
}

/**
 * A part of what a text tells as a line of its list; none where it no longer stands, or where its code cannot be told, which is
 * said.
 *
 * @param next the place of a line behind all that are known
 */
function lineIn({ el, text }: Part, told: Told, next: number, sheet: Counted): ShownLine[] {
  const { run, start, said, isOwn, mark, lead } = told;
  const { list, look } = sheet;
  const position = placeOf(told, sheet);
  const inPart = codesIn(text ?? (isOwn ? run.text : shownText(el)), list);
  // A code that is struck out beside the one that took its place.
  const standing = isOwn || !inPart[1] ? inPart : codesIn(standingText(el), list);
  const isReplaced = standing.length > 0 && standing.length < inPart.length;
  const [code, another] = said[0] && !text ? said : isReplaced ? standing : inPart;
  // As in a grid, a line that no longer stands keeps its place.
  if (code && isGone(el === told.whole && !isReplaced ? run.el : el, lineOf(run), list, look)) return [];
  const isElse = list.neverWords.test(run.text);
  const isTold = code && !another && !list.unsure.test(text ?? run.text);
  // A number out of turn is a section of the form: `14. DME and Supplies`.
  if ((!isTold || isElse) && Number(mark) > 0 && position > next) return [];
  if (!isTold) {
    if (!isElse) look.doubt(`${list.field}/${position}`, another ? 'codes' : 'no-code');
    return [];
  }
  const read = said[0] || isOwn || isReplaced || text ? () => readShown(code) : undefined;
  return [{ position, el, at: run.at, start, by: start.by, label: start.run.text, lead, read }];
}

/** Why lines are not one list, the whole of it and in its order. */
function doubtOf(lines: readonly ShownLine[], { list, look, marked, turned }: Counted): Doubt['why'] | false {
  const els = lines.map(({ el }) => el);
  const tops = els.map(topOf);
  const isMixed = turned || (!marked && arePlaced(tops) && !goUp(tops));
  // Two lists, of which each has a heading for all its lines.
  const isTwice = new Set(lines.flatMap(({ start }) => (start.part === 'both' ? start.list : []))).size > 1;
  if (isScrolled(els) || isFiltered(lines, list, look)) return 'part';
  return isMixed ? 'order' : isTwice && 'twice';
}

/** Lines without those of which the block around them says that they no longer stand: a badge beside a line that is no row of a list. */
function standing(lines: ShownLine[], { list, look }: Counted): ShownLine[] {
  const els = lines.map(({ el }) => el);
  const isShared = (line: ShownLine): boolean => lines.some((other) => other !== line && other.el === line.el);
  return lines.filter(
    (line) => inLine(line.el) || isShared(line) || !isGone(line.el, wholeOf(line.el, els), list, look),
  );
}

/** Lines with the numbers that they begin with as their places, where those are the places of all lines. */
function placed(kept: ShownLine[], lines: readonly ShownLine[]): Line[] {
  const leads = lines.map(({ lead }) => lead);
  const areLeads = leads.length < 99 && leads.every((_, i) => leads.includes(i + 1));
  return areLeads ? kept.map((line) => ({ ...line, position: line.lead })) : kept;
}
