import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf as fhirOf } from '../../../server/lines/health-home-line.ts';
import { READ_TYPES } from '../../../shared/fhir/read-types.ts';
import { PROFILES } from '../../../shared/health-home/profiles/index.ts';
import { bmi, clinical, dx, encounter, labelled, type Resource } from '../../health-home/person.ts';
import { chartOf, editions } from './answer-for.ts';

/**
 * R10 through the FHIR door: two people who differ only in which sensitive fact they have give the same bytes, in every
 * profile in which the two facts weigh the same (where they do not, the status differs, and it is not masked).
 */

const AS_OF = '2026-11-25';

const general: Resource = {
  resourceType: 'Consent',
  status: 'active',
  scope: { coding: [{ code: 'patient-privacy' }] },
  category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
  dateTime: '2026-02-01',
};
const part2: Resource = { ...general, policyRule: { coding: [{ code: '42CFRPart2CD' }] } };
const goal: Resource = {
  resourceType: 'Goal',
  lifecycleStatus: 'active',
  description: { text: 'A goal of mine' },
  addresses: [{ reference: 'Condition/person-1' }],
};
const plan: Resource = {
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  category: [{ coding: [{ code: 'assess-plan' }] }],
  period: { start: '2026-03-01' },
  addresses: [{ reference: 'Condition/person-1' }],
};
const NEUTRAL: Resource[] = [
  dx('E11.9'),
  dx('J45.40'),
  dx('I50.22'),
  dx('J44.9'),
  dx('I10'),
  dx('Z59.01'),
  bmi(31),
  encounter('IMP', '2026-10-02', '2026-10-09', 'I50.23'),
  encounter('EMER', '2026-11-20', '2026-11-20', 'J45.41'),
  general,
  part2,
  goal,
  plan,
];
/** Pairs of one weight: the profiles in which both are conditions of the same standing, or neither is any. */
const PAIRS: { one: Resource[]; other: Resource[]; in: RegExp }[] = [
  { one: [dx('F10.20')], other: [dx('F41.1')], in: /^(US-FED|MO-CMHC|IA-CCHH|ME)$/ },
  { one: [dx('F14.20')], other: [dx('F60.9')], in: /^(US-FED|IA-CCHH|ME)$/ },
  { one: [dx('F20.9')], other: [dx('F25.0')], in: /./ },
  { one: [dx('F10.21')], other: [dx('F14.21')], in: /./ },
  {
    one: [dx('F10.20', clinical('remission'))],
    other: [dx('F41.1', clinical('remission'))],
    in: /^US-FED$/,
  },
  { one: [dx('J45.50', labelled('HIV'))], other: [dx('J45.50', labelled('PSY'))], in: /./ },
  {
    one: [dx('F10.20'), encounter('IMP', '2026-10-20', '2026-10-24', 'F10.230')],
    other: [dx('F41.1'), encounter('IMP', '2026-10-20', '2026-10-24', 'F41.1')],
    in: /^US-FED$/,
  },
];

const bytes = (has: Resource[], profileId: string): string => {
  const profile = PROFILES.find(({ id }) => id === profileId);
  if (!profile) throw new Error(profileId);
  const chart = chartOf({ who: '', has, status: 'NOT_MET', searched: READ_TYPES });
  return JSON.stringify(fhirOf({ chart, id: 'person' }, editions, { profile, asOf: AS_OF }));
};

describe('the masked Bundle', () => {
  it('is the same for two people who differ in the kind of sensitive fact only', () => {
    const cases = PAIRS.flatMap((pair) =>
      PROFILES.filter(({ id }) => pair.in.test(id)).map(({ id }) => ({ pair, id })),
    );
    expect(cases.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.subarray(NEUTRAL), ({ pair, id }, more) => {
        const one = bytes([...pair.one, ...more], id);
        expect(bytes([...pair.other, ...more], id)).toBe(one);
        expect(one).not.toMatch(/security|"(F\d|B20)|"(SUD|MH|HIV|PSY|OUD)|psychiatric-|emergency-/);
      }),
      { numRuns: 300 },
    );
  });
});

it('a line may have any text as its id', () => {
  const [profile] = PROFILES;
  if (!profile) throw new Error('no profile');
  const chart = chartOf({ who: '', has: NEUTRAL, status: 'NOT_MET', searched: READ_TYPES });
  const { entry = [] } = fhirOf({ chart, id: '\ud800 §' }, editions, { profile, asOf: AS_OF });
  expect(entry[0]?.fullUrl).toMatch(/^urn:lintel:health-home:[\x21-\x7e]+$/);
});

describe('a revealed Bundle', () => {
  const profile = PROFILES.find(({ id }) => id === 'US-FED');
  if (!profile) throw new Error('no profile');
  const ask = (has: Resource[], reveal = true) => {
    let withheld = 0;
    const chart = chartOf({ who: '', has, status: 'NOT_MET', searched: READ_TYPES });
    const made = fhirOf({ chart, id: 'person' }, editions, { profile, asOf: AS_OF, reveal }, () => withheld++);
    return { text: JSON.stringify(made), withheld };
  };
  const sud = [dx('F11.20'), dx('E11.9')];

  it('leaves under an active consent of Part 2 only; without one it is the masked one', () => {
    expect(ask([...sud, part2]).text).toMatch(/F11\.20/);
    const masked = ask(sud, false).text;
    expect(ask(sud)).toEqual({ text: masked, withheld: 1 });
    expect(ask([...sud, general])).toMatchObject({ withheld: 1 });
  });

  it.each([
    ['withdrawn', { status: 'inactive' }],
    ['ended', { provision: { period: { end: '2026-11-24' } } }],
    ['not begun', { provision: { period: { start: '2026-11-26' } } }],
    ['a refusal', { provision: { type: 'deny' } }],
    [
      'withholding a label',
      { provision: { type: 'permit', provision: [{ type: 'deny', securityLabel: [{ code: 'HIV' }] }] } },
    ],
  ])('a consent that is %s gives none', (_, more) => {
    const { text, withheld } = ask([...sud, { ...part2, ...more }]);
    expect(text).not.toContain('F11.20');
    expect(withheld).toBe(1);
  });

  it('needs no consent, no label and no notice where nothing is sensitive', () => {
    const { text, withheld } = ask([dx('E11.9'), dx('J45.40')]);
    expect(withheld).toBe(0);
    expect(text).not.toMatch(/security|42 CFR/);
    expect(text).toContain('J45.40');
  });

  it('takes a condition that cannot be read as sensitive', () => {
    const heroin = dx('', { code: { coding: [{ system: 'http://snomed.info/sct', code: '231477003' }] } });
    expect(ask([heroin]).withheld).toBe(1);
    expect(ask([heroin, part2]).text).toMatch(/231477003/);
  });
});
