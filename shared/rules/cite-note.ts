import type { NoteEntry, ReadNote, ReferringKind } from '../icd10cm/note-references.ts';
import { isNewerThanNotes } from '../icd10cm/notes.ts';
import type { Coded, Facts } from './facts.ts';

const NAMES: Readonly<Record<ReferringKind, string>> = {
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
  codeFirst: 'Code first',
  useAdditionalCode: 'Use additional',
  codeAlso: 'Code also',
};

/**
 * A tabular note as findings cite it: `Code first at F02 (ICD-10-CM tabular list, April 2026)`.
 * @param about the diagnoses concerned: those that came into force after the list was written are named, since then only
 * notes above them are known
 */
export function citeNote(facts: Facts, note: ReadNote, about: readonly Coded[] = []): string {
  const { notes, day, editions } = facts;
  const label = `ICD-10-CM ${notes?.edition.label ?? 'tabular list'}`;
  const newer =
    notes && day !== undefined && day >= notes.codesUntil
      ? about.filter(({ code }) => isNewerThanNotes(editions, notes, code)).map(({ shown }) => shown)
      : [];
  const doubt = newer.length === 0 ? '' : `; ${newer.join(', ')}: newer than this list`;
  return `${NAMES[note.kind]} at ${placeOf(note)} (${label}${doubt})`;
}

/** Where a note stands, in words: a code, a block (`I60-I69`), or a chapter, which has but a number. */
export function placeOf({ at }: Pick<ReadNote, 'at'>): string {
  return at.level === 'chapter' ? `chapter ${at.id}` : at.id;
}

/** The note's own words about one entry: `Code first any associated: … diabetic chronic kidney disease (E08.22, …)`. */
export function quoteNote({ kind, lines }: ReadNote, entry?: NoteEntry): string {
  const words = entry === undefined ? (lines[0] ?? '') : entry.lead ? `${entry.lead} … ${entry.line}` : entry.line;
  const head = kind === 'excludes1' || kind === 'excludes2' ? `${NAMES[kind]}:` : NAMES[kind];
  return words.startsWith(',') ? `${head}${words}` : `${head} ${words}`;
}
