import { z } from 'zod';
import { noteInSchema, suggestLineSchema } from '../../shared/narrative/suggestion-schema.ts';
import { homeToRead } from '../home.ts';
import { errorLineSchema } from '../lines/line-error.ts';
import { suggestLine } from '../lines/suggest-line.ts';
import { argumentsOf, FROM_INPUT } from './arguments.ts';
import type { Command } from './command.ts';
import { printText, runOnInput, sayOnce, schemasText } from './console.ts';
import { openedEditions } from './filter-options.ts';
import { sayAs } from './say.ts';

/** `lintel suggest`: one note a line, with the codes that its words support. */
export const command: Command = {
  summary: 'Suggest codes from notes: NDJSON in, NDJSON out',
  help: `Usage: lintel suggest < notes.ndjson > suggested.ndjson

Reads one note a line: {"id"?, "text", "author"?, "date"?, "coded"?}. Writes one line for each, in order: suggestions, each
with the words that it rests on, and questions where the words leave something open or are not a provider's. The author
is a role (MD, NP, RN, PT, …); a note without one supports no diagnosis and gives questions. Nothing is looked up outside
this machine, and payment has no part in it.

  --home FOLDER     where imported tables lie; default $LINTEL_HOME, else ~/.lintel
  --schema          prints the JSON Schema of a line in and a line out

Exit code: 0 no line was an error, 1 some were, 2 the command could not run.

Example:
  echo '{"id":"a","author":"MD","date":"2026-01-12","text":"Acute on chronic systolic heart failure. Stage 3 pressure ulcer of the left heel. Denies chest pain."}' | lintel suggest`,
  run,
};

const KINDS = ['icd10cm-codes', 'icd10cm-notes', 'narrative-terms'] as const;

async function run(args: string[]): Promise<number> {
  const say = sayAs('suggest');
  const options = { schema: { type: 'boolean' }, home: { type: 'string' } } as const;
  const { values } = argumentsOf({ args, options }, FROM_INPUT);
  const home = homeToRead(values.home);
  if (values.schema) {
    return printText(schemasText(noteInSchema, z.union([suggestLineSchema, errorLineSchema])), process.stdout);
  }
  const editions = await openedEditions(KINDS, home);
  return runOnInput(suggestLine(editions, sayOnce(say)), 'notes', say);
}
