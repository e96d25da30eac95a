import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { PATHS } from '../../shared/api/paths.ts';
import type { Config } from '../config/config.ts';
import { isLoopbackHost } from '../fhir/address.ts';
import { isHashOf, s256 } from '../secret.ts';
import type { Env, House } from './env.ts';
import { bearerOf } from './guards.ts';
import { FAILURE, REFUSED } from './openapi.ts';
import { Problem } from './problem.ts';

const metricsRoute = createRoute({
  method: 'get',
  path: PATHS.metrics,
  summary: 'Numbers for Prometheus: requests by route pattern and status, times, the process. By LINTEL_METRICS_TOKEN',
  responses: {
    200: { description: 'Text of Prometheus', content: { 'text/plain': { schema: z.string() } } },
    404: FAILURE,
    ...REFUSED,
  },
});

/** `GET /metrics`: counts and times for Prometheus, to whoever may read them. */
export function metricsRoutes(app: OpenAPIHono<Env>, { config, metrics }: House): void {
  app.openapi(metricsRoute, async (c) => {
    assertMayRead(c, config);
    return c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }) as never;
  });
}

/**
 * By its own token: who watches a service need not be somebody who may see a chart. Without one only this machine is
 * answered, and not where a proxy may stand in front: it would call from this machine for everyone.
 */
function assertMayRead(c: Context<Env>, { host, publicUrl, behindTls, metrics: { token } }: Config): void {
  if (token !== undefined) {
    if (isHashOf(bearerOf(c) ?? '', s256(token))) return;
    throw new Problem(401, 'login', 'the token of LINTEL_METRICS_TOKEN is needed', {
      at: 'Authorization',
      headers: { 'WWW-Authenticate': 'Bearer realm="lintel metrics"' },
    });
  }
  const isForwarded = ['forwarded', 'x-forwarded-for', 'via'].some((name) => c.req.header(name) !== undefined);
  if (isLoopbackHost(host) && publicUrl === undefined && !behindTls && !isForwarded) return;
  throw new Problem(404, 'not-found', 'there is no such path');
}
