/**
 * Progress for people: one line a step, with its time when it ends. On a terminal the line under way stays in sight.
 */
export class Progress {
  readonly #signal: AbortSignal;
  readonly #timings: boolean;
  readonly #out: NodeJS.WriteStream;
  #under: string[] = [];
  readonly #running = new Set<Promise<unknown>>();

  /**
   * @param signal after it, no further step begins
   * @param timings says of each step also when it began
   */
  constructor(signal: AbortSignal, timings: boolean, out: NodeJS.WriteStream = process.stdout) {
    this.#signal = signal;
    this.#timings = timings;
    this.#out = out;
  }

  /** Runs one step. `done` may add words to the line: `built`, `24 patients`. */
  async step<T>(title: string, work: () => Promise<T>, done: (result: T) => string = () => ''): Promise<T> {
    this.#signal.throwIfAborted();
    const started = performance.now();
    this.#under.push(title);
    this.#draw();
    const working = work();
    this.#running.add(working);
    try {
      const result = await working;
      this.#finish(title, started, done(result));
      return result;
    } catch (error) {
      this.#finish(title, started, this.#signal.aborted ? 'stopped' : 'failed');
      throw error;
    } finally {
      this.#running.delete(working);
    }
  }

  /** Resolves when no step is under way, however each of them ends. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  /** A line of its own. */
  say(line: string): void {
    this.#clear();
    this.#out.write(`${line}\n`);
    this.#draw();
  }

  #finish(title: string, started: number, words: string): void {
    this.#under = this.#under.filter((other) => other !== title);
    const began = this.#timings ? `  from ${seconds(started)}` : '';
    this.say(`${title.padEnd(26)}${seconds(performance.now() - started)}${began}  ${words}`.trimEnd());
  }

  #draw(): void {
    if (this.#out.isTTY && this.#under.length > 0) this.#out.write(`${this.#under.join(', ')}…`);
  }

  #clear(): void {
    if (this.#out.isTTY) this.#out.write('\r\x1b[2K');
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(5)} s`;
}
