import type { CodeKey } from './code.ts';

/** A code with how well it was met. */
export interface Ranked {
  key: CodeKey;
  score: number;
  /** Complete codes stand before headers of the same score. */
  complete: boolean;
}

/** The best so many, each code once with its best score; of equal score complete codes first, then by code. */
export class TopHits<Hit extends Ranked> {
  readonly #limit: number;
  readonly hits: Hit[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What a hit has to reach to come in. */
  get floor(): number {
    if (this.hits.length < this.#limit) return Number.NEGATIVE_INFINITY;
    return this.hits.at(-1)?.score ?? Number.POSITIVE_INFINITY;
  }

  offer(hit: Hit): void {
    if (hit.score < this.floor) return;
    const held = this.hits.findIndex(({ key }) => key === hit.key);
    if (held >= 0) {
      if ((this.hits[held]?.score ?? 0) >= hit.score) return;
      this.hits.splice(held, 1);
    }
    let at = this.hits.length;
    while (at > 0 && isBefore(hit, this.hits[at - 1] as Hit)) at--;
    this.hits.splice(at, 0, hit);
    if (this.hits.length > this.#limit) this.hits.pop();
  }
}

function isBefore(a: Ranked, b: Ranked): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.complete !== b.complete) return a.complete;
  return a.key < b.key;
}
