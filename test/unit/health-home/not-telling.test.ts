import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../../server/lines/health-home-line.ts';
import type { Chart } from '../../../shared/chart/chart.ts';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import { PROFILES } from '../../../shared/health-home/profiles/index.ts';
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
      ...plain.goals.map((text, n) => ({ id: `g${n + 1}`, text, status: 'active', addresses: ['Condition/c2'] })),
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
        activities: [
          { text: at(kind.acts, pick.act) },
          ...plain.acts.map((text, n) => ({ text, ...(plain.goals.length > n ? { goals: [`Goal/g${n + 1}`] } : {}) })),
        ],
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
        const tied = more.acts.slice(0, more.goals.length);
        for (const text of [...more.medicines, ...more.goals, ...tied]) expect(one).toContain(text);
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

const FREE: readonly string[] = [
  'Put the cork back in it for good',
  'Ninety in ninety, then a cake',
  'Stop sneaking nips from the garage',
  'Not touch the stuff when my brother visits',
  'Pee clean for the judge',
  'Get my kids back from the county',
  'Wean off the green film under my tongue',
  'Walk past the corner store without buying a tall can',
  'Toss the pipe and eat dinner with my family',
  'Keep my hands from shaking in the morning',
  'Call Big Jim when it gets bad at night',
  'Church basement, Tuesdays at 7',
  'Line up at the window by 6 am for the dose',
  'Count strips with wife each morning',
  'Nurse to check breath before each visit',
  'Refer to Serenity House for 28 days',
  'SN to hold pain pills if slurring',
  'No volver a tocar la botella',
  'Cumplir un año limpio',
  'Ir con el padrino los martes',
  'Wake up and want to get out of bed',
  'Not check the stove twenty times before church',
  'Trust the people on the television less',
  'Keep the black dog away',
  'Stop cutting my arms',
  'Sit in a full room without my heart racing',
  'Not end up back on the sixth floor',
  'Sleep through without the war in it',
  'Stop hating what I see in the mirror and keep meals down',
  'Be on an even keel, no more spending sprees',
  'See Dr. Lowe every other week to talk',
  'Write three good things in the journal',
  'Lock up the gun and the extra pills',
  'Nurse to give the monthly needle in the hip',
  'Sitter at night, remove cords and belts',
  'Aide to stay in sight while shaving',
  'Que no me hablen desde la pared',
  'Tener ganas de vivir otra vez',
  'Que se me quiten los nervios para ir a la tienda',
  'Hablar con la doctora de la cabeza',
  'Stay positive and live long anyway',
  'Tell my wife what I carry',
  'Keep my numbers so low they cannot find it',
  'Never miss the one big pill at supper',
  'Have a baby safely with what I have',
  'Outlive the virus',
  'Stop hiding my bottles in the sock drawer',
  'No more thrush, get my weight and helper cells up',
  'Not pass it to anybody',
  'Date again and be honest about it',
  'Pick up cocktail at the ID clinic on Fourth Street',
  "Shot in each hip every two months at Dr. Hale's",
  'Stanford Hall pantry for people living with it',
  'Labs for T cells with the flu shot',
  'Bactrim daily to keep the lungs safe, counts are low',
  'Nurse to double glove, see sealed note',
  'Condoms and teaching for partner',
  'Vivir con el bicho sin miedo',
  'Que mi familia no sepa lo que tengo en la sangre',
  'Recoger el coctel en la clínica',
];

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

/** The secret and all that is said of it, in any number, by any words, tied to it or to nothing. */
const secret = fc.record({
  code: fc.constantFrom('F10.20', 'F41.1', 'B20', 'F11.21', 'K70.30', 'Z21'),
  goals: fc.array(fc.record({ text: fc.constantFrom(...FREE), tied: fc.boolean() }), { maxLength: 3 }),
  acts: fc.array(fc.constantFrom(...FREE), { maxLength: 3 }),
  orders: fc.array(fc.constantFrom(...FREE), { maxLength: 3 }),
  drugs: fc.array(fc.constantFrom(...KINDS.flatMap(({ drugs }) => drugs), ...FREE), { maxLength: 2 }),
  places: fc.array(fc.constantFrom('Serenity House', 'Harbor Light', 'The Fourth Street Clinic'), { maxLength: 2 }),
});
type Secret = Omit<typeof secret extends fc.Arbitrary<infer S> ? S : never, 'code'> & { code: string };
const withSecret = ({ code, goals, acts, orders, drugs, places }: Secret): Parts => ({
  conditions: [condition('c1', code), condition('c2', 'E11.9')],
  goals: [
    ...goals.map(({ text, tied }, n) => ({
      id: `s${n}`,
      text,
      status: 'active',
      ...(tied ? { addresses: ['Condition/c1'] } : {}),
    })),
    { id: 'g1', text: 'A1c below 7', status: 'active', addresses: ['Condition/c2'] },
  ],
  serviceRequests: [
    ...orders.map((text, n) => ({ id: `q${n}`, status: 'active', text, authored: '2026-06-01' })),
    { id: 'r1', status: 'active', text: 'Skilled nursing 2w4', authored: '2026-06-01' },
  ],
  carePlan: [
    {
      id: 'p1',
      status: 'active',
      from: '2026-04-01',
      activities: [...acts.map((text) => ({ text })), { text: 'Check my feet', goals: ['Goal/g1'] }],
    },
  ],
  medications: [
    ...drugs.map((text, n) => ({ id: `d${n}`, text, status: 'active' })),
    { id: 'm1', text: 'metformin 500 mg BID', status: 'active' },
  ],
  careTeam: [
    ...places.map((name) => ({ teamStatus: 'active', name, role: 'Provider' })),
    { teamStatus: 'active', name: 'Dr. Emi Sato', role: 'Primary care physician' },
  ],
});

describe('the masked page of a chart with a secret', () => {
  it('is that of the chart without it, and of a chart with another, byte by byte', () => {
    const none = withSecret({ code: 'E11.9', goals: [], acts: [], orders: [], drugs: [], places: [] });
    const without = pageOf(chartWith({ ...none, conditions: [condition('c2', 'E11.9')] }));
    for (const text of ['A1c below 7', 'Skilled nursing 2w4', 'Check my feet', 'metformin 500 mg BID', 'Emi Sato'])
      expect(without).toContain(text);
    fc.assert(
      fc.property(secret, (one) => {
        expect(pageOf(chartWith(withSecret(one)))).toBe(without);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the masked answer of a chart with a secret', () => {
  const said = fc.record({
    code: fc.constantFrom('F10.20', 'F41.1', 'F14.20', 'F60.9'),
    words: fc.array(fc.constantFrom(...FREE), { minLength: 6, maxLength: 6 }),
    id: fc.constantFrom('bottle-talk', 'serenity', 'NochesSinMiedo'),
    place: fc.constantFrom('Serenity House', 'Harbor Light'),
  });
  const at = (words: readonly string[], n: number) => words[n] ?? '';
  const partsOf = ({ code, words, id, place }: typeof said extends fc.Arbitrary<infer S> ? S : never): Parts => ({
    conditions: [condition('c1', code), condition('c2', 'E11.9')],
    goals: [{ id: `${id}-g`, text: at(words, 0), status: 'active', expressedBy: { type: 'Patient' } }],
    serviceRequests: [{ id: `${id}-r`, status: 'active', text: at(words, 1), authored: '2026-06-01' }],
    appointments: [{ id: `${id}-a`, status: 'booked', text: at(words, 2), from: '2026-07-01' }],
    carePlan: [
      {
        id: `${id}-p`,
        status: 'active',
        from: '2026-04-01',
        addresses: ['Condition/c1'],
        activities: [{ text: at(words, 3) }],
      },
    ],
    careTeam: [{ team: `CareTeam/${id}-t`, teamStatus: 'active', name: place, role: 'Provider' }],
    encounters: [
      { id: `${id}-s`, class: 'IMP', stay: 'acute', status: 'finished', from: '2026-05-01', through: '2026-05-09' },
      {
        id: `${id}-v`,
        class: 'AMB',
        status: 'finished',
        from: '2026-05-10',
        through: '2026-05-10',
        type: at(words, 4),
      },
    ],
    tasks: [
      { id: `${id}-k`, status: 'completed', text: `Medication reconciliation: ${at(words, 5)}`, through: '2026-05-12' },
    ],
    medications: [{ id: `${id}-m`, text: at(words, 5), status: 'active' }],
  });
  const [federal] = PROFILES;
  const doors = (parts: Parts): string => {
    if (federal?.id !== 'US-FED') throw new Error('another profile stands first');
    const asked = { profile: federal, asOf };
    const answer = JSON.stringify(healthHome(chartWith(parts), editions, asked).healthHome);
    return `${answer}\n${JSON.stringify(bundleOf({ chart: chartWith(parts), id: 'p' }, editions, asked))}`;
  };

  it('is that of a chart with another, in other words, in the answer and in FHIR', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        const answer = doors(partsOf(one));
        expect(doors(partsOf(other))).toBe(answer);
        for (const word of [...one.words, one.place, 'bottle', 'serenity', 'Noches'])
          expect(answer).not.toContain(word);
      }),
      { numRuns: 200 },
    );
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

describe('titles that say what is not there', () => {
  it.each([
    'Dementia in other diseases classified elsewhere, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety',
    'Unspecified dementia, mild, without behavioral disturbance',
  ])('%s', (title) => expect(isTelling(title)).toBe(false));

  it.each([
    'Unspecified dementia, mild, with anxiety',
    'Dementia, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety; major depression',
    'Go a week without drinking',
  ])('tells: %s', (title) => expect(isTelling(title)).toBe(true));
});
