import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Day, isDay } from '../../shared/chart/day.ts';
import { PackError } from '../../shared/editions/pack.ts';
import { fetchReleases } from '../editions/fetch/fetch-releases.ts';
import { DistributionError } from '../editions/hhgs/distribution.ts';
import { importRelease } from '../editions/hhgs/import-release.ts';
import type { ImportReport } from '../editions/hhgs/import-report.ts';
import { MappingError, parseMapping } from '../editions/hhgs/mapping.ts';
import { PINS, type Release } from '../editions/hhgs/pins.ts';
import { sayReport } from '../editions/hhgs/say-report.ts';
import { versionOf } from '../editions/hhgs/version.ts';
import { deactivate } from '../editions/imported.ts';
import { listOn, sayListing } from '../editions/list.ts';
import { openEditions } from '../editions/open.ts';
import { readManifest } from '../editions/write-pack.ts';
import { downloads, importedPacks, lintelHome } from '../home.ts';
import type { Command } from './command.ts';

/** `lintel editions`: the dated tables: what is in force, CMS's grouper tables from a file or from CMS. */
export const command: Command = {
  summary: 'dated tables: what is in force, import or fetch CMS’s grouper tables',
  help: `Usage: lintel editions list [--date YYYY-MM-DD] [--json]
       lintel editions import PATH [options]
       lintel editions fetch [--release 07.2.26] [options]
       lintel editions remove ID

list     what is in force on a day (default today), and what is not known for it
import   CMS's Home Health Grouper Software, as the zip from CMS's page or the folder that it unpacks to: checks every
         hash, reads the tables, runs CMS's own test records, and puts the tables in force when none comes out differently
fetch    downloads the releases that Lintel knows by their hash (${PINS.releases.map(({ version }) => version).join(', ')}) and imports them;
         continues where it was stopped. HTTPS_PROXY is honoured with NODE_USE_ENV_PROXY=1
remove   takes imported tables out of force

  --map TABLE.HEADER=MEANING   what a header means that Lintel does not know; --map TABLE=skip leaves a table out;
                               --map Claim_Fields.NAME=MEANING for a field of the test records. Repeatable
  --map-file FILE     the same, one a line
  --unpinned          take files whose hash is not known; every result then says so
  --force             put in force although test records differ or could not be run; every result then says so
  --check             read, check and test; write nothing
  --version 07.1.26   another version than the one that the package was made for
  --from, --through   first and last From date, where no file says them
  --release V         fetch this release (repeatable); default: all that are not in force
  --within SECONDS    fetch for so long at most, then go on without
  --download-only     fetch and do not import
  --mirror URL        fetch from here in place of CMS's address (https, or http on this machine)
  --home FOLDER       default $LINTEL_HOME, else ~/.lintel
  --json              the answer as JSON on standard output

Exit code: 0 done; 1 something was not imported, fetched or found; 2 the command could not run.

Example:
  lintel editions list --date 2026-11-25`,
  run,
};

const OPTIONS = {
  date: { type: 'string' },
  map: { type: 'string', multiple: true },
  'map-file': { type: 'string' },
  unpinned: { type: 'boolean' },
  force: { type: 'boolean' },
  check: { type: 'boolean' },
  version: { type: 'string' },
  from: { type: 'string' },
  through: { type: 'string' },
  release: { type: 'string', multiple: true },
  within: { type: 'string' },
  'download-only': { type: 'boolean' },
  mirror: { type: 'string' },
  home: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: OPTIONS });
}

/** The command line says something that cannot be. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const [action, path, ...more] = positionals;
    const home = values.home ?? lintelHome();
    if (action === 'list' && path === undefined) return await list(home, values);
    if (action === 'fetch' && path === undefined) return await fetchAndImport(home, values);
    if (action === 'import' && path !== undefined && more.length === 0) return await importOne(path, home, values);
    if (action === 'remove' && path !== undefined && more.length === 0) return await remove(path, home);
    return fail('list, import PATH, fetch or remove ID; lintel editions --help');
  } catch (error) {
    if (isSaid(error)) return fail(error.message);
    throw error;
  }
}

/** Errors whose message is for people. */
function isSaid(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known = [UsageError, MappingError, DistributionError, PackError].some((kind) => error instanceof kind);
  return known || code.startsWith('ERR_PARSE_ARGS') || /^E(?:NOENT|ACCES|PERM|ISDIR|NOSPC|ROFS)$/.test(code);
}

async function list(home: string, values: Values): Promise<number> {
  const date = dayOption('--date', values.date) ?? new Date().toLocaleDateString('en-CA');
  const imported = importedPacks(home);
  const [editions, manifest] = await Promise.all([openEditions({ imported }), readManifest(imported)]);
  const listing = listOn(editions, date, new Set(manifest.map(({ sha256 }) => sha256)));
  answer(values.json ? JSON.stringify(listing) : sayListing(listing).join('\n'));
  return 0;
}

async function importOne(path: string, home: string, values: Values): Promise<number> {
  const report = await imported(path, home, values);
  say(sayReport(report, commandFor(path)));
  if (values.json) answer(JSON.stringify(report));
  return isDone(report) ? 0 : 1;
}

async function imported(path: string, home: string, values: Values): Promise<ImportReport> {
  const mapping = parseMapping([...(await mapFile(values['map-file'])), ...(values.map ?? [])]);
  const version = values.version === undefined ? undefined : versionOf(values.version);
  if (values.version !== undefined && version === undefined) throw new UsageError('--version: such as 07.2.26');
  const from = dayOption('--from', values.from);
  const through = dayOption('--through', values.through);
  if ((from === undefined) !== (through === undefined)) throw new UsageError('--from and --through go together');
  const folder = importedPacks(home);
  const editions = await openEditions({ imported: folder });
  return importRelease(path, {
    mapping,
    pins: PINS,
    editions,
    folder,
    ...(version === undefined ? {} : { version }),
    ...(from === undefined || through === undefined ? {} : { range: { from, through } }),
    unpinned: values.unpinned === true,
    force: values.force === true,
    check: values.check === true,
  });
}

function isDone({ outcome, verdict, edition }: ImportReport): boolean {
  return outcome === 'activated' || (outcome === 'checked' && (verdict === 'agrees' || edition !== undefined));
}

async function fetchAndImport(home: string, values: Values): Promise<number> {
  const releases = await wanted(home, values);
  const seconds = values.within === undefined ? undefined : Number(values.within);
  if (seconds !== undefined && !(seconds > 0 && seconds < 1e6)) throw new UsageError('--within takes seconds');
  const answers: Record<string, unknown>[] = [];
  const done = new Set<string>();
  const fetching = fetchReleases({
    releases,
    folder: downloads(home),
    out: process.stderr,
    ...(values.mirror === undefined ? {} : { base: values.mirror }),
    ...(seconds === undefined ? {} : { signal: AbortSignal.timeout(seconds * 1000) }),
  });
  for await (const { release, downloaded, error } of fetching) {
    const { version } = release;
    if (error) say([`grouper ${version}: ${error.message}`]);
    const report = downloaded && !values['download-only'] ? await tried(downloaded.file, home, values) : undefined;
    if (downloaded && (values['download-only'] || (report && isDone(report)))) done.add(version);
    answers.push({ version, downloaded, error: error && { failure: error.failure, say: error.message }, report });
  }
  const missing = releases.filter(({ version }) => !done.has(version)).map(({ version }) => version);
  if (missing.length > 0) say([`Not in force: ${missing.join(', ')}. The tables that Lintel ships stay in force.`]);
  if (values.json) answer(JSON.stringify({ releases: answers, missing }));
  return missing.length > 0 ? 1 : 0;
}

/** A download whose content cannot be read is one release that is missing, not the end of the command. */
async function tried(file: string, home: string, values: Values): Promise<ImportReport | undefined> {
  try {
    const report = await imported(file, home, values);
    say(sayReport(report, commandFor(file)));
    return report;
  } catch (error) {
    if (!(error instanceof DistributionError)) throw error;
    say([error.message]);
    return undefined;
  }
}

/** The releases asked for, else those that are not in force yet. */
async function wanted(home: string, values: Values): Promise<Release[]> {
  const asked = values.release?.map((text) => {
    const release = PINS.releases.find(({ version }) => version === versionOf(text));
    if (release) return release;
    const known = PINS.releases.map(({ version }) => version).join(', ');
    throw new UsageError(
      `--release ${text}: no such release is pinned; there are ${known}. Others: import PATH --unpinned`,
    );
  });
  if (asked) return asked;
  const manifest = await readManifest(importedPacks(home));
  const inForce = (version: string): boolean =>
    manifest.some(({ edition }) => edition.id === `hhgs-${version}` && edition.pinned !== false && !edition.forced);
  const open = PINS.releases.filter(({ version }) => !inForce(version));
  if (open.length === 0) say(['All known releases are in force.']);
  return open;
}

async function remove(id: string, home: string): Promise<number> {
  if (await deactivate(importedPacks(home), id)) {
    say([`${id} is out of force.`]);
    return 0;
  }
  say([`no imported edition is called ${id}; lintel editions list`]);
  return 1;
}

/** `--map` values of a file, one a line; `#` begins a comment. */
async function mapFile(path: string | undefined): Promise<string[]> {
  if (path === undefined) return [];
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  return lines.filter((line) => line !== '');
}

/** The import once more, as a shell takes it. */
function commandFor(path: string): string {
  return `lintel editions import ${/^[\w./@:+-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`}`;
}

function dayOption(name: string, text: string | undefined): Day | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new UsageError(`${name}: a day such as 2026-10-01`);
}

/** Writes the answer; a reader that went away (`| head`) has had enough. */
function answer(text: string): void {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(`${text}\n`);
}

function say(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

function fail(message: string): number {
  say(message.split('\n').map((line) => `lintel editions: ${line}`));
  return 2;
}
