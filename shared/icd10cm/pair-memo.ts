/** Pairs remembered at most; a note has a few hundred. */
const MOST = 50_000;

/**
 * Remembers answers about pairs of codes, which do not change while their editions are open: a note that is typed asks for the
 * same ones at every letter. Holds codes, never words of a note.
 */
export class PairMemo<Edition extends object, Answer = boolean> {
  /** By the first code, then by the second. */
  readonly #held = new WeakMap<Edition, Map<string, Map<string, Answer>>>();
  #count = 0;

  /** The answer for a pair in an edition, made where nobody asked for it before. */
  get(edition: Edition, a: string, b: string, answer: () => Answer): Answer {
    const known = this.#held.get(edition)?.get(a)?.get(b);
    if (known !== undefined) return known;
    const made = answer();
    if (this.#count >= MOST) this.#forget(edition);
    const byFirst = this.#held.get(edition) ?? new Map<string, Map<string, Answer>>();
    const bySecond = byFirst.get(a) ?? new Map<string, Answer>();
    this.#held.set(edition, byFirst.set(a, bySecond.set(b, made)));
    this.#count++;
    return made;
  }

  #forget(edition: Edition): void {
    this.#held.delete(edition);
    this.#count = 0;
  }
}
