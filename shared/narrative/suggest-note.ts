import type { AuthorRole } from '../chart/chart.ts';
import { isDay } from '../chart/day.ts';
import type { EditionUsed } from '../editions/edition.ts';
import { cite, type Editions } from '../editions/editions.ts';
import { newestCodesDay } from '../icd10cm/code-set.ts';
import { notesOn } from '../icd10cm/notes.ts';
import { isOtherLanguage } from './reading/language.ts';
import { readNote } from './reading/reading.ts';
import { type Suggested, suggest } from './suggest.ts';
import { lexiconOn, termsPack } from './terms/lexicon.ts';

/** One note by itself, as `lintel suggest` and `POST /v1/suggest` take it (interfaces.md). */
export interface NoteIn {
  text: string;
  author?: AuthorRole | undefined;
  /** The day whose codes count; the newest edition where absent, and `editions` says which. */
  date?: string | undefined;
  /** Codes that the chart has already. */
  coded?: readonly string[] | undefined;
}

export interface NoteSuggested extends Suggested {
  editions: EditionUsed[];
  /** Why nobody looked: no code list covers the day, the terms are not there, or the note is in another language. */
  notLooked?: string;
}

/** The suggestions and questions of one note, and the editions that gave them. Pure; never throws on any text. */
export function suggestNote(note: NoteIn, editions: Editions): NoteSuggested {
  const { date } = note;
  const nothing = { suggestions: [], questions: [], editions: [] };
  if (date !== undefined && !isDay(date)) return { ...nothing, notLooked: 'date: not a day of the calendar' };
  const day = date ?? newestCodesDay(editions);
  const lexicon = day === undefined ? undefined : lexiconOn(editions, day);
  if (day === undefined || !lexicon)
    return { ...nothing, notLooked: `no ICD-10-CM codes or terms for ${day ?? 'any day'}` };
  const notes = notesOn(editions, day);
  const { author, coded } = note;
  const reading = readNote(note.text);
  const found = suggest(reading, { lexicon, notes, author, coded, day });
  const packs = [lexicon.codes.pack, notes?.pack, termsPack(editions)].filter((pack) => pack !== undefined);
  const editionsUsed = packs.map(cite);
  if (isOtherLanguage(reading)) return { ...found, editions: editionsUsed, notLooked: 'text: not in English' };
  return { ...found, editions: editionsUsed };
}
