import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { secureHeaders } from 'hono/secure-headers';
import { PATHS } from '../../shared/api/paths.ts';
import { faultCode } from '../fault-code.ts';
import type { Env } from './env.ts';
import { FAILURE, honoPath, OPEN } from './openapi.ts';
import { Problem } from './problem.ts';

/** What `npm run build` makes of `extension/smart`. */
const BUILT = fileURLToPath(new URL('../../dist/panel', import.meta.url));

/** Vite's names: every file but the page itself carries the hash of its content. */
const FILE = /^[\w-]+-[\w-]{8}\.(js|css)$/;
const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' } as const;

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * What the panel may do in a browser: run and call what comes from this service, and nothing of anyone else. For its worker
 * too, which goes by the headers of its own script.
 */
export const PANEL_HEADERS: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    workerSrc: SELF,
    connectSrc: SELF,
    imgSrc: ["'self'", 'data:'],
    baseUri: NONE,
    formAction: NONE,
    frameAncestors: NONE,
  },
  xFrameOptions: 'DENY',
};

/**
 * The panel for people who have no extension (`extension/smart`): static files, read anew so that a build needs no restart.
 * @param folder where they lie
 */
export function panelRoutes(app: OpenAPIHono<Env>, folder = BUILT): void {
  const register = app.openAPIRegistry.registerPath.bind(app.openAPIRegistry);
  register({
    method: 'get',
    path: PATHS.panel,
    summary: 'The panel as a page: where a sign-in of a browser ends',
    responses: { 200: { description: 'The page; it holds nothing of a patient' }, 503: FAILURE },
    ...OPEN,
  });
  register({
    method: 'get',
    path: PATHS.panelFile,
    summary: 'One of the files of the panel, by its hash',
    request: { params: z.object({ file: z.string() }) },
    responses: { 200: { description: 'The file' }, 404: FAILURE },
    ...OPEN,
  });
  app.get(PATHS.panel, async (c) => {
    const page = await built(folder, 'index.html');
    // Kept nowhere, so that no way back leads into what it showed.
    if (page) return answer(c, page, 'text/html; charset=utf-8', 'no-store');
    throw new Problem(503, 'exception', 'the panel is not built here: run npm run build in the folder of Lintel');
  });
  app.get(honoPath(PATHS.panelFile), async (c) => {
    const name = c.req.param('file') ?? '';
    const [, kind] = FILE.exec(name) ?? [];
    const file = kind === undefined ? undefined : await built(folder, name);
    if (!file) throw new Problem(404, 'not-found', 'there is no such file of the panel', { at: 'file' });
    return answer(c, file, TYPES[kind as keyof typeof TYPES], 'public, max-age=31536000, immutable');
  });
}

function answer(c: Context<Env>, bytes: Uint8Array<ArrayBuffer>, type: string, keep: string): Response {
  return c.body(bytes, 200, { 'content-type': type, 'cache-control': keep });
}

async function built(folder: string, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(join(folder, name)));
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
