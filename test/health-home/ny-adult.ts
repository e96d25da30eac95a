import { bmi, clinical, dx, encounter, fact, medicaid, type ProfileFixture } from './person.ts';

const housing = dx('Z59.02');

/** (Two chronic, HIV, or SMI with functional impairment) and an appropriateness factor; adults. */
export const nyAdult: ProfileFixture = {
  profile: 'NY-ADULT',
  asOf: '2026-11-25',
  people: [
    {
      who: 'HIV alone meets the criterion; the factor is still needed',
      has: [dx('B20')],
      status: 'POSSIBLE',
      criterion: 'single',
    },
    {
      who: 'HIV without symptoms, and homeless',
      has: [dx('Z21'), housing],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'single',
    },
    {
      who: 'COPD and kidney disease, underdosing on purpose',
      has: [dx('J44.9'), dx('N18.31'), dx('Z91.128')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    {
      who: 'caregiver’s non-adherence (Z91.A)',
      has: [dx('J44.9'), dx('N18.31'), dx('Z91.A20')],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'I13.2 with I50.9: heart and kidney by two codes',
      has: [dx('I13.2'), dx('I50.9'), housing],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'I13.2 with N18.6: two codes', has: [dx('I13.2'), dx('N18.6'), housing], status: 'ELIGIBLE_LIKELY' },
    { who: 'I13.2 alone: one code fills one place', has: [dx('I13.2'), housing], status: 'NOT_MET' },
    { who: 'E11.22 without N18 is diabetes only', has: [dx('E11.22'), housing], status: 'NOT_MET' },
    { who: 'E11.22 with N18.30', has: [dx('E11.22'), dx('N18.30'), housing], status: 'ELIGIBLE_LIKELY' },
    { who: 'SUD alone never', has: [dx('F11.20'), housing], status: 'NOT_MET' },
    { who: 'SUD and hepatitis C', has: [dx('F11.20'), dx('B18.2'), housing], status: 'ELIGIBLE_LIKELY' },
    {
      who: 'sickle cell trait is no sickle cell disease',
      has: [dx('D57.3'), dx('J45.30'), housing],
      status: 'NOT_MET',
    },
    { who: 'sickle cell disease and asthma', has: [dx('D57.1'), dx('J45.30'), housing], status: 'ELIGIBLE_LIKELY' },

    // SMI: a diagnosis and functional impairment.
    {
      who: 'schizophrenia, impairment not assessed',
      has: [dx('F20.9'), housing],
      status: 'POSSIBLE',
      criterion: 'single',
    },
    {
      who: 'schizophrenia with impairment',
      has: [dx('F20.9'), housing, fact('functional-impairment', true)],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'single',
    },
    {
      who: 'schizophrenia, impairment denied',
      has: [dx('F20.9'), housing, fact('functional-impairment', false)],
      status: 'NOT_MET',
    },
    {
      who: 'PTSD (probable) with impairment',
      has: [dx('F43.12'), housing, fact('functional-impairment', true)],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'schizophrenia and obesity are two chronic conditions',
      has: [dx('F20.9'), dx('E66.01'), housing],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },

    // Factors.
    ...['Z55.0', 'Z59.41', 'Z63.0', 'Z65.4', 'Z91.148', 'Z65.1', 'F70', 'F79', 'G30.9'].map((code) => ({
      who: `a factor by ${code}`,
      has: [dx('J44.9'), dx('N18.31'), dx(code)],
      status: 'ELIGIBLE_LIKELY' as const,
    })),
    ...['G31.84', 'F80.9', 'Z91.81', 'Z66'].map((code) => ({
      who: `no factor by ${code}`,
      has: [dx('J44.9'), dx('N18.31'), dx(code)],
      status: 'POSSIBLE' as const,
    })),
    { who: 'released from prison (Z65.2)', has: [dx('J44.9'), dx('N18.31'), dx('Z65.2')], status: 'ELIGIBLE_LIKELY' },
    {
      who: 'psychiatric stay that ended within six months',
      has: [dx('J44.9'), dx('N18.31'), encounter('IMP', '2026-05-11', '2026-05-25', 'F31.4')],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'psychiatric stay that ended a day too early',
      has: [dx('J44.9'), dx('N18.31'), encounter('IMP', '2026-05-11', '2026-05-24', 'F31.4')],
      status: 'POSSIBLE',
    },
    {
      who: 'a stay for pneumonia is none',
      has: [dx('J44.9'), dx('N18.31'), encounter('IMP', '2026-10-01', '2026-10-06', 'J18.9')],
      status: 'POSSIBLE',
    },
    { who: 'dementia is a cognition issue', has: [dx('J44.9'), dx('N18.31'), dx('F03.90')], status: 'ELIGIBLE_LIKELY' },
    {
      who: 'a factor that a person judges',
      has: [dx('J44.9'), dx('N18.31'), fact('appropriateness-probableRiskAdverseEvent', true)],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'one factor denied says nothing of the others',
      has: [dx('J44.9'), dx('N18.31'), fact('appropriateness-adlDeficit', false)],
      status: 'POSSIBLE',
    },
    {
      who: 'every factor denied',
      has: [
        dx('J44.9'),
        dx('N18.31'),
        ...[
          'probableRiskAdverseEvent',
          'inadequateSocialHousingSupport',
          'inadequateHealthSystemConnection',
          'nonAdherence',
          'recentReleaseIncarcerationOrPsych',
          'adlDeficit',
          'learningOrCognition',
        ].map((factor) => fact(`appropriateness-${factor}`, false)),
      ],
      status: 'NOT_MET',
    },
    {
      who: 'a resolved housing problem answers nothing',
      has: [dx('J44.9'), dx('N18.31'), dx('Z59.02', clinical('resolved'))],
      status: 'POSSIBLE',
    },

    // Gates.
    {
      who: 'seventeen years old',
      has: [dx('J45.30'), dx('E66.9'), housing],
      birthDate: '2008-11-26',
      status: 'NOT_MET',
    },
    {
      who: 'eighteen that day',
      has: [dx('J45.30'), dx('E66.9'), housing],
      birthDate: '2008-11-25',
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'born in the year that decides',
      has: [dx('J45.30'), dx('E66.9'), housing],
      birthDate: '2008',
      status: 'POSSIBLE',
    },
    {
      who: 'Medicaid cancelled',
      has: [dx('J44.9'), dx('N18.31'), housing],
      coverage: [medicaid({ status: 'cancelled' })],
      status: 'NOT_MET',
    },
    { who: 'Conditions refused', has: [], refused: ['Condition'], status: 'INDETERMINATE' },
    { who: 'BMI 25.1 and hypertension', has: [dx('I10'), bmi(25.1), housing], status: 'ELIGIBLE_LIKELY' },
  ],
};
