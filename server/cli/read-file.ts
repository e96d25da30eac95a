import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { given } from '../../shared/chart/given.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { chartOfCda } from '../../shared/fhir/cda/chart-of-cda.ts';
import { looksLikeXml } from '../../shared/oasis/submission/decode.ts';
import { LARGEST_XML, readSubmissionFile } from '../../shared/oasis/submission/read-file.ts';
import type { SubmissionOptions } from '../../shared/oasis/submission/read-submission.ts';
import { counted } from '../counted.ts';
import { DistributionError, type Limits } from '../editions/hhgs/distribution.ts';
import { isZip, readZip } from '../editions/hhgs/read-zip.ts';
import { faultCode } from '../fault-code.ts';
import { readCdaFile } from '../fhir/pdf/read-cda-file.ts';
import { type AnswerLine, runFilter, withFile } from '../lines/filter.ts';
import { errorLine, LineError } from '../lines/line-error.ts';
import { isHtmlPage } from '../lines/looks-like.ts';
import { parseLine } from '../lines/parse-line.ts';
import { readChunks, TooLargeError } from '../read-stream.ts';

/** With what a file is read. */
export interface FileReader {
  /** Answers a record of a JSON or NDJSON file. */
  answer: AnswerLine;
  editions: Editions;
  submissions: SubmissionOptions;
  /** For people: what of a file was not read. Names no file. */
  say: (line: string) => void;
}

/** One file after decompression: a Bundle of many years with its documents. */
const LARGEST_FILE = 512 * 1024 * 1024;
const TOO_LARGE = `the file is larger than ${LARGEST_FILE / 2 ** 20} MiB (one that is called .ndjson may be of any size)`;

/** A zip of OASIS submissions: CMS takes 5 MB, which is some thousand assessments. */
const ZIP: Limits = {
  zipBytes: 64 * 2 ** 20,
  entries: 5_000,
  fileBytes: LARGEST_XML,
  keptBytes: LARGEST_XML,
  totalBytes: 256 * 2 ** 20,
  ratio: 200,
};

/**
 * Reads one file and writes its lines: those of NDJSON, one of a JSON document, one for each assessment of OASIS submission
 * XML or a zip of it. What it is shows in its first bytes; only NDJSON is told by its name. A file that cannot be read is an
 * error line.
 * @param name the file as it is named in the lines
 * @returns the exit code: 0 no line was an error, 1 some were, 2 the reader of the output went away
 */
export async function runFile(file: string, name: string, reader: FileReader, output: Writable): Promise<number> {
  try {
    if (/\.ndjson(\.gz)?$/i.test(file)) return await runNdjson(file, name, reader, output);
    const opened = await stat(file);
    // A pipe is read once, from its beginning: what it is shows when it is at its end.
    const isOnce = opened.isFIFO() || opened.isCharacterDevice() || opened.isSocket();
    // What is only called a zip is refused as a broken one.
    if (!isOnce && ((opened.size > 0 && /\.zip$/i.test(file)) || (await isZip(file))))
      return await runZip(file, name, reader, output);
    if (opened.size > LARGEST_FILE) return await put(output, errorOf(name, TOO_LARGE));
    const bytes = unpacked(isOnce ? await readChunks(createReadStream(file), LARGEST_FILE) : await readFile(file));
    if (looksLikeXml(bytes) && !isHtmlPage(bytes)) return await runXml(bytes, name, reader, output);
    const value = parseLine(bytes);
    const answered = value instanceof LineError ? value : await reader.answer(value);
    return await put(output, withFile(answered instanceof LineError ? errorLine(answered, 1) : answered, name));
  } catch (error) {
    return put(output, errorOf(name, whyUnreadable(error)));
  }
}

function runNdjson(file: string, name: string, { answer }: FileReader, output: Writable): Promise<number> {
  const bytes = createReadStream(file);
  const input = file.toLowerCase().endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => input.destroy(error));
  // `runFilter` reads it with `for await`, which throws the stream's error on.
  const guarded = Readable.from(input as AsyncIterable<Uint8Array>, { objectMode: false });
  return runFilter(answer, { input: guarded, output, file: name });
}

async function runZip(file: string, name: string, reader: FileReader, output: Writable): Promise<number> {
  const { files, others } = await readZip(
    file,
    ZIP,
    (entry) => /\.xml$/i.test(entry) && !entry.startsWith('__MACOSX/'),
  );
  if (others > 0)
    reader.say(
      `${counted(others, 'entry', 'entries')} of the zip ${others === 1 ? 'is' : 'are'} no XML and ${others === 1 ? 'was' : 'were'} not read`,
    );
  if (files.size === 0) return put(output, errorOf(name, 'the zip holds no XML file'));
  let worst = 0;
  for (const [entry, { bytes }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    worst = Math.max(worst, await runXml(bytes, `${name}/${entry}`, reader, output));
  }
  return worst;
}

async function runXml(bytes: Uint8Array, name: string, reader: FileReader, output: Writable): Promise<number> {
  const cda = await readCdaFile(bytes);
  if (cda) return runCda(cda, name, output);
  const read = readSubmissionFile(bytes, reader.editions, reader.submissions);
  if ('say' in read) return put(output, errorOf(name, read.say));
  let worst = 0;
  for (const { chart, reported } of read) {
    const line = { ...given('id', chart.id), file: name, chart, reported };
    worst = Math.max(worst, await put(output, line));
  }
  return worst;
}

/** A clinical document is a line: whom it is about, and its words. */
function runCda(cda: NonNullable<Awaited<ReturnType<typeof readCdaFile>>>, name: string, output: Writable) {
  if (cda.state !== 'read' || !cda.about)
    return put(output, errorOf(name, 'say' in cda ? cda.say : 'it holds no text'));
  const { chart, reported } = chartOfCda(cda, cda.about);
  return put(output, { ...given('id', chart.id), file: name, chart, reported });
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes, { maxOutputLength: LARGEST_FILE }) : bytes;
}

function errorOf(file: string, say: string): object {
  return withFile(errorLine(new LineError('', say), 1), file);
}

/** Writes a line and waits until it is taken. @returns its exit code */
function put(output: Writable, line: object): Promise<number> {
  return new Promise((resolve) => {
    output.write(`${JSON.stringify(line)}\n`, (error) => resolve(error ? 2 : 'error' in line ? 1 : 0));
  });
}

const TOO_LARGE_CODES: readonly string[] = ['ERR_BUFFER_TOO_LARGE', 'ERR_FS_FILE_TOO_LARGE', 'ERR_STRING_TOO_LONG'];

function whyUnreadable(error: unknown): string {
  if (error instanceof TooLargeError) return TOO_LARGE;
  if (error instanceof DistributionError) return `the zip is not read: ${error.message}`;
  const code = faultCode(error);
  if (code === 'ENOENT') return 'the file is not there';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read the file';
  // Unpacked; through a pipe, whose size is not known before; or in characters, of which a text holds a few less.
  if (code !== undefined && TOO_LARGE_CODES.includes(code)) return TOO_LARGE;
  if (typeof code === 'string' && code.startsWith('Z_')) return 'the file is not a whole gzip file';
  if (typeof code !== 'string') throw error;
  return 'the file could not be read';
}
