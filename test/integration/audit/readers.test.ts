import { OpenAPIHono } from '@hono/zod-openapi';
import { expect, it } from 'vitest';
import { openTrail } from '../../../server/audit/trail.ts';
import { auditRoutes } from '../../../server/routes/audit.ts';
import { roleGuard } from '../../../server/routes/caller-guard.ts';
import type { Env } from '../../../server/routes/env.ts';
import { answerProblem, problemOf } from '../../../server/routes/problem.ts';
import { openSeal } from '../../../server/store/sealed.ts';
import { type AuditAnswer, auditAnswerSchema } from '../../../shared/api/audit.ts';
import { ROLES, type Role } from '../../../shared/role.ts';
import { onEachDatabase } from '../store/harness/databases.ts';

/** Who may read the trail, and of which tenant: the door behind the guard of roles, with a caller that the test names. */

onEachDatabase(({ newStore }) => {
  const begun = async () => {
    const store = await newStore();
    const seal = openSeal([Buffer.alloc(32, 5)]);
    const trail = openTrail(store, seal, () => new Date());
    for (const tenant of ['valley', 'hillside']) {
      const shared = { who: { subject: `${tenant}|mwashington` }, endpoint: 'ehr', patient: 'hh-2291' };
      await trail.record(tenant, { ...shared, action: 'read' }, { ...shared, action: 'search' });
    }
    return async (tenant: string, role: Role, query = '') => {
      const app = new OpenAPIHono<Env>();
      app.use(async (c, next) => {
        c.set('caller', { tenant, subject: 'okta|reader', role });
        await next();
      });
      app.use(roleGuard);
      auditRoutes(app, { store, seal });
      app.onError((error, c) => {
        const problem = problemOf(error);
        if (!problem) throw error;
        return answerProblem(c, problem);
      });
      return app.request(`/v1/audit${query}`);
    };
  };
  const read = async (answer: Response): Promise<AuditAnswer> => auditAnswerSchema.parse(await answer.json());

  it.each(ROLES)('%s', async (role) => {
    const ask = await begun();
    expect((await ask('valley', role)).status).toBe(role === 'manager' || role === 'it' ? 200 : 403);
  });

  it('a tenant sees its own events only, by page and by patient, whatever number is asked for', async () => {
    const ask = await begun();
    for (const query of ['', '?before=100', '?endpoint=ehr&patient=hh-2291']) {
      const { events } = await read(await ask('hillside', 'it', query));
      expect(events.map(({ who, patient }) => [who.subject, patient])).toEqual([
        ['hillside|mwashington', 'hh-2291'],
        ['hillside|mwashington', 'hh-2291'],
      ]);
    }
    expect(await read(await ask('riverside', 'it'))).toEqual({ events: [] });
  });
});
