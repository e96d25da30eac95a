import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { PATHS, type PolicyAnswer, policyAnswerSchema } from '../../shared/api.ts';
import { policyOf } from '../config.ts';
import type { Env, House } from './env.ts';

const route = createRoute({
  method: 'get',
  path: PATHS.policy,
  summary: 'The coding policy (LINTEL_POLICY) that the answers of this service follow',
  responses: {
    200: { description: 'The policy', content: { 'application/json': { schema: policyAnswerSchema } } },
  },
});

/** The panel classifies in the browser; its answers follow the same policy as those of the service. */
export function policyRoute(app: OpenAPIHono<Env>, { config }: House): void {
  app.openapi(route, (c) => c.json(policyOf(config) satisfies PolicyAnswer, 200));
}
