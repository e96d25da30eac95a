import { addDays, type Day } from '../chart/day.ts';
import { given } from '../chart/given.ts';
import type { Edition } from '../editions/edition.ts';
import type { Editions } from '../editions/editions.ts';
import { oncePer } from '../editions/once-per.ts';
import { jsonSection, type Pack, PackError } from '../editions/pack.ts';
import { type CodeKey, codeKey, display, shorterKey } from './code.ts';
import { codeSetOn } from './code-set.ts';
import {
  type NoteKind,
  type NoteLevel,
  type NotesAbout,
  type NotesDifference,
  type NotesNode,
  NotesTable,
} from './notes-table.ts';

/** Where in the tabular list a note stands. */
export interface NotePlace {
  level: NoteLevel;
  /** `4`, `E08-E13`, or a code with the dot. */
  id: string;
  /** Of chapters and sections; a code's title is the code set's. */
  title?: string;
}

/** A note that applies to a code, in the list's own words. */
export interface Note {
  kind: NoteKind;
  /** One line each as printed; "such as:" and what follows it are lines of one note. */
  lines: readonly string[];
  at: NotePlace;
  /** Whether it stands above the code: a note of a chapter, section or header applies to everything below it. */
  inherited: boolean;
}

/** A 7th character and what it means. */
export interface SeventhCharacter {
  character: string;
  meaning: string;
  /** What else the list says that it takes in. */
  also: string[];
}

/** A node at or above a code. */
interface OnPath {
  node: NotesNode;
  inherited: boolean;
}

/** Codes of charts repeat; a run over the whole list shall not hold it unpacked. */
const MOST_PATHS = 2_000;

/** The notes of one tabular list. */
export class TabularNotes {
  readonly pack: Pack;
  /** The first day whose new codes the list does not know. */
  readonly codesUntil: Day;
  readonly #table: NotesTable;
  /** Nodes that a difference puts in place of the table's; `null`: gone. By code key or place id. */
  readonly #changed: ReadonlyMap<CodeKey | string, NotesNode | null>;
  readonly #paths = new Map<CodeKey, readonly OnPath[]>();

  /** Use {@link notesOn}. */
  constructor(pack: Pack, table: NotesTable, difference?: NotesDifference) {
    this.pack = pack;
    this.codesUntil = jsonSection<NotesAbout>(pack, 'about').codesUntil;
    this.#table = table;
    const changed = new Map<CodeKey | string, NotesNode | null>();
    for (const node of difference?.gone ?? []) changed.set(nodeKey(node), null);
    for (const node of difference?.nodes ?? []) changed.set(nodeKey(node), node);
    this.#changed = changed;
  }

  get edition(): Edition {
    return this.pack.edition;
  }

  /**
   * All notes that apply to a code: its own, then those of the codes above it, its section and its chapter. Empty for
   * a text that is no code or a category that the list does not have.
   */
  notesOf(code: string): Note[] {
    return this.#pathOf(codeKey(code)).flatMap(({ node, inherited }) => {
      const at = placeOf(node);
      return node.blocks.map(({ kind, lines }) => ({ kind, lines, at, inherited }));
    });
  }

  /** The 7th characters that a code needs, from the nearest list at or above it; `undefined` where it takes none. */
  seventhCharacters(code: string): { characters: SeventhCharacter[]; at: NotePlace } | undefined {
    for (const { node } of this.#pathOf(codeKey(code))) {
      const lines = node.blocks.filter((block) => block.kind === 'sevenChrDef').flatMap((block) => block.lines);
      if (lines.length === 0) continue;
      const characters: SeventhCharacter[] = [];
      for (const line of lines) {
        if (line.startsWith('  ')) characters.at(-1)?.also.push(line.slice(2));
        else characters.push({ character: line.slice(0, 1), meaning: line.slice(2), also: [] });
      }
      return { characters, at: placeOf(node) };
    }
    return undefined;
  }

  /** Names that take a code (`inclusionTerm`), code by code in the list's order. */
  *inclusionTerms(): Iterable<{ code: string; lines: readonly string[] }> {
    const nodes = [...this.#changed.values()].filter((node) => node !== null);
    for (let row = 0; row < this.#table.length; row++) {
      const node = this.#table.node(row);
      if (node && !this.#changed.has(nodeKey(node))) nodes.push(node);
    }
    for (const { level, id, blocks } of nodes) {
      const lines = blocks.filter(({ kind }) => kind === 'inclusionTerm').flatMap((block) => block.lines);
      if (level === 'code' && lines.length > 0) yield { code: display(id), lines };
    }
  }

  /** The lines of all notes of a kind; those that a difference takes away are among them. */
  *linesOf(kind: NoteKind): Iterable<string> {
    yield* this.#table.linesOf(kind);
    for (const node of this.#changed.values())
      for (const block of node?.blocks ?? []) if (block.kind === kind) yield* block.lines;
  }

  /** The chapter and section of a code. */
  placesOf(code: string): { chapter?: NotePlace; section?: NotePlace } {
    const places: { chapter?: NotePlace; section?: NotePlace } = {};
    for (const { node } of this.#pathOf(codeKey(code))) {
      if (node.level !== 'code') places[node.level] = placeOf(node);
    }
    return places;
  }

  /** Nodes from the code upward; those of the codes last asked for are held. */
  #pathOf(key: CodeKey): readonly OnPath[] {
    const held = this.#paths.get(key);
    if (held) return held;
    const made = this.#readPath(key);
    if (this.#paths.size >= MOST_PATHS) this.#paths.clear();
    this.#paths.set(key, made);
    return made;
  }

  #readPath(key: CodeKey): OnPath[] {
    const path: OnPath[] = [];
    for (let up = key; up >= 0; up = shorterKey(up)) {
      const node = this.#node(up);
      if (node) path.push({ node, inherited: up !== key });
    }
    const category = path.at(-1)?.node;
    const section = category?.within === undefined ? undefined : this.#node(category.within);
    const chapter = section?.within === undefined ? undefined : this.#node(section.within);
    for (const node of [section, chapter]) if (node) path.push({ node, inherited: true });
    return path;
  }

  #node(at: CodeKey | string): NotesNode | undefined {
    const changed = this.#changed.get(at);
    if (changed !== undefined) return changed ?? undefined;
    return this.#table.node(typeof at === 'string' ? this.#table.rowOfPlace(at) : this.#table.rowOfCode(at));
  }
}

/**
 * The tabular notes in force on a day, or `undefined` where no edition covers it. The April 2026 list also serves dates
 * from 2026-10-01 until a newer list is imported (coding-rules.md): ask {@link isNewerThanNotes} of a code then.
 * @throws {PackError} where the open pack is a difference to one that is not open
 */
export function notesOn(editions: Editions, day: Day): TabularNotes | undefined {
  const pack = editions.on('icd10cm-notes', day);
  if (!pack) return undefined;
  const held = opened.get(pack);
  if (held) return held;
  const difference = pack.sections.has('difference') ? jsonSection<NotesDifference>(pack, 'difference') : undefined;
  const notes = new TabularNotes(pack, tableOf(difference ? baseOf(editions, pack, difference) : pack), difference);
  opened.set(pack, notes);
  return notes;
}

/** Whether a code came into force after the list was written, so that the list's silence about it says nothing. */
export function isNewerThanNotes(editions: Editions, notes: TabularNotes, code: string): boolean {
  const known = codeSetOn(editions, addDays(notes.codesUntil, -1) ?? '');
  // Asked of every code that a finding is about: those that were listed are told at once.
  return known !== undefined && !known.has(code) && known.status(code).state === 'not-yet';
}

const opened = new WeakMap<Pack, TabularNotes>();
const tableOf = oncePer((pack: Pack) => new NotesTable(pack));

function baseOf(editions: Editions, pack: Pack, { base, baseSha256 }: NotesDifference): Pack {
  const found = editions.packs.find((other) => other.edition.id === base && other.sha256 === baseSha256);
  if (!found) throw new PackError(`${pack.edition.id} is a difference to ${base}, and that pack is not open`);
  return found;
}

/** A section of a single category (`B20`) has the id of that category: codes go by key, places by id. */
function nodeKey({ level, id }: Pick<NotesNode, 'level' | 'id'>): CodeKey | string {
  return level === 'code' ? codeKey(id) : id;
}

function placeOf(node: NotesNode): NotePlace {
  const title = given('title', node.title);
  return { level: node.level, id: node.level === 'code' ? display(node.id) : node.id, ...title };
}
