/** A JSON pointer of the keys and indexes on the way (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What stands in a chart at a pointer of ours, whose keys have no `/` and no `~`; absent where nothing does. */
export function valueAt(chart: object, pointer: string): unknown {
  let value: unknown = chart;
  for (const key of pointer.split('/').slice(1)) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}
