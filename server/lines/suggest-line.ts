import { given } from '../../shared/chart/given.ts';
import { pointerOf } from '../../shared/chart/pointer.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { type NoteSuggested, suggestNote } from '../../shared/narrative/suggest-note.ts';
import { noteInSchema } from '../../shared/narrative/suggestion-schema.ts';
import { LineError } from './line-error.ts';
import { shapeError } from './shape-error.ts';

/** The line out. */
type SuggestLine = NoteSuggested & { id?: string };

/**
 * Answers one note with its suggestions and questions: what `lintel suggest` and `POST /v1/suggest` do, without their streams.
 * @param unknownField told the pointer of each field that is not known
 */
export function suggestLine(
  editions: Editions,
  unknownField?: (pointer: string) => void,
): (value: unknown) => SuggestLine | LineError {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return new LineError('', 'the line is not a JSON object');
    }
    const read = noteInSchema.safeParse(value);
    if (!read.success) return shapeError(read.error, value as Record<string, unknown>);
    if (unknownField) for (const key in value) if (!FIELDS.has(key)) unknownField(pointerOf([key]));
    const { id, ...note } = read.data;
    const { suggestions, questions, notLooked, editions: used } = suggestNote(note, editions);
    return {
      ...given('id', id),
      suggestions,
      questions,
      ...given('notLooked', notLooked),
      editions: used,
    };
  };
}

const FIELDS: ReadonlySet<string> = new Set(Object.keys(noteInSchema.shape));
