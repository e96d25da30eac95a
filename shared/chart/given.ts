/** A value under a name, left out where it is absent: for objects of optional facts. */
export function given<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: V });
}

/** A list under a name, left out where it is empty. */
export function listed<K extends string, V>(name: K, list: readonly V[]): { [P in K]?: V[] } {
  return list.length === 0 ? {} : ({ [name]: [...list] } as { [P in K]?: V[] });
}
