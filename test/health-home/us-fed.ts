import {
  bmi,
  clinical,
  dx,
  encounter,
  episode,
  fact,
  labelled,
  medicaid,
  type ProfileFixture,
  seen,
  snomed,
  verified,
} from './person.ts';

const asthma = dx('J45.40');
const diabetes = dx('E11.9');

/** 42 USC 1396w-4(h): two of six classes, one and at risk (the state decides), or SPMI. */
export const usFed: ProfileFixture = {
  profile: 'US-FED',
  asOf: '2026-11-25',
  people: [
    {
      who: 'diabetes and asthma, Medicaid active',
      has: [diabetes, asthma],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    { who: 'schizophrenia alone is SPMI definite', has: [dx('F20.9')], status: 'ELIGIBLE_LIKELY', criterion: 'single' },
    {
      who: 'heart failure and alcohol dependence',
      has: [dx('I50.22'), dx('F10.20')],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'twoChronic',
    },
    { who: 'nothing', has: [], status: 'NOT_MET', criterion: null },
    { who: 'diabetes alone, no risk fact', has: [diabetes], status: 'NOT_MET', criterion: null },
    { who: 'SUD alone', has: [dx('F11.20')], status: 'NOT_MET' },
    {
      who: 'diabetes and a listed risk: the state says what at risk means',
      has: [diabetes, dx('I10')],
      status: 'POSSIBLE',
      criterion: 'oneChronicPlusRisk',
    },
    { who: 'asthma and a housing problem', has: [asthma, dx('Z59.01')], status: 'POSSIBLE' },
    {
      who: 'asthma and two ED visits in six months: utilisation',
      has: [asthma, encounter('EMER', '2026-07-02', '2026-07-02'), encounter('EMER', '2026-10-30', '2026-10-31')],
      status: 'POSSIBLE',
    },
    { who: 'asthma and one ED visit', has: [asthma, encounter('EMER', '2026-10-30', '2026-10-31')], status: 'NOT_MET' },
    {
      who: 'asthma and two ED visits, one before the six months',
      has: [asthma, encounter('EMER', '2026-05-24', '2026-05-24'), encounter('EMER', '2026-10-30', '2026-10-31')],
      status: 'NOT_MET',
    },
    {
      who: 'two classes and Conditions refused: more cannot take a criterion away',
      has: [diabetes, asthma],
      refused: ['Condition'],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'the server refuses Conditions', has: [], refused: ['Condition'], status: 'INDETERMINATE' },
    {
      who: 'two classes, Coverage refused',
      has: [diabetes, asthma],
      coverage: [],
      refused: ['Coverage'],
      status: 'INDETERMINATE',
    },
    {
      who: 'nothing that could meet a criterion, Coverage refused: it decides nothing',
      has: [],
      coverage: [],
      refused: ['Coverage'],
      status: 'NOT_MET',
    },
    { who: 'before the law', has: [diabetes, asthma], asOf: '2010-12-31', status: 'INDETERMINATE' },

    // BMI: over 25 at age 20 or more.
    { who: 'BMI 25.0 does not qualify', has: [diabetes, bmi(25)], status: 'NOT_MET' },
    { who: 'BMI 25.1 does', has: [diabetes, bmi(25.1)], status: 'ELIGIBLE_LIKELY' },
    { who: 'Z68.25 alone goes to review', has: [diabetes, dx('Z68.25')], status: 'POSSIBLE' },
    {
      who: 'Z68.25, and the later value is 25.0: it is ruled out',
      has: [diabetes, dx('Z68.25'), bmi(25)],
      status: 'NOT_MET',
    },
    {
      who: 'Z68.25 of a day after the value of 24.8',
      has: [diabetes, dx('Z68.25', { recordedDate: '2026-10-01' }), bmi(24.8, '2026-09-02')],
      status: 'POSSIBLE',
    },
    {
      who: 'Z68.25 without a day: nobody knows whether the value of 24.8 is the later one',
      has: [diabetes, dx('Z68.25', { recordedDate: undefined }), bmi(24.8)],
      status: 'POSSIBLE',
    },
    {
      who: 'Z68.25, and a value of 24 at age 19 rules nothing out',
      has: [diabetes, dx('Z68.25'), bmi(24)],
      birthDate: '2006-11-26',
      status: 'POSSIBLE',
    },
    { who: 'Z68.25 and a value of 25.9', has: [diabetes, dx('Z68.25'), bmi(25.9)], status: 'ELIGIBLE_LIKELY' },
    { who: 'obesity three ways is one class', has: [dx('E66.9'), dx('Z68.31'), bmi(31)], status: 'NOT_MET' },
    {
      who: 'the latest value counts, not the highest',
      has: [diabetes, bmi(31, '2026-01-10'), bmi(24.2, '2026-09-02')],
      status: 'NOT_MET',
    },
    {
      who: 'a value of 24 months before, on the day',
      has: [diabetes, bmi(31, '2024-11-25')],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'a value of 24 months and a day before', has: [diabetes, bmi(31, '2024-11-24')], status: 'NOT_MET' },
    { who: 'a value after the as-of day is not known', has: [diabetes, bmi(31, '2026-11-26')], status: 'NOT_MET' },
    {
      who: 'a value of an amended Observation',
      has: [diabetes, bmi(31, '2026-09-02', { status: 'amended' })],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'a preliminary value',
      has: [diabetes, bmi(31, '2026-09-02', { status: 'preliminary' })],
      status: 'NOT_MET',
    },
    {
      who: 'nineteen years old: the value does not count',
      has: [diabetes, bmi(31)],
      birthDate: '2007-01-05',
      status: 'NOT_MET',
    },
    {
      who: 'twenty on the day of the value',
      has: [diabetes, bmi(31)],
      birthDate: '2006-09-02',
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'paediatric Z68.54', has: [dx('J45.30'), dx('Z68.54')], birthDate: '2015-02-20', status: 'ELIGIBLE_LIKELY' },

    // Remission, use only, gestational: review, never counted.
    { who: 'opioid dependence in remission', has: [diabetes, dx('F11.21')], status: 'POSSIBLE' },
    { who: 'alcohol use, unspecified', has: [diabetes, dx('F10.90')], status: 'POSSIBLE' },
    { who: 'opioid use in remission (since 2025-10-01)', has: [diabetes, dx('F11.91')], status: 'POSSIBLE' },
    { who: 'gestational diabetes', has: [asthma, dx('O24.410')], status: 'POSSIBLE' },
    { who: 'gestational diabetes alone: even confirmed it is one class', has: [dx('O24.410')], status: 'NOT_MET' },
    { who: 'type 2 diabetes in remission', has: [asthma, dx('E11.A')], status: 'POSSIBLE' },
    {
      who: 'E11.A before it was in force is no code',
      has: [asthma, dx('E11.A')],
      asOf: '2025-09-30',
      status: 'NOT_MET',
    },
    { who: 'gender incongruence in remission (since 2026-10-01)', has: [asthma, dx('F64.A')], status: 'POSSIBLE' },
    { who: 'bulimia nervosa in remission: the title says so', has: [asthma, dx('F50.25')], status: 'POSSIBLE' },
    { who: 'brief psychotic disorder is time-limited', has: [asthma, dx('F23')], status: 'POSSIBLE' },
    { who: 'acute stress reaction is no class', has: [asthma, dx('F43.0')], status: 'NOT_MET' },
    { who: 'adjustment disorder is no class', has: [asthma, dx('F43.23')], status: 'NOT_MET' },
    { who: 'dementia is no mental health condition', has: [asthma, dx('F03.90')], status: 'NOT_MET' },
    { who: 'intellectual disability is none', has: [asthma, dx('F71')], status: 'NOT_MET' },
    { who: 'stroke is no heart disease', has: [asthma, dx('I63.9')], status: 'NOT_MET' },
    { who: 'primary hypertension is a risk, no heart disease', has: [asthma, dx('I10')], status: 'POSSIBLE' },
    {
      who: 'acute coronary thrombosis (I24.0) is, Dressler (I24.1) is not',
      has: [asthma, dx('I24.1')],
      status: 'NOT_MET',
    },
    {
      who: 'diabetes of pregnancy that was there before (O24.1)',
      has: [asthma, dx('O24.111')],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'diabetes of pregnancy, unspecified (O24.9)', has: [asthma, dx('O24.911')], status: 'POSSIBLE' },
    { who: 'Z68.26 counts', has: [asthma, dx('Z68.26')], status: 'ELIGIBLE_LIKELY' },
    { who: 'Z68.24 does not', has: [asthma, dx('Z68.24')], status: 'NOT_MET' },
    ...['R73.03', 'Z72.0', 'E78.5', 'Z82.49', 'Z56.0', 'Z65.3', 'Z91.148', 'Z87.891'].map((code) => ({
      who: `diabetes with the risk fact ${code}`,
      has: [diabetes, dx(code)],
      status: 'POSSIBLE' as const,
    })),
    ...['Z54.9', 'Z66', 'Z80.0', 'Z91.81'].map((code) => ({
      who: `diabetes with ${code}, which is no risk fact`,
      has: [diabetes, dx(code)],
      status: 'NOT_MET' as const,
    })),
    { who: 'tobacco dependence is a risk, no SUD', has: [dx('F17.210'), dx('F10.20')], status: 'POSSIBLE' },

    // SPMI probable needs an attestation.
    {
      who: 'recurrent depression, moderate: MH and SPMI probable, no attestation',
      has: [dx('F33.1')],
      status: 'POSSIBLE',
    },
    {
      who: 'the same with functional impairment attested',
      has: [dx('F33.1'), fact('functional-impairment', true)],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'single',
    },
    {
      who: 'the same with functional impairment denied',
      has: [dx('F33.1'), fact('functional-impairment', false)],
      status: 'NOT_MET',
    },
    {
      who: 'the later of two attestations stands',
      has: [
        dx('F33.1'),
        fact('functional-impairment', false, '2026-02-01'),
        fact('functional-impairment', true, '2026-06-01'),
      ],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'an attestation without a day does not count',
      has: [dx('F33.1'), { ...fact('functional-impairment', true), effectiveDateTime: undefined }],
      status: 'POSSIBLE',
    },
    {
      who: 'a preliminary attestation does not count',
      has: [dx('F33.1'), { ...fact('functional-impairment', true), status: 'preliminary' }],
      status: 'POSSIBLE',
    },
    {
      who: 'an attestation of the day after is not known',
      has: [dx('F33.1'), fact('functional-impairment', true, '2026-11-26')],
      status: 'POSSIBLE',
    },
    {
      who: 'an attestation without a performer does not count',
      has: [dx('F33.1'), { ...fact('functional-impairment', true), performer: undefined }],
      status: 'POSSIBLE',
    },

    // One code fills one place.
    { who: 'I13.0 alone: heart and hypertension by one code', has: [dx('I13.0')], status: 'NOT_MET' },
    {
      who: 'I11.0 with its I50.9: hypertension by the other code is a risk',
      has: [dx('I11.0'), dx('I50.9')],
      status: 'POSSIBLE',
    },
    { who: 'E11.22 alone is diabetes', has: [dx('E11.22')], status: 'NOT_MET' },
    { who: 'opioid dependence twice', has: [dx('F11.20'), dx('F11.220')], status: 'NOT_MET' },
    {
      who: 'secondary diabetes by pancreatitis, and prediabetes as risk',
      has: [dx('E08.9'), dx('R73.03')],
      status: 'POSSIBLE',
    },

    // R0: statuses and dates.
    { who: 'refuted', has: [diabetes, dx('J45.40', verified('refuted'))], status: 'NOT_MET' },
    {
      who: 'entered in error',
      has: [diabetes, dx('J45.40', { ...verified('entered-in-error'), clinicalStatus: undefined })],
      status: 'NOT_MET',
    },
    { who: 'provisional', has: [diabetes, dx('J45.40', verified('provisional'))], status: 'POSSIBLE' },
    { who: 'differential', has: [diabetes, dx('J45.40', verified('differential'))], status: 'POSSIBLE' },
    { who: 'clinical status remission', has: [diabetes, dx('J45.40', clinical('remission'))], status: 'POSSIBLE' },
    { who: 'relapse is active', has: [diabetes, dx('F10.20', clinical('relapse'))], status: 'ELIGIBLE_LIKELY' },
    { who: 'recurrence is active', has: [diabetes, dx('J45.40', clinical('recurrence'))], status: 'ELIGIBLE_LIKELY' },
    { who: 'inactive', has: [diabetes, dx('J45.40', clinical('inactive'))], status: 'NOT_MET' },
    { who: 'unconfirmed', has: [diabetes, dx('J45.40', verified('unconfirmed'))], status: 'POSSIBLE' },
    { who: 'resolved', has: [diabetes, dx('J45.40', clinical('resolved'))], status: 'NOT_MET' },
    {
      who: 'neither status, as US Core allows',
      has: [diabetes, dx('J45.40', { clinicalStatus: undefined, verificationStatus: undefined })],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      fileOnly: true,
      who: 'no clinical status, and abated',
      has: [diabetes, dx('J45.40', { clinicalStatus: undefined, abatementDateTime: '2026-02-01' })],
      status: 'NOT_MET',
    },
    {
      who: 'an encounter diagnosis on the first day of the look-back',
      has: [diabetes, seen('J45.40', { recordedDate: '2024-11-25' })],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'an encounter diagnosis of the day before',
      has: [diabetes, seen('J45.40', { recordedDate: '2024-11-24' })],
      status: 'NOT_MET',
    },
    {
      who: 'old onset, recorded within',
      has: [diabetes, seen('J45.40', { onsetDateTime: '2009-03-01', recordedDate: '2026-01-05' })],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'a partial date one of whose days lies within',
      has: [diabetes, seen('J45.40', { onsetDateTime: '2024-11' })],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'a year that lies before', has: [diabetes, seen('J45.40', { onsetDateTime: '2023' })], status: 'NOT_MET' },
    { who: 'an encounter diagnosis without a date', has: [diabetes, seen('J45.40', {})], status: 'POSSIBLE' },
    {
      who: 'on the problem list without a date',
      has: [diabetes, dx('J45.40', { recordedDate: undefined })],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'recorded on the as-of day',
      has: [diabetes, dx('J45.40', { recordedDate: '2026-11-25' })],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'recorded the day after: not known',
      has: [diabetes, dx('J45.40', { recordedDate: '2026-11-26' })],
      status: 'NOT_MET',
    },
    {
      who: 'recorded late in the evening of the as-of day, as written',
      has: [diabetes, dx('J45.40', { recordedDate: '2026-11-25T23:40:00-08:00' })],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'a header is no whole code', has: [diabetes, dx('J45')], status: 'POSSIBLE' },
    { who: 'SNOMED CT only is not translated', has: [diabetes, snomed('195967001', 'Asthma')], status: 'NOT_MET' },

    // Medicaid.
    { who: 'no Coverage leaves the gate open', has: [diabetes, asthma], coverage: [], status: 'POSSIBLE' },
    { who: 'Medicare only', has: [diabetes, asthma], coverage: [medicaid({}, '121')], status: 'POSSIBLE' },
    {
      who: 'Medicaid and Medicare: dual eligibles are not excluded',
      has: [diabetes, asthma],
      coverage: [medicaid({}, '121'), medicaid()],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'cancelled', has: [diabetes, asthma], coverage: [medicaid({ status: 'cancelled' })], status: 'NOT_MET' },
    {
      who: 'ended the day before',
      has: [diabetes, asthma],
      coverage: [medicaid({ period: { start: '2024-01-01', end: '2026-11-24' } })],
      status: 'NOT_MET',
    },
    {
      who: 'ends that day: a period includes its last day',
      has: [diabetes, asthma],
      coverage: [medicaid({ period: { start: '2024-01-01', end: '2026-11-25' } })],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'ends in that month, day not told',
      has: [diabetes, asthma],
      coverage: [medicaid({ period: { start: '2024-01', end: '2026-11' } })],
      status: 'ELIGIBLE_LIKELY',
    },
    {
      who: 'begins the day after',
      has: [diabetes, asthma],
      coverage: [medicaid({ period: { start: '2026-11-26' } })],
      status: 'NOT_MET',
    },
    {
      who: 'an ended one and one in force',
      has: [diabetes, asthma],
      coverage: [
        medicaid({ period: { start: '2020-01-01', end: '2024-06-30' } }),
        medicaid({ period: { start: '2026-02-01' } }, '2111'),
      ],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'applicant (24)', has: [diabetes, asthma], coverage: [medicaid({}, '24')], status: 'POSSIBLE' },
    { who: 'out of state (25)', has: [diabetes, asthma], coverage: [medicaid({}, '25')], status: 'POSSIBLE' },
    ...['2', '22', '23', '26', '29', '2112', '291'].map((code) => ({
      who: `source of payment ${code} is Medicaid`,
      has: [diabetes, asthma],
      coverage: [medicaid({}, code)],
      status: 'ELIGIBLE_LIKELY' as const,
    })),
    ...['241', '25', '3', '1'].map((code) => ({
      who: `source of payment ${code} is not active Medicaid`,
      has: [diabetes, asthma],
      coverage: [medicaid({}, code)],
      status: 'POSSIBLE' as const,
    })),
    {
      who: 'cancelled Medicaid before the law: the dates come first',
      has: [diabetes, asthma],
      coverage: [medicaid({ status: 'cancelled' })],
      asOf: '2010-12-31',
      status: 'INDETERMINATE',
    },
    {
      who: 'the first day of the law has no code list',
      has: [diabetes, asthma],
      asOf: '2011-01-01',
      status: 'INDETERMINATE',
    },
    {
      who: 'a hospice episode beside it leaves the gate of duplicate programs open',
      has: [diabetes, asthma, episode('Hospice care')],
      status: 'POSSIBLE',
    },
    {
      who: 'an ended waiver is no duplicate',
      has: [
        diabetes,
        asthma,
        episode('HCBS waiver', { status: 'finished', period: { start: '2025-01-05', end: '2025-12-31' } }),
      ],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'its own Health Home episode', has: [diabetes, asthma, episode('Health Home')], status: 'ELIGIBLE_LIKELY' },
    { who: 'a home health episode', has: [diabetes, asthma, episode('Home health')], status: 'ELIGIBLE_LIKELY' },
    {
      who: 'Medicaid by its name only',
      has: [diabetes, asthma],
      coverage: [medicaid({ type: { text: 'Ohio Medicaid' } })],
      status: 'POSSIBLE',
    },
    {
      who: 'Medicaid ended and nothing met',
      has: [],
      coverage: [medicaid({ status: 'cancelled' })],
      status: 'NOT_MET',
    },

    // Masked or not, the status is the same.
    {
      who: 'alcohol dependence with labels',
      has: [dx('F10.20', labelled('SUD', '42CFRPart2')), diabetes],
      status: 'ELIGIBLE_LIKELY',
    },
  ],
};
