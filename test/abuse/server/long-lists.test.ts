import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPatient } from '../../../server/fhir/read-patient.ts';
import { classify } from '../../../shared/classify.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { type FakeEhr, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { shippedEditions } from '../../shipped.ts';
import { endpointAt, patience } from './gateway.ts';

/** Lists of a record that are as long as an answer may be (32 MB): read, or refused in words, and no fault of ours. */

const MANY = 150_000;
const many = <T>(item: T): T[] => Array.from({ length: MANY }, () => item);
const subject = { reference: 'Patient/p1' };
const form = (id: string, item: unknown[]) => ({
  resourceType: 'QuestionnaireResponse',
  id,
  status: 'completed',
  subject,
  authored: '2026-01-05',
  item: [
    { linkId: 'M0090', text: 'M0090', answer: [{ valueDate: '2026-01-05' }] },
    { linkId: 'M0100', text: 'M0100', answer: [{ valueString: '1' }] },
    ...item,
  ],
});
const answer = { linkId: 'M1800', text: 'M1800 Grooming', answer: [{ valueString: '1' }] };
const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });

const records: [string, { resourceType: string; id: string }[]][] = [
  ['two forms of one assessment', [form('q1', many(answer)), form('q2', many(answer))]],
  ['items within an item', [form('q1', [{ linkId: 'g', item: many(answer) }])]],
  ['answers with items', [form('q1', [{ linkId: 'g', answer: many({ valueString: '1', item: [answer] }) }])]],
  [
    'components of an Observation',
    [
      {
        resourceType: 'Observation',
        id: 'o1',
        status: 'final',
        subject,
        effectiveDateTime: '2026-01-05',
        code: loinc('57192-2'),
        component: many({ code: loinc('57192-2'), valueString: '1' }),
      } as never,
    ],
  ],
  [
    'sections within a section',
    [
      {
        resourceType: 'Composition',
        id: 'n1',
        status: 'final',
        subject,
        date: '2026-01-05',
        title: 'Visit note',
        section: [{ title: 'a', section: many({ title: 'b', text: { div: '<div>Wound</div>' } }) }],
      } as never,
    ],
  ],
  [
    'provisions of a Consent',
    [
      {
        resourceType: 'Consent',
        id: 'c1',
        status: 'active',
        patient: subject,
        provision: { provision: many({}) },
      } as never,
    ],
  ],
];

let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
});
let server: FakeEhr | undefined;
afterEach(async () => server?.close());

describe('case 15: lists without number', () => {
  it.each(records)('%s', { timeout: 120_000 }, async (_name, resources) => {
    server = await startFakeEhr([{ resourceType: 'Patient', id: 'p1' }, ...resources]);
    const read = await readPatient(endpointAt(server.url), 'p1', { editions, signal: patience() });
    expect(read.stopped).toEqual([]);
    expect(classify(read.chart, editions, {}).grouping).toBeDefined();
  });
});
