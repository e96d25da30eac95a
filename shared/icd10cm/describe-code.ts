import type { Day } from '../chart/day.ts';
import { given } from '../chart/given.ts';
import type { EditionUsed } from '../editions/edition.ts';
import { cite, type Editions } from '../editions/editions.ts';
import { type CodeLine, type CodeStatus, codeSetOn } from './code-set.ts';
import { isNewerThanNotes, type Note, type NotePlace, notesOn, type SeventhCharacter } from './notes.ts';

/** Everything that the ICD-10-CM tables say of one code on a day: what `lintel code` and `GET /v1/codes/{code}` answer. */
export type CodeDescription = StatusFacts & {
  date: Day;
  /** `valid`, `header`, `not-yet`, `no-longer` or `never`; what goes with it stands beside it ({@link CodeStatus}). */
  status: CodeStatus['state'];
  /** Chapter, section, category and so on down to the code's parent. */
  hierarchy: NotePlace[];
  /** Absent: no file that is loaded says it. */
  manifestation?: boolean;
  externalCause: boolean;
  /** Own notes first, then those of every level above. Empty where `notesMissing`. */
  notes: Note[];
  seventhCharacters?: SeventhCharacter[];
  /** Why the notes' silence says nothing: none are loaded for the day, or the code is newer than the list. */
  notesMissing?: string;
  /** What was read, to cite. */
  editions: EditionUsed[];
};

/** What the states say besides their name, each only where its state has it. */
interface StatusFacts {
  /** With the dot; for `never` as written. */
  code: string;
  title?: string;
  /** Of a header, and of a code that was complete and became one. */
  children?: CodeLine[];
  /** `valid`: the first and the last day of the unbroken stretch, each only where the loaded editions show it. */
  validFrom?: Day;
  validThrough?: Day;
  /** `not-yet`: the first day, and whether the code will be complete. */
  from?: Day;
  valid?: boolean;
  /** `no-longer`. */
  lastValid?: Day;
  lastListed?: Day;
  again?: Day;
  /** `never`. */
  didYouMean?: CodeLine[];
}

/**
 * Describes a code, as written, on a day. Any text gets an answer.
 * @returns `undefined` where no code set covers the day: then nothing is determined
 */
export function describeCode(editions: Editions, code: string, date: Day): CodeDescription | undefined {
  const codes = codeSetOn(editions, date);
  if (!codes) return undefined;
  const notes = notesOn(editions, date);
  const { state, ...facts } = codes.status(code);
  const listed = codes.has(code);
  const above = listed ? codes.ancestors(code) : [];
  const places = listed && notes ? notes.placesOf(code) : {};
  const seventh = listed ? notes?.seventhCharacters(code)?.characters : undefined;
  const manifestation = codes.manifestation(code);
  const missing = notesMissing();
  const { from: validFrom, through: validThrough } = codes.validDays(code);
  return {
    ...facts,
    ...given('validFrom', validFrom),
    ...given('validThrough', validThrough),
    date,
    status: state,
    hierarchy: [
      ...[places.chapter, places.section].filter((place) => place !== undefined),
      ...above.map(({ code: id, title }) => ({
        level: 'code' as const,
        id,
        ...given('title', title),
      })),
    ],
    ...given('manifestation', manifestation),
    externalCause: codes.isExternalCause(code),
    notes: listed && notes ? notes.notesOf(code) : [],
    ...given('seventhCharacters', seventh),
    ...given('notesMissing', missing),
    editions: [codes.pack, ...(notes ? [notes.pack] : [])].map(cite),
  };

  function notesMissing(): string | undefined {
    if (!listed) return undefined;
    if (!notes) return `no tabular list is loaded for ${date}`;
    if (!isNewerThanNotes(editions, notes, code)) return undefined;
    return `the code is newer than the ${notes.edition.label}: its own notes are not known, those above it may have changed`;
  }
}
