import type { Chart } from '../../shared/chart/chart.ts';
import type { Source } from '../../shared/chart/evidence.ts';
import type { HealthHome } from '../../shared/health-home/answer.ts';
import type { AskedFact } from '../../shared/health-home/stated-facts.ts';
import type { Question, Suggestion } from '../../shared/narrative/suggestion.ts';
import type { Role } from '../../shared/role.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { SequenceShown } from '../../shared/rules/sequence/describe.ts';
import type { ClassificationView } from '../../shared/view.ts';
import type { NoteOnPage } from './notes.ts';

/** Everything that the panel shows of one tab. Chart facts go to our own pages and nowhere else. */

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
  /** Plain sentences: what was seen and could not be used, `comorbidity rests on six diagnoses`, `marks on the page stopped`. */
  notes: string[];
}
