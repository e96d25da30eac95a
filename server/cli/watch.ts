import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { homeToRead } from '../home.ts';
import { readLine } from '../lines/read-line.ts';
import { makeFolder } from '../make-folder.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { sayOnce } from './console.ts';
import { openedEditions } from './filter-options.ts';
import { sayAs } from './say.ts';
import { watchFolder } from './watch-folder.ts';

/** `lintel watch`: `lintel read` for a folder into which an EHR exports. */
export const command: Command = {
  summary: 'Read files of a folder as they come (OASIS XML, zips, Bundles)',
  help: `Usage: lintel watch FOLDER --out FOLDER [--every SECONDS] [--once] [--home FOLDER]

Looks into a folder and reads each new file as \`lintel read\` does: OASIS submission XML, zips of it, FHIR Bundles and
records (.xml, .zip, .json, .ndjson, also .gz). A file is read when it is complete: not empty, and the same size and time
at two looks. Subfolders and other files are left alone. Nothing is moved or deleted.

For FILE the other folder gets FILE.ndjson with its lines, whole or not at all, and where some could not be read
FILE.errors.ndjson with those. A file that is exported anew is read anew. What was read stands in .lintel-watch.json there,
so that the command can be stopped (Ctrl-C, at once or after the file that is being read) and started again. The lines hold
what the files hold: they can be read by their owner only, and belong where the export may lie.

  --out FOLDER     where the lines are written; made where it is not there
  --every SECONDS  how often it looks, 0.2 to 3600; default 2
  --once           reads what is there and complete, and ends
  --home FOLDER    where imported tables lie; default $LINTEL_HOME, else ~/.lintel

Exit code: 0 stopped, or with --once every line was read; 1 with --once, some lines were errors or a file was not complete;
2 the command could not run.

Example:
  lintel watch /exports/oasis --out ~/lintel-lines`,
  run,
};

async function run(args: string[]): Promise<number> {
  const say = sayAs('watch');
  const options = await optionsOf(args);
  const editions = await openedEditions(['oasis'], options.home);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  // Once: a second Ctrl-C ends it as it would end anything.
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const reader = { answer: readLine(editions, {}, sayOnce(say)), editions, submissions: {}, say };
  const { folder, out, everyMs, once } = options;
  if (!once) say(`looking every ${everyMs / 1000} s; Ctrl-C ends`);
  try {
    return await watchFolder({ folder, out, everyMs, once, signal: stopping.signal, say }, reader);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

interface Options {
  folder: string;
  out: string;
  everyMs: number;
  once: boolean;
  home: string;
}

async function optionsOf(args: string[]): Promise<Options> {
  const { values, positionals } = argumentsOf({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      every: { type: 'string', default: '2' },
      once: { type: 'boolean' },
      home: { type: 'string' },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('name one folder to look into');
  if (values.out === undefined) throw new UsageError('--out names the folder for the lines');
  const every = Number(values.every);
  if (!(every >= 0.2 && every <= 3600)) throw new UsageError('--every takes seconds, 0.2 to 3600');
  const home = homeToRead(values.home);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new UsageError('the folder to look into is not there');
  const out = resolve(values.out);
  try {
    makeFolder(out, 0o700);
  } catch {
    throw new UsageError('the folder for the lines cannot be made');
  }
  if ((await realpath(out)) === (await realpath(folder)))
    throw new UsageError('--out has to be another folder than the one looked into');
  return { folder: resolve(folder), out, everyMs: every * 1000, once: values.once === true, home };
}
