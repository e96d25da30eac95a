/** Something that was seen and left out, and why. `at` is a reference or a path, never a value of the record. */
export interface Reported {
  at: string;
  say: string;
}

/** Notes one {@link Reported}. */
export type Report = (at: string, say: string) => void;
