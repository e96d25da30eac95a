import type { Editions } from '../../../shared/editions/editions.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Machine } from '../machine.ts';
import type { UpstreamProblem } from '../upstream-error.ts';
import { ask, type Check, endsTheCheck, type Finding } from './check.ts';
import { checkAttachments, checkOasis } from './documents.ts';
import { fixOfSearch } from './fixes.ts';
import { checkMetadata, checkPaging, checkSearches, METADATA, type Statement } from './resources.ts';
import { checkSignIn } from './sign-in.ts';
import { checkTls } from './tls.ts';

/** Milliseconds of a request at which a person in front of a panel begins to wait. */
const SLOW = 2_000;

/**
 * Whether a FHIR server can be used as it is registered, question by question, in the order in which they build on one
 * another: what cannot be asked after a failure is left out. Without a patient the searches ask for an id that no server
 * has, and only OASIS, paging and attachments look at whatever the server gives; nothing of it is said or kept.
 * @param options.patient the server's id of a patient that may be looked at
 */
export async function checkEndpoint(
  endpoint: Endpoint,
  machine: Machine,
  options: { editions: Editions; patient?: string; signal: AbortSignal },
): Promise<Check[]> {
  const { patient, signal } = options;
  const statement: Statement = {};
  const checks = [await ask('TLS', () => checkTls(endpoint, machine, signal))];
  if (checks.some(endsTheCheck)) return checks;
  checks.push(ofOpenRow(endpoint, await checkMetadata(endpoint, statement, signal)));
  if (checks.some(endsTheCheck)) return checks;
  checks.push(...(await checkSignIn(endpoint, signal)));
  if (checks.some(endsTheCheck) || endpoint.row.auth.mode === 'launch') return checks;
  const searches = (await checkSearches(endpoint, statement, patient, signal)).map((check) =>
    inWords(endpoint, statement, check),
  );
  inLightOfSearches(checks, searches);
  checks.push(...searches);
  if (checks.some(endsTheCheck) || searches.length === 1) return checks;
  checks.push(
    await checkPaging(endpoint, patient, signal),
    await checkOasis(endpoint, options.editions, patient, signal),
    await checkAttachments(endpoint, patient, signal),
    await ask('latency', async () => sayLatency(searches)),
  );
  return checks;
}

/** A failed search in the light of what is known: of the row, and of what the server said of itself. */
function inWords(endpoint: Endpoint, { problem: unsaid }: Statement, check: Check): Check {
  if (check.problem === undefined) return check;
  const fix = unsaid === undefined ? fixOfSearch(check.problem) : undefined;
  return fix === undefined ? ofOpenRow(endpoint, check) : { ...check, fix };
}

/** A server that wants a credential where the row has none: there is no token that could be a better one. */
function ofOpenRow({ row }: Endpoint, check: Check): Check {
  if (check.problem !== 'unauthorized' || row.auth.mode !== 'open') return check;
  return {
    ...check,
    say: 'the FHIR server wants a credential, and the row says open',
    fix: 'ask the EHR\'s administrator how a program or its users get in, and add the endpoint again with "--auth backend", "client-secret" or "launch" (README.md, "Connect a FHIR server")',
  };
}

/** What an answer that is not the metadata tells of the address, and no trouble that the server has for a while. */
const OF_ADDRESS: ReadonlySet<UpstreamProblem> = new Set([
  'not-found',
  'not-fhir',
  'redirected',
  'forbidden',
  'not-supported',
]);

/** Where searches are answered, the address is the FHIR base, whatever came in place of its metadata. */
function inLightOfSearches(checks: Check[], searches: readonly Check[]): void {
  const at = checks.findIndex(
    ({ what, problem }) => what === METADATA && problem !== undefined && OF_ADDRESS.has(problem),
  );
  const said = checks[at];
  if (!said || !searches.some(({ result }) => result === 'pass')) return;
  checks[at] = {
    ...said,
    fix: "the address is right, as its searches are answered; only /metadata is not. Ask the EHR's administrator to let it through, and whether the server is FHIR R4 (4.0.1): of another version nothing is read rightly",
  };
}

function sayLatency(searches: readonly Check[]): Finding {
  const times = searches.map(({ ms }) => ms).sort((a, b) => a - b);
  const middle = Math.round(times[Math.floor(times.length / 2)] ?? 0);
  const longest = Math.round(times.at(-1) ?? 0);
  const say = `a search takes ${middle} ms in the middle, ${longest} ms at most`;
  if (middle <= SLOW) return { result: 'pass', say };
  const fix =
    "the searches of a patient run at the same time; ask the EHR's administrator for a server nearer by, or a higher limit";
  return { result: 'fail', say, fix };
}
