import { auditEventOf } from '../../server/audit/audit-event.ts';
import { ACTIONS } from '../../server/audit/event.ts';
import type { OpenedEvent } from '../../server/audit/opened.ts';
import { healthHomeBundle } from '../../shared/fhir/out/health-home.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { healthHome } from '../../shared/health-home/health-home.ts';
import { profileOf } from '../../shared/health-home/profiles/index.ts';
import type { Example } from '../conformance/examples.ts';
import { FIXTURES } from '../health-home/fixtures.ts';
import { bundleOf } from '../health-home/person.ts';
import { shippedEditions } from '../shipped.ts';

/** What is cheaper made than asked for: every program's answers, and an AuditEvent of every act. */

/**
 * Health Home Bundles of one person a status and profile: masked, as `lintel health-home --fhir` writes them, and as they
 * leave under a consent to disclose.
 */
export async function healthHomeBundles(): Promise<Example[]> {
  const editions = await shippedEditions();
  return FIXTURES.flatMap(({ profile: id, asOf: day, people }) => {
    const profile = profileOf(id);
    if (!profile) throw new Error(id);
    const oneEach = new Map(people.filter(({ fileOnly }) => !fileOnly).map((person) => [person.status, person]));
    return [...oneEach.values()].flatMap((person) => {
      const { chart } = readChart(bundleOf(person, 'p1'), editions);
      const asked = { profile, asOf: person.asOf ?? day };
      const named = { id: 'p1', patient: chart.patient?.ref };
      const masked = healthHome(chart, editions, asked).healthHome;
      const revealed = healthHome(chart, editions, { ...asked, reveal: true }).healthHome;
      return [
        { name: `${id}: ${person.who}`, resource: healthHomeBundle(masked, named) },
        // A line may have no id, or one that FHIR has no room for.
        { name: `${id}, without an id: ${person.who}`, resource: healthHomeBundle(masked, {}) },
        { name: `${id}, an id of its own: ${person.who}`, resource: healthHomeBundle(masked, { id: 'MRN 4/17 ä' }) },
        {
          name: `${id}, revealed: ${person.who}`,
          resource: healthHomeBundle(revealed, { ...named, disclosedUnder: 'Consent/c1' }),
        },
      ];
    });
  });
}

/** An AuditEvent of each act: of a patient, of none, of one whose key is gone; answered and refused. */
export function auditEvents(): Example[] {
  return ACTIONS.flatMap((action) =>
    [{}, { patient: 'p1' }, { patient: null, status: 502 }].map((differs, i) => {
      const event: OpenedEvent = {
        version: 1,
        tenant: 'local',
        seq: 41,
        id: '019ac0de-0000-7000-8000-000000000001',
        time: '2026-11-26T09:00:00.000Z',
        who: { subject: 'dwhitlock', role: 'qa' },
        action,
        route: '/v1/patients/{id}/classification',
        status: 200,
        requestId: 'a1b2',
        endpoint: 'ehr',
        about: { editions: ['pdgm-2026', 'icd10cm-2026'], findings: 3 },
        reason: 'quarterly review',
        ...differs,
      };
      return { name: `${action} ${i}`, resource: auditEventOf(event, 'f00d') };
    }),
  );
}
