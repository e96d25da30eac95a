import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cdsResponseSchema } from '../../../../server/cds/card-schema.ts';
import { cardsOf } from '../../../../server/cds/draft.ts';
import { draftsOf } from '../../../../server/cds/drafts-of.ts';
import { SERVICE_IDS } from '../../../../server/cds/services.ts';
import type { Chart } from '../../../../shared/chart/chart.ts';
import { type Classification, classify } from '../../../../shared/classify.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import { readChart } from '../../../../shared/fhir/read-chart.ts';
import { isFor } from '../../../../shared/view.ts';
import { syntheticPatients } from '../../../charts/generate.ts';
import { chartOf, type Fixture } from '../../../rules/chart.ts';
import { shippedEditions } from '../../../shipped.ts';

/** All cards that there can be: of every rule's charts and every invented patient, for every role and service. */

const root = join(import.meta.dirname, '../../../..');
const CARDS_ROLES = ['clinician', 'coder', 'qa', 'manager'] as const;
const PAYMENT =
  /\bpay(?:s|ing|ments?|able)?\b|reimburs|revenue|dollar|\$ ?\d|\bLUPA\b|\bHHRG\b|case.?mix|profit|\bmoney\b|\bcosts?\b|\brates\b|star rating|optimi[sz]|maximi[sz]|(?<!birth )weight (?:of the|is|\d)/i;
/** What else a clinician does not see (compliance.md section 4). */
const GROUPING = /\bHIPPS\b|\bPDGM\b|clinical group|\bpoints\b|comorbidity adjustment|functional impairment level/i;

let editions: Editions;
const charts: { chart: Chart; classification: Classification }[] = [];
beforeAll(async () => {
  editions = await shippedEditions();
  const add = (chart: Chart) => charts.push({ chart, classification: classify(chart, editions) });
  for (const patient of await syntheticPatients()) add(readChart(patient.bundle, editions).chart);
  for (const file of globSync('test/rules/*.fixture.ts', { cwd: root })) {
    const { fixture } = (await import(join(root, file))) as { fixture: Fixture };
    for (const one of fixture.fires) add(chartOf(one));
  }
}, 120_000);

const cardsFor = (role: (typeof CARDS_ROLES)[number], service: (typeof SERVICE_IDS)[number]) => {
  let count = 0;
  const newId = () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
  return charts.flatMap(({ chart, classification }) => {
    const answering = { service, role, patientId: 'p1', editions, newId };
    const drafts = draftsOf({ chart, resources: [], options: {} }, classification, answering);
    return cardsOf(drafts, newId, 'https://lintel.example.org/launch');
  });
};

describe.each(CARDS_ROLES)('cards for a %s', (role) => {
  it.each(SERVICE_IDS)('%s: as the standard has them, without a word about payment', (service) => {
    const cards = cardsFor(role, service);
    expect(() => cdsResponseSchema.parse({ cards })).not.toThrow();
    for (const { summary, detail = '', suggestions = [], links = [] } of cards) {
      expect([summary, detail, ...suggestions.map(({ label }) => label)].join('\n')).not.toMatch(PAYMENT);
      expect(detail).not.toMatch(/<|!\[|\]\(/);
      expect(links.map(({ url }) => url)).toEqual(['https://lintel.example.org/launch']);
    }
  });
});

describe('by role', () => {
  it('a clinician sees only findings that a clinician can act on, no group and no code to take', () => {
    const coding = cardsFor('clinician', 'hh-coding-hints');
    expect(coding.length).toBeGreaterThan(3);
    expect(coding.filter(({ suggestions }) => suggestions !== undefined)).toEqual([]);
    const rules = new Set(coding.map(({ source }) => source.topic?.code));
    for (const rule of rules) {
      const acts = charts.flatMap(({ classification }) => classification.findings.filter((one) => one.rule === rule));
      expect(acts.some((one) => isFor(one, 'clinician'))).toBe(true);
    }
    expect(cardsFor('clinician', 'hh-pdgm-preview')).toEqual([]);
    const all = SERVICE_IDS.flatMap((service) => cardsFor('clinician', service));
    for (const { summary, detail = '' } of all) expect(`${summary}\n${detail}`).not.toMatch(GROUPING);
  });

  it('a coder has more, with codes as proposals and a preview', () => {
    const coder = cardsFor('coder', 'hh-coding-hints');
    expect(coder.length).toBeGreaterThan(cardsFor('clinician', 'hh-coding-hints').length);
    expect(coder.some(({ suggestions }) => suggestions !== undefined)).toBe(true);
    const actions = coder.flatMap(({ suggestions = [] }) => suggestions.flatMap((one) => one.actions ?? []));
    expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(['create']));
    expect(cardsFor('coder', 'hh-pdgm-preview').length).toBeGreaterThan(10);
  });
});
