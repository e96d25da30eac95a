import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { codeKey, normalise } from '../../../shared/icd10cm/code.ts';
import { NOTE_KINDS, type NoteBlock, type NoteKind, type NotesNode } from '../../../shared/icd10cm/notes-table.ts';
import { SourceError, type SourceText } from './source-file.ts';

/** A tabular list: chapters, sections and codes in the list's order, each with its own notes. */
export interface TabularList {
  /** As the file says it: `2026`. */
  version: string;
  nodes: NotesNode[];
}

/** Elements that hold others and say nothing themselves, or whose content is said elsewhere. */
const SKIPPED = new Set(['introduction', 'sectionIndex', 'visualImpairment']);
const NODE_ELEMENTS: Readonly<Record<string, NotesNode['level']>> = {
  chapter: 'chapter',
  section: 'section',
  diag: 'code',
};
/** What may stand directly in what. Anything else is a format that this reader does not know, and it says so. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  '': ['ICD10CM.tabular'],
  'ICD10CM.tabular': ['version', 'introduction', 'chapter'],
  chapter: ['name', 'desc', 'sectionIndex', 'section', ...NOTE_KINDS],
  section: ['desc', 'diag', ...NOTE_KINDS],
  diag: ['name', 'desc', 'diag', 'visualImpairment', ...NOTE_KINDS],
  sevenChrDef: ['note', 'extension'],
};

/**
 * Reads the tabular list (icd10cm-tabular-YEAR.xml): notes of chapters, sections and codes in their own words. The
 * introduction and the table of visual impairment categories below H54 are not carried.
 * @throws {SourceError} naming the line, where the XML is not whole or holds an element that this reader does not know
 */
export function parseTabular(source: SourceText): TabularList {
  const reader = new TabularReader(source.file);
  reader.read(source.text);
  return { version: reader.version, nodes: reader.nodes };
}

class TabularReader {
  readonly nodes: NotesNode[] = [];
  version = '';
  readonly #file: string;
  readonly #parser = new SaxesParser();
  readonly #path: string[] = [];
  /** The open chapter, section and codes. */
  readonly #open: NotesNode[] = [];
  readonly #seen = new Set<string>();
  #block: NoteBlock | undefined;
  #character = '';
  #text = '';
  #skipping = 0;

  constructor(file: string) {
    this.#file = file;
    this.#parser.on('opentag', (tag) => this.#opened(tag));
    this.#parser.on('closetag', (tag) => this.#closed(tag.name));
    this.#parser.on('text', (text) => {
      if (this.#skipping === 0) this.#text += text;
    });
    this.#parser.on('error', (error) => {
      throw this.#wrong(`is not well-formed XML (${error.message.replace(/^\d+:\d+: /, '')})`);
    });
  }

  read(text: string): void {
    this.#parser.write(text).close();
    if (this.nodes.every((node) => node.level !== 'code')) throw this.#wrong('holds no codes');
  }

  #opened({ name, attributes }: SaxesTagPlain): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping++;
      return;
    }
    const parent = this.#path.at(-1) ?? '';
    const allowed = CHILDREN[parent] ?? (isNoteKind(parent) ? ['note'] : []);
    if (!allowed.includes(name)) throw this.#wrong(`<${name}> in <${parent}> is not known`);
    if (this.#text.trim() !== '') throw this.#wrong(`text beside <${name}>`);
    this.#text = '';
    this.#path.push(name);
    const level = Object.hasOwn(NODE_ELEMENTS, name) ? NODE_ELEMENTS[name] : undefined;
    if (level) this.#openNode(level, attributes.id);
    else if (isNoteKind(name)) this.#block = { kind: name, lines: [] };
    this.#character = attributes.char ?? '';
  }

  #closed(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    this.#path.pop();
    const text = this.#text.replace(/\s+/g, ' ').trim();
    this.#text = '';
    const node = this.#open.at(-1);
    if (name === 'version') this.version = text;
    else if (name === 'name' && node) this.#name(node, text);
    else if (name === 'desc' && node && node.level !== 'code') node.title = text;
    else if (name === 'note' && text !== '') this.#note(text);
    else if (name === 'extension') this.#extension(text);
    else if (isNoteKind(name) && node && this.#block) {
      if (this.#block.lines.length > 0) node.blocks.push(this.#block);
      this.#block = undefined;
    } else if (Object.hasOwn(NODE_ELEMENTS, name)) {
      if (!node?.id) throw this.#wrong(`<${name}> has no name`);
      this.#open.pop();
    } else if (text !== '' && !['desc', 'note'].includes(name)) throw this.#wrong(`text in <${name}>`);
  }

  #openNode(level: NotesNode['level'], id: string | undefined): void {
    const node: NotesNode = { level, id: '', blocks: [] };
    const above = this.#open.at(-1);
    if (above && above.level !== 'code') node.within = above.id;
    this.#open.push(node);
    this.nodes.push(node);
    if (level === 'section') this.#name(node, id ?? '');
  }

  #name(node: NotesNode, text: string): void {
    const id = node.level === 'code' ? normalise(text) : text;
    if (!id) throw this.#wrong(`a ${node.level} has no ${node.level === 'section' ? 'id' : 'name'} of its form`);
    const above = this.#open.at(-2);
    if (above?.level === 'code' && !id.startsWith(above.id)) throw this.#wrong(`${id} stands under ${above.id}`);
    const key = `${node.level} ${id}`;
    if (this.#seen.has(key)) throw this.#wrong(`${node.level} ${id} stands twice`);
    this.#seen.add(key);
    node.id = id;
  }

  /** A note among 7th characters belongs to the one before it: it says what else that character takes in. */
  #note(text: string): void {
    const among = this.#block?.kind === 'sevenChrDef';
    if (among && this.#block?.lines.length === 0) throw this.#wrong('a note before the first 7th character');
    this.#block?.lines.push(among ? `  ${text}` : text);
  }

  #extension(text: string): void {
    if (codeKey(`A00${this.#character}`) < 0 || this.#character.length !== 1) {
      throw this.#wrong('a 7th character is no letter or digit');
    }
    this.#block?.lines.push(`${this.#character} ${text}`);
  }

  #wrong(say: string): SourceError {
    return new SourceError(this.#file, this.#parser.line, say);
  }
}

function isNoteKind(name: string): name is NoteKind {
  return (NOTE_KINDS as readonly string[]).includes(name);
}

/**
 * What has to hold between a tabular list and the order file of its year: the list has exactly the headers and codes,
 * apart from those that only a 7th character completes. Returns codes for which it does not hold.
 */
export function tabularDisagreements(list: TabularList, codes: ReadonlySet<string>): string[] {
  const nodes = new Map(list.nodes.filter((node) => node.level === 'code').map((node) => [node.id, node]));
  const unlisted = [...nodes.keys()].filter((code) => !codes.has(code));
  const unnoted = [...codes].filter((code) => !nodes.has(code) && !isCompleted(code, nodes));
  return [...unlisted, ...unnoted];
}

/** Whether the last of seven characters of a code is one that the list defines at a code above it. */
function isCompleted(code: string, nodes: ReadonlyMap<string, NotesNode>): boolean {
  if (code.length !== 7) return false;
  for (let up = code.slice(0, 6); up.length >= 3; up = up.slice(0, -1)) {
    const definition = nodes.get(up)?.blocks.filter((block) => block.kind === 'sevenChrDef');
    if (!definition?.length) continue;
    return definition.some((block) => block.lines.some((line) => line.startsWith(code.slice(6))));
  }
  return false;
}
