import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { JsonBytes } from '../lines/json-bytes.ts';
import { errorLine, LineError } from '../lines/line-error.ts';
import { parseLine } from '../lines/parse-line.ts';
import { type LineBytes, LineSplitter } from '../lines/split-lines.ts';

/**
 * The engine of the filter commands (interfaces.md): NDJSON on standard input, NDJSON on standard output, one line out for
 * one line in, in order, constant memory whatever the number of lines.
 */

/** Answers one parsed line with the object of its line out, or says why it cannot be read. */
export type AnswerLine = (value: unknown) => object | LineError | Promise<object | LineError>;

export interface FilterStreams {
  input: Readable;
  output: Writable;
}

/** Bytes that are gathered before they are written; a write a line would cost more than the answer. */
const BLOCK = 64 * 1024;

/**
 * Runs a filter to the end of its input.
 * @returns the exit code: 0 no line was an error, 1 some were, 2 the reader of the output went away before the end
 */
export async function runFilter(answer: AnswerLine, { input, output }: FilterStreams): Promise<number> {
  const out = new Output(output);
  const splitter = new LineSplitter();
  let line = 0;
  let errors = 0;

  const take = async (bytes: LineBytes): Promise<void> => {
    line++;
    const value = parseLine(bytes);
    const given = value instanceof LineError ? value : answer(value);
    const answered = given instanceof Promise ? await given : given;
    if (answered instanceof LineError) {
      errors++;
      out.add(errorLine(answered, line));
    } else out.add(answered);
    if (out.isFull) await out.flush();
  };

  for await (const chunk of input) {
    for (const bytes of splitter.push(chunk as Uint8Array)) {
      await take(bytes);
      if (out.isGone) return 2;
    }
    // Nothing more is at hand: who sends a line and waits for its answer gets it.
    await out.flush();
  }
  for (const bytes of splitter.end()) await take(bytes);
  await out.flush();
  if (out.isGone) return 2;
  return errors > 0 ? 1 : 0;
}

/** Gathers lines into blocks and waits for a slow reader. A reader that went away (EPIPE) is noted, not thrown. */
class Output {
  readonly #stream: Writable;
  readonly #block = new JsonBytes(2 * BLOCK);
  isGone = false;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
      this.isGone = true;
    });
  }

  get isFull(): boolean {
    return this.#block.length >= BLOCK;
  }

  add(answer: object): void {
    this.#block.value(answer);
    this.#block.ascii('\n');
  }

  async flush(): Promise<void> {
    if (this.#block.length === 0 || this.isGone) return;
    if (this.#stream.write(this.#block.take())) return;
    await Promise.race([once(this.#stream, 'drain'), once(this.#stream, 'close')]).catch(() => {
      this.isGone = true;
    });
  }
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
