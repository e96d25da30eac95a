import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { accepts } from 'hono/accepts';
import { FHIR_JSON, NOT_LOOKED_HEADER, PATHS } from '../../shared/api/paths.ts';
import { isDay } from '../../shared/chart/day.ts';
import { healthHomeSchema } from '../../shared/health-home/answer.ts';
import { healthHome } from '../../shared/health-home/health-home.ts';
import { PROFILES, profileOf } from '../../shared/health-home/profiles/index.ts';
import { groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { bundleOf } from '../lines/health-home-line.ts';
import type { Env, House } from './env.ts';
import { documented } from './openapi.ts';
import { notLookedHeader, PATIENT_FAILURES, patientParams, readAudited } from './patient-read.ts';
import { Problem } from './problem.ts';
import { NO_DAY } from './validation.ts';

const bundleSchema = z.looseObject({ resourceType: z.literal('Bundle') });

const healthHomeRoute = createRoute({
  method: 'get',
  path: PATHS.patientHealthHome,
  summary: 'Reads a patient from a FHIR server and answers for a Health Home profile on a day',
  request: {
    params: patientParams,
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
    ...PATIENT_FAILURES,
  },
});

/** The Health Home answer for a patient of an endpoint, as JSON or, where that is asked for, as a FHIR Bundle. */
export function patientHealthHomeRoute(app: OpenAPIHono<Env>, house: House): void {
  app.openapi(healthHomeRoute, async (c) => {
    const { profile: id, asOf = new Date().toISOString().slice(0, 10), ...query } = c.req.valid('query');
    const profile = profileOf(id);
    if (!profile) {
      const known = PROFILES.map((each) => each.id).join(', ');
      throw new Problem(404, 'not-found', `there is no such profile; there are ${known}`, { at: 'profile' });
    }
    const { id: own } = c.req.valid('param');
    const { chart, notLooked } = await readAudited(c, house, own, query);
    c.set('audited', { ...c.get('audited'), about: { profile: profile.id } });
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
      ...notLookedHeader(notLooked),
    }) as never;
  });
}
