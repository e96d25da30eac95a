import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Ran } from './in-process.ts';

export const LINTEL = join(import.meta.dirname, '../../../server/cli/lintel.ts');

/**
 * Runs `lintel` in a process of its own, as people do.
 * @param env variables beside those of this process
 * @param input what it reads on standard input
 */
export function runApart(
  args: readonly string[],
  env: Record<string, string>,
  input: string | Buffer = '',
): Promise<Ran> {
  return ended(process.execPath, [LINTEL, ...args], env, input);
}

/** Runs a line of a shell in which `lintel` is a command. */
export function shell(line: string, env: Record<string, string>): Promise<Ran> {
  const text = `lintel() { ${JSON.stringify(process.execPath)} ${JSON.stringify(LINTEL)} "$@"; }\n${line}`;
  return ended('bash', ['-c', text], env, '');
}

function ended(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  input: string | Buffer,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env } });
    const ran = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ran.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ran.err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, ...ran }));
    // One that has enough before its input ends closes it.
    child.stdin.on('error', () => {}).end(input);
  });
}
