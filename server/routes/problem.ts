import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { IssueCode, OperationOutcome } from '../../shared/api/failure.ts';
import { FHIR_JSON, PATHS } from '../../shared/api/paths.ts';
import { given } from '../../shared/chart/given.ts';
import { AuditError } from '../audit/trail.ts';
import { ClientsError } from '../cds/clients.ts';
import { RegistryError } from '../fhir/registry.ts';
import { UpstreamError } from '../fhir/upstream-error.ts';
import { isTimeOver } from '../in-time.ts';
import { databaseTrouble } from '../store/database.ts';
import { TooManyOpenError } from '../store/launch-room.ts';
import type { Env } from './env.ts';
import { problemPage, wantsPage } from './problem-page.ts';

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 408 | 412 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504;

/**
 * A request that is answered with a failure. `say` is written by us and names a path or a parameter, never a value of
 * the request: clients log what we answer.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: ProblemStatus;
  readonly code: IssueCode;
  readonly at: string | undefined;
  readonly headers: Record<string, string>;
  /** Whether a registered FHIR server is the trouble, or the way to it: a check of its registration says what to do. */
  readonly isOfServer: boolean;

  constructor(
    status: ProblemStatus,
    code: IssueCode,
    say: string,
    more: { at?: string; headers?: Record<string, string>; isOfServer?: boolean } = {},
  ) {
    super(say);
    this.status = status;
    this.code = code;
    this.at = more.at;
    this.headers = more.headers ?? {};
    this.isOfServer = more.isOfServer ?? false;
  }
}

/** The failure that an error stands for; `undefined` where the fault is ours. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof UpstreamError) return ofUpstream(error);
  if (error instanceof TooManyOpenError) {
    return tooMany('as many sign-ins are begun and not ended as may be', error.seconds);
  }
  if (error instanceof AuditError) return notWritten();
  if (error instanceof ClientsError) return new Problem(503, 'exception', 'the registry of CDS clients cannot be read');
  if (error instanceof RegistryError) {
    const say = 'the registry of endpoints cannot be read: lintel endpoint list says what is wrong with it';
    return new Problem(503, 'exception', say);
  }
  if (error instanceof HTTPException && error.status === 400)
    return new Problem(400, 'structure', 'the request is malformed');
  const trouble = databaseTrouble(error);
  if (trouble !== undefined)
    return new Problem(503, 'transient', `the database does not answer as it should (${trouble})`);
  if (isTimeOver(error)) return new Problem(504, 'timeout', 'the request took longer than it may');
  return undefined;
}

/** Nobody, or nobody any more, stands behind what a caller showed. */
export function notSignedIn(say: string, at?: string): Problem {
  const headers = { 'WWW-Authenticate': 'Bearer realm="lintel"' };
  return new Problem(401, 'login', say, at === undefined ? { headers } : { at, headers });
}

/** What is not in the audit trail is not answered. */
export function notWritten(): Problem {
  return new Problem(503, 'exception', 'the audit trail cannot be written, so nothing is answered');
}

/** @param seconds to wait */
export function tooMany(say: string, seconds: number): Problem {
  return new Problem(429, 'throttled', say, { headers: { 'Retry-After': String(seconds) } });
}

function ofUpstream(error: UpstreamError): Problem {
  const wait = error.retryAfter;
  const headers = wait === undefined ? {} : { 'Retry-After': String(wait) };
  const isOfServer = true;
  switch (error.problem) {
    case 'not-found':
      return new Problem(404, 'not-found', 'the FHIR server has no such patient', { at: 'id' });
    case 'timeout':
      return new Problem(504, 'timeout', error.message, { isOfServer });
    case 'throttled':
    case 'failed':
    case 'auth-failed':
    case 'unreachable':
      return new Problem(502, 'transient', error.message, { headers, isOfServer });
    case 'sign-in-needed':
      return notSignedIn(`${error.message}: ${PATHS.smartStart}`);
    case 'not-granted':
      return new Problem(403, 'forbidden', error.message);
    default:
      return new Problem(502, 'exception', error.message, { isOfServer });
  }
}

/** The OperationOutcome of a failure. @param diagnostics what whoever runs the service can do with it */
export function outcomeOf(problem: Problem, diagnostics?: string): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: 'error',
        code: problem.code,
        details: { text: problem.message },
        ...(problem.at === undefined ? {} : { expression: [problem.at] }),
        ...given('diagnostics', diagnostics),
      },
    ],
  };
}

/** Answers a failure, and hands its words to the log: an OperationOutcome, or a page to a person's browser. */
export function answerProblem(c: Context<Env>, problem: Problem, requestId?: string): Response {
  c.set('failure', { code: problem.code, say: problem.message });
  if (wantsPage(c)) {
    const page = problemPage(problem, c.get('requestId'));
    return c.body(page, problem.status, { ...problem.headers, 'content-type': 'text/html; charset=utf-8' });
  }
  return c.body(JSON.stringify(outcomeOf(problem, forWhoeverRunsIt(c, problem, requestId))), problem.status, {
    ...problem.headers,
    'content-type': FHIR_JSON,
  });
}

/** The request id, where the fault is ours: the log has a line with it. Of a FHIR server's trouble, what tells more. */
function forWhoeverRunsIt(c: Context<Env>, problem: Problem, requestId: string | undefined): string | undefined {
  if (requestId !== undefined) return `request ${requestId}`;
  // A request that was turned away before it came to a door has none.
  const { endpoint } = c.get('audited') ?? {};
  return problem.isOfServer && endpoint !== undefined
    ? `lintel endpoint check ${endpoint} says more, and what to do`
    : undefined;
}
