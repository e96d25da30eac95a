import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { FHIR_JSON, PATHS } from '../../shared/api/paths.ts';
import type { Chart } from '../../shared/chart/chart.ts';
import { isDay } from '../../shared/chart/day.ts';
import { classify } from '../../shared/classify.ts';
import { capabilityStatement, OPERATIONS, operationDefinition } from '../../shared/fhir/out/capability.ts';
import { groupParameters } from '../../shared/fhir/out/group-parameters.ts';
import { runBundle } from '../../shared/fhir/out/run-bundle.ts';
import { searchedTypes } from '../../shared/fhir/searched.ts';
import { Readings } from '../../shared/narrative/readings.ts';
import { view } from '../../shared/view.ts';
import { policyOf } from '../config/config.ts';
import { type ChartLine, chartOfLine } from '../lines/chart-of-line.ts';
import { LineError } from '../lines/line-error.ts';
import { review } from '../lines/review.ts';
import { SOFTWARE } from '../software.ts';
import { newId } from '../store/id.ts';
import { originOf } from './browser.ts';
import { refusal } from './classify.ts';
import type { Env, House } from './env.ts';
import { BODY_FAILURES, FAILURE, GUARDED, OPEN } from './openapi.ts';
import { Problem } from './problem.ts';
import { readRecordBody } from './read-body.ts';
import { NO_DAY } from './validation.ts';

const resourceSchema = z.looseObject({ resourceType: z.string() });
const bundleSchema = z.looseObject({ resourceType: z.literal('Bundle') });
/** The day of what the CapabilityStatement and the definitions say: it changes with them. */
const DATE = '2026-11-26';

/** Of a parameter that has its value elsewhere, or of two days, nobody knows what was meant: neither is left out in silence. */
const inSchema = z.looseObject({
  resourceType: z.literal('Parameters'),
  parameter: z
    .array(
      z.discriminatedUnion('name', [
        z.looseObject({ name: z.literal('bundle'), resource: bundleSchema }),
        z.looseObject({ name: z.literal('from'), valueDate: z.string().refine(isDay, NO_DAY) }),
        z.looseObject({
          name: z.literal('searched'),
          valueCode: z.string().refine((type) => searchedTypes(type) !== undefined),
        }),
      ]),
    )
    .max(100),
});

const fhir = { [FHIR_JSON]: { schema: resourceSchema } };
const definitionRoute = createRoute({
  method: 'get',
  path: PATHS.fhirOperation,
  summary: 'What an operation of this service takes and gives: an OperationDefinition',
  request: { params: z.object({ id: z.string().max(64) }) },
  responses: { 200: { description: 'The definition', content: fhir }, 404: FAILURE, 422: FAILURE },
  ...OPEN,
});

/** The service as a FHIR server: two operations, and what it says of itself. Nothing is stored, nothing can be searched. */
export function fhirRoutes(app: OpenAPIHono<Env>, house: House): void {
  const { config, editions, tracing } = house;
  const base = (c: Context<Env>) => `${originOf(c, config)}/fhir`;
  const answer = (c: Context<Env>, resource: object) =>
    c.body(JSON.stringify(resource), 200, { 'content-type': FHIR_JSON });
  const read = async (c: Context<Env>) => operationIn(await readRecordBody(c, config.bodyLimit));
  const classified = (chart: Chart, readings = new Readings()) =>
    tracing.span('classify', () => classify(chart, editions, { ...policyOf(config), readings }));
  describePaths(app);

  app.get(PATHS.fhirMetadata, (c) => answer(c, capabilityStatement(base(c), SOFTWARE, DATE)));

  app.openapi(definitionRoute, (c) => {
    const name = OPERATIONS.find((one) => one === c.req.valid('param').id);
    if (!name) throw new Problem(404, 'not-found', 'there is no such definition', { at: 'id' });
    return answer(c, operationDefinition(name, base(c), DATE)) as never;
  });

  app.post(PATHS.fhirGroup, async (c) => {
    const { chart } = await chartOf(await read(c), editions);
    return answer(c, groupParameters(classified(chart)));
  });

  app.post(PATHS.fhirReview, async (c) => {
    const now = new Date();
    const at = now.toISOString();
    const { bundle, ...options } = await read(c);
    const { chart, classification, isGrouped, disclosedUnder } = await review(
      bundle,
      async (own) => (await chartOf({ bundle: own, ...options }, editions)).chart,
      classified,
      at.slice(0, 10),
    );
    // What is masked otherwise left under a consent: that is for the trail to say, and by which one is in the answer.
    if (disclosedUnder !== undefined) c.set('audited', { about: { disclosed: 'under a consent' } });
    const { role } = c.get('caller');
    const { grouping, ...shown } = role === undefined ? classification : view(classification, role);
    const run = { software: SOFTWARE, at, newId: () => newId(now.getTime()), disclosedUnder };
    return answer(c, runBundle(isGrouped && grouping ? { grouping, ...shown } : shown, chart, run));
  });
}

/** The record of an operation's body: Parameters, or the Bundle alone. @throws {Problem} */
async function chartOf({ bundle, ...options }: Operation, editions: House['editions']): Promise<ChartLine> {
  const line = await chartOfLine(bundle, editions, options);
  if (line instanceof LineError) throw refusal(line);
  return line;
}

interface Operation {
  bundle: unknown;
  from?: string;
  searched?: string[];
}

/** @throws {Problem} */
function operationIn(body: unknown): Operation {
  if (bundleSchema.safeParse(body).success) return { bundle: body };
  const given = inSchema.safeParse(body).data?.parameter ?? [];
  const [bundle, ...bundles] = given.flatMap((one) => (one.name === 'bundle' ? [one.resource] : []));
  const [from, ...days] = given.flatMap((one) => (one.name === 'from' ? [one.valueDate] : []));
  const searched = given.flatMap((one) => (one.name === 'searched' ? [one.valueCode] : []));
  if (!bundle || bundles.length > 0 || days.length > 0) {
    const say =
      'the body is a Bundle, or Parameters: one bundle (resource), at most one from (valueDate), searched (valueCode)';
    throw new Problem(422, 'invalid', say, { at: '/' });
  }
  return { bundle, ...(from === undefined ? {} : { from }), ...(searched.length > 0 ? { searched } : {}) };
}

function describePaths(app: OpenAPIHono<Env>): void {
  const register = app.openAPIRegistry.registerPath.bind(app.openAPIRegistry);
  const body = { required: true, content: { [FHIR_JSON]: { schema: z.union([inSchema, bundleSchema]) } } };
  const failures = { ...BODY_FAILURES, ...GUARDED };
  register({
    method: 'get',
    path: PATHS.fhirMetadata,
    summary: 'What this service can do as a FHIR server: a CapabilityStatement',
    responses: { 200: { description: 'The statement', content: fhir } },
    ...OPEN,
  });
  register({
    method: 'post',
    path: PATHS.fhirGroup,
    summary: 'Groups a record of one patient: the grouping of /v1/classify as FHIR Parameters; nothing is stored',
    request: { body },
    responses: { 200: { description: 'Parameters', content: fhir }, ...failures },
  });
  register({
    method: 'post',
    path: PATHS.fhirReview,
    summary:
      'A classification as FHIR resources: GuidanceResponse, DetectedIssue, drafts of Task and Communication, Provenance',
    request: { body },
    responses: { 200: { description: 'A Bundle (collection)', content: fhir }, ...failures },
  });
}
