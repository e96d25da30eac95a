import { given } from '../../../shared/chart/given.ts';
import { activate } from '../imported.ts';
import { carriedTables } from './carry.ts';
import { checkCodes } from './check-codes.ts';
import { type LayoutReading, readClaimLayout } from './claim-layout.ts';
import { compile, type Provenance } from './compile.ts';
import { type Verdict, verdictOf } from './decide.ts';
import { type Distribution, DistributionError } from './distribution.ts';
import type { ImportOptions, ImportReport, Questions } from './import-report.ts';
import { type Located, locate, ownVersion, type VersionFiles } from './locate.ts';
import { type PinState, pinState } from './pins.ts';
import { rangeOf } from './range.ts';
import { readVersion, type VersionReading, type VersionTables } from './read-version.ts';
import { testRelease } from './test-release.ts';

/**
 * Imports one version of CMS's grouper from a distribution that has been read whole: checks its hashes, reads the tables,
 * runs CMS's own test records, and only then writes. Nothing is written on any other way out.
 * @throws {DistributionError} when the files are not what they should be; the message names file, line and column
 */
export async function importRelease(distribution: Distribution, options: ImportOptions): Promise<ImportReport> {
  const located = locate(distribution);
  const files = chosenVersion(located, options.version);
  const report = begin(distribution, located, files, options);
  if (report.files.some(({ state }) => isUnknown(state)) && !options.unpinned)
    return { ...report, outcome: 'unpinned' };

  const found = rangeOf(files.version, located, options);
  const reading = readVersion(files, options.mapping);
  const layout = files.layout && readClaimLayout(files.layout, options.mapping);
  report.notes.push(...found.notes, ...(reading.tables?.notes ?? []));
  const questions = questionsOf(found, reading, layout, options);
  if (questions || !reading.tables || !found.range)
    return { ...report, ...(questions ? { questions } : {}), outcome: 'questions' };

  const { tables } = reading;
  const codes = checkCodes(tables.rows, options.editions, found.range.from);
  const provenance: Provenance = {
    ...found.range,
    pinned: !report.files.some(({ state }) => isUnknown(state)),
    forced: false,
    origin: originOf(report, options),
    complete: codes.list === undefined ? false : codes.missing <= 0,
    ...carriedTables(options.mapping, options.editions, found.range.from, report.notes),
  };
  const compiled = compile(files, tables, provenance);
  const tallies = testRelease(located, files.version, layout?.layout, compiled, options);
  const done = { ...report, range: found.range, codes, tallies, verdict: verdictOf(tallies) };
  return finish(done, files, tables, provenance, options);
}

async function finish(
  report: ImportReport & { verdict: Verdict },
  files: VersionFiles,
  tables: VersionTables,
  provenance: Provenance,
  options: ImportOptions,
): Promise<ImportReport> {
  const agrees = report.verdict === 'agrees';
  if (!agrees && !options.force) return { ...report, outcome: options.check ? 'checked' : 'not activated' };
  const origin = [...provenance.origin, testedLine(report)];
  const { edition, sections } = compile(files, tables, { ...provenance, forced: !agrees, origin });
  if (options.check) return { ...report, edition, outcome: 'checked' };
  const pack = await activate(options.folder, edition, sections);
  return { ...report, edition, pack, outcome: 'activated' };
}

function chosenVersion(located: Located, wanted: string | undefined): VersionFiles {
  const version = wanted ?? ownVersion(located);
  const files = located.versions.find((known) => known.version === version);
  if (files) return files;
  const there = located.versions.map((known) => known.version).join(', ');
  throw new DistributionError(`no version ${version} in this distribution; there are ${there}`);
}

function begin(
  distribution: Distribution,
  located: Located,
  files: VersionFiles,
  options: ImportOptions,
): ImportReport {
  const read = new Set([
    ...files.tables.values(),
    ...files.unread,
    ...(files.layout ? [files.layout] : []),
    ...(located.versionRange ? [located.versionRange] : []),
    ...located.tests.filter(({ version }) => version === files.version).map(({ file }) => file),
  ]);
  return {
    source: distribution.source,
    ...given('zip', distribution.sha256),
    version: files.version,
    others: located.versions.map(({ version }) => version).filter((version) => version !== files.version),
    files: [...read].map((file) => ({
      path: file.path,
      sha256: file.sha256,
      state: pinState(file, options.pins, distribution.sha256),
    })),
    tallies: [],
    notes: [],
    outcome: 'not activated',
  };
}

function isUnknown(state: PinState): boolean {
  return state === 'wrong' || state === 'unknown';
}

function questionsOf(
  found: ReturnType<typeof rangeOf>,
  reading: VersionReading,
  layout: LayoutReading | undefined,
  options: ImportOptions,
): Questions | undefined {
  // Without a layout the records cannot be run; --force goes on without them.
  const asked = options.force ? undefined : layout;
  const questions: Questions = {
    headers: [...reading.unknown, ...found.unknown, ...(asked?.unknownHeaders ?? [])],
    absent: [
      ...reading.absent,
      ...(asked && asked.absent.length > 0 ? [{ table: 'Claim_Layout', meanings: asked.absent }] : []),
    ],
    fields: asked?.unknownFields ?? [],
    range: found.range === undefined,
  };
  const open = questions.headers.length + questions.absent.length + questions.fields.length > 0 || questions.range;
  return open ? questions : undefined;
}

function originOf(report: ImportReport, options: ImportOptions): string[] {
  const where = report.zip ? `zip with SHA-256 ${report.zip}` : 'an unpacked folder';
  return [
    `CMS Home Health Grouper Software ${report.version}, imported from ${where}`,
    ...(options.mapping.said.length > 0
      ? [`headers as a person explained them: ${options.mapping.said.join(' ')}`]
      : []),
  ];
}

function testedLine({ tallies }: ImportReport): string {
  if (tallies.length === 0) return 'CMS’s test records were not run';
  const sum = (key: 'passed' | 'different' | 'undetermined'): number =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return `CMS’s test records: ${sum('passed')} passed, ${sum('different')} different, ${sum('undetermined')} not determined`;
}
