import { bytesSection, type Pack, PackError } from '../editions/pack.ts';
import { type CodeKey, codeKey } from './code.ts';
import { TextLines, textLines } from './text-lines.ts';

/**
 * Kinds of notes, named as the tabular list's XML names them. Their order is the packs' numbering: add at the end.
 * `notes` is the plain "Note:"; `sevenChrDef` has a line per 7th character (`A initial encounter`), and after it, two
 * blanks ahead, a line for whatever else that character takes in.
 */
export const NOTE_KINDS = [
  'includes',
  'inclusionTerm',
  'excludes1',
  'excludes2',
  'codeFirst',
  'useAdditionalCode',
  'codeAlso',
  'notes',
  'sevenChrNote',
  'sevenChrDef',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_LEVELS = ['chapter', 'section', 'code'] as const;
export type NoteLevel = (typeof NOTE_LEVELS)[number];

/** One note as it stands in the list; a "such as:" list has its lines together. */
export interface NoteBlock {
  kind: NoteKind;
  lines: string[];
}

/** A chapter, a section, or a code of the tabular list, in the list's order. */
export interface NotesNode {
  level: NoteLevel;
  /** `4`, `E08-E13`, or a code in capitals without the dot. */
  id: string;
  /** Of chapters and sections; a code's title is the code set's. */
  title?: string;
  /** The chapter of a section, the section of a category; absent for chapters and longer codes. */
  within?: string;
  blocks: NoteBlock[];
}

/** A year's notes as a difference to another's. Section `difference` of a pack, JSON. */
export interface NotesDifference {
  base: string;
  baseSha256: string;
  /** Nodes of the base that this year does not have. */
  gone: Pick<NotesNode, 'level' | 'id'>[];
  /** Nodes that are new or say something else. */
  nodes: NotesNode[];
}

/** What a pack of notes says of itself. Section `about`, JSON. */
export interface NotesAbout {
  /** The first day whose codes the list was not written for: a code new that day stands in none of its notes. */
  codesUntil: string;
}

/** A whole table of notes, packed; nodes are read when asked for. */
export class NotesTable {
  readonly #levels: Uint8Array<ArrayBuffer>;
  readonly #ids: TextLines;
  readonly #titles: TextLines;
  readonly #kinds: Uint8Array<ArrayBuffer>;
  readonly #sizes: Uint8Array<ArrayBuffer>;
  readonly #lines: TextLines;
  /** First block of each node, first line of each block; one more at the end. */
  readonly #firstBlock: Uint32Array<ArrayBuffer>;
  readonly #firstLine: Uint32Array<ArrayBuffer>;
  /** The chapter of a section, the section of a category: rows, or -1. */
  readonly #within: Int32Array<ArrayBuffer>;
  readonly #rowOfCode = new Map<CodeKey, number>();
  readonly #rowOfPlace = new Map<string, number>();

  /** @throws {PackError} when the pack's columns are not whole */
  constructor(pack: Pack) {
    const take = (name: string) => bytesSection(pack, name);
    this.#levels = take('nodes.levels');
    this.#ids = new TextLines(take('nodes.ids'));
    this.#titles = new TextLines(take('nodes.titles'));
    this.#kinds = take('blocks.kinds');
    this.#sizes = take('blocks.sizes');
    this.#lines = new TextLines(take('lines'));
    this.#firstBlock = sums(take('nodes.blocks'));
    this.#firstLine = sums(this.#sizes);
    this.#within = new Int32Array(this.#levels.length).fill(-1);
    if (
      this.#ids.length !== this.#levels.length ||
      this.#firstBlock.at(-1) !== this.#kinds.length ||
      this.#firstLine.at(-1) !== this.#lines.length
    ) {
      throw new PackError(`${pack.edition.id}: its notes are not whole`);
    }
    this.#readPlaces();
  }

  /** The row of a code, or -1 where the table has no notes of its own for it. */
  rowOfCode(key: CodeKey): number {
    return this.#rowOfCode.get(key) ?? -1;
  }

  /** The row of a chapter or section. */
  rowOfPlace(id: string): number {
    return this.#rowOfPlace.get(id) ?? -1;
  }

  get length(): number {
    return this.#levels.length;
  }

  node(row: number): NotesNode | undefined {
    const level = NOTE_LEVELS[this.#levels[row] ?? NOTE_LEVELS.length];
    if (level === undefined) return undefined;
    const title = level === 'code' ? '' : this.#titles.at(row);
    const within = this.#ids.at(this.#within[row] ?? -1);
    return {
      level,
      id: this.#ids.at(row),
      ...(title === '' ? {} : { title }),
      ...(within === '' ? {} : { within }),
      blocks: this.#blocks(row),
    };
  }

  /** The lines of all notes of a kind, in the list's order; nothing else is unpacked. */
  *linesOf(kind: NoteKind): Iterable<string> {
    const wanted = NOTE_KINDS.indexOf(kind);
    for (let block = 0; block < this.#kinds.length; block++) {
      if (this.#kinds[block] !== wanted) continue;
      const first = this.#firstLine[block] ?? 0;
      for (let i = 0; i < (this.#sizes[block] ?? 0); i++) yield this.#lines.at(first + i);
    }
  }

  #blocks(row: number): NoteBlock[] {
    const blocks: NoteBlock[] = [];
    for (let block = this.#firstBlock[row] ?? 0; block < (this.#firstBlock[row + 1] ?? 0); block++) {
      const kind = NOTE_KINDS[this.#kinds[block] ?? NOTE_KINDS.length];
      if (kind === undefined) throw new PackError('a note has a kind that this version does not know');
      const first = this.#firstLine[block] ?? 0;
      const count = this.#sizes[block] ?? 0;
      blocks.push({ kind, lines: Array.from({ length: count }, (_, i) => this.#lines.at(first + i)) });
    }
    return blocks;
  }

  #readPlaces(): void {
    let chapter = -1;
    let section = -1;
    const ids = this.#ids.all();
    for (let row = 0; row < this.#levels.length; row++) {
      const id = ids[row] ?? '';
      const level = NOTE_LEVELS[this.#levels[row] ?? NOTE_LEVELS.length];
      if (level === 'code') {
        this.#rowOfCode.set(codeKey(id), row);
        if (id.length === 3) this.#within[row] = section;
        continue;
      }
      this.#rowOfPlace.set(id, row);
      if (level === 'chapter') {
        chapter = row;
        section = -1;
      } else {
        section = row;
        this.#within[row] = chapter;
      }
    }
  }
}

/** The sections that {@link NotesTable} reads. Nodes stand in the list's order. @throws where a node does not fit */
export function notesSections(nodes: readonly NotesNode[]): Map<string, Uint8Array<ArrayBuffer>> {
  const blocks = nodes.flatMap((node) => node.blocks);
  const large = nodes.find((node) => node.blocks.length > 255 || node.blocks.some((block) => block.lines.length > 255));
  if (large) throw new Error(`${large.id} has more notes than fit`);
  return new Map([
    ['nodes.levels', Uint8Array.from(nodes, (node) => NOTE_LEVELS.indexOf(node.level))],
    ['nodes.ids', textLines(nodes.map((node) => node.id))],
    ['nodes.titles', textLines(nodes.map((node) => node.title ?? ''))],
    ['nodes.blocks', Uint8Array.from(nodes, (node) => node.blocks.length)],
    ['blocks.kinds', Uint8Array.from(blocks, (block) => NOTE_KINDS.indexOf(block.kind))],
    ['blocks.sizes', Uint8Array.from(blocks, (block) => block.lines.length)],
    ['lines', textLines(blocks.flatMap((block) => block.lines))],
  ]);
}

/** Running sums: where each of the counted runs begins, and one more for the end. */
function sums(counts: Uint8Array): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  return starts;
}
