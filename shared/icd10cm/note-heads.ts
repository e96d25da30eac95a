import type { NoteKind } from './notes-table.ts';

/** How the printed tabular list heads a note, with what the two kinds of Excludes mean (Official Guidelines I.A.12). */
export const NOTE_HEADS: Readonly<Record<NoteKind, string>> = {
  includes: 'Includes',
  inclusionTerm: 'Also named',
  excludes1: 'Excludes1 (not coded here)',
  excludes2: 'Excludes2 (not included here, may be coded as well)',
  codeFirst: 'Code first',
  useAdditionalCode: 'Use additional',
  codeAlso: 'Code also',
  notes: 'Note',
  sevenChrNote: '7th character',
  sevenChrDef: '7th character',
};
