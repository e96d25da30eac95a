/** What a phrase stands for: a code, or several that are reported together, each complete or the header of a tree. */
export interface Concept {
  codes: readonly string[];
  /** The complete code that the bare phrase means where nothing more is said, for the first of the codes. */
  bare?: string;
}

/**
 * Concepts as term files and the pack write them: `E11.621+L97.5` (reported together), `E11>E11.9` (the bare phrase),
 * `G20.A1/G20` (the first whose codes are listed on the day), `-` (the phrase names no condition).
 */
export function readConcepts(text: string): Concept[] {
  if (text === '-') return [];
  return text.split('/').map((one) => {
    const parts = one.split('+').map((part) => part.split('>'));
    const bare = parts[0]?.[1];
    return { codes: parts.map(([code = '']) => code), ...(bare === undefined ? {} : { bare }) };
  });
}
