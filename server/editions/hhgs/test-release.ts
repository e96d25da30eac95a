import { packBytes, readPack } from '../../../shared/editions/pack.ts';
import type { ClaimLayout } from './claim-layout.ts';
import { type Compiled, compile } from './compile.ts';
import { DistributionError } from './distribution.ts';
import type { ImportOptions } from './import-report.ts';
import type { Located } from './locate.ts';
import { rangeOf } from './range.ts';
import { readVersion } from './read-version.ts';
import { runRecords, type Tally } from './run-records.ts';
import { readTestRecords } from './test-records.ts';

/**
 * Runs the test records of a version against its tables. Tables of other versions that are open, or lie in the same
 * package, serve the records of their own dates.
 * @returns a tally a file; none where the record layout is not understood
 */
export function testRelease(
  located: Located,
  version: string,
  layout: ClaimLayout | undefined,
  compiled: Compiled,
  options: ImportOptions,
): Tally[] {
  if (!layout) return [];
  const files = located.tests
    .filter((test) => test.version === version)
    .map(({ file }) => ({ path: file.path, records: readTestRecords(file) }));
  const named = new Set(files.flatMap(({ records }) => records.map(({ expected }) => expected.version)));
  const editions = [...companions(located, named, version, options), compiled]
    .map(({ edition, sections }) => readPack(packBytes(edition, sections)))
    .reduce((all, pack) => all.with({ ...pack, sha256: '' }), options.editions);
  return files.map(({ path, records }) => runRecords(path, records, layout, editions));
}

/**
 * Other versions of the package that its records need (CMS's April file holds records of March): their tables are read
 * for this run only. What of them is not read at once stays away, and its records are not determined.
 */
function companions(located: Located, named: ReadonlySet<string>, version: string, options: ImportOptions): Compiled[] {
  return located.versions.flatMap((files): Compiled[] => {
    if (files.version === version || !named.has(files.version)) return [];
    if (options.editions.packs.some(({ edition }) => edition.id === `hhgs-${files.version}`)) return [];
    try {
      const { mapping, pins } = options;
      const { range } = rangeOf(files.version, located, { mapping, pins });
      const { tables } = readVersion(files, mapping);
      if (!range || !tables) return [];
      return [compile(files, tables, { ...range, pinned: false, forced: false, origin: [], complete: false })];
    } catch (error) {
      if (error instanceof DistributionError) return [];
      throw error;
    }
  });
}
