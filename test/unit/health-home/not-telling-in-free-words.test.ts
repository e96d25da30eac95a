import { describe, expect, it } from 'vitest';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { editions } from './answer-for.ts';
import { chartWith, condition, type Parts } from './chart.ts';
import { FREE, pageOf } from './masked-people.ts';

/** Free words tell a masked condition as well as its code can (compliance.md section 6): beside something masked none is shown. */

describe('free words beside something masked', () => {
  const sud = condition('c1', 'F10.20');
  const asthma = condition('c2', 'J45.40');
  const told = (text: string, more: object, conditions = [sud, asthma]) =>
    pageOf(chartWith({ conditions, goals: [{ id: 'g1', text, status: 'active', ...more }] })).includes(text);
  const inPlace = (kind: string, text: string): Parts =>
    kind === 'goal'
      ? { goals: [{ id: 'g1', text, status: 'active' }] }
      : kind === 'order'
        ? { serviceRequests: [{ id: 'r1', status: 'active', text, authored: '2026-06-01' }] }
        : { carePlan: [{ id: 'p1', status: 'active', activities: [{ text }] }] };

  // No list of words holds these; each is somebody's own way to speak of drinking, of fear or of HIV.
  it.each(
    FREE.flatMap(
      (text) =>
        [
          ['goal', text],
          ['order', text],
          ['activity', text],
        ] as const,
    ),
  )('%s “%s” is left out, and the page is that of a chart without it', (kind, text) => {
    const conditions = [sud, asthma];
    expect(pageOf(chartWith({ conditions, ...inPlace(kind, text) }))).toBe(pageOf(chartWith({ conditions })));
    const medications = [{ text, status: 'active' }];
    expect(pageOf(chartWith({ conditions, medications }))).toBe(pageOf(chartWith({ conditions })));
  });

  it('stand where they are for a condition in sight, and for nothing else', () => {
    expect(told('Use it less', { addresses: ['Condition/c2'] })).toBe(true);
    expect(told('Use it less', { addresses: ['Condition/c1'] })).toBe(false);
    expect(told('Use it less', { addresses: ['Condition/c9'] })).toBe(false);
    expect(told('Use it less', { addresses: ['Condition/c2', 'Condition/c9'] })).toBe(false);
    expect(told('Use it less', {}, [asthma])).toBe(true);
  });

  it('an order stands for the code of a condition in sight; a code of another system may be anything', () => {
    const order = (reasonCodes: object[]) =>
      pageOf(
        chartWith({
          conditions: [sud, asthma],
          serviceRequests: [{ id: 'r1', status: 'active', text: 'Use it less', authored: '2026-06-01', reasonCodes }],
        }),
      ).includes('Use it less');
    expect(order([{ code: 'J45.40' }])).toBe(true);
    expect(order([{ code: 'I10' }])).toBe(false);
    expect(order([{ system: 'http://snomed.info/sct', code: '7200002' }])).toBe(false);
    expect(order([{ display: 'asthma' }])).toBe(false);
    expect(order([{ code: 'J45.40' }, { display: 'her asthma' }])).toBe(true);
    expect(order([{ code: 'J45.40' }, { system: 'http://snomed.info/sct', code: '7200002' }])).toBe(false);
  });

  it.each(['PT 2w4', 'Skilled nursing 3w2', 'Skilled nursing 2w4 for wound care', 'OT evaluate and treat', 'HHA 3w9'])(
    'an order “%s” stands: it holds nothing but known words',
    (text) => {
      const parts = { conditions: [sud], ...inPlace('order', text) };
      expect(pageOf(chartWith(parts))).toContain(text);
      expect(pageOf(chartWith({ conditions: [sud], ...inPlace('order', `${text}, sober`) }))).not.toContain(text);
      expect(pageOf(chartWith({ conditions: [sud], ...inPlace('order', `${text} at Serenity`) }))).not.toContain(text);
    },
  );

  it.each([
    'furosemide 40 mg tablet',
    'insulin glargine (Lantus) 20 units at bedtime',
    'apixaban 5 mg BID',
    'metoprolol succinate ER 50 mg',
    'carbidopa/levodopa 25-100 TID',
    'Albuterol HFA 90 mcg 2 puffs q4h PRN',
    'oxybutynin 5 mg PO',
    '24 HR metoprolol succinate 50 MG Extended Release Oral Tablet',
    'insulin glargine 100 UNT/ML Pen Injector [Lantus]',
  ])('a medicine “%s” stands', (text) => {
    expect(pageOf(chartWith({ conditions: [sud], medications: [{ text, status: 'active' }] }))).toContain(text);
  });

  it('a medicine whose name no list holds stands only for a condition in sight', () => {
    const drug = (more: object) =>
      pageOf(
        chartWith({ conditions: [sud, asthma], medications: [{ text: 'Novelamab 3 mg', status: 'active', ...more }] }),
      ).includes('Novelamab');
    expect(drug({})).toBe(false);
    expect(drug({ reasons: ['Condition/c2'] })).toBe(true);
  });

  it('a place on the team is free words, a person is not', () => {
    const team = (more: object) =>
      pageOf(chartWith({ conditions: [sud], careTeam: [{ teamStatus: 'active', name: 'Serenity House', ...more }] }));
    expect(team({ role: 'Provider' })).not.toContain('Serenity');
    expect(team({ role: 'Nurse', member: { type: 'Organization' } })).not.toContain('Serenity');
    const careTeam = [{ teamStatus: 'active', name: 'Ruth Obi', member: { type: 'Practitioner' } }];
    expect(pageOf(chartWith({ conditions: [sud], careTeam }))).toContain('Ruth Obi');
  });

  it.each([
    ['a medicine', { medications: [{ text: 'sertraline 50 mg' }] }],
    ['a diagnosis of the period', { diagnoses: [{ code: 'F33.1', rank: 3 }] }],
    ['a label', { conditions: [condition('c1', 'I50.22', { security: ['R'] })] }],
    ['a label on a visit', { encounters: [{ class: 'AMB', security: ['PSY'] }] }],
    ['a stay', { encounters: [{ class: 'IMP', stay: 'ipf' }] }],
    ['what a visit was for', { encounters: [{ class: 'EMER', diagnoses: [{ code: 'F11.23', rank: 1 }] }] }],
    ['a consent for records of a program', { consents: [{ status: 'active', policies: [{ code: '42CFRPart2CD' }] }] }],
    ['another goal', { serviceRequests: [{ status: 'active', text: 'Methadone clinic daily' }] }],
  ] satisfies [string, Parts][])('%s masks as well', (_, parts) => {
    const goals = [{ id: 'g1', text: 'Be around people again', status: 'active' }];
    const whole = (more: Parts) => pageOf(chartWith({ goals, ...more })).includes('Be around people again');
    expect(whole(parts)).toBe(false);
    expect(whole({ medications: [{ text: 'metformin 500 mg' }] })).toBe(true);
    expect(whole({ serviceRequests: [{ status: 'active', text: 'Depression screening' }] })).toBe(true);
  });
});

describe('by its label or by what it is for', () => {
  const LABEL = { security: ['PSY'] };
  const text = 'Something plain';
  it.each([
    ['a labelled medicine', { medications: [{ text, ...LABEL }] }],
    ['a medicine for a masked condition', { medications: [{ text, reasons: ['Condition/c1'] }] }],
    ['a medicine with a masked reason', { medications: [{ text, reasonCodes: [{ code: 'F33.1' }] }] }],
    ['a labelled order', { serviceRequests: [{ text, status: 'active', ...LABEL }] }],
    ['an order for a masked condition', { serviceRequests: [{ text, status: 'active', reasons: ['Condition/c1'] }] }],
    [
      'an activity that is a masked order',
      {
        serviceRequests: [{ id: 'r1', status: 'completed', text: 'Psychotherapy' }],
        carePlan: [{ status: 'active', activities: [{ text, reference: 'ServiceRequest/r1' }] }],
      },
    ],
    [
      'an activity for a masked goal',
      {
        goals: [{ id: 'g1', text: 'Stay sober', status: 'completed' }],
        carePlan: [{ status: 'active', activities: [{ text, goals: ['Goal/g1'] }] }],
      },
    ],
    [
      'a plan that addresses a masked condition only',
      { carePlan: [{ status: 'active', addresses: ['Condition/c1'], activities: [{ text }] }] },
    ],
    ['a goal whose target tells', { goals: [{ text, status: 'active', targets: [{ detail: 'PHQ-9 below 5' }] }] }],
    [
      'a goal for a condition that is told in words only',
      {
        conditions: [{ id: 'c9', display: 'Heroin dependence' }],
        goals: [{ text, status: 'active', addresses: ['Condition/c9'] }],
      },
    ],
  ] satisfies [string, Parts][])('%s is left out', (_, parts) => {
    const chart = chartWith({ conditions: [condition('c1', 'F33.1')], ...parts });
    expect(pageOf(chart)).not.toContain(text);
  });

  it('a label that masks nothing leaves the page whole', () => {
    const chart = chartWith({
      medications: [{ text, security: ['N'] }],
      carePlan: [{ status: 'active', security: ['N'], activities: [{ text: 'Weigh daily' }] }],
    });
    expect(pageOf(chart)).toContain('Weigh daily');
    expect(pageOf(chart)).toContain(text);
  });

  it('reads labels and reasons of a MedicationRequest', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { resource: { resourceType: 'Patient', id: 'p' } },
        {
          resource: {
            resourceType: 'MedicationRequest',
            id: 'm',
            status: 'active',
            intent: 'order',
            meta: { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'SUD' }] },
            subject: { reference: 'Patient/p' },
            medicationCodeableConcept: { text: 'gabapentin 300 mg' },
            reasonCode: [{ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F10.20' }] }],
          },
        },
      ],
    };
    const { chart } = readChart(bundle, editions, {});
    expect(chart.medications).toEqual([
      expect.objectContaining({ security: ['SUD'], reasonCodes: [expect.objectContaining({ code: 'F10.20' })] }),
    ]);
    expect(pageOf(chart)).not.toContain('gabapentin');
  });
});
