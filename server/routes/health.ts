import { setTimeout as wait } from 'node:timers/promises';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { pendingMigrations } from '../store/migrate.ts';
import type { Env, House } from './env.ts';
import { FAILURE, OPEN } from './openapi.ts';
import { Problem } from './problem.ts';

/** Milliseconds for the database to answer: whoever asks whether this is ready does not wait for long. */
const ANSWERS_WITHIN = 3_000;

const okSchema = z.object({ status: z.literal('ok') });
const answers = { 200: { description: 'Yes', content: { 'application/json': { schema: okSchema } } } };

const healthz = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the process runs',
  ...OPEN,
  responses: answers,
});
const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  summary:
    'Whether the dated tables are open, their files are what the manifests name, the registries can be read, and the database is there',
  ...OPEN,
  responses: { ...answers, 503: { ...FAILURE, description: 'Not ready: what is named in the answer' } },
});

/**
 * `GET /healthz` and `GET /readyz`: whether the process runs, and what keeps it from taking requests. Neither asks who calls.
 */
export function healthRoutes(app: OpenAPIHono<Env>, { editions, packs, store, gateway, cds }: House): void {
  let asking: Promise<string[] | undefined> | undefined;
  /** Once for all who ask at the same time: nobody has to say who they are here. */
  const pendingNow = (): Promise<string[] | undefined> => {
    asking ??= soon(pendingMigrations(store)).finally(() => {
      asking = undefined;
    });
    return asking;
  };
  app.openapi(healthz, (c) => c.json({ status: 'ok' as const }, 200));
  app.openapi(readyz, async (c) => {
    if (editions.packs.length === 0) throw new Problem(503, 'exception', 'no tables are open');
    const wrong = await packs.wrong();
    if (wrong.length > 0) {
      // Names of our own files: nothing of a request or a patient.
      throw new Problem(
        503,
        'exception',
        `packs that changed on disk since the start, or are gone: ${wrong.join(', ')}`,
      );
    }
    // Read anew where they changed: a slip in one shows before somebody asks for a patient.
    await Promise.all([gateway.rows(), cds.clients.rows()]);
    if (store.isGone()) {
      throw new Problem(
        503,
        'exception',
        'the database file was moved, replaced or deleted since the start: restart the service',
      );
    }
    const pending = await pendingNow();
    if (pending === undefined) throw new Problem(503, 'exception', 'the database does not answer');
    if (pending.length > 0) {
      throw new Problem(503, 'exception', `migrations that have not run: ${pending.join(', ')}`);
    }
    return c.json({ status: 'ok' as const }, 200);
  });
}

/** What the database answers; `undefined` where it does not, or not soon. */
async function soon<T>(asked: Promise<T>): Promise<T | undefined> {
  const over = new AbortController();
  const late = wait(ANSWERS_WITHIN, undefined, { signal: over.signal, ref: false });
  try {
    return await Promise.race([asked, late]);
  } catch {
    return undefined;
  } finally {
    over.abort();
  }
}
