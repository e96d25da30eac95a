import { type Distribution, DistributionError, type DistributionFile } from './distribution.ts';
import { type TableName, tableNamed, UNREAD_TABLES } from './meanings.ts';
import { byVersion, versionOf } from './version.ts';

/** The files of one grouper version: `…/Versions/<VVSYY>/`. */
export interface VersionFiles {
  version: string;
  tables: ReadonlyMap<TableName, DistributionFile>;
  /** Tables that are known and not read: only their hashes matter. */
  unread: readonly DistributionFile[];
  /** Tables in `RT` that Lintel does not know. */
  strangers: readonly string[];
  layout?: DistributionFile;
}

/** Everything that an import reads, by what it is. */
export interface Located {
  /** Oldest first. */
  versions: VersionFiles[];
  versionRange?: DistributionFile;
  /** `TestDataV07226.txt`, `TestDataV07226_GRC.txt`, …, by name. */
  tests: { version: string; file: DistributionFile }[];
}

/**
 * Finds the parts of a distribution wherever they lie below what was given: `tables/Versions/…` (2026) and
 * `Versions/…` (04.2.23) alike, under any root folder.
 * @throws {DistributionError} when there are no tables, or two distributions side by side
 */
export function locate(distribution: Distribution): Located {
  const files = [...distribution.files.values()];
  const versions = [...new Set(files.map(({ path }) => folderIn(path)).filter((folder) => folder !== undefined))]
    .map((folder) => versionFiles(folder, files))
    .sort((a, b) => byVersion(a.version, b.version));
  if (versions.length === 0) {
    throw new DistributionError(
      `${distribution.source}: no tables found (…/Versions/<VVSYY>/RT/*.txt). Give CMS's zip, or the folder that it unpacks to.`,
    );
  }
  const versionRange = only(files, /(?:^|\/)version_range\.txt$/i, 'Version_Range.txt');
  const tests = files.flatMap((file) => {
    const version = versionOf(/testdatav(\d{5})[^/]*$/i.exec(file.path)?.[1] ?? '');
    return version ? [{ version, file }] : [];
  });
  tests.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  return { versions, ...(versionRange ? { versionRange } : {}), tests };
}

/** The version that a package was made for: the newest one with test records of its own, else the newest. */
export function ownVersion({ versions, tests }: Located): string {
  const tested = versions.filter(({ version }) => tests.some((test) => test.version === version));
  return (tested.at(-1) ?? versions.at(-1))?.version ?? '';
}

function folderIn(path: string): string | undefined {
  return /(?:^|\/)versions\/(\d{5})\/rt\/[^/]+$/i.exec(path)?.[1];
}

function versionFiles(folder: string, files: readonly DistributionFile[]): VersionFiles {
  const tables = new Map<TableName, DistributionFile>();
  const unread: DistributionFile[] = [];
  const strangers: string[] = [];
  for (const file of files) {
    if (folderIn(file.path) !== folder) continue;
    const name = file.path.split('/').at(-1) ?? '';
    const table = tableNamed(name);
    const other = table && tables.get(table);
    if (other) throw new DistributionError(`two distributions: ${other.path} and ${file.path}`);
    if (table) tables.set(table, file);
    else if (UNREAD_TABLES.some((known) => `${known}.txt`.toLowerCase() === name.toLowerCase())) unread.push(file);
    else strangers.push(name);
  }
  const own = only(files, new RegExp(`(?:^|/)versions/${folder}/(?:rt/)?claim_layout\\.txt$`, 'i'), 'Claim_Layout.txt');
  const layout = own ?? only(files, /(?:^|\/)(?:versions\/)?claim_layout\.txt$/i, 'Claim_Layout.txt', folder);
  return { version: versionOf(folder) ?? folder, tables, unread, strangers, ...(layout ? { layout } : {}) };
}

/** The one file of this name; with `folder`, one that belongs to no version folder. */
function only(
  files: readonly DistributionFile[],
  pattern: RegExp,
  name: string,
  folder?: string,
): DistributionFile | undefined {
  const found = files.filter(({ path }) => pattern.test(path) && (!folder || !/versions\/\d{5}\//i.test(path)));
  const [first, second] = found;
  // The same file twice is no contradiction.
  if (second && second.sha256 !== first?.sha256) {
    throw new DistributionError(`two files ${name}: ${found.map(({ path }) => path).join(', ')}`);
  }
  return first;
}
