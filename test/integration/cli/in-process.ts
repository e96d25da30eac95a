import { Readable } from 'node:stream';
import { vi } from 'vitest';
import type { Command } from '../../../server/cli/command.ts';
import { runCommand } from '../../../server/cli/run-command.ts';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/**
 * Runs a command of `lintel` in this process, and gives its exit code and what it wrote. How a command starts, ends and is
 * found by its name is asked of a process of its own, which costs half a second of the processor each time: one test of each
 * command does that.
 * @param env variables that stand while it runs
 * @param input what it reads on standard input
 */
export async function runHere(
  command: Command,
  args: string[],
  env: Record<string, string> = {},
  input: string | Buffer = '',
): Promise<Ran> {
  const ran = { out: '', err: '' };
  const takes = (into: keyof typeof ran) => (text: string | Uint8Array, then?: unknown, last?: unknown) => {
    ran[into] += typeof text === 'string' ? text : Buffer.from(text).toString();
    const written = typeof then === 'function' ? then : last;
    if (typeof written === 'function') written();
    return true;
  };
  const stdin = Object.assign(Readable.from(input.length === 0 ? [] : [Buffer.from(input)]), { fd: 0 });
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(takes('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(takes('err')),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as typeof process.stdin),
  ];
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    return { code: await runCommand(nameOf(command), command, args), ...ran };
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    for (const spy of spies) spy.mockRestore();
  }
}

/** As `lintel` lists it, and as its help begins. */
function nameOf({ help }: Command): string {
  return /^Usage: lintel ([a-z-]+)/.exec(help)?.[1] ?? '';
}
