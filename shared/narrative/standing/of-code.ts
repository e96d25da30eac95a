/** Something that is asked of some codes only. */
interface OfCode {
  /** The codes that it is asked of; absent: all. */
  of?: RegExp;
}

/**
 * Sorts a list of questions by the codes that they are asked of: a condition is held against the few of its code, not
 * against all.
 * @returns those of a code, in the order of the list; worked out once for each code
 */
export function askedOf<T extends OfCode>(list: readonly T[]): (code: string) => readonly T[] {
  const held = new Map<string, readonly T[]>();
  return (code) => {
    const known = held.get(code);
    if (known) return known;
    const asked = list.filter(({ of }) => !of || of.test(code));
    held.set(code, asked);
    return asked;
  };
}
