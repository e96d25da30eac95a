import type { OpenAPIHono } from '@hono/zod-openapi';
import { type DocumentText, documentInSchema, documentTextSchema, PATHS } from '../../shared/api.ts';
import { MAX_PDF, pdfReader } from '../fhir/pdf/pdf-reader.ts';
import type { Env } from './env.ts';
import { BODY_FAILURES, GUARDED } from './openapi.ts';
import { readJsonBody } from './read-body.ts';
import { parsed } from './validation.ts';

/** Base64 of the largest PDF, and its wrapping. */
const BODY = Math.ceil(MAX_PDF * 1.4);

/** `POST /v1/document-text`: the text layer of one PDF that a person holds, as the gateway reads those of a record. */
export function documentTextRoute(app: OpenAPIHono<Env>): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: PATHS.documentText,
    summary: 'The text layer of one PDF, or why there is none; nothing is stored',
    request: { body: { required: true, content: { 'application/json': { schema: documentInSchema } } } },
    responses: {
      200: { description: 'Its text, or why not', content: { 'application/json': { schema: documentTextSchema } } },
      ...BODY_FAILURES,
      ...GUARDED,
    },
  });
  app.post(PATHS.documentText, async (c) => {
    const asked = parsed(documentInSchema, await readJsonBody(c, BODY));
    const reader = pdfReader();
    try {
      const read = await reader.read(Buffer.from(asked.data, 'base64'), c.get('signal'));
      return c.json(read satisfies DocumentText);
    } finally {
      await reader.close();
    }
  });
}
