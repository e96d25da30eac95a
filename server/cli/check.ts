import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isDay } from '../../shared/chart/day.ts';
import { classify } from '../../shared/classify.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { PackError } from '../../shared/editions/pack.ts';
import { errorLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { checkLineSchema } from '../../shared/rules/finding-schema.ts';
import { RULES } from '../../shared/rules/index.ts';
import { type Policy, policySchema, unknownRules } from '../../shared/rules/policy.ts';
import { openEditions } from '../editions/open.ts';
import { homeToRead, importedPacks } from '../home.ts';
import { type ChartLine, type ChartLineOptions, chartOfLine } from '../lines/chart-of-line.ts';
import { LineError } from '../lines/line-error.ts';
import type { Command } from './command.ts';
import { explain } from './explain-rule.ts';
import { type AnswerLine, printText, runFilter, sayOnce, schemasText, unreadableInput } from './filter.ts';
import { LINE_IN } from './line-in.ts';

/** `lintel check`: one chart a line, checked against the coding and documentation rules. */
export const command: Command = {
  summary: 'Check charts against the coding rules: NDJSON in, NDJSON out',
  help: `Usage: lintel check [--policy FILE] [--from YYYY-MM-DD] [--searched TYPE,…] < charts.ndjson > checked.ndjson
       lintel check --explain CV05 [--json]

Reads one chart a line: a flat period record, a Chart, or a FHIR R4 Bundle of one patient. Writes one line for each, in
order: findings, each with its citation, evidence and the words of the note; the rules that ran; and those that did not,
with what they would have had to know. A line that cannot be read is answered with an error that names the field.

Severities: block would be returned to provider (RTP) or is a fatal OASIS edit, error is a coding error, query asks the
provider, warn is likely inconsistent, info is information.

  --policy FILE     rules off or of another severity, with reasons that are printed in the result:
                    {"rules":{"CV04":{"off":true,"reason":"…"},"CV26":{"severity":"info","reason":"…"}},
                     "pdgmPayers":["medicare-advantage"]}
  --explain RULE    prints a rule: what it says, its source, a chart on which it fires and one on which it does not
  --json            with --explain: the same as JSON
  --from DAY        for Bundles: the period that begins on this day
  --searched TYPES  for Bundles: resource types that were searched completely, separated by commas
  --home FOLDER     where imported tables lie; default $LINTEL_HOME, else ~/.lintel
  --schema          prints the JSON Schema of a line in and a line out

Exit code: 0 no line was an error, 1 some were, 2 the command could not run. Findings do not change it.

Example:
  echo '{"id":"a","from":"2026-01-12","through":"2026-02-10","principal":"N18.31","secondary":["I12.9","E11.22","E78.5"]}' | lintel check`,
  run,
};

const KINDS = ['icd10cm-codes', 'icd10cm-notes', 'icd10cm-index', 'oasis', 'pdgm-grouper', 'pdgm-payment'] as const;

async function run(args: string[]): Promise<number> {
  const say = (line: string) => process.stderr.write(`lintel check: ${line}\n`);
  const options = await optionsOf(args);
  if (typeof options === 'string') {
    say(`${options}; lintel check --help`);
    return 2;
  }
  if (options.schema) {
    return printText(schemasText(LINE_IN, z.union([checkLineSchema, errorLineSchema])), process.stdout);
  }
  let editions: Editions;
  try {
    editions = await openEditions({ kinds: KINDS, imported: importedPacks(options.home) });
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    say(error.message);
    return 2;
  }
  if (options.explain !== undefined) {
    const text = await explain(options.explain, editions, options.json);
    if (text === undefined) {
      say(`there is no rule ${JSON.stringify(options.explain.slice(0, 20))}; the rules are ${codes()}`);
      return 2;
    }
    return printText(text, process.stdout);
  }
  const unreadable = unreadableInput();
  if (unreadable) {
    say(unreadable);
    return 2;
  }
  if (process.stdin.isTTY) say('reading charts from the terminal, one JSON object a line; Ctrl-D ends');
  const answer = checkLine(editions, { ...options, unknownField: sayOnce(say) });
  return runFilter(answer, { input: process.stdin, output: process.stdout, say });
}

/** Answers one line: the command's work without its streams. */
export function checkLine(editions: Editions, options: ChartLineOptions & { policy?: Policy } = {}): AnswerLine {
  const policy = options.policy === undefined ? {} : { policy: options.policy };
  const checked = (line: ChartLine | LineError) => {
    if (line instanceof LineError) return line;
    const { findings, looked, notLooked, editions: used } = classify(line.chart, editions, policy);
    const notes = line.reported.length === 0 ? {} : { notes: line.reported };
    const id = line.id === undefined ? {} : { id: line.id };
    return { ...id, findings, looked, notLooked, ...notes, editions: used };
  };
  return (value) => {
    const line = chartOfLine(value, editions, options);
    return line instanceof Promise ? line.then(checked) : checked(line);
  };
}

interface CheckOptions extends ChartLineOptions {
  schema: boolean;
  json: boolean;
  home: string;
  explain?: string;
  policy?: Policy;
}

/** @returns what is wrong, as a sentence, where the command cannot run */
async function optionsOf(args: string[]): Promise<CheckOptions | string> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        policy: { type: 'string' },
        explain: { type: 'string' },
        json: { type: 'boolean' },
        schema: { type: 'boolean' },
        from: { type: 'string' },
        searched: { type: 'string' },
        home: { type: 'string' },
      },
    });
    if (values.from !== undefined && !isDay(values.from)) return '--from takes a day of the calendar as YYYY-MM-DD';
    const policy = values.policy === undefined ? undefined : await readPolicy(values.policy);
    if (typeof policy === 'string') return policy;
    return {
      schema: values.schema === true,
      json: values.json === true,
      home: homeToRead(values.home),
      ...(policy === undefined ? {} : { policy }),
      ...(values.explain === undefined ? {} : { explain: values.explain }),
      ...(values.from === undefined ? {} : { from: values.from }),
      ...(values.searched === undefined ? {} : { searched: values.searched.split(',').map((type) => type.trim()) }),
    };
  } catch (error) {
    if (error instanceof PackError) return error.message;
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return error.message;
    throw error;
  }
}

/** The policy of a file. @returns what is wrong with it, as a sentence */
async function readPolicy(path: string): Promise<Policy | string> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return error instanceof SyntaxError ? `${path} is not JSON` : `${path} cannot be read`;
  }
  const read = policySchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return `${path}: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'has not the shape of a policy'}`;
  }
  const unknown = unknownRules(read.data, RULES);
  return unknown.length === 0 ? read.data : `${path}: there is no rule ${unknown.join(', ')}`;
}

function codes(): string {
  return RULES.map(({ code }) => code).join(' ');
}
