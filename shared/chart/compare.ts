/** The order of texts by their code units, for sorting: it never depends on a machine's language. Days sort as texts do. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
