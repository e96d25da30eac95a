import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import { NOT_LOOKED_HEADER, PATHS } from '../shared/api/paths.ts';
import { given } from '../shared/chart/given.ts';
import { inTime } from './in-time.ts';
import { faultOf } from './observe/request-log.ts';
import { auditRoutes } from './routes/audit.ts';
import { audited } from './routes/audited.ts';
import { beginnings } from './routes/beginnings.ts';
import { callerGuard, NOBODY, roleGuard } from './routes/caller-guard.ts';
import { cdsRoutes } from './routes/cds.ts';
import { cdsGuard } from './routes/cds-guard.ts';
import { classifyRoutes } from './routes/classify.ts';
import { codeRoutes } from './routes/codes.ts';
import { documentTextRoute } from './routes/document-text.ts';
import { endpointsRoute } from './routes/endpoints.ts';
import type { Env, House } from './routes/env.ts';
import { fhirRoutes } from './routes/fhir.ts';
import { framing } from './routes/framing.ts';
import { hostGuard, originGuard } from './routes/guards.ts';
import { healthRoutes } from './routes/health.ts';
import { jwksRoute } from './routes/jwks.ts';
import { limits } from './routes/limits.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { openApiRoute } from './routes/openapi.ts';
import { packRoutes } from './routes/packs.ts';
import { PANEL_HEADERS, panelRoutes } from './routes/panel.ts';
import { patientRoutes } from './routes/patients.ts';
import { policyRoute } from './routes/policy.ts';
import { answerProblem, Problem, problemOf } from './routes/problem.ts';
import { refusals } from './routes/refusals.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { smartRoutes } from './routes/smart.ts';
import { suggestRoutes } from './routes/suggest.ts';
import { refuseInvalid } from './routes/validation.ts';

/** The service: every door of it, behind the same guards. What it keeps is in `../store`. */
export function createApp(house: House): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: refuseInvalid });
  putGuards(app, house);
  putDoors(app, house);
  app.notFound((c) => answerProblem(c, new Problem(404, 'not-found', 'there is no such path')));
  app.onError((error, c) => {
    // Nobody is there to read it; 499 keeps it apart in the log.
    if (c.req.raw.signal.aborted) return new Response(null, { status: 499 });
    const problem = problemOf(error);
    if (problem) return answerProblem(c, problem);
    house.log.fault({ requestId: c.get('requestId'), ...faultOf(error) });
    return answerProblem(c, new Problem(500, 'exception', 'an error of the service'), c.get('requestId'));
  });
  return app;
}

/** What every request passes before a door, from the outside in: who comes first sees the answers of all behind it. */
function putGuards(app: OpenAPIHono<Env>, house: House): void {
  const { config } = house;
  // Pages of our own come from where browsers reach us.
  const isAllowed = (origin: string) => origin === config.publicUrl || config.origins.includes(origin);

  app.use(requestLine(house));
  app.use(PATHS.panel, framing(house.gateway));
  // Outside of the others: what the panel's answers say of themselves stands over what all answers say.
  app.use(`${PATHS.panel}/*`, secureHeaders(PANEL_HEADERS));
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
    }),
  );
  app.use(
    cors({
      origin: (origin) => (isAllowed(origin) ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Content-Type', 'Authorization'],
      exposeHeaders: ['X-Request-Id', NOT_LOOKED_HEADER],
      maxAge: 600,
    }),
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, allowed) => answerProblem(c, notAllowed(allowed)) }));
  app.use(hostGuard(config.host, config.publicUrl));
  app.use(originGuard(isAllowed, config.host));
  app.use(deadline(config.timeout));
  app.use(beginnings(config));
  app.use(refusals(house.trail, config.proxies));
  app.use(callerGuard(house));
  app.use(`${PATHS.cdsServices}/*`, cdsGuard(house));
  app.use(...limits(config.limits));
  app.use(audited(house));
  app.use(roleGuard);
}

function putDoors(app: OpenAPIHono<Env>, house: House): void {
  healthRoutes(app, house);
  metricsRoutes(app, house);
  classifyRoutes(app, house);
  suggestRoutes(app, house);
  documentTextRoute(app);
  endpointsRoute(app, house);
  patientRoutes(app, house);
  codeRoutes(app, house);
  packRoutes(app, house);
  policyRoute(app, house);
  panelRoutes(app);
  auditRoutes(app, house);
  jwksRoute(app, house);
  smartRoutes(app, house);
  signInRoutes(app, house);
  cdsRoutes(app, house);
  fhirRoutes(app, house);
  openApiRoute(app, house.config.tokens.length > 0 || house.people !== undefined);
}

/**
 * Gives the request its id, and its line in the log. An id that the client sends is not used: whatever a header says
 * would get into the log.
 */
const requestLine = ({ log, metrics, tracing }: House) =>
  createMiddleware<Env>(async (c, next) => {
    const began = performance.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    c.set('caller', NOBODY);
    metrics.began();
    await tracing.span('request', async (say) => {
      await next();
      say({ method: c.req.method, route: routePath(c, -1), status: c.res.status, requestId });
    });
    c.res.headers.set('X-Request-Id', requestId);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('Cache-Control', 'no-store');
    const { tenant } = c.get('caller');
    const ms = Math.round((performance.now() - began) * 10) / 10;
    const answered = { method: c.req.method, route: routePath(c, -1), status: c.res.status, ms, tenant };
    metrics.answered(answered);
    const failure = c.get('failure');
    const asked = c.get('asked');
    log.request({
      requestId,
      ...answered,
      ...given('endpoint', asked),
      ...(failure ? { failure } : {}),
      ...c.get('reading'),
    });
  });

/** The caller is no longer there. */
class CallerGoneError extends Error {
  override readonly name = 'CallerGoneError';
}

/**
 * Time for the whole request. A batch has none: it ends when its lines do, or when nothing comes for so long (http-server.ts).
 * The adapter aborts with a text when a caller goes away, and Hono's `onError` only sees Errors.
 */
const deadline = (ms: number) =>
  createMiddleware<Env>(async (c, next) => {
    const gone = new AbortController();
    const leave = () => gone.abort(new CallerGoneError('the caller is gone'));
    if (c.req.raw.signal.aborted) leave();
    c.req.raw.signal.addEventListener('abort', leave, { once: true });
    if (c.req.path === PATHS.classifyBatch) {
      c.set('signal', gone.signal);
      return next();
    }
    const { signal, done } = inTime(ms, gone.signal);
    c.set('signal', signal);
    try {
      await next();
    } finally {
      done();
    }
  });

function notAllowed(allowed: readonly string[]): Problem {
  return new Problem(405, 'not-supported', `this path takes ${allowed.join(', ')}`, {
    headers: { Allow: allowed.join(', ') },
  });
}
