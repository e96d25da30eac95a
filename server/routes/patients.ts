import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  classificationText,
  type EndpointsAnswer,
  endpointsAnswerSchema,
  NOT_LOOKED_HEADER,
  PATHS,
  type PatientChartAnswer,
  type PatientsAnswer,
  patientChartAnswerSchema,
  patientQuerySchema,
  patientsAnswerSchema,
} from '../../shared/api.ts';
import { isDay } from '../../shared/chart/day.ts';
import { classify } from '../../shared/classify.ts';
import { healthHomeSchema } from '../../shared/health-home/answer.ts';
import { healthHome } from '../../shared/health-home/health-home.ts';
import { PROFILES, profileOf } from '../../shared/health-home/profiles/index.ts';
import { groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { policyOf } from '../config.ts';
import type { Endpoint } from '../fhir/endpoint.ts';
import { findPatients } from '../fhir/find-patients.ts';
import { type PatientRead, readPatient } from '../fhir/read-patient.ts';
import { isResourceId } from '../fhir/resource-types.ts';
import { classificationSchema } from './classification-schema.ts';
import type { Env, House } from './env.ts';
import { FAILURE } from './openapi.ts';
import { Problem } from './problem.ts';
import { readJsonBody } from './read-body.ts';
import { firstIssue } from './validation.ts';

const params = z.object({ id: z.string().refine(isResourceId) });
const periodQuery = z.strictObject({
  /** From day of the period asked for; absent: the latest one of the record. */
  from: z.string().refine(isDay).optional(),
  endpoint: z.string().max(64).optional(),
});
const failures = { 401: FAILURE, 404: FAILURE, 422: FAILURE, 502: FAILURE, 504: FAILURE };

const endpointsRoute = createRoute({
  method: 'get',
  path: PATHS.endpoints,
  summary: 'The registered FHIR servers, by name',
  responses: {
    200: { description: 'Their names', content: { 'application/json': { schema: endpointsAnswerSchema } } },
  },
});
const classificationRoute = createRoute({
  method: 'get',
  path: PATHS.patientClassification,
  summary: 'Reads a patient from a FHIR server and classifies the chart',
  request: { params, query: periodQuery.extend({ payment: z.enum(['true', 'false']).optional() }) },
  responses: {
    200: {
      description: `The answer of ${PATHS.classify} for that chart, same bytes. ${NOT_LOOKED_HEADER} names what could not be searched`,
      content: { 'application/json': { schema: classificationSchema } },
    },
    ...failures,
  },
});
const healthHomeRoute = createRoute({
  method: 'get',
  path: PATHS.patientHealthHome,
  summary: 'Reads a patient from a FHIR server and answers for a Health Home profile on a day',
  request: {
    params,
    query: z.strictObject({
      profile: z
        .string()
        .min(1)
        .max(40)
        .describe(`The program: ${PROFILES.map(({ id }) => id).join(', ')}`),
      asOf: z.string().refine(isDay).optional().describe('The day that the answer is for; absent: today, in UTC'),
      endpoint: z.string().max(64).optional(),
    }),
  },
  responses: {
    200: {
      description: `The answer of lintel health-home for that chart, same bytes; sensitive evidence is masked. ${NOT_LOOKED_HEADER} names what could not be searched`,
      content: {
        'application/json': {
          schema: healthHomeSchema.extend({ id: z.string(), editions: groupLineSchema.shape.editions }),
        },
      },
    },
    ...failures,
  },
});
const chartRoute = createRoute({
  method: 'get',
  path: PATHS.patientChart,
  summary: 'Reads a patient from a FHIR server into a Chart',
  request: { params, query: periodQuery },
  responses: {
    200: {
      description: 'The chart, and what was seen and left out',
      content: { 'application/json': { schema: patientChartAnswerSchema } },
    },
    ...failures,
  },
});

export function patientRoutes(app: OpenAPIHono<Env>, house: House): void {
  app.openapi(endpointsRoute, async (c) => {
    const rows = await house.gateway.rows();
    return c.json({ endpoints: rows.map(({ id }) => ({ id })) } satisfies EndpointsAnswer, 200);
  });

  app.openAPIRegistry.registerPath({
    method: 'post',
    path: PATHS.patientSearch,
    summary: 'Patients by name, birth date or identifier; posted, so that none of it stands in a URL',
    request: { body: { required: true, content: { 'application/json': { schema: patientQuerySchema } } } },
    responses: {
      200: { description: 'Who was found', content: { 'application/json': { schema: patientsAnswerSchema } } },
      400: FAILURE,
      413: FAILURE,
      415: FAILURE,
      ...failures,
    },
  });
  app.post(PATHS.patientSearch, async (c) => {
    const query = patientQuerySchema.safeParse(await readJsonBody(c, 16 * 1024));
    if (!query.success) throw firstIssue(query.error);
    const endpoint = await chooseEndpoint(house, query.data.endpoint);
    return c.json((await findPatients(endpoint, query.data, c.get('signal'))) satisfies PatientsAnswer);
  });

  const read = async (
    signal: AbortSignal,
    id: string,
    query: { from?: string | undefined; endpoint?: string | undefined },
  ): Promise<PatientRead> => {
    const endpoint = await chooseEndpoint(house, query.endpoint);
    return readPatient(endpoint, id, {
      editions: house.editions,
      signal,
      ...(query.from === undefined ? {} : { from: query.from }),
    });
  };

  app.openapi(classificationRoute, async (c) => {
    const { payment, ...query } = c.req.valid('query');
    const { chart, notLooked } = await read(c.get('signal'), c.req.valid('param').id, query);
    const text = classificationText(
      classify(chart, house.editions, { payment: payment === 'true', ...policyOf(house.config) }),
    );
    return c.body(text, 200, {
      'content-type': 'application/json',
      ...(notLooked.length > 0 ? { [NOT_LOOKED_HEADER]: notLooked.join(',') } : {}),
    }) as never;
  });

  app.openapi(healthHomeRoute, async (c) => {
    const { profile: id, asOf = new Date().toISOString().slice(0, 10), ...query } = c.req.valid('query');
    const profile = profileOf(id);
    if (!profile) {
      const known = PROFILES.map((each) => each.id).join(', ');
      throw new Problem(404, 'not-found', `there is no such profile; there are ${known}`, { at: 'profile' });
    }
    const { chart, notLooked } = await read(c.get('signal'), c.req.valid('param').id, query);
    const { healthHome: answer, editions } = healthHome(chart, house.editions, { profile, asOf });
    return c.body(JSON.stringify({ id: c.req.valid('param').id, ...answer, editions }), 200, {
      'content-type': 'application/json',
      ...(notLooked.length > 0 ? { [NOT_LOOKED_HEADER]: notLooked.join(',') } : {}),
    }) as never;
  });

  app.openapi(chartRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { chart, reported, notLooked } = await read(c.get('signal'), id, c.req.valid('query'));
    return c.json({ id, chart, reported, notLooked } satisfies PatientChartAnswer, 200);
  });
}

/** The endpoint that is named, or the only one. Never a guess among several. */
async function chooseEndpoint({ gateway }: House, id: string | undefined): Promise<Endpoint> {
  const at = { at: 'endpoint' };
  if (id !== undefined) {
    const named = await gateway.endpoint(id);
    if (!named) throw new Problem(404, 'not-found', `there is no such endpoint; ${PATHS.endpoints} lists them`, at);
    return named;
  }
  const [only, ...others] = await gateway.rows();
  const endpoint = only && others.length === 0 ? await gateway.endpoint(only.id) : undefined;
  if (endpoint) return endpoint;
  throw only
    ? new Problem(422, 'invalid', `several FHIR servers are registered: name one (${PATHS.endpoints} lists them)`, at)
    : new Problem(422, 'invalid', 'no FHIR server is registered: lintel endpoint add', at);
}
