/**
 * A function of an object that is worked out once for it and held as long as the object lives: the reader of a pack, the
 * shelf of a list. What throws is tried anew.
 */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const held = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const known = held.get(of);
    if (known) return known.made;
    const made = make(of);
    held.set(of, { made });
    return made;
  };
}
