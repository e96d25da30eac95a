/** A number with its noun: `1 entry`, `2 entries`. @param many the noun's plural; absent: with an s */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
