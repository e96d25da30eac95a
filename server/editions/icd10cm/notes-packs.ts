import { given } from '../../../shared/chart/given.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import { jsonBytes } from '../../../shared/editions/pack.ts';
import {
  type NotesAbout,
  type NotesDifference,
  type NotesNode,
  notesSections,
} from '../../../shared/icd10cm/notes-table.ts';
import { type ManifestEntry, writePack } from '../write-pack.ts';
import type { TabularList } from './tabular-file.ts';

/** Writes a tabular list's notes as a whole table. Codes without notes are left out, but for categories: they lead to sections. */
export function writeNotesPack(
  folder: string,
  edition: Edition,
  about: NotesAbout,
  list: TabularList,
): Promise<ManifestEntry> {
  return writePack(folder, edition, notesPackSections(about, list));
}

/** The sections of such a pack. */
export function notesPackSections(about: NotesAbout, list: TabularList): Map<string, Uint8Array> {
  return new Map<string, Uint8Array>([['about', jsonBytes(about)], ...notesSections(carried(list))]);
}

/** Writes a tabular list's notes as a difference to another's. */
export function writeNotesDifferencePack(
  folder: string,
  edition: Edition,
  about: NotesAbout,
  base: { entry: ManifestEntry; list: TabularList },
  list: TabularList,
): Promise<ManifestEntry> {
  const before = byId(carried(base.list));
  const now = byId(carried(list));
  const difference: NotesDifference = {
    base: base.entry.edition.id,
    baseSha256: base.entry.sha256,
    gone: [...before].filter(([key]) => !now.has(key)).map(([, { level, id }]) => ({ level, id })),
    nodes: [...now].filter(([key, node]) => JSON.stringify(before.get(key)) !== JSON.stringify(node)).map(([, n]) => n),
  };
  return writePack(
    folder,
    edition,
    new Map([
      ['about', jsonBytes(about)],
      ['difference', jsonBytes(difference)],
    ]),
  );
}

function carried(list: TabularList): NotesNode[] {
  return list.nodes
    .filter((node) => node.level !== 'code' || node.id.length === 3 || node.blocks.length > 0)
    .map(({ level, id, title, within, blocks }) => ({
      level,
      id,
      ...given('title', title),
      ...given('within', within),
      blocks,
    }));
}

function byId(nodes: readonly NotesNode[]): Map<string, NotesNode> {
  return new Map(nodes.map((node) => [`${node.level} ${node.id}`, node]));
}
