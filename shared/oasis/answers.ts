import type { Chart, OasisAnswer } from '../chart/chart.ts';
import { type Day, isDay } from '../chart/day.ts';
import type { OasisCatalogue } from './catalogue.ts';
import { chartKey } from './item-name.ts';

/**
 * The answers of one assessment, asked for by item. A chart names items as its source did (`M1306`, or CMS's
 * `M1306_UNHLD_STG2_PRSR_ULCR`), and a check-all item as one list or as single flags; here they are one.
 */
export class Answers {
  readonly #oasis: Chart['oasis'];
  readonly #catalogue: OasisCatalogue | undefined;
  /** Item → the chart's key. */
  readonly #keys = new Map<string, string>();

  constructor(oasis: Chart['oasis'], catalogue: OasisCatalogue | undefined) {
    this.#oasis = oasis;
    this.#catalogue = catalogue;
    for (const key of Object.keys(oasis)) {
      const item = itemOf(key, catalogue);
      // A key that is the item's own name stands before one that only means it.
      if (item === key || !this.#keys.has(item)) this.#keys.set(item, key);
    }
  }

  /** Items that the chart names, answered or blank. */
  get items(): readonly string[] {
    return [...this.#keys.keys()];
  }

  /** The chart's key of an item, or of one flag of a check-all item; `undefined` where the chart does not name it. */
  keyOf(item: string): string | undefined {
    return this.#keys.get(item);
  }

  /** The answer as the chart holds it; `undefined` where the item is absent, skipped or blank. */
  value(item: string): OasisAnswer | undefined {
    const value = this.#held(item);
    if (value === undefined || isBlank(value)) return undefined;
    return value;
  }

  /** Whether the item is there and skipped or blank (`^`): not the same as absent. */
  isSkipped(item: string): boolean {
    const value = this.#held(item);
    return value !== undefined && isBlank(value);
  }

  /** One answer as text, CMS's code without leading zero as the chart writes it; `-` (not assessed) is none. */
  text(item: string): string | undefined {
    const value = this.value(item);
    const one = typeof value === 'string' ? value : value?.length === 1 ? value[0] : undefined;
    return one === undefined || one.trim() === '-' ? undefined : one.trim();
  }

  /** A coded or counted answer as a number (`04` → 4); `undefined` where absent, blank, or no whole number. */
  number(item: string): number | undefined {
    const text = this.text(item);
    return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
  }

  /** A date as a day, written `YYYY-MM-DD` or as CMS does, `YYYYMMDD`; `undefined` where it is no day of the calendar. */
  day(item: string): Day | undefined {
    const text = this.text(item) ?? '';
    const cms = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    const day = cms ? `${cms[1]}-${cms[2]}-${cms[3]}` : text;
    return isDay(day) ? day : undefined;
  }

  /**
   * Whether one answer of a check-all item is ticked. A list says so of all its answers; a single flag of its own.
   * `undefined`: not said. The chart's key that says it comes along, for the evidence.
   * @param answer CMS's code of the answer: `1`, `NA`, `C1`
   */
  ticked(item: string, answer: string): { ticked: boolean; key: string } | undefined {
    const held = this.value(item);
    const listKey = this.keyOf(item);
    const list = typeof held === 'string' && OFTEN_ONE.has(item) ? [held] : held;
    if (listKey !== undefined && Array.isArray(list) && !list.includes('-')) {
      return { ticked: list.some((code) => sameCode(code, answer)), key: listKey };
    }
    const flag = this.#flagOf(item, answer);
    const flagKey = flag === undefined ? undefined : this.keyOf(flag);
    const mark = flag === undefined ? undefined : this.text(flag);
    if (flagKey === undefined || (mark !== '0' && mark !== '1')) return undefined;
    return { ticked: mark === '1', key: flagKey };
  }

  /** Whether an item, a flag of it, or an element of its number (`GG0130`, `M1311`) is answered. */
  has(item: string): boolean {
    if (this.value(item) !== undefined) return true;
    for (const key of this.#keys.keys()) if (key.startsWith(item) && this.value(key) !== undefined) return true;
    return false;
  }

  #held(item: string): OasisAnswer | undefined {
    const key = this.#keys.get(item);
    return key === undefined ? undefined : this.#oasis[key];
  }

  #flagOf(item: string, answer: string): string | undefined {
    const flag = this.#catalogue?.byId.get(item)?.answers.find(({ code }) => code === answer)?.flag;
    return flag?.toUpperCase();
  }
}

/** Check-all items that mostly have one answer, so that people write it alone. M1033 alone would be a part of its list. */
const OFTEN_ONE: ReadonlySet<string> = new Set(['M1000', 'M1028']);

/** Names read before, by catalogue: a file of records repeats a few hundred. Bounded, since anyone can send any key. */
const known = new WeakMap<OasisCatalogue, Map<string, string>>();
const withoutCatalogue = new Map<string, string>();
const MOST_KNOWN = 4_000;

function itemOf(key: string, catalogue: OasisCatalogue | undefined): string {
  const names = catalogue ? (known.get(catalogue) ?? new Map<string, string>()) : withoutCatalogue;
  if (catalogue) known.set(catalogue, names);
  const held = names.get(key);
  if (held !== undefined) return held;
  const named = KEYS_BEYOND[key.toUpperCase()] ?? chartKey(key, catalogue);
  if (names.size >= MOST_KNOWN) names.clear();
  if (key.length <= 64) names.set(key, named);
  return named;
}

/** CMS's names of items that the OASIS-E start-of-care form, and so our catalogue, does not hold (v3.02.0). */
export const KEYS_BEYOND: Readonly<Record<string, string>> = {
  M0032_ROC_DT: 'M0032',
  M0906_DC_TRAN_DTH_DT: 'M0906',
};

function isBlank(value: OasisAnswer): boolean {
  if (typeof value === 'string') return value.trim() === '' || value.trim() === '^';
  return value.length > 0 && value.every((one) => one.trim() === '' || one.trim() === '^');
}

/** `03` and `3` are one code; `NA` and `na` too. */
function sameCode(a: string, b: string): boolean {
  const plain = (code: string) =>
    code
      .trim()
      .toUpperCase()
      .replace(/^0(?=\d$)/, '');
  return plain(a) === plain(b);
}
