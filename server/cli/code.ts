import { isSeveral } from '../../shared/icd10cm/code.ts';
import { codeAnswer } from '../../shared/pdgm/code-answer.ts';
import { SaidError } from '../../shared/said-error.ts';
import { codeOptions, uncovered } from './code-options.ts';
import { describeInWords } from './code-words.ts';
import type { Command } from './command.ts';
import { sayAs } from './say.ts';

const say = sayAs('code');

/** `lintel code`: one ICD-10-CM code on a day. */
export const command: Command = {
  summary: 'One ICD-10-CM code: status on a day, hierarchy, notes, clinical group',
  help: `Usage: lintel code CODE [--date YYYY-MM-DD] [--json]

Says what an ICD-10-CM code is on a day: valid, a header (and its codes), not yet valid, no longer valid (and what took
its place, where the lists say so), or no code at all (and which codes may have been meant). Then where it stands, the
notes of the tabular list that apply to it, and its PDGM clinical group with the authority of that assignment.

  --date YYYY-MM-DD   the day; default: the first day of the newest codes that are loaded
  --json              one JSON object on one line
  --home FOLDER       where imported tables lie; default $LINTEL_HOME, else ~/.lintel

Exit code: 0 answered, 1 not determined (no codes loaded for that day), 2 the command could not run (more than one code,
for instance).

Example:
  lintel code I42.0 --date 2026-10-01`,
  run,
};

async function run(args: string[]): Promise<number> {
  const options = await codeOptions(args, ['icd10cm-codes', 'icd10cm-notes', 'pdgm-grouper']);
  const { text, date, asked, json, editions } = options;
  const answer = codeAnswer(editions, text, date);
  if (!answer) {
    say(uncovered(editions, date));
    return 1;
  }
  if (answer.status === 'never' && isSeveral(text)) {
    throw new SaidError('one code is described at a time');
  }
  process.stdout.write(json ? `${JSON.stringify(answer)}\n` : describeInWords(answer, asked));
  if (!json && answer.status === 'never' && /\s|^\D+$/.test(text.trim())) {
    say('words are searched by lintel codes');
  }
  return 0;
}
