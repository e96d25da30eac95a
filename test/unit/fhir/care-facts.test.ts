import { describe, expect, it } from 'vitest';
import { coded, condition, encounter, ICD, patient, type Resource, read, saidOf, subject } from './record.ts';

/** What the Health Home rules read of a record (health-homes.md sections 4, 6, 7). */

const chartOf = (resources: Resource[]) => read([patient(), ...resources]).chart;
const NUCC = 'http://nucc.org/provider-taxonomy';

describe('Condition', () => {
  it('keeps every coding, its categories, dates as written, and labels', () => {
    const [fact] =
      chartOf([
        condition('c', 'J45.40', {
          category: [coded('http://terminology.hl7.org/CodeSystem/condition-category', 'problem-list-item')],
          code: {
            coding: [
              { system: ICD, code: 'J45.40' },
              { system: 'http://snomed.info/sct', code: '195967001' },
            ],
          },
          onsetPeriod: { start: '2024-11' },
          abatementDateTime: '2026-12',
          encounter: { reference: 'Encounter/e' },
          meta: { security: [{ code: 'SUD' }, { code: '42CFRPart2' }] },
        }),
      ]).conditions ?? [];
    expect(fact).toMatchObject({
      code: 'J45.40',
      categories: ['problem-list-item'],
      onset: '2024-11',
      abatement: '2026-12',
      encounter: 'Encounter/e',
      security: ['SUD', '42CFRPart2'],
    });
    expect(fact?.codes).toHaveLength(2);
  });

  it('an end without a date is an end', () => {
    expect(chartOf([condition('c', 'J45.40', { abatementString: 'as a child' })]).conditions).toEqual([
      expect.objectContaining({ abated: true }),
    ]);
  });
});

describe('Coverage', () => {
  const coverage = (id: string, status: string, more: object = {}): Resource => ({
    resourceType: 'Coverage',
    id,
    beneficiary: subject,
    status,
    type: coded('https://nahdo.org/sopt', '21'),
    ...more,
  });

  it('that is cancelled is kept with its status, and pays for nothing', () => {
    const { chart } = read([patient(), coverage('a', 'cancelled')]);
    expect(chart.coverage).toEqual([expect.objectContaining({ status: 'cancelled' })]);
    expect(chart.payer).toBeUndefined();
  });

  it('keeps a month as written', () => {
    expect(chartOf([coverage('a', 'active', { period: { start: '2024-01', end: '2026-11' } })]).coverage).toEqual([
      expect.objectContaining({
        from: '2024-01',
        through: '2026-11',
        codes: [expect.objectContaining({ code: '21' })],
      }),
    ]);
  });
});

describe('Encounter', () => {
  it('tells the principal diagnosis, the kind of stay, and a part of a stay', () => {
    const [whole, part] =
      chartOf([
        condition('c', 'F31.4'),
        encounter('e', 'IMP', '2026-03-01', '2026-03-09', {
          diagnosis: [{ condition: { reference: 'Condition/c' }, rank: 1, use: coded('x', 'DD') }],
        }),
        encounter('w', 'IMP', '2026-03-04', '2026-03-09', { partOf: { reference: 'Encounter/e' } }),
      ]).encounters ?? [];
    expect(whole).toMatchObject({
      stay: 'unknown',
      diagnoses: [{ code: 'F31.4', condition: 'Condition/c', use: 'DD', rank: 1 }],
    });
    expect(part).toMatchObject({ part: true });
    expect(part?.stay).toBeUndefined();
  });
});

describe('programs and consent', () => {
  it('every episode is kept, of whatever program, with its manager’s roles', () => {
    const { episodes } = chartOf([
      {
        resourceType: 'EpisodeOfCare',
        id: 'hh',
        patient: subject,
        status: 'active',
        type: [{ text: 'Health Home' }],
        period: { start: '2026-02' },
        careManager: { reference: 'PractitionerRole/r' },
      },
      { resourceType: 'PractitionerRole', id: 'r', code: [coded(NUCC, '171M00000X', 'Case Manager')] },
    ]);
    expect(episodes).toEqual([
      expect.objectContaining({
        status: 'active',
        from: '2026-02',
        careManager: expect.objectContaining({
          type: 'PractitionerRole',
          roles: [expect.objectContaining({ code: '171M00000X' })],
        }),
      }),
    ]);
  });

  it('a consent’s policy, period, and what its provisions deny', () => {
    const { consents } = chartOf([
      {
        resourceType: 'Consent',
        id: 'k',
        patient: subject,
        status: 'active',
        policyRule: coded('http://terminology.hl7.org/CodeSystem/v3-ActCode', '42CFRPart2CD'),
        provision: {
          type: 'permit',
          period: { start: '2026-01-01', end: '2026-12-31' },
          provision: [{ type: 'deny', securityLabel: [{ code: 'HIV' }] }],
        },
      },
    ]);
    expect(consents).toEqual([
      expect.objectContaining({
        policies: [expect.objectContaining({ code: '42CFRPart2CD' })],
        from: '2026-01-01',
        through: '2026-12-31',
        denied: ['HIV'],
      }),
    ]);
  });
});

describe('whose it is', () => {
  it('a Task is of the patient it is for; Provenance of the one that it is about', () => {
    const { chart, reported } = read([
      patient(),
      { resourceType: 'CarePlan', id: 'p', subject, status: 'active', intent: 'plan' },
      { resourceType: 'Task', id: 't', for: subject, status: 'completed', intent: 'order' },
      { resourceType: 'Task', id: 'x', for: { reference: 'Patient/p2' }, status: 'completed', intent: 'order' },
      {
        resourceType: 'Provenance',
        id: 's',
        target: [{ reference: 'CarePlan/p' }],
        recorded: '2026-03-01T10:00:00Z',
        signature: [{}],
      },
      { resourceType: 'Provenance', id: 'o', target: [{ reference: 'Patient/p2' }], recorded: '2026-03-01T10:00:00Z' },
    ]);
    expect(chart.tasks?.map(({ id }) => id)).toEqual(['t']);
    expect(chart.provenance).toEqual([expect.objectContaining({ id: 's', targets: ['CarePlan/p'], signed: true })]);
    expect(reported.map(({ at }) => at)).toEqual(expect.arrayContaining(['Task/x', 'Provenance/o']));
  });
});

describe('what could not be searched', () => {
  const outcome = (text: string): Resource => ({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'not-supported', details: { text } }],
  });

  it('an OperationOutcome that names a type takes it from what was looked for', () => {
    const { chart } = read([patient(), outcome('Search on ServiceRequest is not supported')], {
      searched: ['ServiceRequest', 'Condition'],
    });
    expect(chart.refused).toEqual(['ServiceRequest']);
    expect(chart.looked).toEqual(['Condition']);
  });

  it('one that names none refuses nothing', () => {
    expect(read([patient(), outcome('internal error')]).chart.refused).toBeUndefined();
  });

  it('is not reported as a resource that is not read', () => {
    const result = read([patient(), outcome('Search on Task is not supported')]);
    expect(result.reported).toHaveLength(1);
    expect(saidOf(result, 'Bundle.entry[1]')).toHaveLength(1);
  });
});

describe('Appointment', () => {
  const booked = (id: string, actors: object[], more: object = {}): Resource => ({
    resourceType: 'Appointment',
    id,
    status: 'booked',
    start: '2026-07-20T23:30:00-05:00',
    serviceType: [coded('http://snomed.info/sct', '394579002', 'Cardiology')],
    participant: actors.map((actor) => ({ actor, status: 'accepted' })),
    ...more,
  });
  const doctor = { reference: 'Practitioner/d', display: 'Emi Sato, MD' };

  it('tells the day as written, what it is for, and who takes part but the patient', () => {
    const more = {
      reasonReference: [{ reference: 'Condition/c' }],
      basedOn: [{ reference: 'ServiceRequest/r' }],
      meta: { security: [{ code: 'N' }] },
    };
    const { appointments, sources } = chartOf([condition('c', 'I50.22'), booked('a', [subject, doctor], more)]);
    expect(appointments).toEqual([
      {
        id: 'a',
        status: 'booked',
        codes: [{ system: 'http://snomed.info/sct', code: '394579002', display: 'Cardiology' }],
        text: 'Cardiology',
        from: '2026-07-20',
        participants: [{ ref: 'Practitioner/d', type: 'Practitioner', name: 'Emi Sato, MD' }],
        reasons: ['Condition/c', 'ServiceRequest/r'],
        security: ['N'],
      },
    ]);
    expect(sources['/appointments/0']).toEqual([{ kind: 'fhir', ref: 'Appointment/a' }]);
  });

  it.each([
    ['another patient’s', [{ reference: 'Patient/p2' }, doctor]],
    ['of several patients', [subject, { reference: 'Patient/p2' }]],
    ['of nobody', [doctor]],
  ])('%s is left out, and said', (_, actors) => {
    const result = read([patient(), booked('a', actors)]);
    expect(result.chart.appointments).toBeUndefined();
    expect(JSON.stringify(saidOf(result, 'Appointment/a'))).toMatch(/another patient’s|does not say whose it is/);
  });

  it('that the patient declined is none, nor one that was entered in error', () => {
    const declined = { participant: [{ actor: subject, status: 'declined' }] };
    expect(chartOf([booked('a', [], declined)]).appointments).toBeUndefined();
    expect(chartOf([booked('a', [subject], { status: 'entered-in-error' })]).appointments).toBeUndefined();
  });

  it('the words stand over the kind of service', () => {
    const [one] = chartOf([booked('a', [subject], { description: 'Check of the heart valve' })]).appointments ?? [];
    expect(one?.text).toBe('Check of the heart valve');
  });
});

describe('an answered form without its Questionnaire', () => {
  const answered = (linkId: string) => ({ linkId, answer: [{ valueCoding: { code: 'LA6570-1' } }] });
  const codesIn = (questionnaire: string, item: object[], more: object = {}) => {
    const form = {
      resourceType: 'QuestionnaireResponse',
      id: 'q',
      status: 'completed',
      subject,
      questionnaire,
      item,
      ...more,
    };
    return chartOf([form]).questionnaires?.[0]?.codes?.map(({ code, display }) => code ?? display);
  };

  it('is what the code at the end of its address says, or the panel and questions that its linkIds name', () => {
    expect(codesIn('https://forms.example.org/Questionnaire/69737-5|2.1', [answered('a')])).toEqual(['69737-5']);
    const nested = [{ linkId: '/93025-5', item: [answered('/93025-5/93043-8/56051-6')] }];
    expect(codesIn('https://forms.example.org/Questionnaire/intake', nested)).toEqual(['93025-5']);
    expect(codesIn('https://forms.example.org/Questionnaire/intake', [answered('/44250-9')])).toEqual(['44250-9']);
    // A question that nobody answered.
    expect(codesIn('https://forms.example.org/Questionnaire/intake', [{ linkId: '/44250-9' }])).toBeUndefined();
  });

  it('holds function items in whatever setting they were asked; a goal is none', () => {
    const url = 'https://forms.example.org/Questionnaire/nursing-facility-admission';
    expect(codesIn(url, [answered('/95018-8'), answered('/95017-0')])).toEqual(['GG0130']);
    expect(codesIn(url, [answered('/89409-7')])).toBeUndefined();
  });

  it('may be contained in the answers', () => {
    const contained = [{ resourceType: 'Questionnaire', id: 'f', title: 'Katz index', code: [{ code: '83246-9' }] }];
    expect(codesIn('#f', [answered('a')], { contained })).toEqual(['83246-9']);
  });
});

describe('an assessment kept as a panel', () => {
  const panel = (code: string, more: object = {}): Resource => ({
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    subject,
    code: coded('http://loinc.org', '11111-1'),
    category: [coded('http://hl7.org/fhir/us/core/CodeSystem/us-core-category', code)],
    ...more,
  });
  const members = { hasMember: [{ reference: 'Observation/m' }] };

  it('tells its domain by its category; one answer is no panel', () => {
    const domains = (one: Resource) => chartOf([one]).observations?.map(({ categories }) => categories?.[0]?.code);
    expect(domains(panel('functional-status', members))).toEqual(['functional-status']);
    expect(domains(panel('sdoh', members))).toEqual(['sdoh']);
    expect(domains(panel('sdoh'))).toBeUndefined();
    expect(domains(panel('vital-signs', members))).toBeUndefined();
  });
});

describe('what a request is for', () => {
  it('is a goal by HL7’s extension as well', () => {
    const extension = [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal',
        valueReference: { reference: 'Goal/g' },
      },
      { url: 'urn:agency:other', valueReference: { reference: 'Goal/x' } },
    ];
    const goal = {
      resourceType: 'Goal',
      id: 'g',
      subject,
      lifecycleStatus: 'active',
      description: { text: 'Walk to the gate' },
    };
    const request = { resourceType: 'ServiceRequest', id: 'r', subject, status: 'active', intent: 'order', extension };
    const task = { resourceType: 'Task', id: 't', for: subject, status: 'requested', intent: 'order', extension };
    const chart = chartOf([goal, request, task]);
    expect(chart.serviceRequests?.[0]?.reasons).toEqual(['Goal/g']);
    expect(chart.tasks?.[0]?.reasons).toEqual(['Goal/g']);
  });
});

describe('a medication reconciliation as an Observation', () => {
  it('is read by its CPT II code', () => {
    const one = (system: string): Resource => ({
      resourceType: 'Observation',
      id: 'o',
      status: 'final',
      subject,
      code: coded(system, '1111F'),
      effectiveDateTime: '2026-05-12',
      valueBoolean: true,
    });
    expect(chartOf([one('http://www.ama-assn.org/go/cpt')]).observations).toMatchObject([{ boolean: true }]);
    expect(chartOf([one('urn:agency:lab')]).observations).toBeUndefined();
  });
});
