import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { patientSummary } from '../../../shared/health-home/summary/summary.ts';
import { LANGUAGES } from '../../../shared/health-home/summary/template.ts';
import { isTelling } from '../../../shared/health-home/telling-words.ts';
import { editions } from './answer-for.ts';
import { answerOf, chartWith, condition, type Parts } from './chart.ts';

/**
 * compliance.md section 6: a masked view leaks nothing by wording. A medicine, a visit, a goal or an order can tell a masked
 * condition as well as its code can.
 */

const asOf = '2026-06-15';
/** The page as it is printed, in both languages. */
const pageOf = (chart: Chart): string =>
  JSON.stringify(LANGUAGES.map((language) => patientSummary(chart, { asOf, language })));

interface Kind {
  code: string;
  /** Drug names by the classes of SAMHSA's and HHS's lists and of T43; brands as they are sold in the US. */
  drugs: string[];
  goals: string[];
  acts: string[];
  people: string[];
}
const SUD: Kind = {
  code: 'F10.20',
  drugs: [
    'buprenorphine 8 mg / naloxone 2 mg sublingual film',
    'Suboxone 8-2 mg',
    'methadone 10 mg/mL oral concentrate',
    'naltrexone 380 mg IM monthly (Vivitrol)',
    'acamprosate 333 mg DR tab TID',
    'Disulfiram 250mg',
    'NARCAN 4 mg nasal spray',
  ],
  goals: ['I want to stay sober for my granddaughter', 'Quit drinking', 'Stay off opioids', 'Dejar de tomar alcohol'],
  acts: [
    'Daily methadone clinic visit',
    'AA meetings twice a week',
    'Urine drug screen monthly',
    'Recovery coach calls',
  ],
  people: ['Northside Methadone Program', 'Harbor Addiction Services'],
};
const MIND: Kind = {
  code: 'F41.1',
  drugs: [
    'lithium carbonate ER 450 mg',
    'sertraline 100 mg tablet daily',
    'Zyprexa 10 mg at bedtime',
    'paliperidone palmitate 156 mg IM (Invega Sustenna)',
    'clozapine 100 mg',
    'buspirone 15 mg BID',
    'lorazepam 0.5 mg PRN',
  ],
  goals: ['Feel less anxious when I go out', 'Not hear voices', 'Leave the house without panic', 'Menos depresión'],
  acts: ['Psychiatry follow-up', 'Weekly CBT', 'Group therapy Thursdays', 'Mental health counseling referral'],
  people: ['Lakeview Behavioral Health', 'Lakeview Psychiatry'],
};
const HIV: Kind = {
  code: 'B20',
  drugs: [
    'Biktarvy 50-200-25 mg tablet',
    'dolutegravir 50 mg',
    'emtricitabine/tenofovir alafenamide',
    'Descovy',
    'darunavir 800 mg + ritonavir 100 mg',
    'cabotegravir/rilpivirine injection',
    'Genvoya',
  ],
  goals: ['Keep my viral load undetectable', 'Take my HIV pills', 'Bring CD4 up', 'Cuidar mi VIH'],
  acts: ['HIV clinic visit', 'Ryan White case review', 'Viral load lab draw', 'CD4 count every 3 months'],
  people: ['Ryan White Program', 'City HIV Clinic'],
};
const KINDS = [SUD, MIND, HIV];

const PLAIN = {
  medicines: ['furosemide 40 mg tablet', 'metformin 500 mg BID', 'warfarin 5 mg', 'prednisone 10 mg taper'],
  goals: ['Walk to church again', 'Weight steady', 'Drink less fluid'],
  acts: ['Weigh every morning', 'Nurse checks feet each visit', 'PT evaluate and treat'],
};

type Picks = { drug: number; goal: number; act: number; order: number; person: number };
/** The same person but for the kind of what is masked: the same number of everything. */
function person(kind: Kind, pick: Picks, plain: { medicines: string[]; goals: string[]; acts: string[] }): Parts {
  const at = (list: readonly string[], n: number) => list[n % list.length] ?? '';
  return {
    conditions: [condition('c1', kind.code), condition('c2', 'E11.9')],
    medications: [
      { id: 'm0', text: at(kind.drugs, pick.drug), status: 'active' },
      ...plain.medicines.map((text, n) => ({ id: `m${n + 1}`, text, status: 'active' })),
    ],
    goals: [
      { id: 'g0', text: at(kind.goals, pick.goal), status: 'active', expressedBy: { type: 'Patient' } },
      ...plain.goals.map((text, n) => ({ id: `g${n + 1}`, text, status: 'active' })),
    ],
    serviceRequests: [{ id: 'r0', status: 'active', text: at(kind.acts, pick.order), authored: '2026-05-01' }],
    careTeam: [
      { team: 'CareTeam/t1', teamStatus: 'active', name: at(kind.people, pick.person), role: 'Provider' },
      { team: 'CareTeam/t1', teamStatus: 'active', name: 'Dr. Emi Sato', role: 'Primary care physician' },
    ],
    carePlan: [
      {
        id: 'p1',
        status: 'active',
        from: '2026-04-01',
        addresses: ['Condition/c1', 'Condition/c2'],
        activities: [{ text: at(kind.acts, pick.act) }, ...plain.acts.map((text) => ({ text }))],
      },
    ],
    encounters: [
      {
        id: 'v1',
        class: 'AMB',
        type: at(kind.acts, pick.act),
        status: 'finished',
        from: '2026-06-02',
        through: '2026-06-02',
      },
    ],
  };
}
const picks = fc.record({ drug: fc.nat(9), goal: fc.nat(9), act: fc.nat(9), order: fc.nat(9), person: fc.nat(9) });
const plain = fc.record({
  medicines: fc.subarray(PLAIN.medicines),
  goals: fc.subarray(PLAIN.goals),
  acts: fc.subarray(PLAIN.acts),
});

describe('two people who differ only in the kind of what is masked', () => {
  it('get the same page, byte by byte, and nothing that is plain is lost', () => {
    fc.assert(
      fc.property(picks, plain, (pick, more) => {
        const [one = '', ...others] = KINDS.map((kind) => pageOf(chartWith(person(kind, pick, more))));
        for (const other of others) expect(other).toBe(one);
        for (const text of [...more.medicines, ...more.goals, ...more.acts]) expect(one).toContain(text);
        expect(one).toContain('Emi Sato');
      }),
      { numRuns: 200 },
    );
  });

  it('get the same masked answer, through every kind of fact', () => {
    fc.assert(
      fc.property(picks, plain, (pick, more) => {
        const [sud, mind] = [SUD, MIND].map((kind) =>
          JSON.stringify(answerOf(person(kind, pick, more), { asOf, reveal: false })),
        );
        expect(mind).toBe(sud);
      }),
      { numRuns: 100 },
    );
  });

  it('nothing of it is left out where evidence is revealed', () => {
    for (const kind of KINDS) {
      const chart = chartWith(person(kind, { drug: 0, goal: 0, act: 0, order: 1, person: 0 }, PLAIN));
      const text = JSON.stringify(patientSummary(chart, { asOf, language: 'en', revealed: true }));
      for (const one of [kind.drugs[0], kind.goals[0], kind.acts[0], kind.acts[1], kind.people[0]])
        expect(text).toContain(one);
    }
  });
});

describe('words', () => {
  it.each(KINDS.flatMap(({ drugs, goals, acts }) => [...drugs, ...goals, ...acts]))('“%s” tells', (text) => {
    expect(isTelling(text)).toBe(true);
    expect(isTelling(text.toUpperCase())).toBe(true);
  });

  it.each([
    'No more EtOH',
    'CIWA protocol',
    'polysubstance treatment visit',
    'Goal: no overdose this year',
    'IVDU counseling',
    'MDD follow-up',
    'PCP prophylaxis with atovaquone',
    'Quillivant XR 20 mg',
    'Aptivus 250 mg capsule',
    'C-SSRS each visit',
    'Opipza 10 mg film',
    'Igalmi 120 mcg',
    'Zurnai auto-injector',
    'BIC/FTC/TAF daily',
    'Never miss my ARVs',
    'ADAP recertification',
    'SMART Recovery on Mondays',
    'Stay clean for a year',
    'Ignore the voices',
    'Electroconvulsive therapy',
    'Chemical dependency evaluation',
    'Quit smoking weed',
    'Ataques de nervios',
  ])('“%s” tells as well', (text) => {
    expect(isTelling(text)).toBe(true);
  });

  it.each([
    'See PCP in two weeks',
    'methylnaltrexone 12 mg (Relistor)',
    'I do not want to fall again',
    'individual plan for foot care',
    'furosemide 40 mg tablet',
    'metformin ER 500 mg',
    'gabapentin 300 mg TID',
    'oxycodone 5 mg PRN pain',
    'levothyroxine 75 mcg',
    'insulin glargine (Lantus) 20 units',
    'nicotine patch 14 mg',
    'donepezil 10 mg',
    'carbidopa/levodopa 25-100',
    'Cleanse wound with saline, no alcohol wipes',
    'PT evaluate and treat',
    'MSW psychosocial evaluation',
    'Monitor mental status and vital signs',
    'Change hearing aids batteries',
    'Prep for colonoscopy',
    'Drink less fluid',
    'Drinking water every hour',
    'Take part in card group at the senior center',
    'Return to arts and crafts',
    'Recovery after hip surgery',
    'Skilled nursing 2w4 for wound care',
    'Manicure with my daughter',
    'Use the walker safely',
    'Keep the wound clean and dry',
    'Stay dry at night',
    'Get clean clothes on by myself',
    'Drink 8 glasses of water',
    'senna stimulant laxative',
    'HEP twice a day',
  ])('“%s” does not', (text) => {
    expect(isTelling(text)).toBe(false);
  });
});

describe('a name on the team', () => {
  it.each([
    ['Ruth Obi, LCSW', 'Ruth Obi'],
    ['Ruth Obi, LADC', 'Ruth Obi'],
    ['Ruth Obi, RN, PMHNP-BC', 'Ruth Obi, RN'],
    ['Ruth Obi, MD, AAHIVS', 'Ruth Obi, MD'],
    ['Ruth Obi, PsyD', 'Ruth Obi'],
    ['Ruth Obi, MD, FACP', 'Ruth Obi, MD, FACP'],
    ['Dr. Ruth Obi', 'Dr. Ruth Obi'],
  ])('%s stands as %s', (name, shown) => {
    const chart = chartWith({ careTeam: [{ teamStatus: 'active', name, role: 'Care team member' }] });
    const team = patientSummary(chart, { asOf, language: 'en' }).sections.find(({ id }) => id === 'team');
    expect(team?.items).toEqual([`${shown}: on your team`]);
  });

  it.each(['Addiction counselor', 'Psychiatrist', 'HIV nurse', 'Recovery coach'])('a %s is on the team', (role) => {
    const chart = chartWith({ careTeam: [{ teamStatus: 'active', name: 'Gil Haas', role }] });
    expect(pageOf(chart)).toContain('Gil Haas: on your team');
  });
});

describe('free words beside something masked', () => {
  const sud = condition('c1', 'F10.20');
  const asthma = condition('c2', 'J45.40');
  const told = (text: string, more: object, conditions = [sud, asthma]) =>
    pageOf(chartWith({ conditions, goals: [{ id: 'g1', text, status: 'active', ...more }] })).includes(text);

  // No list of words holds these; each is somebody's own way to speak of drinking, of fear or of HIV.
  it.each([
    'Keep my one-year chip',
    'Not want to die',
    'Less worry about everything',
    'Disclose my status to my partner',
    'Be around people again',
    'Handle what happened over there',
    'Ir a las juntas',
  ])('“%s” is left out, and the page says that it is not whole', (text) => {
    expect(told(text, {})).toBe(false);
    expect(told(text, {}, [asthma])).toBe(true);
    const goals = [{ id: 'g1', text, status: 'active' }];
    expect(patientSummary(chartWith({ conditions: [sud], goals }), { asOf, language: 'en' }).incomplete).toBeDefined();
  });

  it('stand where they are for a condition in sight', () => {
    expect(told('Use it less', { addresses: ['Condition/c2'] })).toBe(true);
    expect(told('Use it less', { addresses: ['Condition/c1'] })).toBe(false);
    expect(told('Use it less', { addresses: ['Condition/c9'] })).toBe(false);
  });

  it.each([
    'Walk to the mailbox',
    'Blood pressure under 130/80',
    'Heal my surgical wound',
    'Make breakfast',
    'A1c below 7',
    'PT 2w4',
    'Skilled nursing 3w2',
    'Play with my grandkids',
    'Caminar a la iglesia',
    'Bajar el azúcar',
  ])('“%s” stands: it is plainly about something else', (text) => expect(told(text, {})).toBe(true));

  it('it is a medicine, a diagnosis of the period or a label that masks as well', () => {
    const goals = [{ id: 'g1', text: 'Be around people again', status: 'active' }];
    const whole = (parts: Parts) => pageOf(chartWith({ goals, ...parts })).includes('Be around people again');
    expect(whole({ medications: [{ text: 'metformin 500 mg' }] })).toBe(true);
    expect(whole({ medications: [{ text: 'sertraline 50 mg' }] })).toBe(false);
    expect(whole({ diagnoses: [{ code: 'F33.1', rank: 3 }] })).toBe(false);
    expect(whole({ conditions: [condition('c1', 'I50.22', { security: ['R'] })] })).toBe(false);
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
    expect(patientSummary(chart, { asOf, language: 'en' }).incomplete).toBeDefined();
  });

  it('a label that masks nothing leaves the page whole', () => {
    const chart = chartWith({
      medications: [{ text, security: ['N'] }],
      carePlan: [{ status: 'active', security: ['N'], activities: [{ text: 'Weigh daily' }] }],
    });
    const page = patientSummary(chart, { asOf, language: 'en' });
    expect(page.incomplete).toBeUndefined();
    expect(pageOf(chart)).toContain('Weigh daily');
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
