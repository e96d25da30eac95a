import { addDays, type Day } from '../../../shared/chart/day.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import { grouperSections } from '../../../shared/pdgm/grouper-pack.ts';
import type { GrouperHead } from '../../../shared/pdgm/tables.ts';
import type { VersionFiles } from './locate.ts';
import type { VersionTables } from './read-version.ts';

/** What an edition says of how it came to be. */
export interface Provenance {
  /** First and last From date, both inside. */
  from: Day;
  through: Day;
  /** Every file's hash is known. */
  pinned: boolean;
  /** Activated although the test records did not agree. */
  forced: boolean;
  /** Lines for people: source, mapping, test records. */
  origin: string[];
  /** Whether the diagnosis table holds every valid code of its dates. */
  complete: boolean;
  /** Whole tables that were left out of the import and taken from the pack shipped for these dates, with their authority. */
  carried?: Pick<GrouperHead, 'points' | 'thresholds' | 'low' | 'pairs' | 'codeFirstNotes' | 'blocks'>;
  /** Citations of what was carried, by key. */
  carriedStatements?: Record<string, string>;
}

export interface Compiled {
  edition: Edition;
  sections: Map<string, Uint8Array>;
}

/** The pack of one version: everything it says is `cms`, but for tables that a person left out. */
export function compile(files: VersionFiles, read: VersionTables, provenance: Provenance): Compiled {
  const { version } = read;
  const to = addDays(provenance.through, 1) ?? provenance.through;
  const head: GrouperHead = {
    year: Number(`20${version.slice(5)}`),
    releases: [{ version, from: provenance.from, to, authority: 'cms', statement: 'hhgs' }],
    ...provenance.carried,
    ...read.head,
    completeDiagnoses: provenance.complete,
    statements: { ...provenance.carriedStatements, ...statements(files) },
  };
  const edition: Edition = {
    id: `hhgs-${version}`,
    kind: 'pdgm-grouper',
    label: `grouper v${version}`,
    from: provenance.from,
    to,
    authority: 'cms',
    origin: provenance.origin,
    imported: true,
    ...(provenance.pinned ? {} : { pinned: false }),
    ...(provenance.forced ? { forced: true } : {}),
  };
  return { edition, sections: grouperSections(head, read.rows) };
}

/** Which file said it: the table's name and its SHA-256, so that a result can be traced to the byte. */
function statements(files: VersionFiles): Record<string, string> {
  const tables = [...files.tables].map(([name, { sha256 }]) => [
    name,
    `CMS HHGS ${files.version}, RT/${name}.txt, SHA-256 ${sha256}`,
  ]);
  return { hhgs: `CMS HHGS ${files.version}`, ...Object.fromEntries(tables) };
}
