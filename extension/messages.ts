import type { AuthorRole, Chart } from '../shared/chart/chart.ts';
import type { Source } from '../shared/chart/evidence.ts';
import type { HealthHome } from '../shared/health-home/answer.ts';
import type { AskedFact } from '../shared/health-home/stated-facts.ts';
import type { Question, Suggestion } from '../shared/narrative/suggestion.ts';
import type { CodeAnswer } from '../shared/pdgm/code-answer.ts';
import type { Finding } from '../shared/rules/finding.ts';
import type { SequenceShown } from '../shared/rules/sequence/describe.ts';
import type { ClassificationView, Role } from '../shared/view.ts';

/**
 * Every message between worlds, in one place. Three worlds: a frame of the host page (content script), the worker, and
 * our own pages (side panel, options, workbench). A frame is half trusted: what it sends is checked in the worker, and
 * it is sent hints only. Chart facts go to our own pages and nowhere else.
 *
 * Channels: a frame uses `runtime.sendMessage(FromPage)` and is answered by `tabs.sendMessage(ToPage)` to its document.
 * Our own pages connect a port, `runtime.connect({ name: 'panel' })`, and speak `FromPanel` / `ToPanel` on it; when the
 * worker was stopped the port disconnects: connect again, `attach`, and hand over `memory`. A code is looked up with
 * `runtime.sendMessage(LookUpAsked)`, which the worker answers with a `LookUpAnswer`; an OASIS file that a person chose is read
 * the same way, and is the only thing of a patient in them. The worker keeps nothing of either.
 * A frame with notes connects a port, `runtime.connect({ name: 'notes' })`, and speaks `FromNotes` / `ToNotes`: it ends
 * with the frame's document, and where the worker was stopped the frame connects again and says its notes anew.
 *
 * Types only: the content script must not carry zod. The worker's checks stand in `check-message.ts`.
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
  format?: string;
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
    /** A further code field stands in a place that has one. */
    | 'second'
    /** A grid holds more rows than it shows. */
    | 'part'
    /** It stands under a heading of another time, of goals, or of no patient. */
    | 'heading'
    /** The document could not be looked at. */
    | 'unread';
  /** The other number, flag or label that it is about. */
  about?: string;
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

/** What a note field is, and what it says of whose words it holds. */
export interface NoteOnPage {
  /** Names the field within its document. */
  field: number;
  /** What stands beside it on the page, at most 80 characters. */
  label: string;
  /** The author's role where label or heading say it. */
  author?: AuthorRole;
}

export type FromNotes =
  /** The whole text of a note, as the field shows it. */
  | ({ kind: 'note'; version: number; text: string } & NoteOnPage)
  /** A change of it, in UTF-16 code units of the text before; its version is one more than that text's. */
  | { kind: 'edit'; field: number; version: number; start: number; removed: number; inserted: string }
  /** It is longer than what is read. */
  | ({ kind: 'too-long' } & NoteOnPage)
  | { kind: 'note-gone'; field: number }
  /** Someone writes in it. */
  | { kind: 'note-focus'; field: number }
  /** Someone asked, by a real click or key, to put a hint's code into the page's list of diagnoses. */
  | { kind: 'add'; field: number; id: string };

/** A hint in a note's text: public vocabulary, and words that the note itself shows. */
export interface NoteHint {
  /** Names the hint while the note is open; says nothing of what it is about. */
  id: string;
  start: number;
  end: number;
  /** The words at this place: where others stand there now, nothing is drawn. */
  words: string;
  kind: 'suggestion' | Question['kind'];
  title: string;
  say: string[];
  cite: string;
  /** Set where the site allows it to be put into the list: the place, `M1023 d`. */
  addTo?: string;
}

export type ToNotes =
  /** What tells notes from other fields, as text. */
  | { kind: 'words'; words: string }
  /** The text at hand is not that of the version before: say the whole again. Without a field: of all notes. */
  | { kind: 'whole'; field?: number }
  | { kind: 'note-hints'; field: number; version: number; hints: NoteHint[] }
  /** Scrolls to words of a note. */
  | { kind: 'reveal-note'; field: number; start: number; end: number; words: string }
  /** What became of `add`. */
  | { kind: 'added'; id: string; done: boolean; say: string };

/** What the panel holds in memory for one tab, and hands to the worker whenever the worker woke without it. */
export interface PanelMemory {
  /** Counts up with every change in the panel; the worker echoes it in `PanelView.memoryVersion`. */
  version?: number;
  /** Whose facts these are. The worker applies none of them to a page that names somebody else. */
  patient?: PatientShown;
  /** The record read from the service. */
  record?: Chart;
  /** Facts that the user typed in the panel, by JSON pointer of the chart. */
  entered: Record<string, unknown>;
  /** Findings that a person dismissed, by their key. */
  dismissed?: Record<string, Reasoned>;
  /** Rules that a person switched off for this patient, by their code. */
  rulesOff?: Record<string, Reasoned>;
  /** Documents that a person pasted or dropped. */
  documents?: EnteredDocument[];
  /** Masked evidence that a person asked to see, with the reason, by the id of the Health Home profile. */
  revealed?: Record<string, Reasoned>;
}

/** Something that is only done with a reason, in a person's words. */
export interface Reasoned {
  reason: string;
}

/** A document of the chart that came in through the panel; its id tells it apart from those of a record. */
export type EnteredDocument = NonNullable<Chart['documents']>[number] & { id: string };

export type FromPanel =
  | { kind: 'attach'; tabId: number }
  | { kind: 'memory'; tabId: number; memory: PanelMemory }
  | { kind: 'reveal'; tabId: number; frameId: number; handle: number }
  | ({ kind: 'reveal-note'; tabId: number; frameId: number; field: number } & WordsAt)
  /** Someone clicked: put the code of a suggestion into the page's list. */
  | { kind: 'add'; tabId: number; key: string }
  /** After `permissions.request` answered yes in the panel: runs Lintel in the open tab without a reload. */
  | { kind: 'enable-site'; tabId: number; origin: string }
  | { kind: 'disable-site'; tabId: number; origin: string }
  | { kind: 'marks'; tabId: number; origin: string; on: boolean };

/** The site in the tab, as far as the browser tells us (it names no site that nobody enabled or clicked the toolbar on). */
export interface SiteShown {
  origin: string;
  enabled: boolean;
  /** Whether marks are drawn on the page. */
  marks: boolean;
  /** Set where managed policy lists the allowed sites and this one is not among them. */
  forbidden?: true;
}

/** The HIPPS that the EHR itself shows, beside ours, position by position. */
export interface HippsComparison {
  stated: string;
  positions: {
    position: 1 | 2 | 3 | 4 | 5;
    stated: string;
    /** One value: determined. Several: what the facts leave open. None: not determined. */
    ours: string[];
    /** `open`: ours is not settled and the stated one is among the possible. */
    state: 'same' | 'different' | 'open' | 'unknown';
  }[];
}

/** How the page's patient and the record's patient compare (interfaces.md: merge only when identifiers agree). */
export interface PatientMatch {
  state: 'page-only' | 'record-only' | 'agrees' | 'differs' | 'cannot-tell' | 'none';
  /** `MRN agrees`; `MRN differs: page 004417, record 004471`. */
  say: string;
  page?: PatientShown;
  record?: PatientShown;
}

export interface PatientShown {
  name?: string;
  birthDate?: string;
  gender?: string;
  mrn?: string;
  mbi?: string;
}

/** One fact of "what I read". */
export interface FactRead {
  fact: string;
  value: string;
  where: string;
  /** The source as the chart names it, so that evidence can be led back to the field that it was read from. */
  at?: Source;
  /** Set where "show me" can scroll the page to it. */
  reveal?: { frameId: number; handle: number };
}

/** One diagnosis as a code, without grouping: the same facts that its hint on the page carries, for every role. */
export interface CodeShown {
  code: string;
  title?: string;
  /** Where it stands: `M1021`, `M1023 b`, `plan of care 7`. */
  position: string;
  /** `valid on 10 Nov 2026`, `can be primary`. */
  facts: string[];
  /** Sentences; empty: nothing to look at. */
  say: string[];
  cite: string;
  reveal?: { frameId: number; handle: number };
}

/** Words of a note, where they stand. */
export interface WordsAt {
  start: number;
  end: number;
  words: string;
}

/** A note on the page, with what its words support and leave to be asked. */
export interface PageNote extends NoteOnPage {
  frameId: number;
  /** Absent where the note was too long to be read. */
  read?: { suggestions: Suggestion[]; questions: Question[] };
}

/** A finding that a person dismissed, and why. */
export interface Dismissed {
  finding: Finding;
  reason: string;
}

/** Words of a document that name a diagnosis: its code, or its title. Nothing is read into them. */
export interface NamedIn {
  /** The document by its id, as evidence names it. */
  doc: string;
  start: number;
  end: number;
}

/** One diagnosis as a card of the sequence. */
export interface DiagnosisCard {
  pointer: string;
  code: string;
  title?: string;
  at: Source;
  namedIn: NamedIn[];
}

/** The diagnoses in the chart's order, and what binds it. */
export interface SequenceView extends SequenceShown {
  cards: DiagnosisCard[];
  /** Whether anything states the order: without it no order is judged. */
  stated: boolean;
  /** The tabular list that was read; absent: none covers the From date, and nothing of the order is known. */
  list?: string;
}

/** The Health Home program of the agency, asked about the patient. */
export interface HealthHomeShown {
  /** The program's name. */
  name: string;
  answer: HealthHome;
  /** What the program asks that only a person can state. */
  asked: readonly AskedFact[];
  /** Whether this role may reveal masked evidence, with a reason. */
  canReveal: boolean;
  revealed: boolean;
}

/** Everything that the panel shows of one tab. */
export interface PanelView {
  tabId: number;
  /** Whom the view was made for. */
  role?: Role;
  /** The `version` of the panel memory that this view was made with. */
  memoryVersion?: number;
  /** Every diagnosis of the chart, in order. */
  codes?: CodeShown[];
  /**
   * `off`: not enabled on this site; `waiting`: no frame has answered; `nothing`: frames answered, nothing known in them;
   * `none`: the panel stands beside no page (`smart/`).
   */
  page: 'off' | 'waiting' | 'nothing' | 'read' | 'none';
  match: PatientMatch;
  chart?: Chart;
  /** As `role` may see it: a clinician's and IT's has no grouping. Findings that were dismissed stand in `dismissed`. */
  classification?: ClassificationView;
  dismissed?: Dismissed[];
  /** For those who code. */
  sequence?: SequenceView;
  facts: FactRead[];
  /** Absent where no program is set: then nothing of it shows. */
  healthHome?: HealthHomeShown;
  /** Notes that are open on the page. */
  pageNotes?: PageNote[];
  /** The place in the page's list of diagnoses that a code can be put into; absent: none. */
  addTo?: string;
  /** What the tab's site is and whether Lintel runs there; absent where the browser does not say. */
  site?: SiteShown;
  /** Set where the page shows a HIPPS of its own and the role may see one. */
  ehrHipps?: HippsComparison;
  /** Plain sentences: what was seen and could not be used, `comorbidity rests on six diagnoses`, `overlay stopped`. */
  notes: string[];
}

/** A field of a tab, as "show me" names it. */
export interface FieldShown {
  tabId: number;
  frameId: number;
  handle: number;
}

export type ToPanel =
  | { kind: 'view'; view: PanelView }
  | { kind: 'need-memory'; tabId: number }
  /** The answer to `reveal` where the page does not show that field now. */
  | ({ kind: 'unshown' } & FieldShown)
  /** What became of `add`. */
  | { kind: 'added'; tabId: number; key: string; say: string };

/** A question about the tables, or what a file says by them. `date`: the From date of the chart in front; absent, the newest codes are meant. */
export type LookUpAsked =
  | { kind: 'search-codes'; text: string; date?: string }
  /** One code, as written. */
  | { kind: 'describe-code'; code: string; date?: string }
  /** The text of OASIS submission XML. */
  | { kind: 'read-oasis'; xml: string };

/** A code that a search found. */
export interface CodeFound {
  code: string;
  title?: string;
  /** Complete, or a header that only groups others. */
  valid: boolean;
  /** The path in the alphabetic index, where that found it. */
  term?: string;
}

export type LookUpAnswer =
  | { kind: 'codes-found'; date: string; codes: string; found: CodeFound[] }
  /** For clinicians and IT without the clinical group. */
  | { kind: 'code-described'; answer: CodeAnswer }
  /** No code set covers the day. */
  | { kind: 'not-loaded'; date?: string }
  /** The file's one assessment, and what was seen in it and left out. */
  | { kind: 'oasis-read'; chart: Chart; notes: string[] }
  | { kind: 'oasis-not-read'; say: string };
