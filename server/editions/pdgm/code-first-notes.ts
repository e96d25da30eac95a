import { codeReferences } from '../../../shared/icd10cm/code-references.ts';
import type { CodeFirstNote } from '../../../shared/pdgm/tables.ts';
import type { TabularList } from '../icd10cm/tabular-file.ts';

/** The "code first" notes of a tabular list, reduced to the codes that they name (pdgm.md section 12, U4). */
export function codeFirstNotes({ nodes }: TabularList): CodeFirstNote[] {
  return nodes.flatMap((node) => {
    const lines = node.blocks.filter(({ kind }) => kind === 'codeFirst').flatMap((block) => block.lines);
    if (lines.length === 0 || node.level === 'chapter') return [];
    const at = node.level === 'section' ? blockOf(node.id) : node.id;
    return [{ at, first: lines.flatMap(codeReferences).map(({ inexact: _, ...reference }) => reference) }];
  });
}

/** The blocks of the list as `[first, last]` category. */
export function blocksOf({ nodes }: TabularList): [string, string][] {
  return nodes.filter((node) => node.level === 'section').map((node) => blockOf(node.id));
}

function blockOf(id: string): [string, string] {
  const [first = id, last = first] = id.split('-');
  return [first, last];
}
