import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { PATHS } from '../../shared/api/paths.ts';
import { KeysError, publicKeySet, readKeys } from '../fhir/smart/keys.ts';
import type { Env, House } from './env.ts';
import { FAILURE, OPEN } from './openapi.ts';
import { Problem } from './problem.ts';

/**
 * `GET /.well-known/jwks.json`: the keys by which authorization servers know this service. Read anew each time, so that
 * `lintel keys rotate` needs no restart.
 */
export function jwksRoute(app: OpenAPIHono<Env>, { config }: House): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: PATHS.jwks,
    summary: 'The public signing keys of this service: current and next',
    responses: {
      200: {
        description: 'A JSON Web Key Set (RFC 7517)',
        content: { 'application/json': { schema: z.object({ keys: z.array(z.looseObject({ kid: z.string() })) }) } },
      },
      503: FAILURE,
    },
    ...OPEN,
  });
  app.get(PATHS.jwks, async (c) => {
    try {
      const set = publicKeySet(await readKeys(config.signingKeysFile), new Date());
      return c.json(set, 200, { 'cache-control': 'public, max-age=300' });
    } catch (error) {
      if (error instanceof KeysError) throw new Problem(503, 'exception', 'the signing keys cannot be read');
      throw error;
    }
  });
}
