import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { counted } from '../counted.ts';
import { LineSplitter } from '../lines/split-lines.ts';
import { type FileReader, runFile } from './read-file.ts';

export interface Watching {
  folder: string;
  out: string;
  everyMs: number;
  /** Reads what is complete, and ends. */
  once: boolean;
  signal: AbortSignal;
  /** For people. A file's name may hold a patient's: it is never said. */
  say: (line: string) => void;
}

/** What tells whether a file is the same as before. */
interface Seen {
  size: number;
  mtimeMs: number;
}

const READ = /\.(?:xml|zip|json|ndjson)(?:\.gz)?$/i;
const STATE = '.lintel-watch.json';
const stateSchema = z.record(z.string(), z.object({ size: z.number(), mtimeMs: z.number() }));

/**
 * Reads the files of a folder as they become complete, until the signal ends it, or once.
 * @returns the exit code
 */
export async function watchFolder(watching: Watching, reader: FileReader): Promise<number> {
  const { folder, out, everyMs, once, signal, say } = watching;
  const done = await readState(out);
  let before = new Map<string, Seen>();
  let isLost = false;
  let worst = 0;
  for (let look = 1; !signal.aborted; look++) {
    const now = await filesIn(folder).catch(() => undefined);
    if (!now !== isLost) {
      isLost = !now;
      say(isLost ? 'the folder cannot be looked into; trying on' : 'the folder is there again');
    }
    const files = now ?? before;
    for (const name of done.keys()) if (now && !now.has(name)) done.delete(name);
    for (const [name, seen] of files) {
      if (signal.aborted) break;
      if (isSame(done.get(name), seen) || !isSame(before.get(name), seen)) continue;
      const code = await readOne(name, seen, watching, reader);
      if (code === undefined) continue;
      worst = Math.max(worst, code);
      done.set(name, seen);
      await writeState(out, done).catch(() =>
        say('what was read could not be noted: it is read again after a restart'),
      );
    }
    if (once && look > 1) {
      if (files.size === 0)
        say('there is nothing to read: no file ends in .xml, .zip, .json or .ndjson (or one of these with .gz)');
      const open = [...files].filter(([name, seen]) => !isSame(done.get(name), seen)).length;
      if (open > 0) say(`${open} ${open === 1 ? 'file is' : 'files are'} empty or still growing: not read`);
      return open > 0 ? Math.max(worst, 1) : worst;
    }
    before = files;
    await pause(everyMs, undefined, { signal }).catch(() => {});
  }
  return 0;
}

/** Files to read, by name. An empty one is not complete: it was only begun. */
async function filesIn(folder: string): Promise<Map<string, Seen>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = new Map<string, Seen>();
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.') || !READ.test(name)) continue;
    const held = await seenOf(join(folder, name));
    if (held) found.set(name, held);
  }
  return found;
}

async function seenOf(path: string): Promise<Seen | undefined> {
  const held = await stat(path).catch(() => undefined);
  return held?.isFile() ? { size: held.size, mtimeMs: held.mtimeMs } : undefined;
}

function isSame(a: Seen | undefined, b: Seen | undefined): boolean {
  return a !== undefined && b !== undefined && a.size > 0 && a.size === b.size && a.mtimeMs === b.mtimeMs;
}

/**
 * Reads one file into a draft beside the lines that stand, and puts it in their place when it is whole.
 * @returns its exit code; `undefined` where the file changed meanwhile, and is looked at again
 */
async function readOne(name: string, seen: Seen, watching: Watching, reader: FileReader): Promise<number | undefined> {
  const { folder, out, say } = watching;
  const lines = join(out, `${name}.ndjson`);
  const errors = join(out, `${name}.errors.ndjson`);
  const draft = join(out, `.${name}.draft`);
  const errorDraft = join(out, `.${name}.errors.draft`);
  try {
    const output = createWriteStream(draft, { mode: 0o600 });
    output.on('error', () => {});
    const code = await runFile(join(folder, name), name, reader, output);
    output.end();
    await finished(output);
    if (code === 2 || !isSame(await seenOf(join(folder, name)), seen)) return undefined;
    const failed = await errorLines(draft);
    if (failed.length > 0) await writeFile(errorDraft, `${failed.join('\n')}\n`, { mode: 0o600 });
    await rename(draft, lines);
    if (failed.length > 0) await rename(errorDraft, errors);
    else await rm(errors, { force: true });
    say(
      failed.length === 0
        ? 'a file was read'
        : `a file was read; ${counted(failed.length, 'line')} could not be: see its .errors.ndjson`,
    );
    return code;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    say('a file was read, and its lines could not be written; trying on');
    return undefined;
  } finally {
    await rm(draft, { force: true }).catch(() => {});
    await rm(errorDraft, { force: true }).catch(() => {});
  }
}

/**
 * The lines of a draft that are errors. Not with `node:readline`, which also ends a line at U+2028: a note may hold one.
 */
async function errorLines(file: string): Promise<string[]> {
  const failed: string[] = [];
  const splitter = new LineSplitter(Number.POSITIVE_INFINITY);
  for await (const chunk of createReadStream(file)) {
    for (const bytes of splitter.push(chunk as Uint8Array)) {
      const line = Buffer.from(bytes as Uint8Array).toString('utf8');
      if ('error' in (JSON.parse(line) as object)) failed.push(line);
    }
  }
  return failed;
}

/** What was read before. Where it cannot be told, everything is read anew: the same lines come out. */
async function readState(out: string): Promise<Map<string, Seen>> {
  try {
    const read = stateSchema.safeParse(JSON.parse(await readFile(join(out, STATE), 'utf8')));
    return new Map(read.success ? Object.entries(read.data) : []);
  } catch {
    return new Map();
  }
}

async function writeState(out: string, done: ReadonlyMap<string, Seen>): Promise<void> {
  const path = join(out, STATE);
  await writeFile(`${path}.draft`, JSON.stringify(Object.fromEntries(done)), { mode: 0o600 });
  await rename(`${path}.draft`, path);
}
