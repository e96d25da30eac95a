import type { OpenAPIHono } from '@hono/zod-openapi';
import { PATHS } from '../../shared/api/paths.ts';
import { noteInSchema, suggestLineSchema } from '../../shared/narrative/suggestion-schema.ts';
import { questionsFor } from '../../shared/view.ts';
import { LineError } from '../lines/line-error.ts';
import { suggestLine } from '../lines/suggest-line.ts';
import { refusal } from './classify.ts';
import type { Env, House } from './env.ts';
import { BODY_FAILURES, GUARDED } from './openapi.ts';
import { readRecordBody } from './read-body.ts';

/** `POST /v1/suggest`: the codes that one note supports. Nothing is stored. */
export function suggestRoutes(app: OpenAPIHono<Env>, { config, editions }: House): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: PATHS.suggest,
    summary: 'Codes that one note supports, and what has to be asked: the answer of lintel suggest; nothing is stored',
    request: { body: { required: true, content: { 'application/json': { schema: noteInSchema } } } },
    responses: {
      200: { description: 'Suggestions and questions', content: { 'application/json': { schema: suggestLineSchema } } },
      ...BODY_FAILURES,
      ...GUARDED,
    },
  });
  const answer = suggestLine(editions);
  app.post(PATHS.suggest, async (c) => {
    const line = await answer(await readRecordBody(c, config.bodyLimit));
    if (line instanceof LineError) throw refusal(line);
    const { role } = c.get('caller');
    const seen = role === undefined ? line : { ...line, questions: questionsFor(line.questions, role) };
    return c.body(JSON.stringify(seen), 200, { 'content-type': 'application/json' });
  });
}
