import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Card, cdsResponseSchema } from '../../server/cds/card-schema.ts';
import { feedbackSchema } from '../../server/cds/feedback-schema.ts';
import { cdsRequestSchema, patientScopeSchema } from '../../server/cds/request-schema.ts';

/** The 12 invariants of HL7/cds-hooks (input/fsh/invariants), each with a case that keeps it and one that breaks it. */

const authorization = {
  access_token: 'some-opaque-fhir-access-token',
  token_type: 'Bearer',
  expires_in: 300,
  scope: 'user/Patient.rs',
  subject: 'lintel',
};
const request = (more: object) =>
  cdsRequestSchema.safeParse({
    hook: 'patient-view',
    hookInstance: randomUUID(),
    context: { userId: 'Practitioner/p', patientId: 'hh-1' },
    ...more,
  }).success;

const suggestion = (more: object = {}) => ({ label: 'Propose I50.32', uuid: randomUUID(), ...more });
const response = (more: Partial<Record<keyof Card, unknown>>) =>
  cdsResponseSchema.safeParse({
    cards: [
      {
        uuid: randomUUID(),
        summary: 'Homebound status was not found.',
        indicator: 'warning',
        source: { label: 'Lintel', topic: { system: 'urn:lintel:card-topic', code: 'EL04' } },
        ...more,
      },
    ],
  }).success;
const suggesting = (...suggestions: object[]) => response({ suggestions, selectionBehavior: 'any' });
const acting = (action: object) => suggesting(suggestion({ actions: [action] }));
const create = { type: 'create', description: 'A provisional problem', resource: { resourceType: 'Condition' } };

const feedback = (more: object) =>
  feedbackSchema.safeParse({
    feedback: [{ card: randomUUID(), outcome: 'overridden', outcomeTimestamp: '2026-11-26T09:00:00Z', ...more }],
  }).success;

const CASES: Readonly<Record<string, { keeps(): boolean; breaks(): boolean }>> = {
  'cds-r-1: fhirAuthorization goes with fhirServer': {
    keeps: () => request({ fhirServer: 'https://ehr.example.org/fhir', fhirAuthorization: authorization }),
    breaks: () => request({ fhirAuthorization: authorization }),
  },
  'cds-r-2: patient scopes go with a patient': {
    keeps: () =>
      patientScopeSchema.safeParse({ ...authorization, scope: 'patient/Patient.rs', patient: 'hh-1' }).success,
    breaks: () => patientScopeSchema.safeParse({ ...authorization, scope: 'openid patient/Patient.rs' }).success,
  },
  'cds-resp-1: at most one is recommended where at most one is chosen': {
    keeps: () =>
      response({ selectionBehavior: 'at-most-one', suggestions: [suggestion({ isRecommended: true }), suggestion()] }),
    breaks: () =>
      response({
        selectionBehavior: 'at-most-one',
        suggestions: [suggestion({ isRecommended: true }), suggestion({ isRecommended: true })],
      }),
  },
  'cds-resp-2: a delete names a resourceId and holds no resource': {
    keeps: () => acting({ type: 'delete', description: 'Takes it out', resourceId: 'Condition/1' }),
    breaks: () =>
      acting({ type: 'delete', description: 'Takes it out', resourceId: 'Condition/1', resource: create.resource }) ||
      acting({ type: 'delete', description: 'Takes it out' }),
  },
  'cds-resp-3: appContext is for smart links': {
    keeps: () =>
      response({ links: [{ label: 'Open', url: 'https://l.example/launch', type: 'smart', appContext: 'x' }] }),
    breaks: () =>
      response({ links: [{ label: 'Open', url: 'https://l.example/launch', type: 'absolute', appContext: 'x' }] }),
  },
  'cds-resp-4: an override reason has a display': {
    keeps: () => response({ overrideReasons: [{ code: 'disagree', display: 'I do not agree' }] }),
    breaks: () => response({ overrideReasons: [{ code: 'disagree' }] }),
  },
  'cds-resp-5: an action of a suggestion has a description': {
    keeps: () => acting(create),
    breaks: () => acting({ ...create, description: undefined }),
  },
  'cds-resp-6: suggestions go with a selectionBehavior': {
    keeps: () => suggesting(suggestion()),
    breaks: () => response({ suggestions: [suggestion()] }),
  },
  'cds-resp-7: actionSelectionBehavior is all, any or at-most-one': {
    keeps: () => suggesting(suggestion({ actionSelectionBehavior: 'at-most-one' })),
    breaks: () => suggesting(suggestion({ actionSelectionBehavior: 'one' })),
  },
  'cds-fb-1: the outcome is accepted or overridden': {
    keeps: () => feedback({ outcome: 'overridden' }),
    breaks: () => feedback({ outcome: 'ignored' }),
  },
  'cds-fb-2: accepted goes with the suggestions that were': {
    keeps: () => feedback({ outcome: 'accepted', acceptedSuggestions: [{ id: randomUUID() }] }),
    breaks: () => feedback({ outcome: 'accepted' }),
  },
  'cds-fb-3: an override has a reason, a comment or both': {
    keeps: () => feedback({ overrideReason: { userComment: 'Documented in the referral.' } }),
    breaks: () => feedback({ overrideReason: {} }),
  },
};

it('there are twelve', () => expect(Object.keys(CASES)).toHaveLength(12));

describe.each(Object.entries(CASES))('%s', (_name, { keeps, breaks }) => {
  it('passes what keeps it', () => expect(keeps()).toBe(true));
  it('refuses what breaks it', () => expect(breaks()).toBe(false));
});

describe('beside the invariants', () => {
  it('a response has no systemActions, no null and no empty list', () => {
    expect(cdsResponseSchema.safeParse({ cards: [] }).success).toBe(true);
    expect(cdsResponseSchema.safeParse({ cards: [], systemActions: [] }).success).toBe(false);
    expect(response({ detail: null })).toBe(false);
    expect(response({ suggestions: [], selectionBehavior: 'any' })).toBe(false);
    expect(response({ summary: 'x'.repeat(140) })).toBe(false);
    expect(response({ indicator: 'hard-stop' })).toBe(false);
  });

  it.each([
    { hook: 'patient-greet' },
    { hookInstance: 'one' },
    { context: {} },
    { context: { patientId: '../admin' } },
    { prefetch: { conditions: 'none' } },
    { fhirServer: 'file:///etc/passwd' },
  ])('a request with %j is refused', (more) => expect(request(more)).toBe(false));
});
