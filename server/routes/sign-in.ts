import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { PATHS } from '../../shared/api/paths.ts';
import {
  PERSON_CODE,
  type SessionAnswer,
  type SignInWays,
  sessionSchema,
  signInWaysSchema,
} from '../../shared/api/sign-in.ts';
import { NoRoleError, type People } from '../people/people.ts';
import { ProviderError } from '../people/provider-error.ts';
import { browserOf, keepBrowser, originOf } from './browser.ts';
import { NOBODY } from './caller-guard.ts';
import type { Env, House } from './env.ts';
import { bearerOf } from './guards.ts';
import { beginning, begunBy, codeBody, noSignIn, notBegunHere } from './hand-over.ts';
import { BODY_FAILURES, FAILURE, OPEN, REFUSED } from './openapi.ts';
import { Problem } from './problem.ts';
import { readJsonBody } from './read-body.ts';
import { signedInPage } from './signed-in-page.ts';
import { sourceOf } from './source.ts';
import { parsed } from './validation.ts';

const startQuery = z.strictObject(beginning);

/**
 * People's sign-ins at the agency's identity provider (OpenID Connect). They go the same way as sign-ins at FHIR servers
 * (`smart.ts`): a one-time code behind `#` or on a page of ours, and the secret of whoever began. One that a browser began
 * for itself ends on the panel.
 */
export function signInRoutes(app: OpenAPIHono<Env>, house: House): void {
  const { config } = house;
  describePaths(app);

  app.get(PATHS.signIn, async (c) => {
    const query = parsed(startQuery, c.req.query());
    const people = peopleOf(house);
    const by = begunBy(query, config.origins);
    const origin = originOf(c, config);
    // Nobody else waits for the code: the panel fetches the credential, by the same cookie.
    const panel = by.challenge === undefined ? { returnTo: origin + PATHS.panel } : {};
    const begun = {
      redirectUri: origin + PATHS.signInCallback,
      browser: keepBrowser(c, origin),
      source: sourceOf(c, config.proxies),
      ...panel,
      ...by,
    };
    return c.redirect(await people.begin(begun, c.get('signal')).catch(failed), 302);
  });

  app.get(PATHS.signInWays, (c) => c.json({ people: house.people !== undefined } satisfies SignInWays, 200));

  app.get(PATHS.signInCallback, async (c) => {
    const answer = new URL(c.req.url).searchParams;
    const origin = originOf(c, config);
    const browser = browserOf(c, origin);
    const done = await peopleOf(house)
      .complete(answer, browser, c.get('signal'))
      .catch((error: unknown) => {
        if (error instanceof NoRoleError) c.set('caller', { tenant: NOBODY.tenant, subject: error.subject });
        return failed(error);
      });
    if (!done) throw notBegunHere();
    c.set('caller', done.person);
    // Behind `#`, which no server and no log sees.
    const name = done.returnTo === origin + PATHS.panel ? PERSON_CODE : 'code';
    if (done.returnTo !== undefined) return c.redirect(`${done.returnTo}#${name}=${done.code}`, 303);
    return c.html(signedInPage({ code: done.code, endpoint: 'Lintel' }));
  });

  app.post(PATHS.signInToken, async (c) => {
    const { code, verifier } = parsed(codeBody, await readJsonBody(c, 4 * 1024));
    const session = await peopleOf(house).redeem(code, verifier ?? browserOf(c, originOf(c, config)));
    if (!session) throw noSignIn();
    return c.json(session satisfies SessionAnswer, 200);
  });

  app.post(PATHS.signOut, async (c) => {
    const person = await peopleOf(house).signOut(bearerOf(c) ?? '');
    if (!person) throw noSignIn();
    c.set('caller', person);
    return c.body(null, 204);
  });
}

function peopleOf({ people }: House): People {
  if (people) return people;
  throw new Problem(404, 'not-found', 'no identity provider is configured: LINTEL_OIDC_ISSUER');
}

function failed(error: unknown): never {
  if (error instanceof NoRoleError) {
    throw new Problem(403, 'forbidden', 'none of your groups has a role here: ask who administers Lintel');
  }
  if (!(error instanceof ProviderError)) throw error;
  switch (error.problem) {
    case 'refused':
      throw new Problem(403, 'forbidden', 'the sign-in was refused at the identity provider');
    case 'untrusted':
      throw new Problem(
        502,
        'exception',
        error.say('the answer of the identity provider is not one that can be trusted'),
      );
    case 'unavailable':
      throw new Problem(502, 'transient', error.say('the identity provider cannot be used now'));
  }
}

function describePaths(app: OpenAPIHono<Env>): void {
  const failures = { 404: FAILURE, 502: FAILURE, 503: FAILURE };
  const register = app.openAPIRegistry.registerPath.bind(app.openAPIRegistry);
  register({
    method: 'get',
    path: PATHS.signIn,
    summary: "A person signs in at the agency's identity provider (OpenID Connect)",
    request: { query: startQuery },
    responses: { 302: { description: "To the provider's sign-in page" }, 422: FAILURE, 429: FAILURE, ...failures },
    ...OPEN,
  });
  register({
    method: 'get',
    path: PATHS.signInWays,
    summary: 'How people sign in here',
    responses: { 200: { description: 'The ways', content: { 'application/json': { schema: signInWaysSchema } } } },
    ...OPEN,
  });
  register({
    method: 'get',
    path: PATHS.signInCallback,
    summary: 'The browser comes back from the identity provider',
    responses: {
      200: { description: 'A page with the one-time code' },
      303: { description: 'To return, or to the panel where a browser began it for itself' },
      403: FAILURE,
      429: FAILURE,
      ...failures,
    },
    ...OPEN,
  });
  register({
    method: 'post',
    path: PATHS.signInToken,
    summary: 'The credential for a one-time code',
    request: { body: { required: true, content: { 'application/json': { schema: codeBody } } } },
    responses: {
      200: {
        description: 'The credential, for the Authorization header; over after a quarter of an hour without a request',
        content: { 'application/json': { schema: sessionSchema } },
      },
      404: FAILURE,
      ...BODY_FAILURES,
      ...REFUSED,
    },
    ...OPEN,
  });
  register({
    method: 'post',
    path: PATHS.signOut,
    summary: 'Ends the session of the credential that is shown',
    responses: { 204: { description: 'It is over' }, 404: FAILURE, ...REFUSED },
  });
}
