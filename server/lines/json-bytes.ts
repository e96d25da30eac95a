/**
 * Writes values as JSON in UTF-8, byte for byte what `JSON.stringify` gives, one behind another into one buffer. Answers
 * hold parts that many of them share and that are frozen (the evidence of a table row, the editions that were used): such
 * a part is written once, and after that its bytes are copied. `JSON.stringify` and the encoding of its text would cost
 * more than everything else that a filter does.
 *
 * Plain data only: no `toJSON`, no cycles.
 */
export class JsonBytes {
  #buffer: Buffer;
  #spare: Buffer | undefined;
  #at = 0;

  /** @param size bytes to begin with; the buffer grows as it has to */
  constructor(size: number) {
    this.#buffer = Buffer.allocUnsafeSlow(size);
  }

  /** How many bytes are written. */
  get length(): number {
    return this.#at;
  }

  /** What was written, and begins anew. The bytes are the caller's until they are handed to {@link reuse}. */
  take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.#at);
    this.#buffer = this.#spare ?? Buffer.allocUnsafeSlow(this.#buffer.length);
    this.#spare = undefined;
    this.#at = 0;
    return taken;
  }

  /** Bytes that {@link take} gave and that nobody reads any more: new memory for each block costs more than writing it. */
  reuse(taken: Uint8Array): void {
    this.#spare ??= Buffer.from(taken.buffer, taken.byteOffset);
  }

  /** A value that is no `undefined`. */
  value(value: unknown): void {
    if (typeof value === 'string') this.#text(value);
    else if (typeof value === 'object' && value !== null) this.#part(value);
    else this.ascii(JSON.stringify(value) ?? 'null');
  }

  /** Characters that are ASCII and stand as they are. */
  ascii(text: string): void {
    this.#room(text.length);
    const buffer = this.#buffer;
    let at = this.#at;
    for (let i = 0; i < text.length; i++) buffer[at++] = text.charCodeAt(i);
    this.#at = at;
  }

  #part(value: object): void {
    const held = written.get(value);
    if (held) {
      this.#bytes(held);
      return;
    }
    const start = this.#at;
    if (Array.isArray(value)) this.#list(value);
    else this.#object(value as Record<string, unknown>);
    if (Object.isFrozen(value)) written.set(value, Uint8Array.from(this.#buffer.subarray(start, this.#at)));
  }

  #list(list: readonly unknown[]): void {
    this.#byte(OPEN_LIST);
    for (let i = 0; i < list.length; i++) {
      if (i > 0) this.#byte(COMMA);
      this.value(list[i]);
    }
    this.#byte(CLOSE_LIST);
  }

  #object(object: Record<string, unknown>): void {
    this.#byte(OPEN_OBJECT);
    let isFirst = true;
    for (const key in object) {
      const value = object[key];
      if (value === undefined) continue;
      if (!isFirst) this.#byte(COMMA);
      isFirst = false;
      this.#text(key);
      this.#byte(COLON);
      this.value(value);
    }
    this.#byte(CLOSE_OBJECT);
  }

  /** A text in quotes. Nearly every one is ASCII without anything to escape; the others go the long way. */
  #text(text: string): void {
    this.#room(text.length + 2);
    const buffer = this.#buffer;
    let at = this.#at;
    buffer[at++] = QUOTE;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x20 || unit === QUOTE || unit === BACKSLASH || unit > 0x7e) {
        this.#utf8(JSON.stringify(text));
        return;
      }
      buffer[at++] = unit;
    }
    buffer[at++] = QUOTE;
    this.#at = at;
  }

  #utf8(text: string): void {
    this.#room(text.length * 3);
    this.#at += this.#buffer.write(text, this.#at, 'utf8');
  }

  #bytes(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#buffer.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #byte(byte: number): void {
    if (this.#at === this.#buffer.length) this.#room(1);
    this.#buffer[this.#at++] = byte;
  }

  #room(size: number): void {
    if (this.#at + size <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(this.#buffer.length * 2, this.#at + size));
    this.#buffer.copy(grown, 0, 0, this.#at);
    this.#buffer = grown;
  }
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** The bytes of frozen parts, as long as the parts live. */
const written = new WeakMap<object, Uint8Array>();
