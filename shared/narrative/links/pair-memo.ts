/** Pairs remembered at most; a note has a few hundred. */
const MOST = 50_000;

/**
 * Remembers answers about pairs of codes, which do not change while their editions are open: a note that is typed asks for the
 * same ones at every letter. Holds codes, never words of a note.
 */
export class PairMemo<Edition extends object, Answer = boolean> {
  readonly #held = new WeakMap<Edition, Map<string, Answer>>();

  /** The answer for a pair in an edition, made where nobody asked for it before. */
  get(edition: Edition, a: string, b: string, answer: () => Answer): Answer {
    const pairs = this.#held.get(edition) ?? new Map<string, Answer>();
    const id = `${a} ${b}`;
    const known = pairs.get(id);
    if (known !== undefined) return known;
    const made = answer();
    if (pairs.size >= MOST) pairs.clear();
    this.#held.set(edition, pairs.set(id, made));
    return made;
  }
}
