import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isDay } from '../../shared/chart/day.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { PackError } from '../../shared/editions/pack.ts';
import { group } from '../../shared/pdgm/group.ts';
import { errorLineSchema, groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { openEditions } from '../editions/open.ts';
import { homeToRead, importedPacks } from '../home.ts';
import { type ChartLine, type ChartLineOptions, chartOfLine } from '../lines/chart-of-line.ts';
import { LineError } from '../lines/line-error.ts';
import type { Command } from './command.ts';
import { type AnswerLine, printText, runFilter, sayOnce, schemasText, unreadableInput } from './filter.ts';
import { LINE_IN } from './line-in.ts';

/** `lintel group`: one 30-day period a line, grouped. */
export const command: Command = {
  summary: 'Group 30-day periods: NDJSON in, NDJSON out',
  help: `Usage: lintel group [--payment] [--from YYYY-MM-DD] [--searched TYPE,…] < records.ndjson > grouped.ndjson

Reads one period a line: a flat period record, a Chart, or a FHIR R4 Bundle of one patient. Writes one line for each, in
order: each part of the grouping with its evidence, or what is missing to know it. A line that is not JSON, or has not the
shape of one of the three, is answered with an error that names the field.

  --payment         adds the payment preview
  --from DAY        for Bundles: the period that begins on this day
  --searched TYPES  for Bundles: resource types that were searched completely, separated by commas
  --home FOLDER     where imported tables lie; default $LINTEL_HOME, else ~/.lintel
  --schema          prints the JSON Schema of a line in and a line out

Exit code: 0 no line was an error, 1 some were, 2 the command could not run.

Example:
  echo '{"id":"a","from":"2025-03-03","through":"2025-04-01","principal":"G30.9","secondary":["I50.9"],"admission":"2025-03-03","stays":[{"type":"acute","through":"2025-02-27"}],"previousPeriodEnd":null,"oasis":{"M1800":"2","M1810":"2","M1820":"2","M1830":"4","M1840":"1","M1850":"1","M1860":"2","M1033":["1","7"]},"visits":9}' | lintel group`,
  run,
};

async function run(args: string[]): Promise<number> {
  const say = (line: string) => process.stderr.write(`lintel group: ${line}\n`);
  const options = optionsOf(args);
  if (typeof options === 'string') {
    say(`${options}; lintel group --help`);
    return 2;
  }
  if (options.schema) {
    return printText(schemasText(LINE_IN, z.union([groupLineSchema, errorLineSchema])), process.stdout);
  }
  const unreadable = unreadableInput();
  if (unreadable) {
    say(unreadable);
    return 2;
  }
  let editions: Editions;
  try {
    const kinds = ['icd10cm-codes', 'pdgm-grouper', 'pdgm-payment', 'oasis'] as const;
    editions = await openEditions({ kinds, imported: importedPacks(options.home) });
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    say(error.message);
    return 2;
  }
  if (process.stdin.isTTY) say('reading records from the terminal, one JSON object a line; Ctrl-D ends');
  const answer = groupLine(editions, { ...options, unknownField: sayOnce(say) });
  return runFilter(answer, { input: process.stdin, output: process.stdout, say });
}

/** Answers one line: the command's work without its streams. */
export function groupLine(editions: Editions, options: ChartLineOptions & { payment?: boolean } = {}): AnswerLine {
  const grouped = (line: ChartLine | LineError) => {
    if (line instanceof LineError) return line;
    const {
      grouping,
      unsettled,
      notes,
      editions: used,
    } = group(line.chart, editions, { payment: options.payment === true });
    const all = line.reported.length === 0 ? notes : [...line.reported, ...notes];
    const answer = { grouping, unsettled, notes: all, editions: used };
    return line.id === undefined ? answer : { id: line.id, ...answer };
  };
  return (value) => {
    const line = chartOfLine(value, editions, options);
    return line instanceof Promise ? line.then(grouped) : grouped(line);
  };
}

interface GroupOptions extends ChartLineOptions {
  payment: boolean;
  schema: boolean;
  home: string;
}

/** @returns what is wrong, as a sentence, where the command cannot run */
function optionsOf(args: string[]): GroupOptions | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        payment: { type: 'boolean' },
        schema: { type: 'boolean' },
        from: { type: 'string' },
        searched: { type: 'string' },
        home: { type: 'string' },
      },
    });
    if (values.from !== undefined && !isDay(values.from)) return '--from takes a day of the calendar as YYYY-MM-DD';
    return {
      payment: values.payment === true,
      schema: values.schema === true,
      home: homeToRead(values.home),
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
