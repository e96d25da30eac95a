import { codeKey } from '../../../shared/icd10cm/code.ts';
import type { CodeFirstNote } from '../../../shared/pdgm/tables.ts';
import type { TabularList } from '../icd10cm/tabular-file.ts';

/** A code, a prefix (`T81.44-`, `I69.`), or a range of either (`C00-D49`, `E00-E03.-`, `M05.00 to M05.8A`). */
const REFERENCE = /([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{0,4})?)(?:(?:-|\s+to\s+)([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{0,4})?))?/g;
/** What a note says of single characters, and the undotted codes that fit. */
const QUALIFIERS: readonly [RegExp, (found: RegExpExecArray) => string][] = [
  [/with fifth or sixth character (\d)(?:-(\d))?/, ([, a, b]) => `^(.{4}|.{5})[${a}-${b ?? a}]`],
  [/with sixth character (\d)(?:-(\d))?/, ([, a, b]) => `^.{5}[${a}-${b ?? a}]`],
  [/with final characters -(\w+)/, ([, end]) => `${end}$`],
];

/**
 * The "code first" notes of a tabular list, reduced to the codes that they name (pdgm.md section 12, U4). Codes count
 * only within brackets, where the list writes them: "vitamin B12" names no code.
 */
export function codeFirstNotes({ nodes }: TabularList): CodeFirstNote[] {
  return nodes.flatMap((node) => {
    const lines = node.blocks.filter(({ kind }) => kind === 'codeFirst').flatMap((block) => block.lines);
    if (lines.length === 0 || node.level === 'chapter') return [];
    const at = node.level === 'section' ? blockOf(node.id) : node.id;
    return [{ at, first: lines.flatMap(references) }];
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

/** The codes that one line names. */
function references(line: string): CodeFirstNote['first'] {
  const form = QUALIFIERS.flatMap(([pattern, write]) => {
    const found = pattern.exec(line);
    return found ? [write(found)] : [];
  })[0];
  const inBrackets = [...line.matchAll(/\(([^()]*)\)/g)].map((found) => found[1] ?? '').join(' ; ');
  return [...inBrackets.matchAll(REFERENCE)].map(([, from = '', to]) => ({
    from: plain(from),
    to: plain(to ?? from),
    ...(form === undefined ? {} : { with: form }),
  }));
}

/** `E00.0` → `E000`; `I69.` → `I69`. */
function plain(code: string): string {
  const text = code.replace('.', '');
  if (codeKey(text) < 0) throw new Error(`a code first note names ${code}, which has not the form of a code`);
  return text;
}
