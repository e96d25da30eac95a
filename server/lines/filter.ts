import type { Readable, Writable } from 'node:stream';
import { given } from '../../shared/chart/given.ts';
import { faultCode } from '../fault-code.ts';
import { JsonBytes } from './json-bytes.ts';
import { errorLine, LineError } from './line-error.ts';
import { parseLine } from './parse-line.ts';
import { type LineBytes, LineSplitter } from './split-lines.ts';

/**
 * The engine of the filter commands (interfaces.md): NDJSON on standard input, NDJSON on standard output, one line out for
 * one line in, in order, constant memory whatever the number of lines.
 */

/** Answers one parsed line with the object of its line out, or says why it cannot be read. */
export type AnswerLine = (value: unknown) => object | LineError | Promise<object | LineError>;

export interface FilterStreams {
  input: Readable;
  output: Writable;
  /** For people: why the run ended before its input did. Without it a failed read is thrown. */
  say?: (line: string) => void;
  /** The file that is read, named in each line out. */
  file?: string;
}

/** Bytes that are gathered before they are written; a write a line would cost more than the answer. */
const BLOCK = 64 * 1024;

/**
 * Runs a filter to the end of its input.
 * @returns the exit code: 0 no line was an error, 1 some were, 2 the reader of the output went away before the end
 */
export async function runFilter(answer: AnswerLine, { input, output, say, file }: FilterStreams): Promise<number> {
  const out = new Output(output);
  const splitter = new LineSplitter();
  let line = 0;
  let errors = 0;

  const put = (answered: object | LineError, number: number): Promise<void> | undefined => {
    const isError = answered instanceof LineError;
    if (isError) errors++;
    const lineOut = isError ? errorLine(answered, number) : answered;
    out.add(file === undefined ? lineOut : withFile(lineOut, file));
    return out.isFull ? out.flush() : undefined;
  };
  // A promise only where there is something to wait for: one a line would cost as much as parsing it.
  const take = (bytes: LineBytes): Promise<void> | undefined => {
    const number = ++line;
    const value = parseLine(bytes);
    const answered = value instanceof LineError ? value : answer(value);
    return answered instanceof Promise ? answered.then((given) => put(given, number)) : put(answered, number);
  };

  try {
    for await (const chunk of input) {
      for (const bytes of splitter.push(chunk as Uint8Array)) {
        const wait = take(bytes);
        if (wait) await wait;
        if (out.failure) break;
      }
      // Nothing more is at hand: who sends a line and waits for its answer gets it.
      await out.flush();
      if (out.failure) break;
    }
  } catch (error) {
    // Anything but a failed read is ours and has to be seen; a failed read too, where nobody is told of it here.
    if (!say || !isSystemError(error)) throw error;
    say(`cannot read the input: ${error.code}`);
    return 2;
  }
  for (const bytes of splitter.end()) await take(bytes);
  await out.flush();
  if (!out.failure) return errors > 0 ? 1 : 0;
  // A reader that has what it wants (`| head`) is no fault to speak of.
  if (out.failure !== 'EPIPE') say?.(`cannot write the output: ${out.failure}`);
  return 2;
}

/** A line out that names the file that it was read from, behind its id. */
export function withFile(line: object, file: string): object {
  const { id, ...rest } = line as { id?: unknown };
  return { ...given('id', id), file, ...rest };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return faultCode(error) !== undefined;
}

/** Gathers lines into blocks and waits for a slow reader. A write that fails is noted, not thrown. */
class Output {
  readonly #stream: Writable;
  readonly #block = new JsonBytes(2 * BLOCK);
  /** Why nothing more can be written: the system's code. */
  failure: string | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => this.#failed(error));
  }

  get isFull(): boolean {
    return this.#block.length >= BLOCK;
  }

  add(answer: object): void {
    this.#block.value(answer);
    this.#block.ascii('\n');
  }

  /** Writes what was gathered and waits until the reader has taken it: one block is on its way at a time. */
  flush(): Promise<void> | undefined {
    if (this.#block.length === 0 || this.failure) return undefined;
    const bytes = this.#block.take();
    return new Promise((resolve) => {
      this.#stream.write(bytes, (error) => {
        if (error) this.#failed(error);
        else this.#block.reuse(bytes);
        resolve();
      });
    });
  }

  #failed(error: NodeJS.ErrnoException): void {
    this.failure ??= error.code ?? 'unknown';
  }
}
