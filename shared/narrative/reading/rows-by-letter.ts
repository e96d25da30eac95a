import { firstLettersOf } from './pattern-pieces.ts';

/**
 * The rows of a list that a code can match, in their order: those whose pattern matches no code of its first letter are left out,
 * and what letters a pattern matches is read off it. A code is held against three patterns of sixty.
 */
export function rowsByLetter<Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => RegExp,
): (code: string) => readonly Row[] {
  const letters = rows.map((row) => ({ row, first: firstLettersOf(patternOf(row)) }));
  const held = new Map<string, readonly Row[]>();
  return (code) => {
    const letter = code.charAt(0).toLowerCase();
    const known = held.get(letter);
    if (known) return known;
    const made = letters.filter(({ first }) => !first || first.has(letter)).map(({ row }) => row);
    // Codes begin with one of 26 letters; what else may be asked is not remembered.
    if (/^[a-z]$/.test(letter)) held.set(letter, made);
    return made;
  };
}

/** Codes remembered at most. */
const MOST = 5_000;

/**
 * The rows of a list whose pattern matches a code, in their order. Notes name the same codes again and again: what a list says of
 * one is told once. Holds codes, never words of a note.
 */
export function rowsOf<Row>(rows: readonly Row[], patternOf: (row: Row) => RegExp): (code: string) => readonly Row[] {
  const byLetter = rowsByLetter(rows, patternOf);
  const held = new Map<string, readonly Row[]>();
  return (code) => {
    const known = held.get(code);
    if (known) return known;
    const made = byLetter(code).filter((row) => patternOf(row).test(code));
    if (held.size >= MOST) held.clear();
    held.set(code, made);
    return made;
  };
}
