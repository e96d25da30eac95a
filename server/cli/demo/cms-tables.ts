import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../prepare.mjs';

/** A machine that could not reach CMS today is not asked again at every start. */
const AGAIN_AFTER = 24 * 60 * 60 * 1000;

/**
 * Tries `lintel editions fetch` for a bounded time; without the network the demo goes on with the bundled tables.
 * @param seconds 0: not at all
 * @returns a few words on what came of it
 */
export async function tryFetchTables(seconds: number, signal: AbortSignal): Promise<string> {
  const goesOn = 'bundled tables; lintel editions fetch gets CMS’s';
  if (seconds === 0) return goesOn;
  const stamp = join(ROOT, '.lintel', 'tables-tried');
  const tried = Number(await readFile(stamp, 'utf8').catch(() => '0'));
  if (Date.now() - tried < AGAIN_AFTER) return goesOn;
  const code = await runFetch(seconds, signal);
  if (signal.aborted) return goesOn;
  if (code === 0) return 'CMS’s own tables are in force';
  await mkdir(join(ROOT, '.lintel'), { recursive: true });
  await writeFile(stamp, String(Date.now()));
  return goesOn;
}

function runFetch(seconds: number, signal: AbortSignal): Promise<number> {
  return new Promise((done) => {
    const fetch = spawn(
      process.execPath,
      [join(ROOT, 'server/cli/lintel.ts'), 'editions', 'fetch', '--within', String(seconds)],
      { stdio: 'ignore', windowsHide: true, signal },
    );
    // The command bounds itself; this is for a machine whose network does not even refuse.
    const timer = setTimeout(() => fetch.kill(), (seconds + 5) * 1000);
    const end = (code: number): void => {
      clearTimeout(timer);
      done(code);
    };
    fetch.on('error', () => end(2));
    fetch.on('close', (code) => end(code ?? 1));
  });
}
