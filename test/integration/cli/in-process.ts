import { vi } from 'vitest';
import type { Command } from '../../../server/cli/command.ts';

interface Ran {
  code: number;
  out: string;
  err: string;
}

/**
 * Runs a command in this process, and gives its exit code and what it wrote: for arguments that it refuses. How it starts,
 * reads, ends and is found by its name is asked of a process of its own, which costs half a second of the processor each
 * time: one of each table of refusals does that.
 * @param env variables that stand while it runs
 */
export async function runHere(command: Command, args: string[], env: Record<string, string> = {}): Promise<Ran> {
  const ran = { out: '', err: '' };
  const takes = (into: keyof typeof ran) => (text: unknown, then?: unknown, last?: unknown) => {
    ran[into] += String(text);
    const written = typeof then === 'function' ? then : last;
    if (typeof written === 'function') written();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(takes('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(takes('err')),
  ];
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    return { code: await command.run(args), ...ran };
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    for (const spy of spies) spy.mockRestore();
  }
}
