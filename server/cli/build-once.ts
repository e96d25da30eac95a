import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

/** Something that a builder makes of files of this checkout. */
export interface Build {
  /** Everything that it depends on: glob patterns from the root of the checkout. */
  inputs: readonly string[];
  /** The folder that the builder writes into; it keeps the hash of the inputs too. */
  out: string;
  /** A file that is there once it is built. */
  made: string;
  /** The builder's script and its arguments. */
  command: readonly [script: string, ...args: string[]];
  env?: NodeJS.ProcessEnv;
  /** Stops a build that is under way. */
  signal?: AbortSignal;
}

/**
 * Builds, unless the last build was made from the same inputs.
 * @returns whether it was built now
 * @throws with the builder's own output when it fails
 */
export async function buildOnce({ inputs, out, made, ...how }: Build): Promise<boolean> {
  const stamp = join(out, 'inputs.sha256');
  const hash = hashOf(inputs);
  if (existsSync(made) && (await readStamp(stamp)) === hash) return false;
  // A build that is cut short must not pass for the one before it.
  await rm(stamp, { force: true });
  await run(how);
  await mkdir(out, { recursive: true });
  await writeFile(stamp, hash);
  return true;
}

/** Read at one go: a thousand small files one by one would wait behind everything else that a start does. */
function hashOf(inputs: readonly string[]): string {
  const files: string[] = [];
  for (const entry of globSync([...inputs], { cwd: ROOT, withFileTypes: true })) {
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file.slice(ROOT.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

async function readStamp(path: string): Promise<string | undefined> {
  return existsSync(path) ? readFile(path, 'utf8') : undefined;
}

function run({ command: [script, ...args], env, signal }: Pick<Build, 'command' | 'env' | 'signal'>): Promise<void> {
  return new Promise((done, fail) => {
    const builder = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(signal ? { signal } : {}),
    });
    let output = '';
    builder.stdout.on('data', (chunk) => (output += chunk));
    builder.stderr.on('data', (chunk) => (output += chunk));
    builder.on('error', fail);
    builder.on('close', (code) => (code === 0 ? done() : fail(new Error(`${script} failed (${code}):\n${output}`))));
  });
}
