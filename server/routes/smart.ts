import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { PATHS } from '../../shared/api/paths.ts';
import { type SmartPassAnswer, smartPassSchema } from '../../shared/api/sign-in.ts';
import { parseBaseUrl } from '../fhir/base-url.ts';
import type { Endpoint } from '../fhir/endpoint.ts';
import type { Pass } from '../fhir/smart/pass.ts';
import { takesSignIns } from '../fhir/smart/sign-in.ts';
import { UpstreamError } from '../fhir/upstream-error.ts';
import { browserOf, isInFrame, keepBrowser, originOf } from './browser.ts';
import { callerOf } from './caller-guard.ts';
import type { Env, House } from './env.ts';
import { framedPanel } from './framing.ts';
import { bearerOf } from './guards.ts';
import { beginning, begunBy, codeBody, noSignIn, notBegunHere } from './hand-over.ts';
import { BODY_FAILURES, FAILURE, OPEN, REFUSED } from './openapi.ts';
import { Problem } from './problem.ts';
import { readJsonBody } from './read-body.ts';
import { signedInPage } from './signed-in-page.ts';
import { sourceOf } from './source.ts';
import { parsed } from './validation.ts';

const launchQuery = z.object({ iss: z.string().min(1).max(500), launch: z.string().min(1).max(4000) });
const startQuery = z.strictObject({ endpoint: z.string().max(64), ...beginning });

/**
 * People's sign-ins at FHIR servers (SMART App Launch). The EHR's tokens stay in the service; the caller gets a credential
 * of ours for a quarter of an hour.
 */
export function smartRoutes(app: OpenAPIHono<Env>, house: House): void {
  describePaths(app);
  putWays(app, house);
  putCredential(app, house);
}

/** The ways that a browser goes: away to the EHR by its link or by ours, and back. */
function putWays(app: OpenAPIHono<Env>, house: House): void {
  const { signIns, gateway } = house;
  app.get(PATHS.smartLaunch, async (c) => {
    const { iss, launch } = parsed(launchQuery, c.req.query());
    // Before anything is asked of anyone: `iss` is whatever the link says.
    const endpoint = await endpointByIssuer(house, iss);
    if (isInFrame(c) && !endpoint.row.frameAncestors?.length) {
      const say = 'this EHR may not show Lintel in a frame: open it in a window, or name its pages in frameAncestors';
      throw new Problem(403, 'forbidden', say, { at: 'Sec-Fetch-Dest' });
    }
    return c.redirect(await begin(c, house, endpoint, { launch }), 302);
  });

  app.get(PATHS.smartStart, async (c) => {
    const query = parsed(startQuery, c.req.query());
    const endpoint = await gateway.endpoint(query.endpoint);
    if (!endpoint || !takesSignIns(endpoint)) {
      throw new Problem(404, 'not-found', 'no FHIR server of that name is registered for people’s sign-in', {
        at: 'endpoint',
      });
    }
    return c.redirect(await begin(c, house, endpoint, begunBy(query, house.config.origins)), 302);
  });

  app.get(PATHS.smartCallback, async (c) => {
    const browser = browserOf(c, originOf(c, house.config));
    const answer = new URL(c.req.url).searchParams;
    const done = await signIns.complete(answer, browser, c.get('signal')).catch((error: unknown) => {
      throw error instanceof UpstreamError && error.oauth === 'access_denied'
        ? new Problem(403, 'forbidden', 'the sign-in was refused at the FHIR server')
        : error;
    });
    if (!done) throw notBegunHere();
    c.set('audited', { endpoint: done.endpoint });
    c.set('caller', {
      tenant: done.tenant,
      subject: done.user ?? 'a sign-in whose person the EHR does not tell',
      role: done.role,
    });
    // Behind `#`, which no server and no log sees.
    if (done.returnTo !== undefined) return c.redirect(`${done.returnTo}#code=${done.code}`, 303);
    return c.html(signedInPage(done));
  });
}

/** What the panel does with a credential: takes it for a code, renews it, gives it back. */
function putCredential(app: OpenAPIHono<Env>, { signIns, config }: House): void {
  app.post(PATHS.smartToken, async (c) => {
    const { code, verifier } = parsed(codeBody, await readJsonBody(c, 4 * 1024));
    const browser = browserOf(c, originOf(c, config));
    return answerPass(c, await signIns.redeem(code, verifier ?? browser));
  });

  app.post(PATHS.smartRenew, async (c) => answerPass(c, await signIns.renew(bearerOf(c) ?? '')));

  app.post(PATHS.smartSignOut, async (c) => {
    const credential = bearerOf(c) ?? '';
    const who = await signIns.who(credential);
    if (who) {
      c.set('audited', { endpoint: who.grant.endpoint });
      c.set('caller', callerOf(who));
    }
    if (!(await signIns.signOut(credential, c.get('signal')))) throw noSignIn();
    return c.body(null, 204);
  });
}

/** Sends the browser away, with a cookie by which it is known when it comes back. */
function begin(
  c: Context<Env>,
  house: House,
  endpoint: Endpoint,
  more: { launch?: string; challenge?: string; returnTo?: string },
): Promise<string> {
  const origin = originOf(c, house.config);
  const inFrame = isInFrame(c);
  const browser = keepBrowser(c, origin, inFrame);
  // Nobody else waits for the code: the panel fetches the credential, by the same cookie.
  const shown = origin + PATHS.panel + (inFrame ? framedPanel(endpoint.row.id) : '');
  const panel = more.challenge === undefined ? { returnTo: shown } : {};
  return house.signIns.begin(
    endpoint,
    {
      redirectUri: origin + PATHS.smartCallback,
      browser,
      source: sourceOf(c, house.config.proxies),
      ...panel,
      ...more,
    },
    c.get('signal'),
  );
}

async function endpointByIssuer({ gateway }: House, iss: string): Promise<Endpoint> {
  const wanted = parseBaseUrl(iss)?.href;
  const rows = (await gateway.rows()).filter(
    ({ auth, baseUrl }) => auth.mode === 'launch' && wanted !== undefined && parseBaseUrl(baseUrl)?.href === wanted,
  );
  const [row, ...others] = rows;
  const endpoint = row && others.length === 0 ? await gateway.endpoint(row.id) : undefined;
  if (endpoint) return endpoint;
  throw row
    ? new Problem(
        422,
        'invalid',
        'several FHIR servers are registered with this iss: begin at /auth/start and name one',
        { at: 'iss' },
      )
    : new Problem(403, 'forbidden', 'this FHIR server is not registered for launches', { at: 'iss' });
}

function answerPass(c: Context<Env>, pass: Pass | undefined) {
  if (!pass) throw noSignIn();
  const { scopes, notGranted, ...rest } = pass;
  const answer = { ...rest, scopes: [...scopes], notGranted: [...notGranted] };
  return c.json(answer satisfies SmartPassAnswer, 200);
}

function describePaths(app: OpenAPIHono<Env>): void {
  const away = { description: "To the FHIR server's sign-in page" };
  const pass = {
    description: 'The credential, for the Authorization header of /v1 paths; the one before it is over',
    content: { 'application/json': { schema: smartPassSchema } },
  };
  const failures = { 403: FAILURE, 502: FAILURE, 503: FAILURE, 504: FAILURE };
  const beginnings = { 302: away, 404: FAILURE, 422: FAILURE, 429: FAILURE, ...failures };
  const register = app.openAPIRegistry.registerPath.bind(app.openAPIRegistry);
  register({
    method: 'get',
    path: PATHS.smartLaunch,
    summary: 'An EHR launches Lintel (SMART App Launch); iss has to be registered',
    request: { query: launchQuery },
    responses: beginnings,
    ...OPEN,
  });
  register({
    method: 'get',
    path: PATHS.smartStart,
    summary: 'A person signs in at a registered FHIR server (standalone launch)',
    request: { query: startQuery },
    responses: beginnings,
    ...OPEN,
  });
  register({
    method: 'get',
    path: PATHS.smartCallback,
    summary: 'The browser comes back from the FHIR server',
    responses: {
      200: { description: 'A page with the one-time code' },
      303: { description: 'To return, or to the panel where none was asked for' },
      429: FAILURE,
      ...failures,
    },
    ...OPEN,
  });
  register({
    method: 'post',
    path: PATHS.smartToken,
    summary: 'The credential for a one-time code',
    request: { body: { required: true, content: { 'application/json': { schema: codeBody } } } },
    responses: { 200: pass, ...BODY_FAILURES, ...REFUSED },
    ...OPEN,
  });
  register({
    method: 'post',
    path: PATHS.smartRenew,
    summary: 'A fresh credential for the one that is shown',
    responses: { 200: pass, ...REFUSED },
  });
  register({
    method: 'post',
    path: PATHS.smartSignOut,
    summary: 'Ends the sign-in of the credential that is shown, here and at the FHIR server',
    responses: { 204: { description: 'It is over' }, ...REFUSED },
  });
}
