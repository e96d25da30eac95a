import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

/** Everything that the built extension depends on. */
const INPUTS = ['package-lock.json', 'wxt.config.ts', 'extension/**/*', 'shared/**/*'];

export interface BuiltExtension {
  /** Absolute path of the unpacked extension. */
  folder: string;
  /** False when the last build still stood. */
  built: boolean;
}

/**
 * Builds the extension, unless the last build was made from the same inputs. Tests and the demo load the one with
 * permission for this machine's own pages (`E2E=1`), which never ships.
 * @param options.shipped the extension as it ships: no host permission, every site is asked for
 * @param options.signal stops a build that is under way
 * @throws with the builder's own output when the build fails
 */
export async function buildExtension(
  options: { shipped?: boolean; signal?: AbortSignal } = {},
): Promise<BuiltExtension> {
  const out = join(ROOT, options.shipped ? 'dist' : 'dist/e2e');
  const folder = join(out, 'chrome-mv3');
  const stamp = join(out, 'inputs.sha256');
  const inputs = await hashInputs();
  if (existsSync(join(folder, 'manifest.json')) && (await readStamp(stamp)) === inputs) return { folder, built: false };
  // A build that is cut short must not pass for the one before it.
  await rm(stamp, { force: true });
  await runWxt({ ...process.env, E2E: options.shipped ? '' : '1', NODE_ENV: 'production' }, options.signal);
  await mkdir(out, { recursive: true });
  await writeFile(stamp, inputs);
  return { folder, built: true };
}

async function hashInputs(): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(INPUTS, { cwd: ROOT, withFileTypes: true })) {
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file.slice(ROOT.length)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

async function readStamp(path: string): Promise<string | undefined> {
  return existsSync(path) ? readFile(path, 'utf8') : undefined;
}

function runWxt(env: NodeJS.ProcessEnv, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done, fail) => {
    const wxt = spawn(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(signal ? { signal } : {}),
    });
    let output = '';
    wxt.stdout.on('data', (chunk) => (output += chunk));
    wxt.stderr.on('data', (chunk) => (output += chunk));
    wxt.on('error', fail);
    wxt.on('close', (code) => (code === 0 ? done() : fail(new Error(`wxt build failed (${code}):\n${output}`))));
  });
}
