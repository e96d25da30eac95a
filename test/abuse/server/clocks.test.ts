import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../shared/chart/day.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import type { FlatRecord } from '../../../shared/chart/flat-schema.ts';
import { certificationDay, isInRecertificationWindow } from '../../../shared/chart/slices.ts';
import { classify } from '../../../shared/classify.ts';
import { type CdsClient, hookRequest, prefetched, startCdsClient, templatesOf } from '../../conformance/cds-client.ts';
import { PATIENT_ID, RESOURCES } from '../../integration/server/patient.ts';
import { post, startTestService, type TestService } from '../../integration/server/start.ts';
import { runNode } from '../../run/process.ts';
import { shippedEditions } from '../../shipped.ts';

/** Abuse case 40: clocks that are off, nights that have 23 or 25 hours, and periods over a leap day. */

const MINUTES = 60_000;
const GROUPED = {
  principal: 'I50.9',
  secondary: [],
  stays: [],
  oasis: { M1800: '1', M1810: '1', M1820: '1', M1830: '2', M1840: '1', M1850: '1', M1860: '2', M1033: ['10'] },
};

describe('case 40: clocks that are ten minutes off', () => {
  let service: TestService;
  let client: CdsClient;
  let off = 0;
  beforeEach(async () => {
    off = 0;
    const now = () => new Date(Date.now() + off);
    [service, client] = await Promise.all([startTestService({}, { now }), startCdsClient()]);
    await client.register(service);
  });
  afterEach(async () => {
    await service.close();
    await client.close();
  });

  it.each([
    [-10, 401],
    [10, 401],
    [-0.75, 200],
    [0.75, 200],
  ])(
    'an EHR whose clock is %d minutes off: its signed call is answered with %i, and the log says why',
    async (minutes, status) => {
      const body = hookRequest(PATIENT_ID, { prefetch: prefetched(await templatesOf(service), RESOURCES, PATIENT_ID) });
      const iat = Math.floor((Date.now() + minutes * MINUTES) / 1000);
      const url = `${service.url}/cds-services/hh-doc-completeness`;
      const answer = await client.call(
        service,
        'hh-doc-completeness',
        body,
        await client.token(url, { iat, exp: iat + 300 }),
      );
      expect(answer.status).toBe(status);
      const line = JSON.parse(service.log.at(-1) ?? '');
      expect(line).toMatchObject(
        status === 200 ? { status } : { status, code: 'login', say: expect.stringMatching(/token/) },
      );
    },
  );

  it("the service's own clock set back: the audit trail goes on, in the order of what happened, and is whole", async () => {
    for (const minutes of [0, 10, -10, 0]) {
      off = minutes * MINUTES;
      const record = { from: '2026-01-10', principal: 'I50.9' };
      expect((await post(`${service.url}/v1/classify`, record)).status).toBe(200);
    }
    const { events } = (await (await fetch(`${service.url}/v1/audit?limit=50`)).json()) as {
      events: { action: string }[];
    };
    expect(events.filter(({ action }) => action === 'classify')).toHaveLength(4);
    const { code, output } = await runNode(
      'server/cli/lintel.ts',
      ['audit', 'verify', '--json', '--home', service.home],
      { limit: 60_000 },
    );
    expect([code, JSON.parse(output).whole]).toEqual([0, true]);
  });
});

describe('case 40: certification periods over a leap day and a change of the clock', () => {
  /** Start of care, and the 60th day of its certification, counted on a calendar by hand. */
  const CERTIFICATIONS = [
    ['over 29 February 2028', '2028-01-15', '2028-03-14'],
    ['of a year that has none', '2027-01-15', '2027-03-15'],
    ['that begins on it', '2028-02-29', '2028-04-28'],
    ['that ends on it', '2024-01-01', '2024-02-29'],
    ['over the night of 23 hours (8 March 2026)', '2026-02-20', '2026-04-20'],
    ['over the night of 25 hours (1 November 2026)', '2026-10-15', '2026-12-13'],
    ['over New Year', '2027-12-20', '2028-02-17'],
  ] as const;

  it.each(CERTIFICATIONS)('%s: day 60 is the last of the window, day 61 is in no window', (_name, start, last) => {
    expect(addDays(start, 59)).toBe(last);
    expect(daysBetween(start, last)).toBe(59);
    expect(certificationDay(start, last)).toBe(60);
    const after = addDays(last, 1) ?? '';
    expect(certificationDay(start, after)).toBe(1);
    const window = [-5, -4, -1, 0, 1].map((days) => isInRecertificationWindow(start, addDays(last, days) ?? ''));
    expect(window).toEqual([false, true, true, true, false]);
  });

  it('a recertification assessment on day 60 is in time, on day 61 it is not', async () => {
    const editions = await shippedEditions();
    const findings = (start: string, completed: string) => {
      const record = { from: start, principal: 'I50.9', admission: start, oasis: { M0100: '04', M0090: completed } };
      const { chart } = readFlatRecord(record as FlatRecord);
      return classify(chart, editions).findings.filter(({ rule }) => rule.startsWith('OA22'));
    };
    for (const [, start, last] of CERTIFICATIONS) {
      expect(findings(start, last), last).toEqual([]);
      expect(findings(start, addDays(last, 1) ?? ''), last).not.toEqual([]);
    }
  });

  it('the same bytes wherever the machine stands', () => {
    const records = CERTIFICATIONS.flatMap(([, start, last]) => [
      { id: start, from: start, through: addDays(start, 29), admission: start, ...GROUPED },
      {
        id: last,
        from: addDays(start, 30),
        through: last,
        admission: start,
        previousPeriodEnd: addDays(start, 29),
        ...GROUPED,
      },
    ]);
    const input = records.map((record) => JSON.stringify(record)).join('\n');
    const answers = ['America/New_York', 'Pacific/Auckland', 'America/St_Johns'].map((TZ) => {
      const env = { ...process.env, TZ };
      return execFileSync(process.execPath, ['server/cli/lintel.ts', 'group'], { input, env, encoding: 'utf8' });
    });
    expect(answers[0]?.trim().split('\n')).toHaveLength(records.length);
    expect(answers[0]).toMatch(/"determined":true|"hipps":"\d/);
    expect(new Set(answers).size).toBe(1);
  });
});
