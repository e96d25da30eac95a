import { normalise } from './code.ts';
import type { CodeSet } from './code-set.ts';
import type { NotePlace, SeventhCharacter, TabularNotes } from './notes.ts';

/**
 * What is wrong with the 7th character of a code that is not complete (guidelines I.A.4, I.A.5). `characters` are those
 * that the tabular list gives, with where they stand.
 */
export type SeventhFault = {
  characters: readonly SeventhCharacter[];
  at: NotePlace;
} & (
  | { fault: 'missing' }
  /** The last character is none of those. */
  | { fault: 'unknown'; character: string }
  /** It stands too early: X fills the empty positions. `right` is the code with them filled, in capitals without the dot. */
  | { fault: 'placeholder'; right: string }
);

/**
 * The fault of a code's 7th character; `undefined` where the code is complete, or is wrong for another reason (a header
 * with characters of its own to come, a code of another year). Asked of a code as written.
 */
export function seventhFault(codes: CodeSet, notes: TabularNotes, written: string): SeventhFault | undefined {
  const code = normalise(written);
  if (code === undefined || codes.isValid(code)) return undefined;
  const defined = notes.seventhCharacters(code);
  if (!defined) return undefined;
  const { characters, at } = defined;
  const takes = (character: string) => characters.some((one) => one.character === character);
  const isComplete = (base: string) => characters.some(({ character }) => codes.isValid(filled(base, character)));
  if (code.length < LENGTH && isComplete(code)) return { characters, at, fault: 'missing' };
  const base = code.slice(0, -1).replace(/X+$/, '');
  const last = code.slice(-1);
  if (base.length < 3) return undefined;
  if (takes(last) && codes.isValid(filled(base, last))) {
    return { characters, at, fault: 'placeholder', right: filled(base, last) };
  }
  return code.length === LENGTH && isComplete(base) ? { characters, at, fault: 'unknown', character: last } : undefined;
}

/** The length of a code that has a 7th character. */
const LENGTH = 7;

/** A code with its 7th character, the empty positions filled with X. */
function filled(base: string, character: string): string {
  return `${base.padEnd(LENGTH - 1, 'X')}${character}`;
}
