import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { NOT_LOOKED_HEADER, PATHS } from '../../shared/api/paths.ts';
import {
  type PatientChartAnswer,
  type PatientsAnswer,
  patientChartAnswerSchema,
  patientQuerySchema,
  patientsAnswerSchema,
} from '../../shared/api/patients.ts';
import { isDay } from '../../shared/chart/day.ts';
import { classify } from '../../shared/classify.ts';
import { policyOf } from '../config/config.ts';
import { findPatients } from '../fhir/find-patients.ts';
import { classificationSchema } from './classification-schema.ts';
import { chooseEndpoint } from './endpoints.ts';
import type { Env, House } from './env.ts';
import { BODY_FAILURES, documented } from './openapi.ts';
import { patientHealthHomeRoute } from './patient-health-home.ts';
import { notLookedHeader, PATIENT_FAILURES, patientParams, readAudited } from './patient-read.ts';
import { readJsonBody } from './read-body.ts';
import { NO_DAY, parsed } from './validation.ts';
import { chartFor, classificationFor, paymentFor } from './views.ts';

const periodQuery = z.strictObject({
  /** From day of the period asked for; absent: the latest one of the record. */
  from: z.string().refine(isDay, NO_DAY).optional(),
  endpoint: z.string().max(64).optional(),
});

const classificationRoute = createRoute({
  method: 'get',
  path: PATHS.patientClassification,
  summary: 'Reads a patient from a FHIR server and classifies the chart',
  request: { params: patientParams, query: periodQuery.extend({ payment: z.enum(['true', 'false']).optional() }) },
  responses: {
    200: {
      description: `The answer of ${PATHS.classify} for that chart, same bytes. ${NOT_LOOKED_HEADER} names what could not be searched`,
      content: { 'application/json': { schema: documented(classificationSchema) } },
    },
    ...PATIENT_FAILURES,
  },
});
const chartRoute = createRoute({
  method: 'get',
  path: PATHS.patientChart,
  summary: 'Reads a patient from a FHIR server into a Chart',
  request: { params: patientParams, query: periodQuery },
  responses: {
    200: {
      description: 'The chart, and what was seen and left out',
      content: { 'application/json': { schema: patientChartAnswerSchema } },
    },
    ...PATIENT_FAILURES,
  },
});

/** The patients of an endpoint: search, and the doors of one of them, read from the FHIR server. */
export function patientRoutes(app: OpenAPIHono<Env>, house: House): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: PATHS.patientSearch,
    summary: 'Patients by name, birth date or identifier; posted, so that none of it stands in a URL',
    request: { body: { required: true, content: { 'application/json': { schema: patientQuerySchema } } } },
    responses: {
      200: { description: 'Who was found', content: { 'application/json': { schema: patientsAnswerSchema } } },
      ...BODY_FAILURES,
      ...PATIENT_FAILURES,
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
      ...notLookedHeader(notLooked),
    }) as never;
  });

  patientHealthHomeRoute(app, house);

  app.openapi(chartRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { chart, reported, notLooked } = await readAudited(c, house, id, c.req.valid('query'));
    return c.json({ id, chart: chartFor(c, chart), reported, notLooked } satisfies PatientChartAnswer, 200);
  });
}
