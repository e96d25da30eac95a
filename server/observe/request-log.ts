import { pino } from 'pino';
import type { IssueCode } from '../../shared/api/failure.ts';

/** One answered request. There is no field for a URL, a query, a header, a body or an upstream's words: PHI has no way in. */
export interface RequestLine {
  requestId: string;
  method: string;
  /** The pattern of the route, `/v1/patients/:id/chart`, never the path. */
  route: string;
  status: number;
  ms: number;
  tenant: string;
  /** Name of the registered FHIR server that was asked. */
  endpoint?: string;
  /** Why it was refused or failed. */
  failure?: Failure;
  /** What a FHIR server did not give whole, by type: `Condition: outside-base`. */
  notLooked?: readonly string[];
  /** How many things of a record were left out: of another patient, entered in error, not to be read. */
  leftOut?: number;
}

/** The code and the words that a caller gets as well: written by us, they hold nothing that was sent (`../routes/problem.ts`). */
export interface Failure {
  code: IssueCode;
  say: string;
}

/** One connection that was answered before it was a request: too long headers, none in time, or no HTTP. */
export interface MalformedLine {
  status: number;
  say: string;
}

/** One fault of ours. */
export interface FaultLine {
  requestId: string;
  /** The class of the error. Its message may quote the request and is left out. */
  error: string;
  /** Where in our code. */
  stack: string[];
}

export interface RequestLog {
  request(line: RequestLine): void;
  malformed(line: MalformedLine): void;
  fault(line: FaultLine): void;
}

/** A log of JSON lines. @param write takes one line, with its line end */
export function openRequestLog(level: 'info' | 'silent', write: (line: string) => void): RequestLog {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  return {
    request: ({ requestId, method, route, status, ms, tenant, endpoint, failure, notLooked, leftOut }) => {
      const { code, say } = failure ?? {};
      logger.info({ requestId, method, route, status, ms, tenant, endpoint, code, say, notLooked, leftOut }, 'request');
    },
    malformed: ({ status, say }) => logger.info({ status, say }, 'malformed'),
    fault: ({ requestId, error, stack }) => logger.error({ requestId, error, stack }, 'fault'),
  };
}

const FRAME = /^\s+at (?:async )?(?:[\w.$<>[\] ]+ \()?((?:file:\/\/|node:)[^\s()]+:\d+:\d+)\)?$/;

/** What may be logged of an error: its class, and file and line of its frames. Never its message. */
export function faultOf(error: unknown): Pick<FaultLine, 'error' | 'stack'> {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] };
  // V8 puts the message, which may span lines, in front of the frames.
  const stack = error.stack ?? '';
  const frames = stack.slice(stack.indexOf(error.message) + error.message.length).split('\n');
  const places = frames.flatMap((line) => FRAME.exec(line)?.[1] ?? []);
  return { error: /^\w{1,40}$/.test(error.name) ? error.name : 'Error', stack: places.slice(0, 12) };
}
