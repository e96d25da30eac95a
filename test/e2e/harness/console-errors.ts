/**
 * Errors that pages, panel and worker wrote to their consoles. A browser test ends with `errors.expectNone()`: an error
 * that nobody asked for fails it.
 */
export class ConsoleErrors {
  readonly #seen: string[] = [];
  readonly #allowed: RegExp[] = [];

  add(where: string, text: string): void {
    this.#seen.push(`${where}: ${text}`);
  }

  /** Errors that a test provokes on purpose. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** @throws naming each error that was not allowed */
  expectNone(): void {
    const bad = this.#seen.filter((line) => !this.#allowed.some((pattern) => pattern.test(line)));
    if (bad.length > 0) throw new Error(`errors on a console:\n${bad.join('\n')}`);
  }
}
