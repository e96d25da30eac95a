import { cite } from '../../shared/editions/editions.ts';
import { codeSetOn } from '../../shared/icd10cm/code-set.ts';
import { indexOn } from '../../shared/icd10cm/index-terms.ts';
import { type FoundCode, findCodes } from '../../shared/narrative/find-codes.ts';
import { lexiconOn, termsPack } from '../../shared/narrative/terms/lexicon.ts';
import { codeOptions, dayInWords, uncovered } from './code-options.ts';
import type { Command } from './command.ts';
import { sayAs } from './say.ts';

const say = sayAs('codes');

/** `lintel codes`: searches ICD-10-CM. */
export const command: Command = {
  summary: 'Search ICD-10-CM: by code, clinical phrase, title, index term or abbreviation',
  help: `Usage: lintel codes QUERY [--date YYYY-MM-DD] [--limit N] [--json]

Finds ICD-10-CM codes by the beginning of a code, by what notes call a condition ("DTI left heel"), words of the title,
terms of the alphabetic index, common abbreviations and one slip a word. Headers are marked with +: they are not complete.

  --date YYYY-MM-DD   the day; default: the first day of the newest codes that are loaded
  --limit N           at most so many codes; default 20
  --json              one JSON object on one line
  --home FOLDER       where imported tables lie; default $LINTEL_HOME, else ~/.lintel

Exit code: 0 answered (also when nothing was found), 1 not determined (no codes loaded for that day), 2 the command
could not run.

Example:
  lintel codes diabetic foot ulcer --limit 5`,
  run,
};

async function run(args: string[]): Promise<number> {
  const options = await codeOptions(args, ['icd10cm-codes', 'icd10cm-index', 'narrative-terms']);
  const { text, date, asked, json, limit, editions } = options;
  const codes = codeSetOn(editions, date);
  if (!codes) {
    say(uncovered(editions, date));
    return 1;
  }
  const index = indexOn(editions, date);
  const lexicon = lexiconOn(editions, date);
  const hits = findCodes({ codes, index, lexicon }, text, { limit });
  if (json) {
    const used = [codes.pack, index?.pack, lexicon && termsPack(editions)]
      .filter((pack) => pack !== undefined)
      .map(cite);
    process.stdout.write(`${JSON.stringify({ query: text, date, hits, editions: used })}\n`);
    return 0;
  }
  process.stderr.write(
    `${codes.edition.label} on ${dayInWords(date, asked)}${index ? '' : '; no alphabetic index is loaded for that day'}\n`,
  );
  if (hits.length === 0) process.stderr.write('nothing found\n');
  for (const hit of hits) process.stdout.write(`${inWords(hit)}\n`);
  return 0;
}

function inWords({ code, valid, title, term }: FoundCode): string {
  return `${code.padEnd(9)}${valid ? ' ' : '+'} ${title ?? ''}${term === undefined ? '' : `  [${term}]`}`;
}
