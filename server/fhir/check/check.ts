import { isOfCredential, UpstreamError, type UpstreamProblem } from '../upstream-error.ts';
import { fixOf } from './fixes.ts';

/**
 * What came of one question that was put to an endpoint. `less`: it is not there, or was not asked, and Lintel works
 * without it and says so in its answers.
 */
export type Result = 'pass' | 'fail' | 'less';

export interface Check {
  what: string;
  result: Result;
  /** Whether nothing has to be mended: everything but `fail`. */
  passed: boolean;
  /** What was found. Never a value of a record, and no words of the server's own. */
  say: string;
  /** What to do, and who does it. With every failure. */
  fix?: string;
  /** For programs: which of the gateway's problems it was. */
  problem?: UpstreamProblem;
  /** Milliseconds. */
  ms: number;
}

/** What a question finds. */
export interface Finding {
  result: Result;
  say: string;
  fix?: string;
  problem?: UpstreamProblem;
}

/** Whether nothing else would be answered either: the server, or the credential, is the trouble. */
export function endsTheCheck({ problem }: Check): boolean {
  if (problem === undefined) return false;
  return isOfCredential({ problem }) || OF_SERVER.has(problem);
}
const OF_SERVER: ReadonlySet<UpstreamProblem> = new Set(['unreachable', 'timeout', 'address-not-allowed']);

/** Puts a question, and takes its time. A failure of the server is a finding. @throws the caller's abort, and our faults */
export async function ask(what: string, question: () => Promise<Finding>): Promise<Check> {
  const began = performance.now();
  const done = (finding: Finding): Check => ({
    what,
    ...finding,
    passed: finding.result !== 'fail',
    ms: Math.round(performance.now() - began),
  });
  try {
    return done(await question());
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return done({ result: 'fail', say: error.message, fix: fixOf(error), problem: error.problem });
  }
}
