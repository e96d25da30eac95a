/** When a tab is answered: one run at a time, a change meanwhile makes one more, and none while its page is on its way. */
export class AnswerTurns {
  readonly #answerOnce: () => Promise<void>;
  #isRunning = false;
  #again = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(answerOnce: () => Promise<void>) {
    this.#answerOnce = answerOnce;
  }

  /** Whether the page is on its way to something else. */
  get isPaused(): boolean {
    return this.#pause !== undefined;
  }

  /** Whether something changed since the run under way began: the next one answers it. */
  get isOutrun(): boolean {
    return this.#again || this.isPaused;
  }

  /** Now, or after the run under way; behind a pause not before it is over. */
  async take(): Promise<void> {
    if (this.isPaused) return;
    this.#again = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#again && !this.isPaused) {
      this.#again = false;
      await this.#answerOnce();
    }
    this.#isRunning = false;
  }

  /** Not before so many milliseconds; a pause that was there is over. */
  pause(wait: number): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      void this.take();
    }, wait);
  }
}
