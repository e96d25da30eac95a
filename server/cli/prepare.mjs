// Makes a checkout ready, starting from whatever Node and npm a machine has. Plain JavaScript for an old Node, nothing
// from node_modules, no shell: it runs before anything is installed, on Linux, Mac and Windows.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Node that the project needs: it runs TypeScript directly. */
const NEEDED = 24;

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** Where Node keeps what it compiled, for the next start. */
export const COMPILED = join(ROOT, '.lintel', 'compiled');

/**
 * Installs what package-lock.json names, where it is not installed, and finds a Node to run under.
 * @param {(line: string) => void} say progress, for people
 * @returns {Promise<string>} the path of a Node 24 or newer
 * @throws {Error} in words for people
 */
export async function prepare(say) {
  if (!isInstalled(ROOT)) {
    say('Installing packages (once; about 15 seconds)…');
    await install(ROOT, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  const node = findNode();
  if (node) return node;
  throw new Error(
    `Lintel needs Node ${NEEDED} or newer; this is ${process.version}, and npm has no Node ${NEEDED} for ${process.platform}-${process.arch}. Install one from https://nodejs.org and try again.`,
  );
}

/** Whether node_modules holds what the lockfile of `folder` names. Optional packages of other platforms may be absent. */
export function isInstalled(folder) {
  const lock = join(folder, 'package-lock.json');
  const done = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(done)) return false;
  if (statSync(done).mtimeMs >= statSync(lock).mtimeMs) return true;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const present = JSON.parse(readFileSync(done, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/**
 * Runs npm in `folder`; its output goes to standard error, since standard output is for answers.
 * @throws {Error} when npm fails
 */
export async function install(folder, args) {
  // Under `npm run` the npm that runs us is named; elsewhere it is on the path (on Windows a .cmd, which needs a shell).
  const cli = process.env.npm_execpath;
  const code =
    cli?.endsWith('.js') && existsSync(cli)
      ? await run(process.execPath, [cli, ...args], { cwd: folder, output: 'stderr' })
      : await run('npm', args, { cwd: folder, output: 'stderr', shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}`);
}

/** This Node where it is new enough, else the one that npm installed here. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', binary);
  return existsSync(path) ? path : undefined;
}

/**
 * Runs a command to its end, hands it the signals that we get, and gives its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, output?: 'inherit' | 'stderr', shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd, output = 'inherit', shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      stdio: output === 'inherit' ? 'inherit' : ['ignore', process.stderr, process.stderr],
      windowsHide: true,
    });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    // On a terminal, Ctrl-C has gone to the child already: it stands in the same group.
    const pass = (signal) => (signal !== 'SIGINT' || !process.stdin.isTTY ? child.kill(signal) : undefined);
    for (const signal of signals) process.on(signal, pass);
    const unwatch = onOrphaned(() => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      unwatch();
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/**
 * Calls back once when the npm that started us is gone: killed by its process id, npm takes nobody with it.
 * @param {() => void} callback
 * @returns {() => void} stops watching
 */
export function onOrphaned(callback) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const npm = npmAbove();
  const timer = setInterval(() => {
    if (npmAbove() === npm) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Who started us, by process ids. npm runs a script by a shell, which some systems leave standing between: on Linux its parent
 * counts too, elsewhere only the shell itself can be seen to go.
 */
function npmAbove() {
  try {
    const [command = '', ...words] = readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8').split('\0');
    if (!/(?:^|\/)(?:\w*sh)$/.test(command) || !words.includes('-c')) return String(process.ppid);
    // Behind the name of the program, which may hold anything: its state, and its parent.
    const [, parent] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return `${process.ppid} ${parent}`;
  } catch {
    return String(process.ppid);
  }
}
