import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createGunzip, gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { chartSchema } from '../../shared/chart/chart.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { READ } from '../../shared/fhir/admit.ts';
import { type ReadOptions, readChart } from '../../shared/fhir/read-chart.ts';
import { errorLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { chartOfLine } from '../lines/chart-of-line.ts';
import { type AnswerLine, runFilter } from '../lines/filter.ts';
import { LineError } from '../lines/line-error.ts';
import { LINE_IN } from '../lines/line-in.ts';
import { parseLine } from '../lines/parse-line.ts';
import type { Command } from './command.ts';
import { sayOnce, schemasText } from './console.ts';
import {
  argumentsOrFault,
  FILTER_OPTIONS,
  type FilterOptions,
  filterOptions,
  openedEditions,
} from './filter-options.ts';

/** `lintel read`: what Lintel reads of a FHIR record, and everything that it saw and left out. */
export const command: Command = {
  summary: 'Read FHIR Bundles (or records) into charts: NDJSON in, NDJSON out; also files',
  help: `Usage: lintel read [FILES…] [--from YYYY-MM-DD] [--searched TYPE,…] [--patient ID]

Reads one patient's record a line, from standard input or from files, and writes a line for each, in order:
{id, file, chart, reported}. The chart is what was read, with the source of every fact; reported is everything that was
seen and left out, with why. A line may be a FHIR R4 Bundle of one patient, the flat period record, or a Chart.

A file is one Bundle as a JSON document; where its name ends in .ndjson, one record a line. Both may be gzipped (.gz).

  --from DAY        the 30-day period that begins on this day; default: the latest one of the record
  --searched TYPES  resource types that were searched completely, separated by commas, so that absent means none
  --patient ID      which patient, where a Bundle holds several: none is read without it
  --home FOLDER     where imported tables lie; default $LINTEL_HOME, else ~/.lintel
  --schema          prints the JSON Schema of a line in and a line out

Exit code: 0 no line was an error, 1 some were, 2 the command could not run.

Example:
  echo '{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"p1"}},{"resource":{"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"},"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"I50.9"}]}}}]}' | lintel read --searched Condition`,
  run,
};

/** One file after decompression: a Bundle of many years with its documents. */
const LARGEST_FILE = 512 * 1024 * 1024;

async function run(args: string[]): Promise<number> {
  const say = (line: string) => process.stderr.write(`lintel read: ${line}\n`);
  const options = await optionsOf(args);
  if (typeof options === 'string') {
    say(`${options}; lintel read --help`);
    return 2;
  }
  if (options.schema) {
    process.stdout.write(schemasText(LINE_IN, LINE_OUT));
    return 0;
  }
  const editions = await openedEditions(['oasis'], options.home);
  if (typeof editions === 'string') {
    say(editions);
    return 2;
  }
  const answer = readLine(editions, options.read, sayOnce(say));
  if (options.files.length === 0) {
    if (process.stdin.isTTY) say('reading records from the terminal, one JSON object a line; Ctrl-D ends');
    return runFilter(answer, { input: process.stdin, output: process.stdout });
  }
  let worst = 0;
  for (const file of options.files) {
    const code = await runFile(file, answer);
    if (code === 2) return 2;
    worst = Math.max(worst, code);
  }
  return worst;
}

/** Answers one line: the command's work without its streams. */
export function readLine(
  editions: Editions,
  options: Pick<ReadOptions, 'from' | 'searched' | 'patient'> = {},
  unknownField?: (pointer: string) => void,
): AnswerLine {
  return async (value) => {
    if (isBundle(value)) {
      // Of a Bundle of several patients the answer names each, and none is read: no guess, and no refusal either.
      const { chart, reported } = readChart(value, editions, options);
      return { ...(chart.id === undefined ? {} : { id: chart.id }), chart, reported };
    }
    const line = await chartOfLine(value, editions, unknownField ? { unknownField } : {});
    if (line instanceof LineError) return line;
    const { id, chart, reported } = line;
    return { ...(id === undefined ? {} : { id }), chart, reported };
  };
}

function isBundle(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'resourceType') &&
    (value as { resourceType: unknown }).resourceType === 'Bundle'
  );
}

/** One file: its lines, or the one document that it is. A file that cannot be read is an error line, and the run goes on. */
async function runFile(file: string, answer: AnswerLine): Promise<number> {
  const name = file;
  const named: AnswerLine = async (value) => withFile(await answer(value), name);
  if (/\.ndjson(\.gz)?$/i.test(name)) {
    const bytes = createReadStream(file);
    const input = name.toLowerCase().endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    bytes.on('error', (error) => input.destroy(error));
    return runFilter(named, { input: guarded(input), output: process.stdout }).catch((error: NodeJS.ErrnoException) => {
      writeError(name, whyUnreadable(error));
      return 1;
    });
  }
  let bytes: Uint8Array;
  try {
    bytes = await wholeFile(file);
  } catch (error) {
    writeError(name, whyUnreadable(error as NodeJS.ErrnoException));
    return 1;
  }
  const value = parseLine(bytes);
  const answered = value instanceof LineError ? value : await answer(value);
  if (answered instanceof LineError) {
    const { id, path, say } = answered;
    process.stdout.write(
      `${JSON.stringify({ ...(id === undefined ? {} : { id }), file: name, error: { line: 1, path, say } })}\n`,
    );
    return 1;
  }
  process.stdout.write(`${JSON.stringify(withFile(answered, name))}\n`);
  return 0;
}

/** A stream that ends with its error: `runFilter` reads it with `for await`, which throws it on. */
function guarded(stream: NodeJS.ReadableStream): Readable {
  return Readable.from(stream as AsyncIterable<Uint8Array>, { objectMode: false });
}

async function wholeFile(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes, { maxOutputLength: LARGEST_FILE }) : bytes;
}

function withFile(answered: object | LineError, file: string): object | LineError {
  if (answered instanceof LineError) return answered;
  const { id, ...rest } = answered as { id?: string };
  return { ...(id === undefined ? {} : { id }), file, ...rest };
}

function writeError(file: string, say: string): void {
  process.stdout.write(`${JSON.stringify({ file, error: { line: 1, path: '', say } })}\n`);
}

function whyUnreadable({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'the file is not there';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'ERR_BUFFER_TOO_LARGE') return `the file is larger than ${LARGEST_FILE / 2 ** 20} MiB`;
  if (code?.startsWith('Z_')) return 'the file is not a whole gzip file';
  return 'the file could not be read';
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
  read: Pick<ReadOptions, 'from' | 'searched' | 'patient'>;
}

/** @returns what is wrong, as a sentence, where the command cannot run */
function optionsOf(args: string[]): Promise<Options | string> {
  return argumentsOrFault(() => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...FILTER_OPTIONS, searched: { type: 'string', multiple: true }, patient: { type: 'string' } },
    });
    const common = filterOptions(values);
    if (typeof common === 'string') return common;
    const searched = values.searched
      ?.flatMap((list) => list.split(','))
      .map((type) => type.trim())
      .filter((type) => type !== '');
    const unknown = searched?.find((type) => !READ.has(type));
    if (unknown !== undefined) return `--searched takes resource types that are read: ${[...READ].join(', ')}`;
    const { from, ...rest } = common;
    return {
      ...rest,
      files: positionals,
      read: {
        ...(from === undefined ? {} : { from }),
        ...(searched === undefined ? {} : { searched }),
        ...(values.patient === undefined ? {} : { patient: values.patient }),
      },
    };
  });
}
