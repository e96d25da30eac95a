import type { ServerResponse } from 'node:http';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPatient } from '../../../../server/fhir/read-patient.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import { PATIENT_SEARCHES } from '../../../../shared/fhir/read-types.ts';
import { endpointAt, patience } from '../../../abuse/server/gateway.ts';
import { bundle, type FakeEhr, json, type RecordedRequest, startFakeEhr } from '../../../fhir-server/fake-ehr.ts';
import { pdf } from '../../../fhir-server/pdf-writer.ts';
import { shippedEditions } from '../../../shipped.ts';

/** How a patient's requests lie beside each other: what a server far away costs is the longest chain of answers. */

const subject = { reference: 'Patient/p1' };
const NOTE = {
  resourceType: 'DocumentReference',
  id: 'd1',
  status: 'current',
  subject,
  date: '2026-10-02T09:00:00Z',
  author: [{ reference: 'PractitionerRole/r1' }],
  content: [{ attachment: { contentType: 'text/plain', url: 'Binary/b1' } }],
};
const RECORD = [
  { resourceType: 'Patient', id: 'p1', birthDate: '1944-08-30' },
  NOTE,
  { resourceType: 'PractitionerRole', id: 'r1', practitioner: { reference: 'Practitioner/n1' } },
  { resourceType: 'Practitioner', id: 'n1', name: [{ family: 'Okafor' }] },
  { resourceType: 'CarePlan', id: 'plan', status: 'active', intent: 'plan', subject },
  { resourceType: 'Binary', id: 'b1', contentType: 'text/plain', data: btoa('Taxing effort to leave the home.') },
];

let ehr: FakeEhr | undefined;
let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
});
afterEach(async () => ehr?.close());

const read = () => readPatient(endpointAt(ehr?.url ?? '', { timeout: 40_000 }), 'p1', { editions, signal: patience() });
const askedOf = (name: string) => ehr?.requests.some(({ url }) => url.startsWith(`/fhir/${name}`)) === true;

function answer({ url }: RecordedRequest, response: ServerResponse): void {
  const [, , type, id] = new URL(url, 'http://fake').pathname.split('/');
  const ofType = RECORD.filter(({ resourceType }) => resourceType === type);
  json(response, 200, id === undefined ? bundle(ofType) : ofType[0]);
}

/** Resolves when it holds, and never otherwise: whoever waits for that longer than the row allows has not looked. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the requests of one patient', () => {
  it('what depends on nothing but the patient goes out at once', async () => {
    let most = 0;
    let waiting = 0;
    const first = 1 + PATIENT_SEARCHES.length;
    ehr = await startFakeEhr(RECORD, {
      guard: (request, response) => {
        most = Math.max(most, ++waiting);
        void until(() => most >= first).then(() => {
          waiting--;
          answer(request, response);
        });
        return true;
      },
    });
    const { notLooked, chart } = await read();
    expect(notLooked).toEqual([]);
    expect(chart.documents).toHaveLength(1);
  });

  it('what a search shows to be needed is asked for while others are under way', async () => {
    ehr = await startFakeEhr(RECORD);
    const needed = ['Binary/b1', 'PractitionerRole/r1', 'Practitioner/n1', 'Provenance'];
    ehr.on('GET /fhir/Observation', async (_request, response) => {
      await until(() => needed.every(askedOf));
      json(response, 200, bundle([]));
    });
    const { notLooked, chart } = await read();
    expect(notLooked).toEqual([]);
    expect(chart.documents?.[0]?.text).toContain('Taxing effort');
  });

  it('each of them once, whoever points at it', async () => {
    const again = { ...NOTE, id: 'd2' };
    ehr = await startFakeEhr([...RECORD, again]);
    await read();
    const asked = ehr.requests.map(({ url }) => url);
    expect(asked).toHaveLength(new Set(asked).size);
  });

  it('the chart is the same in whatever order the answers come', async () => {
    const texts = new Set<string>();
    for (const slow of ['Patient/p1', 'DocumentReference', 'CarePlan', 'PractitionerRole/r1', 'Provenance']) {
      ehr = await startFakeEhr(RECORD, {
        guard: (request, response) => {
          if (!request.url.startsWith(`/fhir/${slow}`)) return false;
          setTimeout(() => answer(request, response), 60);
          return true;
        },
      });
      const { chart, reported } = await read();
      // The port is another one each time.
      texts.add(JSON.stringify({ chart, reported }).replaceAll(ehr.origin, ''));
      await ehr.close();
    }
    expect([...texts]).toHaveLength(1);
  });
});

describe('the PDFs of one patient', () => {
  it('are fetched beside each other, and no more at a time than the memory is for', async () => {
    const subjects = Array.from({ length: 9 }, (_, i) => ({
      ...NOTE,
      id: `d${i}`,
      content: [{ attachment: { contentType: 'application/pdf', url: `Binary/f${i}` } }],
    }));
    let [asked, now, most] = [0, 0, 0];
    const waiting: (() => void)[] = [];
    ehr = await startFakeEhr([...RECORD.filter(({ id }) => id !== 'd1'), ...subjects], {
      guard: ({ url }, response) => {
        const id = /Binary\/(f\d)$/.exec(url)?.[1];
        if (id === undefined) return false;
        most = Math.max(most, ++now);
        waiting.push(() => {
          now--;
          const bytes = pdf([{ words: [{ x: 60, y: 720, text: `Note ${id}.` }] }]);
          json(response, 200, {
            resourceType: 'Binary',
            contentType: 'application/pdf',
            data: bytes.toString('base64'),
          });
        });
        // Only once four wait together, however slow the machine, and a little later, so that a fifth would be seen.
        if (++asked === subjects.length || now >= 4) {
          setTimeout(() => {
            for (const answer of waiting.splice(0)) answer();
          }, 50);
        }
        return true;
      },
    });
    const { chart } = await read();
    expect(chart.documents?.map(({ text }) => text?.trim()).sort()).toEqual(subjects.map((_, i) => `Note f${i}.`));
    expect(most).toBe(4);
  });
});
