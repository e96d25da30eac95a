import { vi } from 'vitest';
import type { Command } from '../../../../server/cli/command.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/**
 * Runs a command of `lintel` in this process, with what it prints caught and these variables set: a process of its own
 * would take a second each.
 */
export async function ran(command: Command, args: string[], env: Record<string, string>): Promise<Ran> {
  const printed = { out: '', err: '' };
  const caught = (name: 'out' | 'err') =>
    ((chunk: string | Uint8Array, encoding?: unknown, done?: () => void) => {
      printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      (typeof encoding === 'function' ? encoding : done)?.();
      return true;
    }) as typeof process.stdout.write;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(caught('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(caught('err')),
  ];
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    const code = await command.run(args);
    return { code, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
