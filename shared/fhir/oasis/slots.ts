import type { ItemNamed } from '../../oasis/item-name.ts';

/**
 * Hands out the places of questions that share one LOINC code, in the form's order: M1023 b to f, their ratings (each
 * belongs to the diagnosis before it), and the two wheelchair types (each belongs to the distance before it).
 */
export class Slots {
  readonly #next = new Map<string, number>();
  /** The diagnosis that a rating behind it is of, without the end of its name. */
  #diagnosis = 'M1021_PRIMARY_DIAG';
  #wheeled = 'R';

  /** The element that the next answer is to; `undefined` where OASIS has no further place. */
  take(named: readonly ItemNamed[]): ItemNamed | undefined {
    const [first] = named;
    if (!first) return undefined;
    const wheeled = /^GG0170([RS])\d$/.exec(first.key)?.[1];
    if (wheeled) this.#wheeled = wheeled;
    if (named.length === 1) return this.#taken(first);
    if (/^GG0170(RR|SS)/.test(first.key)) return named.find((each) => each.key.charAt(6) === this.#wheeled);
    if (first.key.endsWith('_SEVERITY')) return named.find(({ key }) => key === `${this.#diagnosis}_SEVERITY`);
    const at = this.#next.get(first.key) ?? 0;
    this.#next.set(first.key, at + 1);
    return this.#taken(named[at]);
  }

  #taken(one: ItemNamed | undefined): ItemNamed | undefined {
    if (one?.key.endsWith('_ICD')) this.#diagnosis = one.key.slice(0, -'_ICD'.length);
    return one;
  }
}
