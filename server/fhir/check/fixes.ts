import { UNREACHABLE } from '../unreachable.ts';
import type { OAuthCode, UpstreamError, UpstreamProblem } from '../upstream-error.ts';

const NOT_NOW =
  "the server is not available now: check again in some minutes; if it stays so, tell the EHR's administrator the time";

/** What to do about each problem, for whoever registers the endpoint; "the EHR's administrator" is who answers there. */
const FIX: Record<UpstreamProblem, string> = {
  unreachable:
    "see that the address is right, that this machine's firewall lets it out (Lintel connects by itself: a proxy in HTTPS_PROXY is not used), and that the server's certificate is trusted here (NODE_EXTRA_CA_CERTS names a file of the agency's own authorities)",
  timeout: `ask the EHR's administrator whether the server is slow; "--timeout 30000" waits longer`,
  'address-not-allowed':
    'the name leads to a private address: add the endpoint again with "--private-network", if it is meant to',
  'outside-base':
    "the server's links name another address than the one that is registered: register the address that its links use, or have its public base URL corrected by the EHR's administrator",
  redirected:
    "see where it leads (open the address with /metadata behind it in a browser) and register the base that it leads to; if that is a page to sign in, ask the EHR's administrator for the R4 base URL that programs use",
  'too-large': 'a smaller page: add the endpoint again with "--page-size 50"',
  'not-fhir':
    "the address is not the FHIR base: ask the EHR's administrator for the R4 base URL (it often ends in /r4)",
  'no-credential':
    'put the token or secret alone, in one line, into the variable or file that the row names (lintel endpoint list --json), for the user that runs Lintel',
  unauthorized: "the token or registration is not accepted: ask the EHR's administrator for a valid one",
  forbidden: "ask the EHR's administrator to allow this app to read and search it",
  'not-found':
    "the address is not the FHIR base, or the server has no such resources: ask the EHR's administrator for the R4 base URL",
  'not-supported':
    'the server refuses the search: try "--search post" or "--quirk no-count"; else ask the EHR\'s administrator which parameters it needs',
  proxy:
    "the answer is of a proxy or firewall of the network, and not of the FHIR server: ask who runs this machine's network to let it out to that host without a sign-in (Lintel has no credential for a proxy)",
  throttled: 'fewer requests at a time: "--concurrency 4"; or ask the EHR\'s administrator for a higher limit',
  failed: "the server itself fails: tell the EHR's administrator the time and the resource type",
  'page-loop':
    'the server\'s paging is broken: tell the EHR\'s administrator; a bigger page may avoid it: "--page-size 1000"',
  'too-many-pages': 'a bigger page: "--page-size 1000"',
  'by-kind': "ask the EHR's administrator whether it can be searched by patient alone",
  'part-answer':
    "an entry of the answer cannot be read, or an outcome among them tells of an error: ask the EHR's administrator what is left out",
  'not-granted': "ask the EHR's administrator to add the scope to the registration of this app",
  'partly-granted': "ask the EHR's administrator for the scope without its restriction, if the agency needs all of it",
  'sign-in-needed': 'people sign in to this endpoint: open /auth/start?endpoint=ID of the service in a browser',
  'not-smart':
    "the server does not answer .well-known/smart-configuration: ask the EHR's administrator whether SMART is switched on for this base URL",
  'auth-elsewhere': `the authorization server is on another host: if the EHR's administrator confirms that host, add the endpoint again with "--auth-host HOST"`,
  'no-pkce': `if the EHR's administrator confirms that the server takes PKCE with S256, add the endpoint again with "--quirk pkce-unlisted"`,
  'auth-refused': "ask the EHR's administrator why the registration is refused",
  'auth-answer':
    "tell the EHR's administrator: the authorization server breaks its standard, or a proxy changes its answers",
  'auth-failed': NOT_NOW,
  'no-key': 'lintel keys create',
};

const OAUTH_FIX: Partial<Record<OAuthCode, string>> = {
  invalid_client:
    'the EHR does not know this client by this key or secret: see that the client id is right, that the EHR has the address of the service\'s /.well-known/jwks.json (or the text of "lintel keys list --json"), or that the secret is the current one; where the EHR wants the issuer as audience, "--quirk aud-is-issuer"',
  invalid_scope:
    'the EHR does not know a scope that is asked for: narrow the list with "--read Patient,Condition,…", or say how it writes them with "--scopes v1" or "--scopes v2"',
  unauthorized_client: "ask the EHR's administrator to allow this app the client_credentials grant (a backend app)",
  unsupported_grant_type: 'the server has no backend services: ask the EHR\'s administrator, or use "--auth launch"',
  invalid_grant: 'sign in again',
  access_denied: "ask the EHR's administrator to approve this app",
};

/**
 * The same where the server has told what it is, so that the address is right. What answers a search with a page, or sends
 * it elsewhere, is a sign-in or a proxy in front of it.
 */
const BEFORE_SEARCHES =
  'the address is right, as it says what it serves; something else answers its searches, mostly a page to sign in or a proxy. Ask the EHR\'s administrator how a program gets in (README.md, "Connect a FHIR server"), and whether something between changes answers';
const FIX_OF_SEARCH: Partial<Record<UpstreamProblem, string>> = {
  redirected: BEFORE_SEARCHES,
  'not-fhir': BEFORE_SEARCHES,
  'not-found':
    "the address is right, as other questions are answered: ask the EHR's administrator to switch this resource type on for this app",
};

/** The fix for a problem of a search, where the server's metadata were answered. */
export function fixOfSearch(problem: UpstreamProblem): string | undefined {
  return FIX_OF_SEARCH[problem];
}

/** A page where FHIR was asked for: two people can be the ones to ask. */
const PAGE_OF_SIGN_IN =
  "a page answers in place of the authorization server: ask who runs the network to let this machine out to that host without a sign-in; if nothing stands between, tell the EHR's administrator that the token address of the SMART configuration gives a page";
const FIX_OF_PAGE: Partial<Record<UpstreamProblem, string>> = {
  'auth-refused': PAGE_OF_SIGN_IN,
  'auth-answer': PAGE_OF_SIGN_IN,
  'not-fhir':
    "open the address with /metadata behind it in a browser of this machine: is it a page of the network (a proxy, a firewall, a sign-in), ask who runs the network to let this machine out to that host; else the address is not the FHIR base: ask the EHR's administrator for the R4 base URL (it often ends in /r4)",
  forbidden:
    "a page refuses: it may be of a proxy or firewall, and not of the FHIR server. Open the address with /metadata behind it in a browser of this machine and see whose page it is: ask who runs the network to let this machine out to that host, or the EHR's administrator to allow this app",
};
const FIX_OF_XML =
  "Lintel reads FHIR as JSON: ask the EHR's administrator whether the server gives it (application/fhir+json), and whether the address is the R4 base URL";

/** Bad gateway, service unavailable, gateway timeout: mostly what stands before a server that is down or restarting. */
const UNAVAILABLE: ReadonlySet<number | undefined> = new Set([502, 503, 504]);

/** The fix for a problem. */
export function fixOf({ problem, oauth, why, status, note }: UpstreamError): string {
  if (why !== undefined) return UNREACHABLE[why].fix;
  const ofPage = note === 'a web page came' ? FIX_OF_PAGE[problem] : undefined;
  if (ofPage !== undefined) return ofPage;
  if (problem === 'not-fhir' && note === 'XML came') return FIX_OF_XML;
  if (problem === 'failed' && UNAVAILABLE.has(status)) return NOT_NOW;
  return (oauth === undefined ? undefined : OAUTH_FIX[oauth]) ?? FIX[problem];
}
