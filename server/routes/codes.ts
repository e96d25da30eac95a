import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { PATHS } from '../../shared/api/paths.ts';
import { isDay } from '../../shared/chart/day.ts';
import { cite } from '../../shared/editions/editions.ts';
import { isSeveral } from '../../shared/icd10cm/code.ts';
import { codeSetOn, newestCodesDay } from '../../shared/icd10cm/code-set.ts';
import { indexOn } from '../../shared/icd10cm/index-terms.ts';
import { findCodes } from '../../shared/narrative/find-codes.ts';
import { lexiconOn, termsPack } from '../../shared/narrative/terms/lexicon.ts';
import { codeAnswer } from '../../shared/pdgm/code-answer.ts';
import type { Env, House } from './env.ts';
import { FAILURE, GUARDED } from './openapi.ts';
import { Problem } from './problem.ts';
import { NO_DAY } from './validation.ts';
import { codeFor } from './views.ts';

const day = z
  .string()
  .refine(isDay, NO_DAY)
  .optional()
  .describe('YYYY-MM-DD; absent: the first day of the newest codes loaded');
const editionUsed = z.looseObject({ id: z.string(), kind: z.string(), label: z.string(), sha256: z.string() });
const line = z.looseObject({ code: z.string(), title: z.string().optional(), valid: z.boolean() });

const searchRoute = createRoute({
  method: 'get',
  path: PATHS.codes,
  summary: 'Search ICD-10-CM: the answer of lintel codes --json',
  request: {
    query: z.strictObject({
      q: z.string().trim().min(1).max(200),
      date: day,
      limit: z
        .string()
        .regex(/^\d{1,3}$/)
        .transform(Number)
        .pipe(z.number().min(1).max(200))
        .optional(),
    }),
  },
  responses: {
    200: {
      description: 'What was found',
      content: {
        'application/json': {
          schema: z.object({
            query: z.string(),
            date: z.string(),
            hits: z.array(line),
            editions: z.array(editionUsed),
          }),
        },
      },
    },
    404: FAILURE,
    422: FAILURE,
    ...GUARDED,
  },
});
const codeRoute = createRoute({
  method: 'get',
  path: PATHS.code,
  summary: 'One ICD-10-CM code on a day: the answer of lintel code --json',
  request: {
    // Any spelling is answered, codes that never were too; what cannot be a spelling of one is not.
    params: z.object({ code: z.string().regex(/^[A-Za-z0-9. -]{1,20}$/) }),
    query: z.strictObject({ date: day }),
  },
  responses: {
    200: {
      description: 'Status, hierarchy, notes and clinical group (the group not for clinicians and IT)',
      content: {
        'application/json': {
          schema: z.looseObject({
            code: z.string(),
            date: z.string(),
            status: z.enum(['valid', 'header', 'not-yet', 'no-longer', 'never']),
          }),
        },
      },
    },
    404: FAILURE,
    422: FAILURE,
    ...GUARDED,
  },
});

/** `GET /v1/codes` and one code of it: search in the code set of a day, and what a code is on that day. */
export function codeRoutes(app: OpenAPIHono<Env>, { editions }: House): void {
  app.openapi(searchRoute, (c) => {
    const { q, limit, ...asked } = c.req.valid('query');
    const date = asked.date ?? newestCodesDay(editions);
    const codes = date === undefined ? undefined : codeSetOn(editions, date);
    if (!codes || date === undefined) throw notLoaded();
    const index = indexOn(editions, date);
    const lexicon = lexiconOn(editions, date);
    const hits = findCodes({ codes, index, lexicon }, q, { limit: limit ?? 20 });
    const used = [codes.pack, index?.pack, lexicon && termsPack(editions)]
      .filter((pack) => pack !== undefined)
      .map(cite);
    return c.body(JSON.stringify({ query: q, date, hits, editions: used }), 200, JSON_TYPE) as never;
  });

  app.openapi(codeRoute, (c) => {
    const date = c.req.valid('query').date ?? newestCodesDay(editions);
    const text = c.req.valid('param').code;
    const answer = date === undefined ? undefined : codeAnswer(editions, text, date);
    if (!answer) throw notLoaded();
    if (answer.status === 'never' && isSeveral(text)) {
      throw new Problem(422, 'invalid', 'one code is described at a time', { at: 'code' });
    }
    return c.body(JSON.stringify(codeFor(c, answer)), 200, JSON_TYPE) as never;
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };

function notLoaded(): Problem {
  return new Problem(404, 'not-found', `no ICD-10-CM codes are loaded for that day; ${PATHS.packs} lists what is`, {
    at: 'date',
  });
}
