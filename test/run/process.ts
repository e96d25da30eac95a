import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { COMPILED, ROOT } from '../../server/cli/prepare.mjs';

const running = new Set<ChildProcess>();

export interface Ran {
  code: number;
  output: string;
}

export interface RunOptions {
  /** Milliseconds after which it is stopped, with all that it started; absent: five minutes. */
  limit?: number;
  env?: NodeJS.ProcessEnv;
  /** Gives way to what else runs, as `nice` does: 0 to 19. */
  nice?: number;
}

/**
 * Runs a script of an installed package (or any script) under this Node, with nothing on standard input, and gives its
 * exit code and everything that it printed.
 */
export function runNode(script: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return runCommand(process.execPath, [join(ROOT, script), ...args], options);
}

/** The same for any command. */
export function runCommand(
  command: string,
  args: readonly string[],
  { limit = 300_000, env = {}, nice = 0 }: RunOptions = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      // Every command that a test spawns starts cold: what Node compiled once is kept, as `setup.mjs` does for people.
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that it can be stopped together with what it started.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    if (nice > 0 && child.pid !== undefined) setPriority(child.pid, nice);
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const timer = setTimeout(() => {
      output += `\nstopped: it took longer than ${limit / 1000} s\n`;
      void stop(child);
    }, limit);
    const end = (code: number): void => {
      clearTimeout(timer);
      running.delete(child);
      done({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Stops everything that still runs. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop));
}

/** Asks, waits three seconds, then insists. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  signal(child, 'SIGTERM');
  const insist = setTimeout(() => signal(child, 'SIGKILL'), 3_000);
  await ended;
  clearTimeout(insist);
}

function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It ended in between.
  }
}
