/**
 * A year's codes as a difference to a whole list: what FY2027 changed fits in a few kilobytes. Section `difference` of
 * a pack, JSON.
 */
export interface CodeDifference {
  /** Edition id of the whole list. */
  base: string;
  /** SHA-256 of that pack: a difference to another list would be another year. */
  baseSha256: string;
  /** Codes of the list that this year does not have. */
  absent: string[];
  /** Codes that are complete in the list and headers this year. */
  headers: string[];
  /** Codes that are headers in the list and complete this year. */
  complete: string[];
  /** Codes that the list does not have: code, complete (1) or header (0), title, manifestation (1) or not. */
  added: [code: string, billable: 0 | 1, title: string, manifestation?: 1][];
  /** Titles that differ. */
  titles: [code: string, title: string][];
}

/** A year's list as the difference takes it. */
interface Row {
  billable: boolean;
  title: string;
  manifestation: boolean | undefined;
}

/** What `year` has otherwise than `base`, sorted by code. Keys of both maps are codes in capitals without the dot. */
export function differenceBetween(
  base: ReadonlyMap<string, Row>,
  year: ReadonlyMap<string, Row>,
): Omit<CodeDifference, 'base' | 'baseSha256'> {
  const difference: Omit<CodeDifference, 'base' | 'baseSha256'> = {
    absent: [...base.keys()].filter((code) => !year.has(code)).sort(),
    headers: [],
    complete: [],
    added: [],
    titles: [],
  };
  for (const code of [...year.keys()].sort()) {
    const now = year.get(code);
    if (!now) continue;
    const was = base.get(code);
    if (!was) {
      const billable = now.billable ? 1 : 0;
      difference.added.push(now.manifestation ? [code, billable, now.title, 1] : [code, billable, now.title]);
      continue;
    }
    if (was.billable !== now.billable) (now.billable ? difference.complete : difference.headers).push(code);
    if (was.title !== now.title) difference.titles.push([code, now.title]);
  }
  return difference;
}
