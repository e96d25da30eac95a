import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { packsAnswerSchema } from '../../shared/api/packs.ts';
import { PATHS } from '../../shared/api/paths.ts';
import type { Env, House } from './env.ts';
import { FAILURE, GUARDED } from './openapi.ts';
import { Problem } from './problem.ts';

const listRoute = createRoute({
  method: 'get',
  path: PATHS.packs,
  summary: 'The dated tables that this service answers from',
  responses: {
    200: {
      description: 'The manifest',
      content: { 'application/json': { schema: packsAnswerSchema } },
    },
    ...GUARDED,
  },
});
const fileRoute = createRoute({
  method: 'get',
  path: PATHS.pack,
  summary: 'One pack file',
  request: { params: z.object({ file: z.string().max(200) }) },
  responses: {
    200: {
      description: 'The bytes; ETag is their SHA-256',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    304: { description: 'The file is the one whose ETag was sent' },
    404: FAILURE,
    ...GUARDED,
  },
});

/** `GET /v1/packs` and each file of it: the compiled tables, for extensions that compute by themselves. */
export function packRoutes(app: OpenAPIHono<Env>, { packs }: House): void {
  app.openapi(
    listRoute,
    (c) => c.body(JSON.stringify({ packs: packs.entries }), 200, { 'content-type': 'application/json' }) as never,
  );
  app.openapi(fileRoute, async (c) => {
    const { file } = c.req.valid('param');
    const entry = packs.entries.find((one) => one.file === file);
    if (!entry) throw new Problem(404, 'not-found', 'there is no such pack', { at: 'file' });
    const etag = `"${entry.sha256}"`;
    // Public vocabulary and tables: a browser may keep them, and asks whether they are still the ones.
    const headers = { etag, 'cache-control': 'private, no-cache', 'content-type': 'application/octet-stream' };
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
    const bytes = await packs.read(file).catch(() => undefined);
    if (!bytes) throw new Problem(503, 'exception', 'this pack changed on disk since the start, or is gone');
    return c.body(bytes, 200, headers);
  });
}
