import { describe, expect, it } from 'vitest';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import {
  chartOf,
  claim,
  coded,
  condition,
  editions,
  encounter,
  FACT,
  type Resource,
  read,
  saidOf,
  subject,
} from './record.ts';

/** One resource of each family that a chart is read from, each with a fact that would show if it were read. */
const families: Record<string, Resource> = {
  Condition: condition('x', 'I10'),
  Encounter: encounter('x', 'ACUTE', '2026-10-01', '2026-10-05'),
  Claim: claim('x', { from: '2026-10-05', through: '2026-11-03', diagnoses: ['I10'] }),
  DocumentReference: {
    resourceType: 'DocumentReference',
    id: 'x',
    status: 'current',
    subject,
    content: [{ attachment: { contentType: 'text/plain', data: 'Zm9vIGJhcg==' } }],
  },
  MedicationRequest: {
    resourceType: 'MedicationRequest',
    id: 'x',
    status: 'active',
    intent: 'order',
    subject,
    medicationCodeableConcept: { text: 'Lisinopril 10 mg tablet' },
  },
  Coverage: {
    resourceType: 'Coverage',
    id: 'x',
    status: 'active',
    beneficiary: subject,
    payor: [{ display: 'Medicare' }],
  },
  Goal: {
    resourceType: 'Goal',
    id: 'x',
    lifecycleStatus: 'active',
    subject,
    description: { text: 'Walks to the mailbox' },
  },
  CarePlan: { resourceType: 'CarePlan', id: 'x', status: 'active', intent: 'plan', subject, title: 'Nursing' },
  CareTeam: {
    resourceType: 'CareTeam',
    id: 'x',
    status: 'active',
    subject,
    participant: [{ member: { display: 'A. Petrakis, RN' } }],
  },
  QuestionnaireResponse: {
    resourceType: 'QuestionnaireResponse',
    id: 'x',
    status: 'completed',
    subject,
    questionnaire: 'urn:oasis',
    authored: '2026-10-06',
    item: [{ linkId: 'M1830', answer: [{ valueString: '02' }] }],
  },
  Observation: {
    resourceType: 'Observation',
    id: 'x',
    status: 'final',
    subject,
    code: coded(FACT, 'previous-period-end'),
    valueDateTime: '2026-01-01',
  },
};

const facts = (resource: Resource) => {
  const { sources, ...chart } = chartOf([resource]);
  return (
    Object.keys(chart.oasis).length +
    Object.values(sources)
      .flat()
      .filter((at) => at.kind === 'fhir' && at.ref.endsWith('/x')).length
  );
};

describe.each(Object.entries(families))('%s', (type, resource) => {
  const ref = `${type}/x`;

  it('is read where nothing stands against it', () => {
    expect(facts(resource)).toBeGreaterThan(0);
  });

  it('is left out with an unknown modifier extension, wherever it stands', () => {
    const extension = [{ url: 'https://ehr.example.org/not-this', valueBoolean: true }];
    const result = read([{ ...resource, modifierExtension: extension }]);
    expect(facts({ ...resource, modifierExtension: extension })).toBe(0);
    expect(saidOf(result, ref)[0]).toMatch(/modifier extension/);
    const deep = { ...resource, extra: [{ deep: { modifierExtension: extension } }] };
    expect(facts(deep)).toBe(0);
  });

  it('is read with an empty list of modifier extensions', () => {
    expect(facts({ ...resource, modifierExtension: [] })).toBeGreaterThan(0);
  });

  it('is left out when only a part of it was sent', () => {
    expect(facts({ ...resource, meta: { tag: [{ code: 'SUBSETTED' }] } })).toBe(0);
  });

  it('is left out when the same Bundle deletes it', () => {
    const input = {
      resourceType: 'Bundle',
      type: 'history',
      entry: [
        { request: { method: 'DELETE', url: ref } },
        { resource },
        { resource: { resourceType: 'Patient', id: 'p1' } },
      ],
    };
    const result = readChart(input, editions);
    expect(saidOf(result, ref)).toEqual(['it was deleted']);
    expect(JSON.stringify(result.chart.sources)).not.toContain(ref);
  });

  it('is left out under implicit rules', () => {
    expect(facts({ ...resource, implicitRules: 'https://ehr.example.org/rules' })).toBe(0);
  });

  it('is left out when entered in error', () => {
    const wrong =
      type === 'Condition'
        ? {
            ...resource,
            verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'entered-in-error'),
          }
        : type === 'Goal'
          ? { ...resource, lifecycleStatus: 'entered-in-error' }
          : { ...resource, status: 'entered-in-error' };
    expect(facts(wrong)).toBe(0);
    expect(saidOf(read([wrong]), ref)).toEqual(['it was entered in error']);
  });

  it('is left out when it is another patient’s', () => {
    const other = { reference: 'Patient/p2' };
    const key = 'beneficiary' in resource ? 'beneficiary' : 'patient' in resource ? 'patient' : 'subject';
    expect(facts({ ...resource, [key]: other })).toBe(0);
  });
});

describe('what a chart is not read from', () => {
  it('is reported, every one', () => {
    const others = ['Immunization', 'Specimen', 'Device', 'Practitioner', 'ValueSet'].map((resourceType) => ({
      resourceType,
      id: 'x',
      subject,
    }));
    const result = read(others);
    for (const { resourceType } of others) expect(saidOf(result, `${resourceType}/x`)).toHaveLength(1);
  });

  it('is reported by its place where it has no name', () => {
    const result = read([
      { resourceType: 'Patient', id: 'p1' },
      {} as never,
      null as never,
      'text' as never,
      { resourceType: 'Condition', subject } as never,
    ]);
    expect(result.reported.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['Bundle.entry[1]', 'Bundle.entry[2]', 'Bundle.entry[3]', 'Bundle.entry[4]']),
    );
  });
});
