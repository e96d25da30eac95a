import type { Day } from '../chart/day.ts';
import { type Authority, weaker } from '../chart/evidence.ts';
import type { Edition, EditionUsed, Kind } from './edition.ts';
import type { Pack } from './pack.ts';

/**
 * The packs that are open. Nothing reads a table without naming the day: `on(kind, day)` is the only way in.
 * Immutable: opening one more pack makes a new `Editions`.
 */
export class Editions {
  readonly packs: readonly Pack[];

  constructor(packs: readonly Pack[]) {
    this.packs = [...packs].sort((a, b) => byPreference(a.edition, b.edition));
  }

  /**
   * The pack of `kind` in force on `day`, or `undefined`: then the answer is "not determined", never the nearest year.
   * Where two are in force, the stronger authority wins, then the one that began later, then an import over what we ship.
   */
  on(kind: Kind, day: Day): Pack | undefined {
    return this.packs.find((pack) => pack.edition.kind === kind && isInForce(pack.edition, day));
  }

  /** All packs of one kind, preferred first. */
  all(kind: Kind): Pack[] {
    return this.packs.filter((pack) => pack.edition.kind === kind);
  }

  /** These editions and one pack more. */
  with(pack: Pack): Editions {
    return new Editions([...this.packs.filter((p) => p.edition.id !== pack.edition.id), pack]);
  }
}

/** `[from, to)`. Days compare as text, since both are `YYYY-MM-DD`. */
export function isInForce(edition: Edition, day: Day): boolean {
  return edition.from <= day && day < edition.to;
}

/** How an answer cites a pack. */
export function cite(pack: Pack): EditionUsed {
  const { id, kind, label, from, to, pinned, forced } = pack.edition;
  return {
    id,
    kind,
    label,
    from,
    to,
    sha256: pack.sha256,
    ...(pinned === false ? { pinned: false as const } : {}),
    ...(forced ? { forced: true as const } : {}),
  };
}

/** What decides between two editions that are in force on one day. */
export type Ranked = Pick<Edition, 'id' | 'from' | 'authority'> & { imported?: boolean | undefined };

/** Which of two editions of a kind is asked first, as `sort` wants it. */
export function byPreference(a: Ranked, b: Ranked): number {
  if (a.authority !== b.authority) return isWeaker(a.authority, b.authority) ? 1 : -1;
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  if (a.imported !== b.imported) return a.imported ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function isWeaker(a: Authority, b: Authority): boolean {
  return weaker(a, b) === a;
}
