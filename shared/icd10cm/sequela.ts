import { codeKey } from './code.ts';
import type { CodeSet } from './code-set.ts';
import type { NoteReader } from './note-references.ts';

/** How a code says that it is a sequela. */
export type SequelaKind =
  /** An injury, poisoning or external cause with 7th character S. */
  | 'seventh-character'
  /** "Code first condition resulting from (sequela) of …": B90–B94, E64, E68, G09, G65, O94. */
  | 'category';

/**
 * Whether a code names the late effect of something, so that the residual condition goes before it (guideline I.B.10). Not
 * I69, which says the residual itself.
 */
export function sequelaKind(codes: CodeSet, reader: NoteReader, code: string): SequelaKind | undefined {
  if (code.length === 7 && /^[S-Y]/.test(code)) {
    return code.endsWith('S') && /\bsequela\b/i.test(codes.title(code) ?? '') ? 'seventh-character' : undefined;
  }
  const asks = reader
    .of(code, codeKey(code))
    .some(({ kind, lines }) => kind === 'codeFirst' && RESULTING.test(lines[0] ?? ''));
  return asks ? 'category' : undefined;
}

const RESULTING = /\bresulting from \(sequela\)/;
