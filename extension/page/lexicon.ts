import type { ItemSpec } from './item-spec.ts';
import type { ListSpec } from './list-spec.ts';
import { squash } from './names.ts';
import { once } from './nodes.ts';

/**
 * What to look for on a page, as data. The rooms in this folder know tables, labels and inputs; which words and names
 * matter, and what they mean, stands in `extension/sites/`. The worker holds it and hands it to each frame as text
 * (regular expressions as their source), so that frames carry no vocabulary in their script.
 */
export interface Lexicon {
  items: readonly ItemSpec[];
  /** Elements that are not looked into, and elements that only dress their text, by tag. */
  skipTags: RegExp;
  inlineTags: RegExp;
  /** Elements whose text is no answer, whatever they are named. */
  noAnswerTags: RegExp;
  /** What names the part of a page behind it or around it: headings, legends, captions, the tab in front, and what folds a part up. */
  titleTags: string;
  /** Parts of a page that markup names: by the tab that shows them, or by a label of their own. */
  parts: string;
  /** What is open in front of the page; and what takes no part in it: a copy, or a part that is put aside. */
  dialogs: string;
  aside: string;
  /** Where a part that comes late, in one piece, is looked at, each a text of its own. */
  tellingParts: string;
  /** What a list to choose from says where nothing is chosen. */
  blank: RegExp;
  /** A numbered item as a page prints it. Its groups, put together, are the plain form: `M-1830` → `M1830`. */
  itemNumber: RegExp;
  /** Words before a number that make it a reference to another place and no title. */
  refers: RegExp;
  /** What stands behind a number that quotes its answer: `M1860 = 2`. */
  quotes: RegExp;
  /** What stands between the first and the last number of a range. */
  ranges: RegExp;
  /** What stands between two numbers of one title: `(M1021/M1023)`, `(M1020) Primary Diagnosis & (M1022) …`. */
  joined: RegExp;
  /** A day as a page may write it. */
  day: RegExp;
  /** What the names of a day's fields end in: its month, its day, its year. */
  dayParts: readonly RegExp[];
  /** The answer type that form renderers put before a linkId. */
  linkType: RegExp;
  lists: readonly ListSpec[];
  labelled: readonly LabelledSpec[];
  /** All labels of those in one expression, and with them all that a text can say of the rest: most texts hold neither. */
  anyLabel: RegExp;
  telling: RegExp;
  /** Words of a name beside the item's own that make it something else: a comment, a button, an earlier value. */
  otherWords: RegExp;
  /** Words that may stand beside a bare item number in a name: form prefixes, control prefixes, rows. */
  plainWords: RegExp;
  /** Words of a label that make its field something beside the item: comments, goals, what was before. */
  otherLabels: RegExp;
  /** Words of a title, heading or column head that make what stands under it no answer of now: goals, points, what was. */
  otherTitles: RegExp;
  /**
   * Headings of an assessment of another time, and the item that says which assessment it is: without it, these fields
   * are not read under such a heading.
   */
  stageTitles: RegExp;
  stageItem: string;
  stageFields: RegExp;
  /** Facts that stay what they are whatever heading stands over them. */
  lasting: RegExp;
  /** Grids of lettered rows: the number over one, the letter before a row, the column that holds answers, one that never does. */
  gridNumber: RegExp;
  gridLetter: RegExp;
  gridColumn: RegExp;
  notGridColumn: RegExp;
  /** Headings of sheets that explain: what they print beside a title is nobody's answer. */
  sheetTitles: RegExp;
  /** Words of a title that count or weigh an item instead of asking it. */
  counts: RegExp;
  /** What heads a column of answers that a page only shows. */
  answerHeads: RegExp;
  /** What a field says that looks for something, and what stands on the button behind it. */
  seeks: RegExp;
  seekButtons: RegExp;
  /** Words of a class or id that mark the one that is chosen of several. */
  chosenParts: RegExp;
  /** Words beside those that make it what a person only points at, or sees of several in turn. */
  pointedParts: RegExp;
  /** What is drawn around each of several that were chosen. */
  chips: string;
  /** Words of a class or id that make a part of a page one that looks for things. */
  seekParts: RegExp;
  /**
   * Texts that are no facts where somebody only speaks of them, or of others: which fields, the words of a class or id that
   * make a part of a page one of those, and the elements that are; and headings over such parts.
   */
  spoken: readonly { fields: RegExp; parts: RegExp; within: string }[];
  /** Facts that the names of tabs hold too: `SOC 09/11/2026`; and what heads the names in a table of records, with days beside them. */
  tabFields: RegExp;
  recordHeads: RegExp;
  noteFields: RegExp;
  noteTitles: RegExp;
  /** Words before a fact of a person that make it somebody else's. */
  otherPeople: RegExp;
  /** Facts of a person, and headings over people of whom the patient is none, or one of many. */
  peopleFields: RegExp;
  /** The fact of which a patient has one. */
  oneNumber: string;
  peopleTitles: RegExp;
  /** What a cell says of what heads its column: No, or Yes. */
  noOrYes: readonly RegExp[];
  /** What a pager says: page and pages, or first, last and all lines; and the words of a class or id that make a part of a page one. */
  pager: RegExp;
  pagerParts: RegExp;
  /** What stands on a button that shows more lines. */
  showsMore: RegExp;
  /** What a list to choose from says that only sets how many lines are shown. */
  lengths: RegExp;
  /** Short texts that say nothing of their own beside an answer: `Enter Code`, `Answer:`. */
  fillers: RegExp;
  /** The EHRs with a file of their own. */
  sites: readonly SiteSpec[];
  /** The one of them that this page is, once it has been looked at. */
  site?: SiteSpec | undefined;
}

/** A fact known by the words before it, in an input or as text. */
export interface LabelledSpec {
  field: string;
  /** Must match the whole text before the value, back to the start of its row or block. */
  before?: RegExp;
  /** What a value looks like; group 1, where there is one, is the value. */
  value?: RegExp;
  /** A whole text that holds label and value; group 1 is the value. */
  inText?: RegExp;
  /** Names of inputs. */
  name?: RegExp;
  /**
   * Where no label names it: then only the first text of its row or block, or a heading, is believed, and not in a block
   * that says these words.
   */
  first?: RegExp;
}

/** What is special about one EHR. */
export interface SiteSpec {
  id: string;
  /** Recognised by its title or by a text near the top. */
  recognise: RegExp;
  /** Facts in its own texts, as a title bar that names the patient. */
  labelled: readonly LabelledSpec[];
  /** Fields known by exact `name` or `id` only here. */
  names: Readonly<Record<string, string>>;
  /** Fields that are notes, and large ones that are none, by exact `name` or `id`. */
  notes?: readonly string[];
  notNotes?: readonly string[];
  /** Lists of codes that Lintel may add a line to, after somebody asked for it: its code fields take a plain value. */
  writes?: readonly string[];
}

/** Items by number and by linkId: what is asked once a field. */
export interface Index {
  byNumber: Map<string, ItemSpec>;
  byLink: Map<string, ItemSpec>;
  /** By submission name, squashed. */
  byName: (readonly [string, ItemSpec])[];
}

const indexed = once(
  (items: readonly ItemSpec[]): Index => ({
    byNumber: new Map(items.map((item) => [item.number, item])),
    byName: items.flatMap((item) => item.names.map((name) => [squash(name), item] as const)),
    byLink: new Map(items.flatMap((item) => item.linkIds.map((id) => [id, item] as const))),
  }),
);

/** The index of a lexicon’s items, made once. */
export function indexOf({ items }: Lexicon): Index {
  return indexed(items);
}

/** The item of a number. */
export function itemOf(number: string | undefined, lexicon: Lexicon): ItemSpec | undefined {
  return indexOf(lexicon).byNumber.get(number ?? '');
}

/** The plain form of what {@link Lexicon.itemNumber} matched. */
export function numberOf(match: RegExpExecArray): string {
  return match.slice(1).join('').toUpperCase();
}

/** A lexicon, or the words of notes, as text, regular expressions as `{ "re": source, "flags": … }`. */
export function writeLexicon(lexicon: object): string {
  return JSON.stringify(lexicon, (_, value: unknown) =>
    value instanceof RegExp ? { re: value.source, flags: value.flags } : value,
  );
}

/** The lexicon of {@link writeLexicon}'s text. */
export function readLexicon<T = Lexicon>(text: string): T {
  return JSON.parse(text, (_, value: unknown) => {
    const { re, flags } = (value ?? {}) as { re?: string; flags?: string };
    return re === undefined ? value : new RegExp(re, flags);
  }) as T;
}

/** The lexicon for a page that shows these texts: with the file of its site, where it is one that we know. */
export function lexiconOn(texts: readonly string[], lexicon: Lexicon): Lexicon {
  const site = lexicon.sites.find(({ recognise }) => texts.some((text) => recognise.test(text)));
  return { ...lexicon, site };
}
