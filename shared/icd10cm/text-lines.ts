/**
 * Many short texts as one run of UTF-8 bytes with a line feed after each, decoded one at a time: twenty thousand notes
 * that nobody asks for cost no strings.
 */
export class TextLines {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  /** Where each line begins, and at the end one past the last. */
  readonly #starts: Uint32Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    const starts = [0];
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) starts.push(at + 1);
    this.#bytes = bytes;
    this.#starts = Uint32Array.from(starts);
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  /** The text of a line; empty where there is no such line. */
  at(line: number): string {
    const start = this.#starts[line];
    const end = this.#starts[line + 1];
    if (start === undefined || end === undefined || end - 1 === start) return '';
    return DECODER.decode(this.#bytes.subarray(start, end - 1));
  }

  /** All of them, for who needs each: one decoding costs less than thousands. */
  all(): string[] {
    return DECODER.decode(this.#bytes).split('\n').slice(0, -1);
  }

  isEmpty(line: number): boolean {
    return (this.#starts[line + 1] ?? 1) - (this.#starts[line] ?? 0) === 1;
  }
}

const LINE_FEED = 10;
const DECODER = new TextDecoder();

/** The bytes that {@link TextLines} reads. @throws where a text holds a line feed */
export function textLines(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const broken = texts.findIndex((text) => text.includes('\n'));
  if (broken >= 0) throw new Error(`text ${broken} holds a line feed`);
  return new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
}
