import { type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import { operationOutcomeSchema } from '../../shared/api/failure.ts';
import { FHIR_JSON } from '../../shared/api/paths.ts';
import type { Env } from './env.ts';

/** The answer of every failure, for the document. */
export const FAILURE = {
  description: 'A failure, as an OperationOutcome',
  content: { [FHIR_JSON]: { schema: operationOutcomeSchema } },
};

/** What stands in front of a door that is not open to anyone may answer too: who is nobody, may not, asks too often; no audit trail. */
export const GUARDED = { 401: FAILURE, 403: FAILURE, 429: FAILURE, 503: FAILURE };

/** How the body of a request can fail: no JSON, not in time, too long, another media type, not what is taken. */
export const BODY_FAILURES = { 400: FAILURE, 408: FAILURE, 413: FAILURE, 415: FAILURE, 422: FAILURE };

/** A credential that the door itself looks at is refused; whoever goes on is told to wait (`refusals.ts`). */
export const REFUSED = { 401: FAILURE, 429: FAILURE, 503: FAILURE };

/** Of a door that asks for no bearer token. */
export const OPEN: { security: [] } = { security: [] };

/** JSON Schema as an OpenAPI 3.1 document holds it. */
type Answer = Exclude<RouteConfig['responses'][string], { $ref: string }>;
type Media = Exclude<NonNullable<NonNullable<Answer['content']>[string]>, { $ref: string }>;
type Documented = Exclude<Media['schema'], z.ZodType | undefined>;

/**
 * What an answer's schema is in the document, by zod's own writer: zod-openapi asks of each member whether it takes `undefined`, and
 * so calls one that may be left out and is never `undefined` (`exactOptional`) required.
 */
export function documented(schema: z.ZodType): Documented {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest as Documented;
}

/** `{id}` as Hono writes it. */
export function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/**
 * `GET /openapi.json`: what every path takes and answers, from the same zod schemas that check it. Made once, when somebody
 * first asks: it takes long enough to hold up everyone else, and is asked for without a credential.
 */
export function openApiRoute(app: OpenAPIHono<Env>, asksForToken: boolean): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  const made = () =>
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Lintel',
        version: '1',
        description:
          'A linter for US home health charts. Failures are FHIR OperationOutcome and never repeat what was sent.',
        license: { name: 'Apache-2.0' },
      },
      ...(asksForToken ? { security: [{ bearer: [] }] } : {}),
    });
  let text: string | undefined;
  app.get('/openapi.json', (c) => {
    text ??= JSON.stringify(made());
    return c.body(text, 200, { 'content-type': 'application/json' });
  });
}
