/**
 * Progress for people: one line a step, with its time when it ends. On a terminal the line under way stays in sight.
 */
export class Progress {
  readonly #signal: AbortSignal;
  readonly #out: NodeJS.WriteStream;
  #under: string[] = [];

  /** @param signal after it, no further step begins */
  constructor(signal: AbortSignal, out: NodeJS.WriteStream = process.stdout) {
    this.#signal = signal;
    this.#out = out;
  }

  /** Runs one step. `done` may add words to the line: `built`, `24 patients`. */
  async step<T>(title: string, work: () => Promise<T>, done: (result: T) => string = () => ''): Promise<T> {
    this.#signal.throwIfAborted();
    const started = performance.now();
    this.#under.push(title);
    this.#draw();
    try {
      const result = await work();
      this.#finish(title, `${title.padEnd(26)}${seconds(started)}  ${done(result)}`.trimEnd());
      return result;
    } catch (error) {
      this.#finish(title, `${title.padEnd(26)}${seconds(started)}  ${this.#signal.aborted ? 'stopped' : 'failed'}`);
      throw error;
    }
  }

  /** A line of its own. */
  say(line: string): void {
    this.#clear();
    this.#out.write(`${line}\n`);
    this.#draw();
  }

  #finish(title: string, line: string): void {
    this.#under = this.#under.filter((other) => other !== title);
    this.say(line);
  }

  #draw(): void {
    if (this.#out.isTTY && this.#under.length > 0) this.#out.write(`${this.#under.join(', ')}…`);
  }

  #clear(): void {
    if (this.#out.isTTY) this.#out.write('\r\x1b[2K');
  }
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s`;
}
