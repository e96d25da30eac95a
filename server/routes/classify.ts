import { Readable, Transform } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { setImmediate } from 'node:timers/promises';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { NDJSON, PATHS } from '../../shared/api/paths.ts';
import { chartSchema } from '../../shared/chart/chart.ts';
import { isDay } from '../../shared/chart/day.ts';
import { flatRecordSchema } from '../../shared/chart/flat-schema.ts';
import { given } from '../../shared/chart/given.ts';
import { classify } from '../../shared/classify.ts';
import { SEARCHED_TYPES, searchedTypes } from '../../shared/fhir/searched.ts';
import { PROFILES, profileOf } from '../../shared/health-home/profiles/index.ts';
import { groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { policyOf } from '../config/config.ts';
import { type ChartLineOptions, chartOfLine } from '../lines/chart-of-line.ts';
import { type AnswerLine, runFilter } from '../lines/filter.ts';
import { groupLine } from '../lines/group-line.ts';
import { errorLineSchema, LineError } from '../lines/line-error.ts';
import { classificationSchema } from './classification-schema.ts';
import type { Env, House } from './env.ts';
import { BODY_FAILURES, documented, FAILURE, GUARDED } from './openapi.ts';
import { Problem } from './problem.ts';
import { assertMediaType, readRecordBody } from './read-body.ts';
import { safePointer } from './safe-pointer.ts';
import { NO_DAY, parsed } from './validation.ts';
import { classificationFor, paymentFor } from './views.ts';

/** The options of `lintel group`, as a query. */
const querySchema = z.strictObject({
  payment: z.enum(['true', 'false']).optional().describe('true adds the payment preview'),
  from: z.string().refine(isDay, NO_DAY).optional().describe('For a Bundle: the period that begins on this day'),
  searched: z
    .string()
    .max(500)
    .refine((list) => searchedTypes(list) !== undefined, { message: `takes ${SEARCHED_TYPES}` })
    .optional()
    .describe('For a Bundle: types that were searched completely, by commas'),
});
/** What only a classification takes: a batch groups. */
const classifyQuerySchema = querySchema.extend({
  profile: z
    .string()
    .refine((id) => profileOf(id) !== undefined, { message: 'names a Health Home profile' })
    .optional()
    .describe(`Adds healthHome for a program: ${PROFILES.map(({ id }) => id).join(', ')}`),
  asOf: z.string().refine(isDay, NO_DAY).optional().describe('The day of profile; absent: the last day of the period'),
});
const recordSchema = z.union([
  flatRecordSchema.describe('The flat period record'),
  chartSchema.describe('A Chart'),
  z.looseObject({ resourceType: z.literal('Bundle') }).describe('A FHIR R4 Bundle of one patient'),
]);

/** `POST /v1/classify` and `POST /v1/classify-batch`: the classification of a chart, and of each line of NDJSON. */
export function classifyRoutes(app: OpenAPIHono<Env>, { config, editions, tracing }: House): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: PATHS.classify,
    summary: 'Classifies one chart; nothing is stored',
    request: {
      query: classifyQuerySchema,
      body: {
        required: true,
        content: { 'application/json': { schema: recordSchema }, 'application/fhir+json': { schema: recordSchema } },
      },
    },
    responses: {
      200: {
        description: 'The classification',
        content: { 'application/json': { schema: documented(classificationSchema) } },
      },
      ...BODY_FAILURES,
      ...GUARDED,
    },
  });
  app.post(PATHS.classify, async (c) => {
    const { payment, profile, asOf, ...rest } = queryOf(classifyQuerySchema, c.req.queries());
    const priced = paymentFor(c, payment);
    const line = await chartOfLine(await readRecordBody(c, config.bodyLimit), editions, lineOptionsOf(rest));
    if (line instanceof LineError) throw refusal(line);
    const options = {
      payment: priced,
      ...policyOf(config),
      ...given('profile', profile),
      ...given('asOf', asOf),
    };
    const classification = tracing.span('classify', () => classify(line.chart, editions, options));
    return c.body(classificationFor(c, classification), 200, { 'content-type': 'application/json' });
  });

  app.openAPIRegistry.registerPath({
    method: 'post',
    path: PATHS.classifyBatch,
    summary: 'Groups one period a line: the lines of lintel group, streamed',
    request: { query: querySchema, body: { required: true, content: { [NDJSON]: { schema: recordSchema } } } },
    responses: {
      200: {
        description: 'A line out for each line in, in order; one that cannot be read gives an error line',
        content: { [NDJSON]: { schema: z.union([groupLineSchema, errorLineSchema]) } },
      },
      415: FAILURE,
      422: FAILURE,
      ...GUARDED,
    },
  });
  app.post(PATHS.classifyBatch, (c) => {
    assertMediaType(c, [NDJSON, 'application/ndjson', 'application/fhir+ndjson']);
    const { payment, ...rest } = queryOf(querySchema, c.req.queries());
    const answer = groupLine(editions, { payment: paymentFor(c, payment), ...lineOptionsOf(rest) });
    const input = Readable.from(fairly(c.req.raw.body));
    return c.body(filtered(answer, input), 200, { 'content-type': NDJSON });
  });
}

/** @throws {Problem} naming the parameter; one that is given twice counts as one that is not known */
function queryOf<T>(schema: z.ZodType<T>, queries: Record<string, string[]>): T {
  const single = Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  return parsed(schema, Object.fromEntries(single));
}

function lineOptionsOf({ from, searched }: Pick<z.infer<typeof querySchema>, 'from' | 'searched'>): ChartLineOptions {
  return {
    ...given('from', from),
    ...(searched === undefined ? {} : { searched: searchedTypes(searched) ?? [] }),
  };
}

/** A line that could not be read, as a failure of a request. */
export function refusal({ path, say }: LineError): Problem {
  const at = safePointer(path) || '/';
  return new Problem(422, 'invalid', `${at} ${say.replace('the line', 'the body').replace('a line', 'a body')}`, {
    at,
  });
}

/**
 * The filter's output as the body of an answer, written as fast as the caller reads. The answer has begun by the time that
 * a line can fail to arrive: then the caller sees a body that breaks off. Streams are destroyed without an error, since
 * the filter lets no error of its output pass in silence.
 */
function filtered(answer: AnswerLine, input: Readable): ReadableStream<Uint8Array> {
  // The filter writes into the same block again once a write is taken, and here it waits in queues after that.
  const output = new Transform({ transform: (block, _encoding, done) => done(null, Buffer.from(block)) });
  runFilter(answer, { input, output }).then(
    () => output.end(),
    () => output.destroy(),
  );
  const chunks = output[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => {
        output.destroy();
        input.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The chunks of a body, with everyone else's turn between two of them: a batch is work without a pause. */
async function* fairly(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  for await (const chunk of body as NodeStream<Uint8Array>) {
    for (let at = 0; at < chunk.length; at += TURN) {
      yield chunk.subarray(at, at + TURN);
      await setImmediate();
    }
  }
}

/** Bytes of records between two turns: some dozens of them, a few milliseconds. */
const TURN = 16 * 1024;
