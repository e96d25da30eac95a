/**
 * Between a frame of the host page and the worker. A frame is half trusted: what it says is checked in the worker, and it
 * is sent hints only.
 */

/** What one field of the page says. */
export interface Reading {
  /**
   * Which fact: an OASIS item by its number (`M1830`, `M1033`, `GG0170I1`, `M0090`, `M0030`, `M0100`), a diagnosis
   * position (`dx/1` is the primary), `dx-list/3` for a plan-of-care list, `hipps` for the EHR's own code,
   * `dx-rating/1` for the symptom control rating beside one,
   * `patient/mrn`, `patient/mbi`, `patient/name`, `patient/birth-date`, `period/from`, `period/through`.
   */
  field: string;
  /** As the page shows it. A list for check-all items: the answers that are ticked. Empty text: shown and blank. */
  value: string | string[];
  /** Names the field within its frame while the frame lives; for "show me" and for hints. Never an id of the page. */
  handle: number;
  /** How it was recognised: `name` (CMS submission name), `number` (item number in a label or near it), `link` (linkId), `label`, `title`, `site`. */
  by: string;
  /** What stands beside it on the page (at most 80 characters), so that a person finds it again. */
  label?: string;
  /** The format that the field itself states (`dd/mm/yyyy`), or what else its placeholder says. */
  format?: string | undefined;
  /**
   * Set where the page has no field for it: its title and the texts beside that, with an empty `value`. Which of them is the
   * answer, if any, the worker decides (`engine/shown-answers.ts`).
   */
  shown?: { title: string; parts: ShownPart[] };
}

/** A cell or block beside a title: what heads its column, and its lines. */
export interface ShownPart {
  head: string;
  lines: string[];
}

/**
 * Something that the page shows and that was not read; names fields and numbers, never values. The worker puts it into
 * words (`engine/doubts.ts`), so that pages do not carry sentences.
 */
export interface Doubt {
  field: string;
  why: /** Named as this field, and another number is printed as its label or beside it. */
    | 'otherwise'
    /** Several fields stand near the number and could each be it. */
    | 'several'
    /** One answer stands twice and the two differ. */
    | 'twice'
    /** An answer is shown without its code. */
    | 'no-code'
    /** A field for one code holds several. */
    | 'codes'
    /** A list is there, and no field in it is plainly its code. */
    | 'no-field'
    /** A list whose lines have an order that cannot be told. */
    | 'order'
    /** A further code field stands in a place that has one. */
    | 'second'
    /** A grid holds more rows than it shows, and what it shows need not be its beginning; or something is looked for in it. */
    | 'part'
    /** A list goes on behind what is shown of it. */
    | 'more'
    /** A report in lines of typed text. */
    | 'typed'
    /** It stands under a heading of another time, of goals, or of no patient. */
    | 'heading'
    /** The document could not be looked at. */
    | 'unread';
  /** The other number, flag or label that it is about. */
  about?: string | undefined;
}

/** A hint that a page may show: public vocabulary only (codes, titles, rule names), tied to one handle. */
export interface PageHint {
  handle: number;
  /** The field's value that the hint was made for: the page drops a hint whose field has moved on. */
  forValue: string;
  title: string;
  /** Short facts under the title: `valid on 10 Nov 2026`, `can be primary`. */
  facts: string[];
  /** Sentences. */
  say: string[];
  /** `quiet`: nothing to do; `note`: something to look at. */
  tone: 'quiet' | 'note';
  /** Rule and source, small. */
  cite: string;
}

export type FromPage =
  /** A frame's script has started; answered with the lexicon as text (`page/lexicon.ts`), or not at all. */
  | { kind: 'hello' }
  | {
      kind: 'readings';
      version: number;
      readings: Reading[];
      doubts: Doubt[];
      title: string;
      truncated: boolean;
      /** Whether the document has anything that may be a note. */
      areas?: boolean;
      /** Whether it shows answers without fields, for `views.js`, which is not there yet. */
      views?: boolean;
      /** The EHR that it is recognised as (`sites/`). */
      site?: string | undefined;
    }
  /** The frame's document goes away (also into the back-forward cache). */
  | { kind: 'gone' }
  | { kind: 'open-panel' }
  /** Someone switched the marks off on this site. */
  | { kind: 'marks-off' }
  /** The page keeps taking the overlay away: it gave up there, and the panel says so. */
  | { kind: 'overlay-stopped' }
  /** The field that the panel asked to see is in a part of the page that is not shown, or is gone. */
  | { kind: 'unshown'; handle: number };

export type ToPage =
  | { kind: 'hints'; version: number; hints: PageHint[] }
  | { kind: 'read' }
  | { kind: 'reveal'; handle: number }
  /** Lintel was switched off on this site: take everything down. */
  | { kind: 'stop' };
