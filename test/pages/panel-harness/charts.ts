import type { FactRead } from '../../../extension/messages/view.ts';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { Source } from '../../../shared/chart/evidence.ts';

/** Invented people and answers, made to look real. */

export const page = (field: string): Source => ({ kind: 'page', field, frame: 'work' });
export const fhir = (ref: string): Source => ({ kind: 'fhir', ref });

export const FUNCTION_ANSWERS = {
  M1800: '2',
  M1810: '2',
  M1820: '2',
  M1830: '3',
  M1840: '1',
  M1850: '2',
  M1860: '2',
} as const;

/** Joan Alvarez: heart failure, discharged from an acute stay five days before. */
export const JOAN: Chart = {
  chart: 1,
  patient: {
    family: 'Alvarez',
    given: 'Joan',
    birthDate: '1947-03-12',
    gender: 'female',
    identifiers: [{ type: 'MRN', value: '004417' }],
  },
  period: { from: '2026-11-10', through: '2026-12-09', admission: '2026-11-10' },
  diagnoses: [
    { code: 'I50.32', rank: 1 },
    { code: 'J44.9', rank: 2 },
    { code: 'Z99.81', rank: 3 },
    { code: 'Z79.52', rank: 4 },
  ],
  assessment: { rfa: '01', completed: '2026-11-11' },
  oasis: { ...FUNCTION_ANSWERS, M1033: ['1', '5', '7'] },
  stays: [{ type: 'acute', from: '2026-10-28', through: '2026-11-05' }],
  previousPeriodEnd: null,
  payer: 'medicare-ffs',
  visits: { SN: 6, PT: 4 },
  looked: ['secondary', 'Encounter'],
  conflicts: [],
  sources: {},
};

/** What was read of Joan, as the engine lists it. */
export const JOAN_FACTS: FactRead[] = [
  ...(
    [
      ['Patient', 'ALVAREZ, JOAN', 'page title', 'patient/name'],
      ['MRN', '004417', 'page', 'patient/mrn'],
      ['M0030 Start of care', '10 Nov 2026', 'page, work frame', 'M0030'],
      ['M0090 Completed', '11 Nov 2026', 'page, work frame', 'M0090'],
      ['M0100 Reason', '01', 'page, work frame', 'M0100'],
      ['M1021 Primary diagnosis', 'I50.32', 'page, work frame', 'dx/1'],
      ['M1023 b', 'J44.9', 'page, work frame', 'dx/2'],
      ['M1023 c', 'Z99.81', 'page, work frame', 'dx/3'],
      ['M1023 d', 'Z79.52', 'page, work frame', 'dx/4'],
      ['M1023 e', '', 'page, work frame', 'dx/5'],
    ] as const
  ).map(([fact, value, where, field], handle) => ({
    fact,
    value,
    where,
    at: page(field),
    reveal: { frameId: 4, handle },
  })),
  ...Object.entries({ ...FUNCTION_ANSWERS, M1033: '1, 5, 7' }).map(([item, value], index) => ({
    fact: item,
    value,
    where: 'page, work frame',
    at: page(item),
    reveal: { frameId: 4, handle: 20 + index },
  })),
  { fact: 'Acute stay', value: '28 Oct 2026 – 5 Nov 2026', where: 'record, Encounter/e17', at: fhir('Encounter/e17') },
  { fact: 'Payer', value: 'Medicare FFS', where: 'record, Coverage/c2', at: fhir('Coverage/c2') },
];
