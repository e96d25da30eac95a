/**
 * The engine under one root folder, in a process of its own (against.ts): reads notes as it is asked to and answers with the
 * milliseconds of the processor that it took.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allNotes } from './corpus.ts';
import { processorMs } from './say.ts';

const DAY = '2026-06-01';

/** Notes to read, by their places among all. */
export interface Turn {
  what: string;
  from: number;
  to: number;
}

const [, , root = ''] = process.argv;
const load = (file: string) => import(pathToFileURL(join(root, file)).href);
const narrative = (file: string) => load(`shared/narrative/${file}`);
const editions = await (await load('server/editions/open.ts')).openEditions();
const { suggestNote } = await narrative('suggest-note.ts');
const reads: Record<string, (text: string) => void> = {
  'suggestions and questions': (text) => {
    suggestNote({ text, author: 'MD', date: DAY }, editions);
  },
};

/** Parts of the work are measured where the files of an engine lie as those of today. */
try {
  const { readNote } = await narrative('reading/reading.ts');
  const { matchTerms } = await narrative('conditions/match.ts');
  const { assertionIn } = await narrative('assertion/assertion.ts');
  const { lexiconOn } = await narrative('terms/lexicon.ts');
  const lexicon = lexiconOn(editions, DAY);
  reads['phrases with assertions, no codes'] = (text) => {
    const reading = readNote(text);
    for (const { sentence, start, end } of matchTerms(reading, lexicon))
      assertionIn(reading.text, sentence, start, end);
  };
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
}

const notes = allNotes();
process.on('message', ({ what, from, to }: Turn) => {
  const read = reads[what];
  process.send?.(
    processorMs(() => {
      for (let n = from; n < to; n++) read?.(notes[n] ?? '');
    }),
  );
});
process.send?.(Object.keys(reads));
