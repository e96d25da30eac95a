/** What tells notes from other fields, as data of `extension/sites/`; the worker sends it as text (`lexicon.ts`). */
export interface NoteWords {
  /** Words of a label, heading or name that make a field a note. */
  notes: RegExp;
  /** Words that make it none, whatever its size: what is searched, sent, or written for somebody else. */
  never: RegExp;
  /** Whose words the field holds, where its label, its heading or the page's title says so; the first that fits. */
  authors: readonly { words: RegExp; role: AuthorRole }[];
  /** Fields of one EHR by their exact names. */
  sites: readonly { recognise: RegExp; notes: readonly string[]; never: readonly string[] }[];
}

/** The roles that a label can say (shared/chart/chart.ts, `AUTHOR_ROLES`). */
export type AuthorRole = 'MD' | 'NP' | 'PA' | 'RN' | 'LPN' | 'PT' | 'OT' | 'SLP' | 'MSW' | 'RD';
