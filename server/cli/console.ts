import { fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { SaidError } from '../../shared/said-error.ts';
import { type AnswerLine, runFilter } from '../lines/filter.ts';

/** What the filter commands say and print beside their lines. */

/**
 * Node gives an empty stream for a folder, and an empty run would look like success.
 * @throws {SaidError} where standard input cannot be read
 */
export function checkInput(): void {
  let isFolder: boolean;
  try {
    isFolder = fstatSync(0).isDirectory();
  } catch {
    throw new SaidError('standard input is closed');
  }
  if (isFolder) throw new SaidError('standard input is a folder');
}

/**
 * Runs a filter over standard input.
 * @param of what its lines are, for who types them: `records`
 * @returns the exit code, as {@link runFilter}
 * @throws {SaidError} where there is nothing to read
 */
export async function runOnInput(answer: AnswerLine, of: string, say: (line: string) => void): Promise<number> {
  checkInput();
  if (process.stdin.isTTY) say(`reading ${of} from the terminal, one JSON object a line; Ctrl-D ends`);
  return runFilter(answer, { input: process.stdin, output: process.stdout, say });
}

/** Writes one text. @returns the exit code: 0, or 2 where nobody took it */
export function printText(text: string, output: Writable): Promise<number> {
  return new Promise((resolve) => {
    output.on('error', () => resolve(2));
    output.write(text, (error) => resolve(error ? 2 : 0));
  });
}

/** Prints the JSON Schemas of a line in and a line out, made from the zod schemas. */
export function schemasText(input: z.ZodType, output: z.ZodType): string {
  const of = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return `${JSON.stringify({ in: of(input, 'input'), out: of(output, 'output') }, null, 2)}\n`;
}

/** Names fields that are not known, each once, and stops naming when there are very many. */
export function sayOnce(write: (line: string) => void, most = 100): (pointer: string) => void {
  const said = new Set<string>();
  return (pointer) => {
    if (said.size > most || said.has(pointer)) return;
    said.add(pointer);
    if (said.size > most) write('more fields are not known; they are left out and not named');
    else write(`${JSON.stringify(pointer.slice(0, 120))} is not a field that is known here; left out (said once)`);
  };
}
