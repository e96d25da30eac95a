import { z } from 'zod';
import { groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import type { ChartLineOptions } from '../lines/chart-of-line.ts';
import { groupLine } from '../lines/group-line.ts';
import { errorLineSchema } from '../lines/line-error.ts';
import { LINE_IN } from '../lines/line-in.ts';
import { argumentsOf, FROM_INPUT } from './arguments.ts';
import type { Command } from './command.ts';
import { printText, runOnInput, sayOnce, schemasText } from './console.ts';
import { FILTER_OPTIONS, type FilterOptions, filterOptions, openedEditions } from './filter-options.ts';
import { sayAs } from './say.ts';

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

const KINDS = ['icd10cm-codes', 'pdgm-grouper', 'pdgm-payment', 'oasis'] as const;

async function run(args: string[]): Promise<number> {
  const say = sayAs('group');
  const options = optionsOf(args);
  if (options.schema) {
    return printText(schemasText(LINE_IN, z.union([groupLineSchema, errorLineSchema])), process.stdout);
  }
  const editions = await openedEditions(KINDS, options.home);
  const answer = groupLine(editions, { ...options, unknownField: sayOnce(say) });
  return runOnInput(answer, 'records', say);
}

interface GroupOptions extends FilterOptions, ChartLineOptions {
  payment: boolean;
}

function optionsOf(args: string[]): GroupOptions {
  const options = { ...FILTER_OPTIONS, payment: { type: 'boolean' } } as const;
  const { values } = argumentsOf({ args, options }, FROM_INPUT);
  return { ...filterOptions(values), payment: values.payment === true };
}
