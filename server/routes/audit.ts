import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type AuditAnswer, auditAnswerSchema } from '../../shared/api/audit.ts';
import { PATHS } from '../../shared/api/paths.ts';
import { given } from '../../shared/chart/given.ts';
import { openEvent } from '../audit/opened.ts';
import { patientHashes } from '../audit/sealing.ts';
import { NAME } from '../fhir/registry.ts';
import { isResourceId } from '../fhir/resource-types.ts';
import { auditRowsBefore } from '../store/audit-rows.ts';
import type { Seal } from '../store/sealed.ts';
import type { AuditRow } from '../store/tables.ts';
import type { Env, House } from './env.ts';
import { FAILURE, GUARDED } from './openapi.ts';
import { Problem } from './problem.ts';

const PAGE = 100;

const auditRoute = createRoute({
  method: 'get',
  path: PATHS.audit,
  summary: 'The audit trail of the own tenant, newest first; for managers and IT',
  request: {
    query: z.strictObject({
      before: z
        .string()
        .regex(/^[1-9]\d{0,14}$/)
        .transform(Number)
        .optional()
        .describe('Only events with a lower number: next of the page before'),
      limit: z
        .string()
        .regex(/^[1-9]\d{0,2}$/)
        .transform(Number)
        .pipe(z.number().max(500))
        .default(PAGE)
        .describe(`At most 500; absent: ${PAGE}`),
      endpoint: z.string().regex(NAME).optional().describe('With patient: the registered FHIR server whose id it is'),
      patient: z.string().refine(isResourceId).optional().describe('Only events about this patient'),
    }),
  },
  responses: {
    200: { description: 'Events', content: { 'application/json': { schema: auditAnswerSchema } } },
    422: FAILURE,
    ...GUARDED,
  },
});

/**
 * `GET /v1/audit`: the events of the caller’s tenant, newest first, page by page; with endpoint and patient, those of one
 * patient.
 */
export function auditRoutes(app: OpenAPIHono<Env>, { store, seal }: Pick<House, 'store' | 'seal'>): void {
  app.openapi(auditRoute, async (c) => {
    const { tenant } = c.get('caller');
    const { before, limit, endpoint, patient } = c.req.valid('query');
    if ((endpoint === undefined) !== (patient === undefined)) {
      throw new Problem(422, 'invalid', 'endpoint and patient are given together', { at: 'endpoint' });
    }
    const hashes =
      endpoint === undefined || patient === undefined ? undefined : patientHashes(seal, tenant, endpoint, patient);
    if (endpoint !== undefined && patient !== undefined) c.set('audited', { endpoint, patients: [patient] });
    const rows = await auditRowsBefore(store, tenant, {
      // One more than asked for tells whether there is a next page.
      limit: limit + 1,
      ...given('before', before),
      ...given('patient', hashes),
    });
    const page = rows.slice(0, limit);
    const next = rows.length > limit ? page.at(-1)?.seq : undefined;
    const events = page.map((row) => shown(row, seal));
    return c.json({ events, ...given('next', next) } satisfies AuditAnswer, 200);
  });
}

function shown(row: AuditRow, seal: Seal): AuditAnswer['events'][number] {
  const event = openEvent(row, seal);
  if (!event) return { seq: row.seq, time: row.time, who: { subject: 'unreadable' }, action: 'unreadable' };
  const { tenant: _tenant, version: _version, id: _id, ...rest } = event;
  return rest;
}
