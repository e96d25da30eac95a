import { sectionNamed } from './section-headings.ts';
import type { Change } from './span.ts';
import { wordsOf } from './tokens.ts';

/**
 * Forms as exports and PDFs give them: what a row is about, a gap, and what is told. Read as `Diagnoses: CHF`, where the label is a
 * heading that is known, and in all rows where a note is such a form.
 */
const ROW =
  /^([ \t]{0,24}[|["]?[ \t]{0,8})(\p{Lu}[^:;.,=|\]"\t\n]{1,40}?)(\t{1,9}| {3,80}| = |\] ?:? ?| ?\| ?| ?\.{3,} ?|" ?[,:] ?")(?=[^\s|])([^\n]*)$/gmu;
/** One of these stands in a text that has a row. */
const MAYBE_ROW: readonly string[] = ['\t', '   ', '|', '...', ' = ', '] ', '","', '", "', '":', '" :'];
/** Behind what is told a row may end: `|`, `",`. */
const TAIL = { '|': /[ \t]{0,80}\|[ \t]{0,8}$/, '"': /",?[ \t]{0,8}$/ } as const;
/** With more of them a row has three columns: a table, whose first column is no label. */
const GAP = /\S(?:\t{1,9}| {3,80}| ?\| ?)(?=\S)/;
/** `Dysphagia    no`: an answer to what the row is about. */
const ANSWER = /^(?:no|none|never|n\/a|denie[sd]|absent|negative)\b/i;
/** So many rows, and half of the lines, make a form. */
const LEAST_ROWS = 4;
const LEAST_KNOWN = 2;

interface Row {
  readonly changes: readonly Change[];
  readonly isKnown: boolean;
}

/** The gaps of rows, each with the colon that it stands for. */
export function columnLabels(text: string): Change[] {
  if (!MAYBE_ROW.some((mark) => text.includes(mark))) return [];
  const rows = [...text.matchAll(ROW)].map(rowOf).filter((row) => row !== undefined);
  const known = rows.filter(({ isKnown }) => isKnown);
  const isForm =
    rows.length >= LEAST_ROWS &&
    known.length >= LEAST_KNOWN &&
    rows.length * 2 >= (text.match(/\S[^\n]*/g)?.length ?? 0);
  return (isForm ? rows : known).flatMap(({ changes }) => changes);
}

function rowOf({
  0: line,
  1: lead = '',
  2: label = '',
  3: gap = '',
  4: told = '',
  index,
}: RegExpExecArray): Row | undefined {
  const mark = lead.trim();
  // A bracket or a quotation mark closes what it opened.
  if ((mark === '[') !== gap.startsWith(']') || (mark === '"') !== gap.startsWith('"')) return undefined;
  const tail = (mark === '|' || mark === '"' ? TAIL[mark].exec(told)?.[0] : '') ?? '';
  if (GAP.test(told.slice(0, told.length - tail.length))) return undefined;
  const from = index + lead.length + label.length;
  const changes = [
    { start: index, end: index + lead.length, put: '' },
    { start: from, end: from + gap.length, put: ': ' },
    { start: index + line.length - tail.length, end: index + line.length, put: '' },
  ].filter(({ start, end }) => end > start);
  return { changes, isKnown: ANSWER.test(told) || (isTitle(label) && sectionNamed(wordsOf(label)) !== undefined) };
}

/** Whether each longer word begins with a capital. */
function isTitle(label: string): boolean {
  return label.split(/[^\p{L}]+/u).every((word) => word.length < 4 || word[0] !== word[0]?.toLowerCase());
}
