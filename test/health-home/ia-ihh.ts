import { dx, fact, medicaid, type ProfileFixture, PSYCHOLOGIST, seen, verified } from './person.ts';

const byPsychologist = fact('functional-impairment', true, '2026-08-12', PSYCHOLOGIST);

/** SMI or SED with functional impairment that a mental health professional assessed. */
export const iaIhh: ProfileFixture = {
  profile: 'IA-IHH',
  asOf: '2026-11-25',
  people: [
    {
      who: 'schizoaffective disorder, assessed by a psychologist',
      has: [dx('F25.0'), byPsychologist],
      status: 'ELIGIBLE_LIKELY',
      criterion: 'single',
    },
    {
      who: 'SED stated and assessed',
      has: [fact('sed', true), byPsychologist],
      birthDate: '2013-05-30',
      status: 'ELIGIBLE_LIKELY',
      criterion: 'single',
    },
    { who: 'PTSD (probable), assessed', has: [dx('F43.12'), byPsychologist], status: 'ELIGIBLE_LIKELY' },
    {
      who: 'assessed by a nurse: the gate stays open',
      has: [dx('F25.0'), fact('functional-impairment', true)],
      status: 'POSSIBLE',
      criterion: 'single',
    },
    {
      who: 'by a clinical social worker, told by the name',
      has: [dx('F25.0'), fact('functional-impairment', true, '2026-08-12', { display: 'Ruth Obi, LCSW' })],
      status: 'ELIGIBLE_LIKELY',
    },
    { who: 'not assessed', has: [dx('F25.0')], status: 'POSSIBLE' },
    { who: 'PTSD (probable), not assessed', has: [dx('F43.12')], status: 'POSSIBLE' },
    {
      who: 'assessed and denied',
      has: [dx('F25.0'), fact('functional-impairment', false, '2026-08-12', PSYCHOLOGIST)],
      status: 'NOT_MET',
    },
    {
      who: 'denied by a nurse says nothing',
      has: [dx('F25.0'), fact('functional-impairment', false)],
      status: 'POSSIBLE',
    },
    {
      who: 'assessed three years ago',
      has: [dx('F25.0'), fact('functional-impairment', true, '2023-08-12', PSYCHOLOGIST)],
      status: 'POSSIBLE',
    },
    {
      who: 'two chronic conditions are no criterion here',
      has: [dx('E11.9'), dx('J45.20'), byPsychologist],
      status: 'NOT_MET',
    },
    { who: 'anxiety is no SMI', has: [dx('F41.1'), byPsychologist], status: 'NOT_MET' },
    { who: 'bipolar disorder in remission', has: [dx('F31.76'), byPsychologist], status: 'POSSIBLE' },
    {
      who: 'provisional schizophrenia',
      has: [dx('F20.9', verified('provisional')), byPsychologist],
      status: 'POSSIBLE',
    },
    {
      who: 'an old encounter diagnosis',
      has: [seen('F20.9', { recordedDate: '2023-01-10' }), byPsychologist],
      status: 'NOT_MET',
    },
    {
      who: 'Medicaid ended',
      has: [dx('F25.0'), byPsychologist],
      coverage: [medicaid({ period: { start: '2020-01-01', end: '2025-12-31' } })],
      status: 'NOT_MET',
    },
    { who: 'the statement’s type refused', has: [dx('F25.0')], refused: ['Observation'], status: 'INDETERMINATE' },
    { who: 'Conditions refused', has: [byPsychologist], refused: ['Condition'], status: 'INDETERMINATE' },
  ],
};
