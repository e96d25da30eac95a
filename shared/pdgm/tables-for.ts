import type { EditionUsed } from '../editions/edition.ts';
import { cite, type Editions } from '../editions/editions.ts';
import type { Pack } from '../editions/pack.ts';
import { type CodeSet, codeSetOn } from '../icd10cm/code-set.ts';
import { CodeReader } from './code-facts.ts';
import { type GrouperTables, openGrouper, openPayment, type PaymentTables } from './open-tables.ts';
import type { DayFact, Period } from './period.ts';

/** The dated tables of one period. */
export interface TablesInForce {
  grouper: GrouperTables | undefined;
  payment: PaymentTables | undefined;
  reader: CodeReader;
  /** Code set, grouper tables, payment tables, as answers cite them. Frozen and shared. */
  used: EditionUsed[];
}

/**
 * Chooses the tables: code set and grouper by the From date, payment by the Through date (pdgm.md section 4). A date that
 * does not exist or that no edition covers has no tables, never those of the nearest year.
 */
export function tablesFor(editions: Editions, period: Period): TablesInForce {
  let memo = memos.get(editions);
  if (!memo) {
    memo = new Memo(editions);
    memos.set(editions, memo);
  }
  return memo.tables(period.from, period.through);
}

const memos = new WeakMap<Editions, Memo>();
/** Days that are remembered; some years of them. */
const MOST_DAYS = 2_000;
/** No day at all, among day numbers. */
const NO_DAY = Number.MIN_SAFE_INTEGER;

/** What one `Editions` was asked before. There are as many sets of tables as combinations of packs: a few. */
class Memo {
  readonly #editions: Editions;
  readonly #froms = new Map<number, FromTables>();
  readonly #throughs = new Map<number, PaymentTables | undefined>();
  readonly #sets: FromTables[] = [];

  constructor(editions: Editions) {
    this.#editions = editions;
  }

  tables(from: DayFact, through: DayFact): TablesInForce {
    const held = this.#from(from);
    const payment = this.#payment(through);
    const known = held.withPayment.get(payment);
    if (known) return known;
    const packs = [held.codes?.pack, held.grouper?.pack, payment?.pack].filter(
      (pack): pack is Pack => pack !== undefined,
    );
    const used = packs.map((pack) => Object.freeze(cite(pack)));
    Object.freeze(used);
    const made = { grouper: held.grouper, payment, reader: held.reader, used };
    held.withPayment.set(payment, made);
    return made;
  }

  #from({ state, day, number }: DayFact): FromTables {
    const key = state === 'day' ? number : NO_DAY;
    const held = this.#froms.get(key);
    if (held) return held;
    const pack = key === NO_DAY ? undefined : this.#editions.on('pdgm-grouper', day);
    const codes = key === NO_DAY ? undefined : codeSetOn(this.#editions, day);
    const grouper = pack && openGrouper(pack);
    let made = this.#sets.find((set) => set.codes === codes && set.grouper === grouper);
    if (!made) {
      made = { codes, grouper, reader: new CodeReader(codes, grouper), withPayment: new Map() };
      this.#sets.push(made);
    }
    if (this.#froms.size >= MOST_DAYS) this.#froms.clear();
    this.#froms.set(key, made);
    return made;
  }

  #payment({ state, day, number }: DayFact): PaymentTables | undefined {
    const key = state === 'day' ? number : NO_DAY;
    const held = this.#throughs.get(key);
    if (held || this.#throughs.has(key)) return held;
    const pack = key === NO_DAY ? undefined : this.#editions.on('pdgm-payment', day);
    const made = pack && openPayment(pack);
    if (this.#throughs.size >= MOST_DAYS) this.#throughs.clear();
    this.#throughs.set(key, made);
    return made;
  }
}

/** What the From date chooses. */
interface FromTables {
  codes: CodeSet | undefined;
  grouper: GrouperTables | undefined;
  reader: CodeReader;
  withPayment: Map<PaymentTables | undefined, TablesInForce>;
}
