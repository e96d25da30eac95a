import { type NoteSuggested, suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { goldNotes, goldText } from '../../../gold/score.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const read = new Map<string, NoteSuggested>();

/** What a note of a provider gives, as of a day. A text is read once, whichever test asks: most settings leave most notes as they are. */
export function suggested(text: string, date: string): NoteSuggested {
  const key = `${date} ${text}`;
  const found = read.get(key) ?? suggestNote({ text, author: 'MD', date }, editions);
  read.set(key, found);
  return found;
}

/** The codes of the suggestions, in their order. */
export const codes = ({ suggestions }: NoteSuggested): string[] => suggestions.map(({ code }) => code);

/** The notes for tuning as they stand, and the codes that each gives so. */
export const tunedNotes = goldNotes()
  .filter(({ tune }) => tune)
  .map(({ id, date }) => ({ id, date, plain: goldText(id), given: codes(suggested(goldText(id), date)) }));
