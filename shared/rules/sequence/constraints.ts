import { type NoteEntry, type NoteReader, noteReader, type ReadNote } from '../../icd10cm/note-references.ts';
import type { TabularNotes } from '../../icd10cm/notes.ts';
import { areOppositeSides, meaningfulWords } from '../../icd10cm/title-words.ts';
import type { Coded } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { type Guideline, type GuidelineConstraint, guidelineOrder } from './guideline-order.ts';
import { neverFirst } from './never-first.ts';

/** One thing that binds the order of a list of diagnoses: one of `before` stands before `after`. */
export type Constraint = NoteConstraint | GuidelineConstraint;

/** What the tabular list says of the order. */
export interface NoteConstraint {
  kind: 'manifestation' | 'code-first' | 'use-additional';
  /**
   * `must`: any order against it is wrong. `should`: whether it holds turns on what no list of codes says: whether the
   * condition that a note names as an example, "if known" or "if applicable", is the cause.
   */
  strength: 'must' | 'should';
  before: readonly [Coded, ...Coded[]];
  after: Coded;
  note: ReadNote;
  entry: NoteEntry;
}

/** A code that nothing stands before where it is first, although something has to. */
export interface NotFirst {
  kind: 'manifestation' | 'external-cause' | 'guideline';
  code: Coded;
  /** The "code first" note of a manifestation, where the list has one. */
  note?: ReadNote;
  guideline?: Guideline;
}

/** What binds the order of one list of diagnoses: a partial order, of which several whole orders may be legal. */
export interface Sequence {
  list: readonly Coded[];
  constraints: readonly Constraint[];
  notFirst: readonly NotFirst[];
}

/**
 * Reads from the tabular notes and the guidelines what binds the order of a chart's diagnoses, and which of them can never
 * be first. Nothing here knows of groups or payment. Made once a chart.
 * Source: guidelines I.A.13, I.B.7 (the sequencing rule of "use additional code" is that of etiology and manifestation);
 * those of single chapters in `guideline-order.ts`.
 */
export const sequenceOf = oncePerChart((facts): Sequence => {
  const { notes, codes, list } = facts;
  if (!notes || !codes) return { list, constraints: [], notFirst: [] };
  const reader = noteReader(notes);
  const coded = list.filter(({ code }) => code !== '');
  const manifestations = new Set(coded.filter(({ code }) => codes.isManifestation(code)));
  const areApart = (one: Coded, other: Coded) =>
    areOppositeSides(codes.title(one.code) ?? '', codes.title(other.code) ?? '');
  const pairs = new Pairs(coded, areApart);
  for (const one of coded) {
    for (const note of notesOf(reader, one)) {
      // Most notes of a code are Excludes notes, which bind no order.
      const binds = note.kind === 'codeFirst' || note.kind === 'useAdditionalCode';
      const named = binds ? coded.filter(({ key, code }) => code !== one.code && note.codes.hasKey(key)) : NONE;
      if (named.length === 0) continue;
      const binding = { note, of: one, named, list: coded, reader, pairs };
      if (note.kind === 'codeFirst') {
        const isNamedBy = (cause: Coded) => namesConsequence(notes, codes.title(one.code) ?? '', cause);
        readCodeFirst(binding, manifestations.has(one) ? 'manifestation' : 'code-first', isNamedBy);
      }
      if (note.kind === 'useAdditionalCode') readUseAdditional(binding);
    }
  }
  const notFirst = coded.flatMap((code): NotFirst[] => {
    const note = notesOf(reader, code).find(({ kind }) => kind === 'codeFirst');
    if (manifestations.has(code)) return [{ kind: 'manifestation', code, ...(note ? { note } : {}) }];
    if (codes.isExternalCause(code.code)) return [{ kind: 'external-cause', code }];
    const guideline = neverFirst(code, coded);
    return guideline ? [{ kind: 'guideline', code, guideline }] : [];
  });
  return { list, constraints: pairs.with(guidelineOrder(coded, areApart)), notFirst };
});

const NONE: readonly Coded[] = [];

/** The notes of a diagnosis that name other codes. */
export function notesOf(reader: NoteReader, { code, key }: Coded): readonly ReadNote[] {
  return reader.of(code, key);
}

/** A note of a diagnosis that names others of the list. */
interface Binding {
  note: ReadNote;
  of: Coded;
  named: readonly Coded[];
  list: readonly Coded[];
  reader: NoteReader;
  /** Where the constraints go. */
  pairs: Pairs;
}

/**
 * "Code first": what is named and listed goes before.
 * @param isNamedBy whether a cause is by its own terms "with" the diagnosis
 */
function readCodeFirst(
  { note, of: after, named: listed, list, reader, pairs }: Binding,
  kind: 'manifestation' | 'code-first',
  isNamedBy: (cause: Coded) => boolean,
): void {
  const named = note.entries.map((entry) => ({ entry, codes: namedIn(entry, listed) }));
  if (note.of === 'each') {
    const [first] = named.filter(({ codes }) => codes.length > 0);
    if (first && hasTwin(note, after, list, reader)) {
      const codes = named.flatMap((one) => one.codes);
      pairs.add({ kind, strength: 'must', before: codes, after, note, entry: first.entry });
    } else
      for (const { entry, codes } of named) pairs.add({ kind, strength: 'must', before: codes, after, note, entry });
    return;
  }
  // Of a list of examples one listed before is enough, whichever it is: another cause may stand there that it does not
  // name. Only where a cause asks for the code in turn are the two known to be a pair; of two such causes one is enough too.
  // Where a cause is by its own terms "with" it, something on the list is the cause, and one stands before.
  const all = named.flatMap(({ entry, codes }) => codes.map((code) => ({ entry, code })));
  const pairsOfTwo = all.filter(({ code }) => asksFor(reader, code, after));
  const [pair] = pairsOfTwo;
  const asking = pairsOfTwo.map(({ code }) => code);
  if (pair) pairs.add({ kind, strength: 'must', before: asking, after, note, entry: pair.entry });
  const [first] = all;
  if (first && pairsOfTwo.length === 0) {
    const codes = all.map(({ code }) => code);
    const strength = codes.some(isNamedBy) ? 'must' : 'should';
    pairs.add({ kind, strength, before: codes, after, note, entry: first.entry });
  }
}

/**
 * Whether a term that the cause takes in names the consequence: "type 2 diabetes mellitus with diabetic gastroparesis" (E11.43). Then
 * the cause is known, and which it is. A drug stands before a poisoning and behind an adverse effect: the guideline orders those.
 */
function namesConsequence(notes: TabularNotes, consequence: string, { code }: Coded): boolean {
  if (/^T(?:3[6-9]|4\d|50)/.test(code)) return false;
  const words = meaningfulWords(consequence);
  const terms = notes.notesOf(code).filter(({ kind, inherited }) => kind === 'inclusionTerm' && !inherited);
  return terms
    .flatMap(({ lines }) => lines)
    .some((line) => {
      const said = new Set(meaningfulWords(line));
      return words.length > 0 && words.every((word) => said.has(word));
    });
}

/**
 * Whether another code of the list stands under the same note: two ulcers, each behind its own cause. Which cause is whose
 * no list says, so that one of them before each is enough.
 */
function hasTwin({ kind, at }: ReadNote, { code }: Coded, list: readonly Coded[], reader: NoteReader): boolean {
  return list.some(
    (one) => one.code !== code && notesOf(reader, one).some((note) => note.kind === kind && note.at.id === at.id),
  );
}

/** "Use additional code": what is named and listed goes behind. */
function readUseAdditional({ note, of: before, named: listed, list, reader, pairs }: Binding): void {
  // Of examples of a cause ("code to identify the cause, such as") one behind is enough: the last of the list.
  const last = note.of === 'one' && note.entries.length > 1 ? listed.at(-1) : undefined;
  for (const entry of note.entries) {
    const named = namedIn(entry, listed);
    for (const after of named) {
      if (last && after !== last) continue;
      const strength = note.of === 'each' && !isHabit(after) && !isStatus(before) ? 'must' : 'should';
      const isShared =
        belongsToOne(after) ||
        // "If applicable": another code that asks for the same stands before, and it is that one's (E11.621, L97.4-, I87.2).
        (note.if ?? entry.if) !== undefined ||
        isExample(reader, before, after) ||
        named.some(({ code }) => code !== after.code);
      const askers = isShared ? list.filter((one) => asksFor(reader, one, after)) : [before];
      pairs.add({ kind: 'use-additional', strength, before: askers, after, note, entry });
    }
  }
}

/** Whether a code's own note asks for the other as an additional code: then the two are cause and consequence. */
function asksFor(reader: NoteReader, cause: Coded, consequence: Coded): boolean {
  return notesOf(reader, cause).some(
    ({ kind, entries }) => kind === 'useAdditionalCode' && entries.some(({ codes }) => codes.hasKey(consequence.key)),
  );
}

/** Whether the code's "code first" note names the cause in a list of examples, of which one before is enough. */
function isExample(reader: NoteReader, cause: Coded, consequence: Coded): boolean {
  return notesOf(reader, consequence).some(
    ({ kind, of, entries }) =>
      kind === 'codeFirst' && of === 'one' && entries.some(({ codes }) => codes.hasKey(cause.key)),
  );
}

/**
 * An organism, a resistance or a drug says something of one of the codes that ask for it, and the list does not say of
 * which: one of them before it is enough (L03.115, B95.61, N39.0, B96.20).
 */
function belongsToOne({ code }: Coded): boolean {
  return /^(?:B9[5-7]|Z16|T(?:3[6-9]|4\d|50))/.test(code);
}

/** Substance use: asked for by half of the list, and its place among the others says nothing. */
function isHabit({ code }: Coded): boolean {
  return /^(?:F1|Z720|Z772|Z87891)/.test(code);
}

/**
 * A status or history asks for the condition that it explains, which goes first all the same: E13, E89.1, Z90.41-
 * (guideline I.C.4.a.6.b.i), though Z90.41 says "use additional code" of E13.
 */
function isStatus({ code }: Coded): boolean {
  return /^Z[89]/.test(code);
}

function namedIn({ codes }: NoteEntry, listed: readonly Coded[]): Coded[] {
  return listed.filter(({ key }) => codes.hasKey(key));
}

/** Constraints, each pair once: a manifestation or "code first" note over the "use additional" that answers it. */
class Pairs {
  readonly #held = new Map<string, NoteConstraint>();
  readonly #list: readonly Coded[];
  readonly #areApart: (one: Coded, other: Coded) => boolean;

  /** @param areApart an ulcer of the left foot is not behind the artery of the right leg */
  constructor(list: readonly Coded[], areApart: (one: Coded, other: Coded) => boolean) {
    this.#list = list;
    this.#areApart = areApart;
  }

  /** The constraints of the notes and those of the guidelines; where both say one thing, the note, as it binds there. */
  with(guidelines: readonly GuidelineConstraint[]): Constraint[] {
    const more = guidelines.filter((one) => {
      const id = idOf(one.before, one.after);
      const held = this.#held.get(id);
      if (held) this.#held.set(id, { ...held, strength: 'must' });
      return held === undefined;
    });
    return [...this.#held.values(), ...more];
  }

  /** Adds a constraint; none where nothing stands before. */
  add(constraint: Omit<NoteConstraint, 'before'> & { before: readonly Coded[] }): void {
    const { kind, strength, before, after: consequence, note, entry } = constraint;
    // Of a code that stands twice one goes (CV10), whichever: the first of a cause counts, the last of what follows it.
    const after = this.#list.findLast(({ code }) => code === consequence.code) ?? consequence;
    const near = before
      .filter((one) => !this.#areApart(one, after))
      .map((one) => this.#list.find(({ code }) => code === one.code) ?? one);
    const causes = [...new Set(near)].sort((a, b) => a.place - b.place);
    const [first, ...rest] = causes;
    if (!first) return;
    const id = idOf(causes, after);
    const held = this.#held.get(id);
    if (held && !(held.kind === 'use-additional' && kind !== 'use-additional')) {
      if (held.strength === 'should' && strength === 'must') this.#held.set(id, { ...held, strength });
      return;
    }
    const stronger = held?.strength === 'must' ? 'must' : strength;
    this.#held.set(id, { kind, strength: stronger, before: [first, ...rest], after, note, entry });
  }
}

function idOf(before: readonly Coded[], after: Coded): string {
  return `${before.map(({ place }) => place).join('|')}<${after.place}`;
}
