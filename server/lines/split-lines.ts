/** Longest line that is read: 32 MiB without its line end (interfaces.md). */
export const LONGEST_LINE = 32 * 1024 * 1024;

/** A line's bytes without its line end, or that it was too long and was dropped. */
export type LineBytes = Uint8Array | 'too long';

/**
 * Cuts a stream of bytes into lines at LF; a CR before it belongs to the line end. A line over the limit is dropped while
 * it arrives, so that memory stays bounded whatever is sent. The last line needs no line end.
 */
export class LineSplitter {
  readonly #limit: number;
  #held: Uint8Array[] = [];
  #size = 0;
  #tooLong = false;
  /** Whether any byte came after the last line end. */
  #open = false;

  constructor(limit: number = LONGEST_LINE) {
    this.#limit = limit;
  }

  /** Takes the next bytes. @returns the lines that end in them. A line may be a view on `chunk`: use it before the next. */
  *push(chunk: Uint8Array): Generator<LineBytes> {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LF, start);
      if (end < 0) break;
      yield this.#finish(chunk.subarray(start, end));
      start = end + 1;
    }
    if (start < chunk.length) this.#hold(chunk.subarray(start));
  }

  /** The end of the stream. @returns the last line, where it had no line end */
  *end(): Generator<LineBytes> {
    if (this.#open) yield this.#finish(NOTHING);
  }

  #hold(rest: Uint8Array): void {
    this.#open = true;
    this.#size += rest.length;
    // One byte more: a CR before the line end does not count.
    if (this.#size > this.#limit + 1) {
      this.#tooLong = true;
      this.#held = [];
    }
    // A copy: the stream may use its buffer again.
    if (!this.#tooLong) this.#held.push(rest.slice());
  }

  #finish(rest: Uint8Array): LineBytes {
    const held = this.#held;
    const size = this.#size + rest.length;
    const tooLong = this.#tooLong;
    this.#held = [];
    this.#size = 0;
    this.#tooLong = false;
    this.#open = false;
    if (tooLong) return 'too long';
    let line = rest;
    if (held.length > 0) {
      line = new Uint8Array(size);
      let at = 0;
      for (const part of [...held, rest]) {
        line.set(part, at);
        at += part.length;
      }
    }
    if (line.at(-1) === CR) line = line.subarray(0, -1);
    return line.length > this.#limit ? 'too long' : line;
  }
}

const LF = 10;
const CR = 13;
const NOTHING = new Uint8Array(0);
