import { given } from '../chart/given.ts';
import { oncePer } from '../editions/once-per.ts';
import { type CodeKey, codeKey } from './code.ts';
import { codeReferences, ReferencedCodes, withoutBrackets } from './code-references.ts';
import type { Note, NotePlace, TabularNotes } from './notes.ts';
import type { NoteKind } from './notes-table.ts';

/** Kinds of notes that name other codes. */
const REFERRING = ['excludes1', 'excludes2', 'codeFirst', 'useAdditionalCode', 'codeAlso'] as const;
export type ReferringKind = (typeof REFERRING)[number];

/**
 * What a note makes its wish depend on: that it applies ("if applicable", "if present"), that it is known, or that there
 * is any ("any associated gangrene"). Absent: nothing.
 */
export type NoteCondition = 'applicable' | 'known' | 'any';

/** One line of a note that names codes. */
export interface NoteEntry {
  /** As printed. */
  line: string;
  /** The line without its codes: `diabetic chronic kidney disease`. */
  words: string;
  /** The line that leads to it, where one does: `any associated:`. */
  lead?: string;
  codes: ReferencedCodes;
  if?: NoteCondition;
}

/** A note that names other codes, as far as a machine can read it. */
export interface ReadNote {
  kind: ReferringKind;
  lines: readonly string[];
  at: NotePlace;
  inherited: boolean;
  /** Lines that name codes; empty where the note does so in words alone ("underlying disease"). */
  entries: readonly NoteEntry[];
  /** What all of them name together. */
  codes: ReferencedCodes;
  /**
   * `one`: a list of examples ("such as"), one of which, or another like it, is meant. `each`: every one that the
   * patient has; "any associated … such as" is read so too.
   */
  of: 'one' | 'each';
  /** Of the whole note. */
  if?: NoteCondition;
  /** The codes that the note is for, where it does not hold for all at and below its place. */
  only?: ReferencedCodes;
}

/**
 * Reads one note. Pure; any lines get an answer.
 * @returns `undefined` for kinds that do not name other codes
 */
export function readNote({ kind, lines, at, inherited }: Note): ReadNote | undefined {
  if (!isReferring(kind)) return undefined;
  const head = lines[0] ?? '';
  const of = isExamples(lines) ? 'one' : 'each';
  const condition = conditionOf(head);
  const only = holdersOf(head);
  const entries: NoteEntry[] = [];
  let lead: string | undefined;
  for (const line of lines) {
    if (isLead(line)) lead = line;
    const codes = codeReferences(line.replace(HOLDERS, ''));
    if (codes.length === 0) continue;
    const own = line === head ? condition : (conditionOf(line) ?? conditionOf(lead ?? '') ?? condition);
    entries.push({
      line,
      words: withoutBrackets(line),
      ...(lead === undefined || lead === line ? {} : { lead }),
      codes: new ReferencedCodes(codes),
      ...given('if', own),
    });
  }
  return {
    kind,
    lines,
    at,
    inherited,
    entries,
    codes: new ReferencedCodes(entries.flatMap((entry) => entry.codes.references)),
    of,
    ...given('if', condition),
    ...(only === undefined ? {} : { only: new ReferencedCodes(only) }),
  };
}

function isReferring(kind: NoteKind): kind is ReferringKind {
  return (REFERRING as readonly string[]).includes(kind);
}

function isLead(line: string): boolean {
  return /(?::|such as(?: with)?)\s*$/.test(line);
}

/** A list of examples, unless it asks for "any associated" ones: of those each counts (L97; coding-rules.md CV-06). */
function isExamples(lines: readonly string[]): boolean {
  return lines.some((line) => /\bsuch as\b|\bincluding:/.test(line)) && !/\bany\b/.test(lines[0] ?? '');
}

function conditionOf(line: string): NoteCondition | undefined {
  if (/\b(?:if|when|where) (?:necessary|applicable|present|specified|\w*-induced)|\bwhen associated\b/.test(line)) {
    return 'applicable';
  }
  if (/\bif known\b/.test(line)) return /known and applicable/.test(line) ? 'applicable' : 'known';
  return /\bany\b|\bpresence of\b/.test(line) ? 'any' : undefined;
}

const HOLDERS = /\bfor codes? ([^:]+?),? (?=to identify)/;
/** "For adverse effects" at T36–T50: the codes whose intent character says so. */
const ADVERSE_EFFECT = [{ from: 'T36', to: 'T50', with: '^(?:.{5}5|.{4}5X)' }];

function holdersOf(head: string): ReferencedCodes['references'] | undefined {
  if (/^, for adverse effects,/.test(head)) return ADVERSE_EFFECT;
  const [, named] = HOLDERS.exec(head) ?? [];
  const codes = named === undefined ? [] : codeReferences(`(${named})`);
  return codes.length === 0 ? undefined : codes;
}

/** The notes of one tabular list that name other codes, each read once. */
export class NoteReader {
  readonly #notes: TabularNotes;
  readonly #ofCode = new Map<string, readonly ReadNote[]>();
  readonly #excludes = new Map<string, readonly ReadNote[]>();
  /** By place, kind and words: the notes of a category serve all codes below it. */
  readonly #read = new Map<string, ReadNote | undefined>();

  /** Use {@link noteReader}. */
  constructor(notes: TabularNotes) {
    this.#notes = notes;
  }

  /**
   * The notes that apply to a code, its own and those above it. The answer is shared: do not change it.
   * @param code in capitals without the dot
   */
  of(code: string, key: CodeKey): readonly ReadNote[] {
    const held = this.#ofCode.get(code);
    if (held) return held;
    const read = this.#notes.notesOf(code).flatMap((note) => this.#once(note) ?? []);
    const own = read.filter(({ only }) => only === undefined || only.hasKey(key));
    if (this.#ofCode.size >= MOST_CODES) this.#ofCode.clear();
    this.#ofCode.set(code, own);
    return own;
  }

  /** Of these the Excludes notes: each two codes of a chart are held against them. */
  excludesOf(code: string): readonly ReadNote[] {
    const held = this.#excludes.get(code);
    if (held) return held;
    const made = this.of(code, codeKey(code)).filter(({ kind }) => kind === 'excludes1' || kind === 'excludes2');
    if (this.#excludes.size >= MOST_CODES) this.#excludes.clear();
    this.#excludes.set(code, made);
    return made;
  }

  #once(note: Note): ReadNote | undefined {
    const id = `${note.at.level} ${note.at.id} ${note.inherited} ${note.kind} ${note.lines[0]}`;
    if (this.#read.has(id)) return this.#read.get(id);
    const made = readNote(note);
    this.#read.set(id, made);
    return made;
  }
}

/** Codes of a chart repeat; a filter that runs for days does not remember every code of the list. */
const MOST_CODES = 20_000;

/** The reader of a tabular list, made once. */
export const noteReader = oncePer((notes: TabularNotes) => new NoteReader(notes));
