import { addDays, type Day } from '../chart/day.ts';
import { type CodeKey, codeKey } from './code.ts';

/**
 * First and last valid days of codes, from the Medicare Code Editor's table. Section `validity` of a pack, JSON.
 * A complete code of the base list that stands in no span has been valid since `since` and still is.
 */
export interface ValidityTable {
  /** Edition id of the whole list, and its pack's SHA-256. */
  base: string;
  baseSha256: string;
  /** The first day that the table knows: ICD-10-CM began on 2015-10-01. */
  since: Day;
  /** `to` is the last valid day; absent: still valid. `codes` is separated by blanks. */
  spans: { from: Day; to?: Day; codes: string }[];
  /** Manifestation codes that no list we hold has any more, separated by blanks. */
  manifestations: string;
}

/** A stretch of validity: `[from, to)`; no `to`: no end known. */
export interface ValidSpan {
  from: Day;
  to?: Day;
}

/** A {@link ValidityTable} ready to look up. */
export class CodeValidity {
  readonly #since: ValidSpan;
  readonly #spans = new Map<CodeKey, ValidSpan>();
  readonly #manifestations: ReadonlySet<CodeKey>;
  /** The days on which anything changed, sorted. */
  readonly changes: readonly Day[];

  constructor(table: ValidityTable) {
    this.#since = { from: table.since };
    for (const { from, to, codes } of table.spans) {
      const end = to === undefined ? undefined : addDays(to, 1);
      const span: ValidSpan = end === undefined ? { from } : { from, to: end };
      for (const code of codes.split(' ')) this.#spans.set(codeKey(code), span);
    }
    this.#manifestations = new Set(table.manifestations.split(' ').filter(Boolean).map(codeKey));
    const days = [...this.#spans.values()].flatMap((span) =>
      span.to === undefined ? [span.from] : [span.from, span.to],
    );
    this.changes = [...new Set([table.since, ...days])].sort();
  }

  /** Codes that have a span of their own. */
  get keys(): Iterable<CodeKey> {
    return this.#spans.keys();
  }

  /** When a code is valid. @param complete whether the base list has it as a complete code */
  span(key: CodeKey, complete: boolean): ValidSpan | undefined {
    return this.#spans.get(key) ?? (complete ? this.#since : undefined);
  }

  isValid(key: CodeKey, day: Day, complete: boolean): boolean {
    const span = this.span(key, complete);
    return span !== undefined && span.from <= day && (span.to === undefined || day < span.to);
  }

  isManifestation(key: CodeKey): boolean {
    return this.#manifestations.has(key);
  }
}
