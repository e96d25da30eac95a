import type { Context } from 'hono';
import { isDeeperThan, type JsonProblem, MAX_DEPTH, parseBoundedJson } from '../bounded-json.ts';
import { isTimeOver } from '../in-time.ts';
import { duplicateKeys, NAME_TWICE } from '../lines/duplicate-keys.ts';
import { LineError } from '../lines/line-error.ts';
import { parseLine } from '../lines/parse-line.ts';
import { readStream, TooLargeError } from '../read-stream.ts';
import type { Env } from './env.ts';
import { Problem } from './problem.ts';
import { safePointer } from './safe-pointer.ts';

const SAY: Record<JsonProblem, string> = {
  empty: 'the body is empty',
  'not-utf8': 'the body is not UTF-8',
  'not-json': 'the body is not JSON',
  'too-deep': `the body nests deeper than ${MAX_DEPTH} levels`,
};

/**
 * The JSON body of a request. A name that stands twice in one object is refused: which one holds is not known.
 * @param limit bytes, however the body is sent (Content-Length or chunked)
 * @throws {Problem} 415 for another media type, 413 past the limit, 400 for what is no JSON
 */
export async function readJsonBody(c: Context<Env>, limit: number): Promise<unknown> {
  const bytes = await readBody(c, limit);
  const json = parseBoundedJson(bytes);
  if (!json.ok) throw new Problem(400, 'structure', SAY[json.problem]);
  const { value } = json;
  const twice = typeof value === 'object' && value !== null && duplicateKeys(Buffer.from(bytes).toString(), value);
  if (twice) throw notReadable(NAME_TWICE, twice.first);
  return value;
}

/**
 * The JSON body of a request, read as the filter commands read a line.
 * @throws {Problem} as {@link readJsonBody}
 */
export async function readRecordBody(c: Context<Env>, limit: number): Promise<unknown> {
  const bytes = await readBody(c, limit);
  if (isDeeperThan(bytes, MAX_DEPTH)) throw new Problem(400, 'structure', SAY['too-deep']);
  const value = parseLine(bytes);
  if (!(value instanceof LineError)) return value;
  throw notReadable(value.say.replace('the line', 'the body'), value.path);
}

function notReadable(say: string, path: string): Problem {
  const at = safePointer(path);
  return new Problem(400, 'structure', at === '' ? say : `${at} ${say}`, { at: at || '/' });
}

async function readBody(c: Context<Env>, limit: number): Promise<Uint8Array> {
  assertMediaType(c, ['application/json', 'application/fhir+json']);
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLong(limit);
  try {
    return await readStream(c.req.raw.body, limit, c.get('signal'));
  } catch (error) {
    if (error instanceof TooLargeError) throw tooLong(limit);
    throw isTimeOver(error) ? notInTime() : error;
  }
}

/** @throws {Problem} 415 unless the body is of one of these types, uncompressed, in UTF-8 */
export function assertMediaType(c: Context<Env>, types: readonly string[]): void {
  const header = c.req.header('content-type') ?? '';
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  if (!types.includes(type)) {
    throw new Problem(415, 'not-supported', `the body has to be ${types.join(' or ')}`, { at: 'Content-Type' });
  }
  const charset = parameters.find((part) => part.startsWith('charset='))?.replace(/^charset="?|"?$/g, '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw new Problem(415, 'not-supported', 'the body has to be UTF-8', { at: 'Content-Type' });
  }
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (encoding !== 'identity') {
    throw new Problem(415, 'not-supported', 'the body has to be sent uncompressed', { at: 'Content-Encoding' });
  }
}

/** Of the caller's making, and so not 504: that is what a FHIR server, or this service, is too slow for (RFC 9110 15.5.9). */
function notInTime(): Problem {
  return new Problem(408, 'timeout', 'the body did not come in time', { headers: { Connection: 'close' } });
}

function tooLong(limit: number): Problem {
  const size = limit < 2 ** 20 ? `${limit} bytes` : `${Math.floor(limit / 2 ** 20)} MiB`;
  return new Problem(413, 'too-long', `the body is longer than ${size}`);
}
