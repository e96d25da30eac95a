import type { OpenAPIHono } from '@hono/zod-openapi';
import { FHIR_JSON, operationOutcomeSchema } from '../../shared/api.ts';
import type { Env } from './env.ts';

/** The answer of every failure, for the document. */
export const FAILURE = {
  description: 'A failure, as an OperationOutcome',
  content: { [FHIR_JSON]: { schema: operationOutcomeSchema } },
};

/** `GET /openapi.json`: what every path takes and answers, from the same zod schemas that check it. */
export function openApiRoute(app: OpenAPIHono<Env>, asksForToken: boolean): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  app.get('/openapi.json', (c) =>
    c.json(
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
      }),
    ),
  );
}
