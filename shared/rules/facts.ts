import type { AuthorRole, Chart, DocumentType, OasisAnswer } from '../chart/chart.ts';
import { compare } from '../chart/compare.ts';
import { type Day, dayWritten, isDay } from '../chart/day.ts';
import type { Evidence } from '../chart/evidence.ts';
import { sourceOf } from '../chart/merge.ts';
import type { Editions } from '../editions/editions.ts';
import { beginsWithOne, type CodeKey, codeKey, codeOfKey, displayKey } from '../icd10cm/code.ts';
import { type CodeSet, codeSetOn } from '../icd10cm/code-set.ts';
import { notesOn, type TabularNotes } from '../icd10cm/notes.ts';
import { authorKind } from '../narrative/author.ts';
import type { Condition } from '../narrative/conditions/condition.ts';
import type { Linked } from '../narrative/linked.ts';
import type { Reading } from '../narrative/reading/reading.ts';
import { Readings } from '../narrative/readings.ts';
import { type Standing, standingOf } from '../narrative/standing/standing.ts';
import { type Suggested, supported } from '../narrative/suggest.ts';
import { type Lexicon, lexiconOn } from '../narrative/terms/lexicon.ts';
import { Answers } from '../oasis/answers.ts';
import { type AssessmentFacts, assessmentFacts } from '../oasis/assessment.ts';
import { type OasisCatalogue, oasisFor } from '../oasis/catalogue.ts';
import { type ListedDiagnosis, listedDiagnoses } from '../oasis/listed-diagnoses.ts';
import type { Grouping } from '../pdgm/grouping.ts';

/** A diagnosis of the chart as rules see it: in the order of the claim, with where it stands. */
export interface Coded {
  /** Without the dot, upper case; empty where the text has not the form of a code. */
  code: string;
  /** The code as the tables of the code room take it; -1 where the text has not the form of a code. */
  key: CodeKey;
  /** With the dot, or as written. */
  shown: string;
  /** Place in the list, 0 = first. Means an order only where `facts.isOrdered`. */
  place: number;
  isPrincipal: boolean;
  pointer: string;
  at: Evidence;
}

/** A document of the chart. `text` is empty where it is unreadable; `state` says so. */
export interface Paper {
  /** Its place among the chart's documents. */
  place: number;
  id: string;
  type: DocumentType;
  date?: string;
  author?: AuthorRole;
  /** Its text exactly as given: by it its reading is kept. */
  given: string;
  /** The text as it is read, without what nobody sees; places in it are those of the given text only once a finding is out (as-given.ts). */
  text: string;
  state: 'read' | 'unreadable';
  pointer: string;
}

/** What rules read: the chart, and the dated tables of its From date, each looked up once. */
export class Facts {
  readonly chart: Chart;
  readonly editions: Editions;
  readonly grouping: Grouping;
  /** The From date where it is a day of the calendar. */
  readonly day: Day | undefined;
  readonly codes: CodeSet | undefined;
  /** In the order of the claim, blanks left out. */
  readonly list: readonly Coded[];
  readonly principal: Coded | undefined;
  /** Whether the order of the list is stated: every diagnosis has a rank, or stands in a list that has one. */
  readonly isOrdered: boolean;
  /** By date, then by id. */
  readonly papers: readonly Paper[];
  readonly #byLetter: ReadonlyMap<string, readonly Coded[]>;
  #notes: TabularNotes | undefined;
  #lexicon: Lexicon | undefined;
  #answers: Answers | undefined;
  #assessment: AssessmentFacts | undefined;
  #listed: readonly ListedDiagnosis[] | undefined;
  /** What several rules ask, by the function that works it out. It goes with the facts. */
  readonly #once = new Map<unknown, unknown>();

  readonly #readings: Readings;

  /** @param readings of a caller that asks about the same documents again */
  constructor(chart: Chart, editions: Editions, grouping: Grouping, readings: Readings = new Readings()) {
    readings.begin();
    this.#readings = readings;
    this.chart = chart;
    this.editions = editions;
    this.grouping = grouping;
    const from = chart.period?.from;
    this.day = from !== undefined && isDay(from) ? from : undefined;
    this.codes = this.day === undefined ? undefined : codeSetOn(editions, this.day);
    this.list = coded(chart);
    this.#byLetter = Map.groupBy(this.list, ({ code }) => code.charAt(0));
    const firsts = this.list.filter(({ isPrincipal }) => isPrincipal);
    this.principal = firsts.length === 1 ? firsts[0] : undefined;
    this.isOrdered = this.principal !== undefined && chart.diagnoses.every(({ rank }) => rank !== undefined);
    this.papers = papers(chart, readings);
  }

  /** The tabular notes in force; opened only when a rule asks. */
  get notes(): TabularNotes | undefined {
    if (this.day === undefined) return undefined;
    this.#notes ??= notesOn(this.editions, this.day);
    return this.#notes;
  }

  get others(): readonly Coded[] {
    return this.list.filter((one) => one !== this.principal);
  }

  /** Diagnoses whose code begins with one of these prefixes, written with or without the dot. */
  coded(...prefixes: string[]): Coded[] {
    // Most rules ask for kinds of one chapter, of which a list of 25 has two or three.
    const letter = prefixes[0]?.charAt(0) ?? '';
    const isOneLetter = prefixes.every((prefix) => prefix.startsWith(letter));
    const near = isOneLetter ? (this.#byLetter.get(letter) ?? []) : this.list;
    return near.filter(({ code }) => beginsWithOne(code, prefixes));
  }

  /** The official title on the From date; empty where none is held. */
  title(code: string): string {
    return this.codes?.title(code) ?? '';
  }

  /** The OASIS answers by item, however the chart's source named them. */
  get answers(): Answers {
    this.#answers ??= new Answers(this.chart.oasis, this.catalogue);
    return this.#answers;
  }

  /** The OASIS items to read the assessment with: those of its day, else the nearest edition that is open. */
  get catalogue(): OasisCatalogue | undefined {
    const day = this.chart.assessment?.completed ?? this.day;
    return oasisFor(this.editions, day !== undefined && isDay(day) ? day : undefined)?.catalogue;
  }

  /** Which assessment the answers belong to, and its days. */
  get assessment(): AssessmentFacts {
    this.#assessment ??= assessmentFacts(this.chart, this.answers);
    return this.#assessment;
  }

  /** The lines of M1021/M1023, as far as the chart names them. */
  get listed(): readonly ListedDiagnosis[] {
    this.#listed ??= listedDiagnoses(this.chart, this.answers);
    return this.#listed;
  }

  /** An OASIS answer with its evidence; `undefined` where the item is absent or blank (`^`). */
  oasis(item: string): { value: OasisAnswer; at: Evidence } | undefined {
    const value = this.answers.value(item);
    const key = this.answers.keyOf(item);
    if (value === undefined || key === undefined) return undefined;
    return { value, at: this.at(item, Array.isArray(value) ? value.join(', ') : value, `/oasis/${key}`) };
  }

  /** An answer of one digit code as a number (`04` → 4); `undefined` where absent, blank, or not a number. */
  answer(item: string): number | undefined {
    return this.answers.number(item);
  }

  /** Evidence of a skipped or blank item (`^`); `undefined` where it is absent or answered. */
  skipped(item: string): Evidence | undefined {
    const key = this.answers.keyOf(item);
    return key !== undefined && this.answers.isSkipped(item) ? this.at(item, '^', `/oasis/${key}`) : undefined;
  }

  /** Whether one answer of a check-all item is ticked, with its evidence; `undefined`: not said. */
  ticked(item: string, answer: string): { ticked: boolean; at: Evidence } | undefined {
    const said = this.answers.ticked(item, answer);
    if (!said) return undefined;
    const value = this.chart.oasis[said.key];
    return {
      ticked: said.ticked,
      at: this.at(said.key, Array.isArray(value) ? value.join(', ') : value, `/oasis/${said.key}`),
    };
  }

  /** The wording of an item, where its owner lets us carry it. */
  wording(item: string): string | undefined {
    const known = this.catalogue?.byId.get(item);
    // Discharge and follow-up columns of a GG activity ask what column 1 asks.
    return (known ?? this.catalogue?.byId.get(item.replace(/^(GG01[37]0[A-Z]{1,2})[34]$/, '$11')))?.text;
  }

  /** Evidence that a fact of the chart stands at a pointer. */
  at(what: string, value: Evidence['value'], pointer: string): Evidence {
    return { what, ...(value === undefined ? {} : { value }), at: sourceOf(this.chart, pointer) };
  }

  /** A document's sections, sentences and words; read when a rule first asks. */
  reading(paper: Paper): Reading {
    return this.#readings.reading(paper.given);
  }

  /** What a function makes of a text, such as a document's, and of nothing else: worked out once. */
  ofText<T>(text: string, make: (text: string) => T): T {
    return this.#readings.once(text, make);
  }

  /** The terms of the From date; `undefined` where no code list or no terms are open. */
  get lexicon(): Lexicon | undefined {
    if (this.day === undefined) return undefined;
    this.#lexicon ??= lexiconOn(this.editions, this.day);
    return this.#lexicon;
  }

  /** The conditions that a document names, whatever it says of them; none where the terms are not open. */
  conditions(paper: Paper): readonly Condition[] {
    const { lexicon } = this;
    return lexicon && paper.state === 'read' ? this.#readings.conditions(paper.given, lexicon) : [];
  }

  /** How a document says that one of its conditions is: there now, over, uncertain, or not the patient's. */
  standing(paper: Paper, condition: Condition): Standing {
    const { lexicon, day } = this;
    return lexicon ? this.#readings.standing(paper.given, condition, lexicon, day) : standingOf(condition);
  }

  /** What the conditions of a document come to together, whether the chart has them or not. */
  linked(paper: Paper): Linked {
    const { lexicon, day } = this;
    return lexicon && paper.state === 'read' ? this.#readings.linked(paper.given, lexicon, day) : null;
  }

  /** The codes that a document supports and the chart has not, and what has to be asked (narrative.md). */
  readonly suggested = oncePerPaper((paper): Suggested => {
    const { lexicon, notes, day } = this;
    if (!lexicon || paper.state !== 'read') return { suggestions: [], questions: [] };
    const coded = this.list.map(({ code }) => code);
    return supported(this.reading(paper), { lexicon, notes, author: paper.author, coded, day }, this.linked(paper));
  });

  /** Whether a document's author is a provider in the sense of guideline I.B.14. An unknown author is not. */
  isProvider(paper: Paper): boolean {
    return authorKind(paper.author) === 'provider';
  }

  /** What a function of the facts gives, worked out the first time (once-per-chart.ts). */
  once<T>(make: (facts: Facts) => T): T {
    const held = this.#once.get(make);
    if (held !== undefined || this.#once.has(make)) return held as T;
    const made = make(this);
    this.#once.set(make, made);
    return made;
  }
}

/** What is worked out of a document, the first time that a rule asks. */
function oncePerPaper<T>(make: (paper: Paper) => T): (paper: Paper) => T {
  const held = new Map<Paper, T>();
  return (paper) => {
    const known = held.get(paper);
    if (known !== undefined) return known;
    const made = make(paper);
    held.set(paper, made);
    return made;
  };
}

function coded(chart: Chart): Coded[] {
  const placed = chart.diagnoses
    .map(({ code, rank }, i) => ({ code, rank, i }))
    .filter(({ code }) => code.trim() !== '')
    .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || a.i - b.i);
  return placed.map(({ code, rank, i }, place) => {
    const key = codeKey(code);
    const shown = key < 0 ? code.trim() : displayKey(key);
    const pointer = `/diagnoses/${i}`;
    const at: Evidence = { what: 'diagnosis', value: shown, at: sourceOf(chart, pointer) };
    return { code: key < 0 ? '' : codeOfKey(key), key, shown, place, isPrincipal: rank === 1, pointer, at };
  });
}

/**
 * By date, then by id, whatever their order in the chart: which of several a finding quotes, and so its key, must not turn on
 * the order in which they were attached.
 */
function papers(chart: Chart, readings: Readings): Paper[] {
  const given = (chart.documents ?? []).map((doc, place) => ({ doc, place }));
  const all = given.map(({ doc, place }) => ({
    place,
    id: doc.id ?? String(place),
    type: doc.type,
    ...(doc.date === undefined ? {} : { date: dayWritten(doc.date) ?? doc.date }),
    ...(doc.author === undefined ? {} : { author: doc.author }),
    given: doc.text ?? '',
    text: readings.reading(doc.text ?? '').text,
    state: doc.state ?? (doc.text === undefined ? 'unreadable' : 'read'),
    pointer: `/documents/${place}`,
  }));
  return all.sort(
    (a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id.length, b.id.length) || compare(a.id, b.id),
  );
}
