import fc from 'fast-check';
import type { Chart } from '../../../shared/chart/chart.ts';
import { patientSummary } from '../../../shared/health-home/summary/summary.ts';
import { LANGUAGES } from '../../../shared/health-home/summary/template.ts';
import { condition, type Parts } from './chart.ts';

/** People with something masked, for tests of what a masked view must not tell (compliance.md section 6). */

/**
 * compliance.md section 6: a masked view leaks nothing by wording. A medicine, a visit, a goal or an order can tell a masked
 * condition as well as its code can.
 */

export const asOf = '2026-06-15';

/** The page as it is printed, in both languages. */
export const pageOf = (chart: Chart): string =>
  JSON.stringify(LANGUAGES.map((language) => patientSummary(chart, { asOf, language })));

export interface Kind {
  code: string;
  /** Drug names by the classes of SAMHSA's and HHS's lists and of T43; brands as they are sold in the US. */
  drugs: string[];
  goals: string[];
  acts: string[];
  people: string[];
}

export const SUD: Kind = {
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

export const MIND: Kind = {
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

export const HIV: Kind = {
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

export const KINDS = [SUD, MIND, HIV];

export const PLAIN = {
  medicines: ['furosemide 40 mg tablet', 'metformin 500 mg BID', 'warfarin 5 mg', 'prednisone 10 mg taper'],
  goals: ['Walk to church again', 'Weight steady', 'Drink less fluid'],
  acts: ['Weigh every morning', 'Nurse checks feet each visit', 'PT evaluate and treat'],
};

export type Picks = { drug: number; goal: number; act: number; order: number; person: number };

/** The same person but for the kind of what is masked: the same number of everything. */
export function person(
  kind: Kind,
  pick: Picks,
  plain: { medicines: string[]; goals: string[]; acts: string[] },
): Parts {
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

export const plain = fc.record({
  medicines: fc.subarray(PLAIN.medicines),
  goals: fc.subarray(PLAIN.goals),
  acts: fc.subarray(PLAIN.acts),
});

export const FREE: readonly string[] = [
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
