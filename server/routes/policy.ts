import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { PATHS } from '../../shared/api/paths.ts';
import { type PolicyAnswer, policyAnswerSchema } from '../../shared/api/policy.ts';
import { given } from '../../shared/chart/given.ts';
import { policyOf } from '../config/config.ts';
import { programOf } from '../config/health-home.ts';
import type { Env, House } from './env.ts';
import { GUARDED } from './openapi.ts';

const route = createRoute({
  method: 'get',
  path: PATHS.policy,
  summary: 'What the answers of this service follow: the coding policy, and the Health Home program of the tenant',
  responses: {
    200: { description: 'The policy', content: { 'application/json': { schema: policyAnswerSchema } } },
    ...GUARDED,
  },
});

/** The panel classifies in the browser; its answers follow the same policy as those of the service. */
export function policyRoute(app: OpenAPIHono<Env>, { config }: House): void {
  app.openapi(route, (c) => {
    const program = programOf(config.healthHomes, c.get('caller').tenant);
    const answer = { ...policyOf(config), ...given('healthHome', program) };
    return c.json(answer satisfies PolicyAnswer, 200);
  });
}
