import { describe, expect, it } from 'vitest';
import { READ_TYPES } from '../../../shared/fhir/read-types.ts';
import { profileOf } from '../../../shared/health-home/profiles/index.ts';
import { bmi, dx, encounter, labelled, medicaid, type Person, type Resource } from '../../health-home/person.ts';
import { answerFor } from './answer-for.ts';
import { answerOf, condition } from './chart.ts';

/** R10 and compliance.md section 6: what the masked view shows, and that it cannot be told what it hides. */

const AS_OF = '2026-11-25';
const person = (...has: Resource[]): Person => ({ who: '', has, status: 'NOT_MET' });
const masked = (id: string, ...has: Resource[]) => {
  const profile = profileOf(id);
  if (!profile) throw new Error(id);
  return answerFor(person(...has), profile, AS_OF);
};
const revealed = (id: string, ...has: Resource[]) => {
  const profile = profileOf(id);
  if (!profile) throw new Error(id);
  return answerFor(person(...has), profile, AS_OF, { reveal: true });
};
const diabetes = dx('E11.9');

describe('masked evidence', () => {
  it('is {class, use} and nothing else; what is not sensitive stays as it is', () => {
    const { evidence, masked: isMasked } = masked('US-FED', dx('F11.20'), diabetes);
    expect(evidence).toEqual([
      expect.objectContaining({ class: 'DIABETES', use: 'counted', code: 'E11.9', rule: 'R1' }),
      { class: 'sensitive', use: 'counted' },
    ]);
    expect(isMasked).toBe(true);
  });

  it('is one line however many codes it stands for: no count', () => {
    expect(masked('US-FED', dx('F11.20'), dx('F14.20'), dx('F20.9'), diabetes).evidence).toHaveLength(2);
  });

  it('is masked by its label, whatever the code', () => {
    const { evidence } = masked(
      'US-FED',
      dx('J45.40', labelled('PSY')),
      bmi(31, '2026-09-02', labelled('HIV')),
      diabetes,
    );
    expect(evidence).toEqual([expect.objectContaining({ class: 'DIABETES' }), { class: 'sensitive', use: 'counted' }]);
  });

  it('is masked in the coded list of the period too, which says an old labelled condition anew', () => {
    const evidence = (security: string[]) => {
      const conditions = [condition('c1', 'J45.40', { recorded: '2016-01-15', categories: [], security })];
      const parts = { conditions, diagnoses: [{ code: 'J45.40', rank: 2 }], period: { from: '2026-11-02' } };
      return JSON.stringify(answerOf(parts, { asOf: AS_OF, reveal: false }).evidence);
    };
    expect(evidence([])).toContain('J45.40');
    expect(evidence(['PSY'])).not.toContain('J45.40');
  });

  it('is shown with its code, source and date when it is revealed', () => {
    expect(revealed('US-FED', dx('F11.20'), diabetes).evidence).toContainEqual(
      expect.objectContaining({ class: 'SUD', use: 'counted', code: 'F11.20', date: '2021-06-14' }),
    );
  });

  it.each([
    ['US-FED', [dx('F11.20')]],
    ['US-FED', [dx('F11.21'), diabetes]],
    ['NY-ADULT', [dx('B20')]],
    ['NY-ADULT', [dx('F11.20')]],
    ['AL', [dx('B20')]],
    ['ME', [dx('F20.9')]],
    ['IA-CCHH', [dx('F10.20'), dx('Z81.1')]],
  ] satisfies [string, Resource[]][])('%s: no word of the answer names it', (id, has) => {
    const { profile: _, ...answer } = masked(id, ...has);
    expect(JSON.stringify(answer)).not.toMatch(
      /SUD|OUD|SPMI|"MH|HIV|opioid|alcohol|substance|psychiatr|schizo|F1\d|F20|B20|Z81/i,
    );
  });

  it('a code that stands for two classes shows one use, so that the pair does not tell it', () => {
    expect(masked('US-FED', dx('F33.1'), diabetes).evidence).toHaveLength(2);
  });

  it('a condition that cannot be read may be sensitive too: no code, no source', () => {
    const heroin = dx('', {
      code: { coding: [{ system: 'http://snomed.info/sct', code: '231477003', display: 'Heroin dependence' }] },
    });
    const text = JSON.stringify(masked('US-FED', heroin, diabetes));
    expect(text).not.toMatch(/231477003|[Hh]eroin|person-1"/);
    expect(masked('US-FED', heroin, diabetes).evidence).toContainEqual({ class: 'unmapped', use: 'unmapped' });
  });
});

const general: Resource = {
  resourceType: 'Consent',
  status: 'active',
  scope: { coding: [{ code: 'patient-privacy' }] },
  category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
  dateTime: '2026-02-01',
};
const part2: Resource = { ...general, policyRule: { coding: [{ code: '42CFRPart2CD' }] } };
/** Addresses the first condition of the person, which is the sensitive one. */
const plan: Resource = {
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  title: 'Health Home plan of care',
  category: [{ coding: [{ code: 'assess-plan' }] }],
  period: { start: '2026-03-01' },
  author: { display: 'Dana Whitlock, RN' },
  addresses: [{ reference: 'Condition/person-1' }],
};
const team = (withBehavioral: boolean): Resource => ({
  resourceType: 'CareTeam',
  status: 'active',
  participant: [
    {
      role: [{ coding: [{ system: 'http://snomed.info/sct', code: '446050000' }] }],
      member: { display: 'Priya Sarkar, MD' },
    },
    ...(withBehavioral
      ? [{ role: [{ text: 'Behavioral health provider' }], member: { display: 'Ruth Obi, LCSW' } }]
      : []),
  ],
});

/** Two people who differ only in which sensitive class they have get the same bytes. */
describe('the masked class cannot be told', () => {
  it.each([
    ['US-FED', 'SUD or MH beside diabetes', [dx('F10.20'), diabetes], [dx('F41.1'), diabetes]],
    ['US-FED', 'probable SPMI or SUD beside diabetes', [dx('F33.1'), diabetes], [dx('F10.20'), diabetes]],
    [
      'US-FED',
      'SUD in remission or MH in remission',
      [dx('F10.21'), diabetes],
      [dx('F34.1', labelled('PSY')), dx('E11.9')].map((one, n) => (n === 0 ? dx('F33.42') : one)),
    ],
    ['US-FED', 'SUD with a risk, or MH with a risk', [dx('F10.20'), dx('I10')], [dx('F41.1'), dx('I10')]],
    ['NY-ADULT', 'HIV or SUD beside COPD', [dx('B20'), dx('J44.9')], [dx('F10.20'), dx('J44.9')]],
    ['NY-ADULT', 'HIV or MH beside COPD', [dx('B20'), dx('J44.9')], [dx('F41.1'), dx('J44.9')]],
    ['AL', 'HIV or SUD beside cancer', [dx('B20'), dx('C50.911')], [dx('F14.20'), dx('C50.911')]],
    ['IA-CCHH', 'SUD or MH alone', [dx('F10.20')], [dx('F41.1')]],
    ['ME', 'SUD or MH beside tobacco', [dx('F10.20'), dx('F17.210')], [dx('F41.1'), dx('F17.210')]],
    ['MO-CMHC', 'SUD or MH beside asthma', [dx('F10.20'), dx('J45.20')], [dx('F41.1'), dx('J45.20')]],
  ] satisfies [string, string, Resource[], Resource[]][])('%s: %s', (id, _, one, other) => {
    const [a, b] = [masked(id, ...one), masked(id, ...other)];
    expect(b.status).toBe(a.status);
    expect(JSON.stringify(b)).toBe(JSON.stringify(a));
  });

  it.each([
    ['US-FED', [dx('F10.20'), diabetes], [dx('F41.1'), diabetes]],
    ['NY-ADULT', [dx('B20'), dx('J44.9')], [dx('F10.20'), dx('J44.9')]],
    ['AL', [dx('B20'), dx('C50.911')], [dx('F41.1'), dx('C50.911')]],
  ] satisfies [string, Resource[], Resource[]][])(
    '%s, with a plan, a team and consents, everything searched',
    (id, one, other) => {
      const profile = profileOf(id);
      if (!profile) throw new Error(id);
      for (const more of [[], [general], [general, part2], [plan], [plan, team(false)], [plan, team(true), general]]) {
        const [a, b] = [one, other].map((own) =>
          answerFor({ ...person(...own, ...more), searched: READ_TYPES }, profile, AS_OF),
        );
        expect(JSON.stringify(b)).toBe(JSON.stringify(a));
      }
    },
  );

  it('a hospital stay for SUD or for a mental condition', () => {
    const stay = (code: string) => [diabetes, dx('J45.40'), encounter('IMP', '2026-10-02', '2026-10-09', code)];
    expect(JSON.stringify(masked('US-FED', ...stay('F10.230')))).toBe(
      JSON.stringify(masked('US-FED', ...stay('F31.4'))),
    );
  });
});

/** Where the status does not depend on the masked class, nothing that leads to it may: people who end at one status. */
describe('one status from different masked classes', () => {
  const ended = medicaid({ period: { start: '2021-01-01', end: '2026-09-30' } });
  const unsaid = medicaid({}, '1');
  const stay = (code: string) => encounter('IMP', '2026-10-02', '2026-10-09', code);
  const home = dx('Z59.02');
  it.each([
    [
      'NY-ADULT',
      'HIV meets the criterion, schizophrenia waits for its attestation',
      [],
      [[dx('B20')], [dx('F20.9')], [dx('F33.1')]],
    ],
    [
      'NY-ADULT',
      'the same, housed nowhere and without Medicaid',
      [unsaid],
      [
        [dx('B20'), home],
        [dx('F20.9'), home],
      ],
    ],
    ['NY-ADULT', 'after Medicaid', [ended], [[dx('B20')], [dx('F20.9')], [dx('F11.20')]]],
    ['US-FED', 'after Medicaid', [ended], [[dx('F11.20')], [dx('F20.9')], [dx('F41.1')], [dx('F33.1')]]],
    ['MO-CMHC', 'after Medicaid', [ended], [[dx('F11.20')], [dx('F20.9')], [dx('F41.1')]]],
    [
      'CA-HHP',
      'after the program',
      [],
      [
        [dx('F11.20'), diabetes],
        [dx('F33.1'), diabetes],
        [dx('F20.9'), diabetes],
      ],
    ],
    // A psychiatric stay answers New York's factor, and one for SUD does not.
    [
      'NY-ADULT',
      'a stay and no criterion',
      [],
      [
        [stay('F11.20'), diabetes],
        [stay('F41.1'), diabetes],
      ],
    ],
    [
      'NY-ADULT',
      'a stay, without Medicaid',
      [unsaid],
      [
        [stay('F11.20'), diabetes, dx('J44.9')],
        [stay('F41.1'), diabetes, dx('J44.9')],
      ],
    ],
  ] satisfies [string, string, Resource[], Resource[][]][])('%s: %s', (id, _, coverage, people) => {
    const profile = profileOf(id);
    if (!profile) throw new Error(id);
    const covered = coverage.length > 0 ? { coverage } : {};
    const [first, ...others] = people.map((has) =>
      answerFor({ ...person(...has), ...covered, searched: READ_TYPES }, profile, AS_OF),
    );
    expect(first?.masked).toBe(true);
    for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(first));
  });

  it('a plain criterion and a plain factor stay told', () => {
    const { criterion, gates } = masked('NY-ADULT', dx('J44.9'), diabetes, home, dx('F11.20'));
    expect(criterion.say).toMatch(/J44\.9/);
    expect(gates.find(({ id }) => id === 'appropriateness')).toMatchObject({ state: 'met', at: expect.anything() });
  });

  it('the factor is asked for where it alone is open, which the status says anyway', () => {
    const { status, gates } = masked('NY-ADULT', dx('J44.9'), diabetes, dx('F11.20'));
    expect(status).toBe('POSSIBLE');
    expect(gates.find(({ id }) => id === 'appropriateness')?.say).toMatch(/^No appropriateness factor is in the chart/);
  });

  it('who may see it is told all of it', () => {
    const { criterion, say } = revealed('NY-ADULT', dx('B20'));
    expect(criterion).toMatchObject({ id: 'single', state: 'met' });
    expect(say).toMatch(/^A criterion is met/);
  });
});

describe('consent', () => {
  it('a label that the patient’s consent denies is masked as well', () => {
    const denies: Resource = {
      resourceType: 'Consent',
      status: 'active',
      provision: { type: 'permit', provision: [{ type: 'deny', securityLabel: [{ code: 'DIA' }] }] },
    };
    const labelledDiabetes = dx('E11.9', labelled('DIA'));
    expect(masked('US-FED', labelledDiabetes, dx('J45.40')).masked).toBe(false);
    expect(masked('US-FED', labelledDiabetes, dx('J45.40'), denies).evidence).toContainEqual({
      class: 'sensitive',
      use: 'counted',
    });
  });
});
