import { SaidError } from '../../shared/said-error.ts';
import { deactivate } from '../editions/imported.ts';
import { listOn, sayListing } from '../editions/list.ts';
import { openEditions } from '../editions/open.ts';
import { readManifest } from '../editions/write-pack.ts';
import { faultCode } from '../fault-code.ts';
import { homeToKeep, importedPacks } from '../home.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { fetchAndImport, fetchable } from './editions-fetch.ts';
import { imported } from './editions-import.ts';
import { answer, dayOption, say } from './editions-usage.ts';

/** `lintel editions`: the dated tables: what is in force, and CMS's and CDC's own from a file or from them. */
export const command: Command = {
  summary: 'Dated tables: what is in force, import or fetch what CMS and CDC publish',
  help: `Usage: lintel editions list [--date YYYY-MM-DD] [--json]
       lintel editions import PATH [options]
       lintel editions fetch [--release 07.2.26] [options]
       lintel editions remove ID

list     what is in force on a day (default today), and what is not known for it
import   a file, folder or zip as CMS or CDC publishes it, told by its content:
           CMS's Home Health Grouper Software: checks every hash, reads the tables, runs CMS's own test records, and puts
           the tables in force when none comes out differently
           ICD-10-CM: order file, order addenda, tabular list (XML), alphabetic index (XML, or CSV)
           CMS's pricer tables: HIPPS weights and LUPA thresholds, rates per visit, wage index
           OASIS items and their answers
fetch    downloads releases that Lintel knows by their hash and imports them; continues where it was stopped.
         ${wrapped(fetchable().map(({ id }) => id))}
         HTTPS_PROXY is honoured with NODE_USE_ENV_PROXY=1
remove   takes imported tables out of force

  --map TABLE.HEADER=MEANING   what a header means that Lintel does not know; --map TABLE=skip leaves a table out;
                               --map Claim_Fields.NAME=MEANING for a field of the test records. Repeatable
  --map-file FILE     the same, one a line
  --unpinned          take files whose hash is not known; every result then says so
  --force             put in force although test records or another file disagree; every result then says so
  --check             read, check and test; write nothing
  --version 07.1.26   another version of the grouper than the one that the package was made for
  --from DAY --to DAY first day, and the day after the last, where no file says them; or
  --through DAY       the last day, in place of --to
  --release ID        fetch this release (repeatable); default: the grouper's that are not in force, and what is newer
                      than the tables that Lintel ships
  --within SECONDS    fetch for so long at most, then go on without
  --download-only     fetch and do not import
  --mirror URL        fetch from here in place of CMS's or CDC's address (https, or http on this machine)
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
  to: { type: 'string' },
  release: { type: 'string', multiple: true },
  within: { type: 'string' },
  'download-only': { type: 'boolean' },
  mirror: { type: 'string' },
  home: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(args: string[]) {
  return argumentsOf({ args, allowPositionals: true, options: OPTIONS });
}

async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const [action, path, ...more] = positionals;
    const home = homeToKeep(values.home);
    if (action === 'list' && path === undefined) return await list(home, values);
    if (action === 'fetch' && path === undefined) return await fetchAndImport(home, values);
    if (action === 'import' && path !== undefined && more.length === 0) return await importOne(path, home, values);
    if (action === 'remove' && path !== undefined && more.length === 0) return await remove(path, home);
    throw new UsageError('list, import PATH, fetch or remove ID');
  } catch (error) {
    throw aboutFile(error);
  }
}

/** A fault of the system with the whole path, for who typed it: no file of these is called after a patient. */
function aboutFile(error: unknown): unknown {
  const code = faultCode(error);
  if (!(error instanceof Error) || code === undefined || !/^E(?:NOENT|ACCES|PERM|ISDIR|NOSPC|ROFS)$/.test(code))
    return error;
  const isGone = code === 'ENOENT' && 'path' in error && typeof error.path === 'string';
  return new SaidError(isGone ? `${error.path}: is not there` : error.message);
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
  const { report, lines, done } = await imported(path, home, values);
  say(lines);
  if (values.json) answer(JSON.stringify(report));
  return done ? 0 : 1;
}

async function remove(id: string, home: string): Promise<number> {
  if (await deactivate(importedPacks(home), id)) {
    say([`${id} is out of force.`]);
    return 0;
  }
  say([`no imported edition is called ${id}; lintel editions list`]);
  return 1;
}

/** Names in lines that fit a terminal. */
function wrapped(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length > 100) lines.push(name);
    else lines[lines.length - 1] = `${last}, ${name}`;
  }
  return lines.join(',\n         ');
}
