/**
 * Codes of which a note at their category lets one stand ("code to highest level", "use one code for each receptor"): kinds of
 * notes that are no Excludes notes, in the tabular list of April 2026. Codes without the dot.
 */
interface Group {
  /** A code of the group; what it captures is what all but one of the codes say otherwise. */
  codes: RegExp;
  note: string;
  words: string;
}

const GROUPS: readonly Group[] = [
  { codes: /^S141.(\d)/, note: 'S14', words: 'Code to highest level of cervical cord injury' },
  { codes: /^S241.(\d)/, note: 'S24', words: 'Code to highest level of thoracic spinal cord injury' },
  { codes: /^S341[0-3](\d)/, note: 'S34', words: 'Code to highest level of lumbar cord injury' },
  { codes: /^Z17([01])$/, note: 'Z17', words: 'Use one code, as available, for each receptor' },
  { codes: /^Z172([12])$/, note: 'Z17', words: 'Use one code, as available, for each receptor' },
  { codes: /^Z173([12])$/, note: 'Z17', words: 'Use one code, as available, for each receptor' },
];

/** The note that lets one of two codes stand; `undefined`: they say the same of it, or no such note is over both. */
export function oneOfAKind(one: string, other: string): { note: string; words: string } | undefined {
  for (const { codes, note, words } of GROUPS) {
    const [a, b] = [codes.exec(one)?.[1], codes.exec(other)?.[1]];
    if (a !== undefined && b !== undefined && a !== b) return { note, words };
  }
  return undefined;
}
