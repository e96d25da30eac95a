import { z } from 'zod';
import { chartSchema } from '../../shared/chart/chart.ts';
import { given } from '../../shared/chart/given.ts';
import { errorLineSchema } from '../lines/line-error.ts';
import { LINE_IN } from '../lines/line-in.ts';
import { type ReadLineOptions, readLine } from '../lines/read-line.ts';
import { argumentsOf } from './arguments.ts';
import type { Command } from './command.ts';
import { printText, runOnInput, sayOnce, schemasText } from './console.ts';
import { FILTER_OPTIONS, type FilterOptions, filterOptions, openedEditions } from './filter-options.ts';
import { runFile } from './read-file.ts';
import { sayAs } from './say.ts';

/** `lintel read`: what Lintel reads of a FHIR record, and everything that it saw and left out. */
export const command: Command = {
  summary: 'Read FHIR Bundles, records, OASIS XML and CDA into charts: NDJSON or files in, NDJSON out',
  help: `Usage: lintel read [FILES…] [--from YYYY-MM-DD] [--searched TYPE,…] [--patient ID]

Reads one patient's record a line, from standard input (also named -) or from files, and writes a line for each, in
order: {id, file, chart, reported}. The chart is what was read, with the source of every fact; reported is everything that was
seen and left out, with why. A line may be a FHIR R4 Bundle of one patient, the flat period record, or a Chart. The text
layer of PDFs in a Bundle is read, and so are RTF, HTML and clinical documents (CDA) in it; a scan stays attached and
unreadable.

A file is one of these, told by its first bytes:
  OASIS XML    assessments as EHRs export them for CMS (ASSESSMENT with CMS's item names, OASIS-E to E2): a line each.
               A correction is read and named as one; an inactivation is named and answers nothing
  CDA XML      a clinical document as hospitals send it (C-CDA: discharge summary, CCD, progress note): a line with whom it
               is about and its words. Its coded entries are not read
  zip          of such XML files, each named FILE.zip/ENTRY.xml
  JSON         one Bundle, record or Chart
  .ndjson      by its name: one record a line
JSON, NDJSON and XML may be gzipped (.gz).

  --from DAY        the 30-day period that begins on this day; default: the latest one of the record; of an OASIS XML
                    the first that the assessment is made for
  --searched TYPES  resource types that were searched completely, separated by commas, so that absent means none
  --patient ID      which patient, where a Bundle holds several: none is read without it
  --home FOLDER     where imported tables lie; default $LINTEL_HOME, else ~/.lintel
  --schema          prints the JSON Schema of a line in and a line out

Exit code: 0 no line was an error, 1 some were, 2 the command could not run. \`lintel watch\` reads a folder as files come.

Example:
  echo '{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"p1"}},{"resource":{"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"},"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"I50.9"}]}}}]}' | lintel read --searched Condition`,
  run,
};

async function run(args: string[]): Promise<number> {
  const say = sayAs('read');
  const options = optionsOf(args);
  if (options.schema) {
    return printText(schemasText(LINE_IN, LINE_OUT), process.stdout);
  }
  const editions = await openedEditions(['oasis'], options.home);
  const answer = readLine(editions, options.read, sayOnce(say));
  if (options.files.length === 0) return runOnInput(answer, 'records', say);
  const { from } = options.read;
  const submissions = given('from', from);
  let worst = 0;
  for (const file of options.files) {
    const reader = { answer, editions, submissions, say: (line: string) => say(`${file}: ${line}`) };
    const code = await runFile(file, file, reader, process.stdout);
    if (code === 2) return 2;
    worst = Math.max(worst, code);
  }
  return worst;
}

const LINE_OUT = z.union([
  z.object({
    id: z.string().optional(),
    file: z.string().optional().describe('The file as it was named, where files are read'),
    chart: chartSchema,
    reported: z
      .array(z.object({ at: z.string().describe('Reference or path, never a value'), say: z.string() }))
      .describe('Everything that was seen and left out, with why'),
  }),
  errorLineSchema.extend({ file: z.string().optional() }),
]);

interface Options extends Omit<FilterOptions, 'from'> {
  files: string[];
  read: ReadLineOptions;
}

function optionsOf(args: string[]): Options {
  const { values, positionals } = argumentsOf({
    args,
    allowPositionals: true,
    options: { ...FILTER_OPTIONS, patient: { type: 'string' } },
  });
  const { from, searched, ...rest } = filterOptions(values);
  return {
    ...rest,
    // What tar, gzip and jq take for standard input too.
    files: positionals.length === 1 && positionals[0] === '-' ? [] : positionals,
    read: {
      ...given('from', from),
      ...given('searched', searched),
      ...given('patient', values.patient),
    },
  };
}
