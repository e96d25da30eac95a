import { NarrativePage } from './narrative-page.ts';
import { problemsHeading } from './section-heading.ts';
import { all, wordsIn, type XmlElement } from './xml-tree.ts';

/** What is known of a document beside the narrative block that is read, and what came of reading it. */
export interface NarrativeTold {
  /** Ids of words that a coded entry denies (`negationInd`). */
  denied: ReadonlySet<string>;
  /** Footnotes by their ids, where another place refers to them. */
  footnotes: ReadonlyMap<string, XmlElement>;
  /** Counted: pictures, and lines that were left out since an entry denies them. */
  pictures: number;
  deniedLines: number;
}

/**
 * The text of a CDA narrative block as its reader sees it: paragraphs, items and rows on lines of their own, cells of a row
 * apart by a tab. What was revised away or is struck out is not said any more and left out.
 */
export function narrativeText(block: XmlElement, told: NarrativeTold): string {
  const page = new NarrativePage();
  put(block, page, told);
  return page.lines.map((line) => problemsHeading(line) ?? line).join('\n');
}

function put(element: XmlElement, page: NarrativePage, told: NarrativeTold): void {
  for (const child of element.children) {
    if (typeof child === 'string') page.say(child);
    else if (!isUnsaid(child) && !isDenied(child, told)) putElement(child, page, told);
  }
}

const STRUCK = /(?:^|[\s:_-])(?:x?(?:strike|line-?through)[a-z]*|xhid(?:e|den))(?=$|[\s;_-])/i;

function isUnsaid({ attributes }: XmlElement): boolean {
  return attributes.get('revised') === 'delete' || STRUCK.test(attributes.get('styleCode') ?? '');
}

const DENIAL =
  /\b(?:no|not|none|nil|never|without|denie[sd]|negative|absen\w+|declin\w+|refus\w+|unknown|contraindicat\w+|deferred|held|ruled out|excluded|resolved)\b/i;

/** Words that an entry denies, and that do not say so themselves: read as they stand they would say the opposite. */
function isDenied(element: XmlElement, told: NarrativeTold): boolean {
  if (told.denied.size === 0) return false;
  const isHere = element.name === 'tr' ? holdsId(element, told.denied) : told.denied.has(idOf(element));
  if (!isHere || DENIAL.test(wordsIn(element))) return false;
  told.deniedLines++;
  return true;
}

function holdsId(element: XmlElement, ids: ReadonlySet<string>): boolean {
  if (ids.has(idOf(element))) return true;
  return element.children.some((child) => typeof child !== 'string' && holdsId(child, ids));
}

function idOf({ attributes }: XmlElement): string {
  return attributes.get('ID') ?? '';
}

function putElement(element: XmlElement, page: NarrativePage, told: NarrativeTold): void {
  switch (element.name) {
    case 'br':
      page.break();
      return;
    case 'table':
      page.break();
      putTable(element, page, told);
      return;
    case 'list':
      putList(element, page, told);
      return;
    case 'caption':
      putCaption(element, page, told);
      return;
    case 'footnote':
      if (!told.footnotes.has(idOf(element))) putNote(element, page, told);
      return;
    case 'footnoteRef': {
      const note = told.footnotes.get(element.attributes.get('IDREF') ?? '');
      if (note) putNote(note, page, told);
      return;
    }
    case 'renderMultiMedia':
      told.pictures++;
      break;
    case 'paragraph':
      page.break();
      put(element, page, told);
      page.break();
      return;
  }
  put(element, page, told);
}

/** A footnote stands in brackets where it is referred to: apart from its line nobody would know what it is about. */
function putNote(note: XmlElement, page: NarrativePage, told: NarrativeTold): void {
  const inner = { ...told, footnotes: new Map(), denied: told.denied };
  const words = narrativeText(note, inner).replaceAll('\n', '; ');
  if (words !== '') page.say(` (${words})`);
}

function putList(list: XmlElement, page: NarrativePage, told: NarrativeTold): void {
  page.break();
  const isNumbered = list.attributes.get('listType') === 'ordered';
  let number = 0;
  for (const child of list.children) {
    if (typeof child === 'string' || isUnsaid(child) || isDenied(child, told)) continue;
    if (child.name !== 'item') {
      putElement(child, page, told);
      continue;
    }
    number++;
    page.mark(isNumbered ? `${number}. ` : '- ');
    put(child, page, told);
    page.break();
  }
  page.mark('');
}

/** Rows in the order in which they are shown: what stands below a table (`tfoot`) may be written before its body. */
function putTable(table: XmlElement, page: NarrativePage, told: NarrativeTold): void {
  const last = all(table, 'tfoot');
  for (const child of [...table.children.filter((one) => !last.includes(one as XmlElement)), ...last]) {
    if (typeof child === 'string' || isUnsaid(child)) continue;
    if (child.name === 'caption') putElement(child, page, told);
    const rows = child.name === 'tr' ? [child] : all(child, 'tr');
    for (const row of rows) if (!isUnsaid(row) && !isDenied(row, told)) putRow(row, page, told);
  }
}

/** Characters up to which a cell is a word of its row; longer ones hold a text of their own, with lines. */
const LONGEST_CELL = 240;

function putRow(row: XmlElement, page: NarrativePage, told: NarrativeTold): void {
  const cells = row.children
    .filter((cell): cell is XmlElement => typeof cell !== 'string' && !isUnsaid(cell) && !isDenied(cell, told))
    .map((cell) => narrativeText(cell, told));
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2) {
    for (const line of filled.join('').split('\n')) if (line !== '') page.line(line);
    return;
  }
  let side: string[] = [];
  const settle = (): void => {
    const line = side.join('\t').trim();
    if (line !== '') page.line(line);
    side = [];
  };
  const [first = '', ...others] = cells;
  const heading = problemsHeading(first);
  if (heading !== undefined) page.line(heading);
  for (const cell of heading === undefined ? cells : others) {
    if (cell.length <= LONGEST_CELL) side.push(cell.replace(/([.,:;]?)\n/g, (_, end: string) => `${end || ';'} `));
    else {
      settle();
      for (const line of cell.split('\n')) page.line(line);
    }
  }
  settle();
}

/** The caption of a list or table is its heading, and ends as one. */
function putCaption(caption: XmlElement, page: NarrativePage, told: NarrativeTold): void {
  const line = narrativeText(caption, told).replaceAll('\n', ' ');
  if (line !== '') page.line(/[.:;?!]$/.test(line) || line.length > 70 || problemsHeading(line) ? line : `${line}:`);
}
