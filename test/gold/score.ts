import { readFileSync } from 'node:fs';
import type { AuthorRole } from '../../shared/chart/chart.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { authorKind } from '../../shared/narrative/author.ts';
import { suggestNote } from '../../shared/narrative/suggest-note.ts';

/** A note of the gold set. */
export interface GoldNote {
  id: string;
  /** 1 to 4: in which lot it was written. */
  set: number;
  type: string;
  author: AuthorRole;
  date: string;
  tune: boolean;
}

interface Annotation {
  id: string;
  codes: { code: string; quote: string }[];
}

const here = (file: string) => new URL(file, import.meta.url);

/** The notes, in order. */
export function goldNotes(): GoldNote[] {
  return JSON.parse(readFileSync(here('notes.json'), 'utf8'));
}

/** The text of a note, as typed. */
export function goldText(id: string): string {
  return readFileSync(here(`notes/${id}.txt`), 'utf8');
}

/** A file of annotations: each annotator's, and what a third reader made of both. */
export type AnnotationFile = 'annotator-a' | 'annotator-b' | 'adjudicated';

/** The codes of each note by one file of annotations. */
export function annotated(file: AnnotationFile): Map<string, Set<string>> {
  const lines = readFileSync(here(`${file}.ndjson`), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const { id, codes } = JSON.parse(line) as Annotation;
      return [id, new Set(codes.map(({ code }) => code))];
    }),
  );
}

/** What the engine gives for a note: a provider's suggestions, another author's codes in questions. */
export function given(note: GoldNote, editions: Editions): Set<string> {
  const { suggestions, questions } = suggestNote(
    { text: goldText(note.id), author: note.author, date: note.date },
    editions,
  );
  if (authorKind(note.author) === 'provider') return new Set(suggestions.map(({ code }) => code));
  const asked = questions.filter(({ reason }) => reason === 'not-a-provider').flatMap(({ codes }) => codes ?? []);
  return new Set([...suggestions.map(({ code }) => code), ...asked]);
}

/** Counts of exact codes. */
export interface Score {
  notes: number;
  right: number;
  given: number;
  wanted: number;
  precision: number;
  recall: number;
}

/** Exact codes, over notes. */
export function scoreOf(pairs: readonly { given: ReadonlySet<string>; wanted: ReadonlySet<string> }[]): Score {
  let right = 0;
  let all = 0;
  let wanted = 0;
  for (const pair of pairs) {
    all += pair.given.size;
    wanted += pair.wanted.size;
    for (const code of pair.given) if (pair.wanted.has(code)) right++;
  }
  return { notes: pairs.length, right, given: all, wanted, precision: right / all, recall: right / wanted };
}
