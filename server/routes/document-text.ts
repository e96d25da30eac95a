import type { OpenAPIHono } from '@hono/zod-openapi';
import { type DocumentText, documentInSchema, documentTextSchema } from '../../shared/api/documents.ts';
import { PATHS } from '../../shared/api/paths.ts';
import { given } from '../../shared/chart/given.ts';
import { documentAsWritten } from '../../shared/fhir/cda/chart-of-cda.ts';
import { type Content, decodeBase64, decodeContent, readContent } from '../../shared/fhir/content.ts';
import { mediaType } from '../../shared/fhir/media-types.ts';
import { MAX_PDF, pdfReader } from '../fhir/pdf/pdf-reader.ts';
import { readCdaFile } from '../fhir/pdf/read-cda-file.ts';
import type { Env } from './env.ts';
import { BODY_FAILURES, GUARDED } from './openapi.ts';
import { readJsonBody } from './read-body.ts';
import { parsed } from './validation.ts';

/** Base64 of the largest PDF, and its wrapping. */
const BODY = Math.ceil(MAX_PDF * 1.4);

/** `POST /v1/document-text`: the text of one document that a person holds, as the gateway reads those of a record. */
export function documentTextRoute(app: OpenAPIHono<Env>): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: PATHS.documentText,
    summary: 'The text of one document (PDF, RTF, HTML, CDA), or why there is none; nothing is stored',
    request: { body: { required: true, content: { 'application/json': { schema: documentInSchema } } } },
    responses: {
      200: { description: 'Its text, or why not', content: { 'application/json': { schema: documentTextSchema } } },
      ...BODY_FAILURES,
      ...GUARDED,
    },
  });
  app.post(PATHS.documentText, async (c) => {
    const { contentType, data } = parsed(documentInSchema, await readJsonBody(c, BODY));
    if (mediaType(contentType) !== 'application/pdf')
      return c.json((await textOf(data, contentType, c.get('signal'))) satisfies DocumentText);
    const reader = pdfReader();
    try {
      const read = await reader.read(Buffer.from(data, 'base64'), c.get('signal'));
      return c.json(read satisfies DocumentText);
    } finally {
      await reader.close();
    }
  });
}

async function textOf(data: string, contentType: string, signal: AbortSignal): Promise<DocumentText> {
  const bytes = decodeBase64(data);
  if (!bytes) return { unreadable: 'the data is no base64' };
  const cda = await readCdaFile(bytes, signal);
  if (cda) return answerOf(cda);
  const text = decodeContent(bytes, contentType);
  return typeof text === 'string' ? answerOf(readContent(text, contentType)) : { unreadable: text.say };
}

function answerOf(content: Content): DocumentText {
  if (content.state !== 'read') return { unreadable: content.say };
  const { text, notes = [], about } = content;
  if (!about) return { text, notes: [...notes] };
  const { type, date, author, title } = documentAsWritten(about);
  const { patient } = about;
  return {
    text,
    notes: [...notes],
    about: {
      type,
      ...given('date', date),
      ...given('author', author),
      ...given('title', title),
      ...given('patient', patient),
    },
  };
}
