import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { FHIR_JSON, NOT_LOOKED_HEADER, PATHS } from '../../shared/api/paths.ts';
import {
  type PatientChartAnswer,
  type PatientsAnswer,
  patientChartAnswerSchema,
  patientQuerySchema,
  patientsAnswerSchema,
} from '../../shared/api/patients.ts';
import { isDay } from '../../shared/chart/day.ts';
import { given } from '../../shared/chart/given.ts';
import { classify } from '../../shared/classify.ts';
import { healthHomeSchema } from '../../shared/health-home/answer.ts';
import { healthHome } from '../../shared/health-home/health-home.ts';
import { PROFILES, profileOf } from '../../shared/health-home/profiles/index.ts';
import { groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { policyOf } from '../config/config.ts';
import { findPatients } from '../fhir/find-patients.ts';
import { type PatientRead, readPatient } from '../fhir/read-patient.ts';
import { isResourceId } from '../fhir/resource-types.ts';
import { isOnePatientOnly } from '../fhir/smart/scopes.ts';
import type { SignedIn } from '../fhir/smart/sign-in.ts';
import { bundleOf } from '../lines/health-home-line.ts';
import { classificationSchema } from './classification-schema.ts';
import { chooseEndpoint } from './endpoints.ts';
import type { Env, House } from './env.ts';
import { BODY_FAILURES, documented, FAILURE, GUARDED } from './openapi.ts';
import { Problem } from './problem.ts';
import { readJsonBody } from './read-body.ts';
import { NO_DAY, parsed } from './validation.ts';
import { chartFor, classificationFor, paymentFor } from './views.ts';

const bundleSchema = z.looseObject({ resourceType: z.literal('Bundle') });
const params = z.object({ id: z.string().refine(isResourceId) });
const periodQuery = z.strictObject({
  /** From day of the period asked for; absent: the latest one of the record. */
  from: z.string().refine(isDay, NO_DAY).optional(),
  endpoint: z.string().max(64).optional(),
});
const failures = { 404: FAILURE, 422: FAILURE, 502: FAILURE, 504: FAILURE, ...GUARDED };

const classificationRoute = createRoute({
  method: 'get',
  path: PATHS.patientClassification,
  summary: 'Reads a patient from a FHIR server and classifies the chart',
  request: { params, query: periodQuery.extend({ payment: z.enum(['true', 'false']).optional() }) },
  responses: {
    200: {
      description: `The answer of ${PATHS.classify} for that chart, same bytes. ${NOT_LOOKED_HEADER} names what could not be searched`,
      content: { 'application/json': { schema: documented(classificationSchema) } },
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
      asOf: z
        .string()
        .refine(isDay, NO_DAY)
        .optional()
        .describe('The day that the answer is for; absent: today, in UTC'),
      endpoint: z.string().max(64).optional(),
    }),
  },
  responses: {
    200: {
      description: `The answer of lintel health-home for that chart, same bytes; sensitive evidence is masked. ${NOT_LOOKED_HEADER} names what could not be searched. With Accept: ${FHIR_JSON} the same as a Bundle, the bytes of lintel health-home --fhir`,
      content: {
        'application/json': {
          schema: documented(healthHomeSchema.extend({ id: z.string(), editions: groupLineSchema.shape.editions })),
        },
        [FHIR_JSON]: { schema: bundleSchema },
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

/**
 * The patients of an endpoint: search, and of one the chart, the classification and the Health Home, read from the FHIR
 * server.
 */
export function patientRoutes(app: OpenAPIHono<Env>, house: House): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: PATHS.patientSearch,
    summary: 'Patients by name, birth date or identifier; posted, so that none of it stands in a URL',
    request: { body: { required: true, content: { 'application/json': { schema: patientQuerySchema } } } },
    responses: {
      200: { description: 'Who was found', content: { 'application/json': { schema: patientsAnswerSchema } } },
      ...BODY_FAILURES,
      ...failures,
    },
  });
  app.post(PATHS.patientSearch, async (c) => {
    const query = parsed(patientQuerySchema, await readJsonBody(c, 16 * 1024));
    const endpoint = await chooseEndpoint(house, c, query.endpoint);
    c.set('audited', { endpoint: endpoint.row.id });
    const found = await findPatients(endpoint, query, c.get('signal'));
    c.set('audited', { endpoint: endpoint.row.id, patients: found.patients.map(({ id }) => id) });
    return c.json(found satisfies PatientsAnswer);
  });

  app.openapi(classificationRoute, async (c) => {
    const { payment, ...query } = c.req.valid('query');
    const priced = paymentFor(c, payment);
    const { chart, notLooked } = await readAudited(c, house, c.req.valid('param').id, query);
    const classification = house.tracing.span('classify', () =>
      classify(chart, house.editions, { payment: priced, ...policyOf(house.config) }),
    );
    c.set('audited', {
      ...c.get('audited'),
      about: { editions: classification.editions.map((edition) => edition.id) },
    });
    return c.body(classificationFor(c, classification), 200, {
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
    const { chart, notLooked } = await readAudited(c, house, c.req.valid('param').id, query);
    c.set('audited', { ...c.get('audited'), about: { profile: profile.id } });
    const own = c.req.valid('param').id;
    const type = accepts(c, {
      header: 'Accept',
      supports: ['application/json', FHIR_JSON],
      default: 'application/json',
    });
    const answered = () => {
      const { healthHome: answer, editions } = healthHome(chart, house.editions, { profile, asOf });
      return { id: own, ...answer, editions };
    };
    const body = type === FHIR_JSON ? bundleOf({ chart, id: own }, house.editions, { profile, asOf }) : answered();
    c.header('vary', 'Accept', { append: true });
    return c.body(JSON.stringify(body), 200, {
      'content-type': type,
      ...(notLooked.length > 0 ? { [NOT_LOOKED_HEADER]: notLooked.join(',') } : {}),
    }) as never;
  });

  app.openapi(chartRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { chart, reported, notLooked } = await readAudited(c, house, id, c.req.valid('query'));
    return c.json({ id, chart: chartFor(c, chart), reported, notLooked } satisfies PatientChartAnswer, 200);
  });
}

/** The chart of a patient as the record holds it, once it is on the trail who was asked for. */
async function readAudited(
  c: Context<Env>,
  house: House,
  id: string,
  query: { from?: string | undefined; endpoint?: string | undefined },
): Promise<PatientRead> {
  const endpoint = await chooseEndpoint(house, c, query.endpoint);
  c.set('audited', { endpoint: endpoint.row.id, patients: [id] });
  assertLaunched(c.get('signedIn'), id);
  const found = await readPatient(endpoint, id, {
    editions: house.editions,
    signal: c.get('signal'),
    ...given('from', query.from),
  });
  c.set('reading', {
    ...(found.stopped.length > 0 ? { notLooked: found.stopped } : {}),
    ...(found.reported.length > 0 ? { leftOut: found.reported.length } : {}),
  });
  return found;
}

/**
 * A sign-in for one patient opens that one. The FHIR server would refuse another as well; one that answered "none" instead
 * would make a chart that looks empty.
 */
function assertLaunched(signedIn: SignedIn | undefined, id: string): void {
  const patient = signedIn?.grant.details.patient;
  if (patient === undefined || patient === id || !isOnePatientOnly(signedIn?.grant.scopes ?? [])) return;
  throw new Problem(403, 'forbidden', 'this sign-in is for another patient', { at: 'id' });
}
