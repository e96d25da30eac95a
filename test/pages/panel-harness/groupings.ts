import type { Grouping } from '../../../extension/panel/grouping/positions.ts';
import type { Authority, Determined, Evidence, Missing, TableRow } from '../../../shared/chart/evidence.ts';
import { FUNCTION_ANSWERS, fhir, page } from './charts.ts';

/** Groupings as the engine answers them, written out by hand so that every state of a position can be looked at. */

export const yes = <T>(value: T, because: Evidence[], authority?: Authority): Determined<T> => ({
  determined: true,
  value,
  ...(authority ? { authority } : {}),
  because,
});
export const no = <T>(missing: Missing[], possible?: T[], because?: Evidence[]): Determined<T> => ({
  determined: false,
  missing,
  ...(possible ? { possible } : {}),
  ...(because ? { because } : {}),
});

const row = (table: string, key: string, authority: Authority, gives?: TableRow['gives']): TableRow => ({
  table,
  edition: 'pdgm-grouper-2026',
  key,
  authority,
  ...(gives ? { gives } : {}),
});

const POINTS: Record<keyof typeof FUNCTION_ANSWERS, number> = {
  M1800: 3,
  M1810: 5,
  M1820: 4,
  M1830: 10,
  M1840: 0,
  M1850: 4,
  M1860: 5,
};

export const itemEvidence: Evidence[] = Object.entries(FUNCTION_ANSWERS).map(([item, value]) => ({
  what: item,
  value,
  at: page(item),
  row: row('FI_Responses', `${item}=${value}`, 'sourced', { points: POINTS[item as keyof typeof POINTS] }),
}));

const riskEvidence: Evidence = {
  what: 'M1033',
  value: 3,
  at: page('M1033'),
  row: row('FI_Responses', 'M1033: fewer than 4 scored', 'sourced', { points: 0, needed: 4, of: 7 }),
};

const thresholdEvidence: Evidence = {
  what: 'clinicalGroup',
  value: 'H',
  at: page('dx/1'),
  row: row('Clinical_Groups', 'H', 'sourced', { lowMax: 28, highMin: 44 }),
};

const groupEvidence: Evidence = {
  what: 'principal',
  value: 'I50.32',
  at: page('dx/1'),
  row: row('Diagnosis_Codes', 'I5032', 'estimated'),
};

const stay: Evidence = { what: 'acute stay ended', value: '2026-11-05', at: fhir('Encounter/e17') };

/** Every part settled: 2HB21. */
export const DETERMINED: Grouping = {
  source: yes('institutional', [stay, { what: 'admission', value: '2026-11-10', at: page('M0030') }]),
  timing: yes('early', [{ what: 'previousPeriodEnd', value: null, at: { kind: 'entered', by: 'panel' } }]),
  clinicalGroup: yes('H', [groupEvidence], 'estimated'),
  points: yes(31, [...itemEvidence, riskEvidence], 'sourced'),
  functionalLevel: yes('B', [...itemEvidence, riskEvidence, thresholdEvidence], 'estimated'),
  subgroups: yes(
    ['Respiratory 5'],
    [{ what: 'secondary', value: 'J44.9', at: page('dx/2'), row: row('Diagnosis_Codes', 'J449', 'sourced') }],
  ),
  comorbidity: yes(
    '2',
    [
      {
        what: 'subgroup',
        value: 'Respiratory 5',
        at: page('dx/2'),
        row: row('Comorbidity_Groups', 'Respiratory 5', 'sourced'),
      },
    ],
    'sourced',
  ),
  hipps: yes('2HB21', [], 'estimated'),
  weight: yes(1.0804, [{ what: 'hipps', value: '2HB21', at: page('dx/1'), row: row('HIPPS', '2HB21', 'cms') }], 'cms'),
  lupaThreshold: yes(
    4,
    [{ what: 'hipps', value: '2HB21', at: page('dx/1'), row: row('HIPPS', '2HB21', 'cms') }],
    'cms',
  ),
  lupa: yes(false, [], 'cms'),
  version: yes('07.2.26', []),
  returnCode: yes('00', []),
  validityFlags: yes([], []),
};

const NOT_LOOKED: Missing = {
  what: 'previousPeriodEnd',
  say: 'nobody has said that they looked for other agencies’ periods. Check HETS/CWF, then enter the end of the last period or “none found”',
};
const NO_PAIRS: Missing = {
  what: 'Comorbidity_Interactions',
  say: 'Heart 11 and Respiratory 5 are both present; the CY2026 interaction pairs are not in this installation. Settled by importing CMS’s tables: ask your administrator',
};

/** Timing and comorbidity open, one function item blank. */
export const PARTLY: Grouping = {
  ...DETERMINED,
  timing: no([NOT_LOOKED]),
  points: no(
    [{ what: 'M1850', say: 'M1850 is blank or skipped' }],
    [27, 28, 31],
    [...itemEvidence.filter(({ what }) => what !== 'M1850'), riskEvidence],
  ),
  functionalLevel: no([{ what: 'M1850', say: 'M1850 is blank or skipped' }], ['A', 'B'], [thresholdEvidence]),
  subgroups: yes(['Heart 11', 'Respiratory 5'], []),
  comorbidity: no([NO_PAIRS], ['2', '3']),
  hipps: no([NOT_LOOKED, NO_PAIRS]),
  weight: no([{ what: 'hipps', say: 'the weight needs a HIPPS' }]),
  lupaThreshold: no([{ what: 'hipps', say: 'the LUPA threshold needs a HIPPS' }]),
};

const REFUSED_SAY =
  'M62.81 as principal diagnosis would be returned to provider: a code that is not acceptable as principal';

/** The principal is refused. */
export const REFUSED: Grouping = {
  ...PARTLY,
  timing: DETERMINED.timing,
  clinicalGroup: no([{ what: 'principal', say: REFUSED_SAY }], undefined, [
    { what: 'principal', value: 'M62.81', at: page('dx/1'), row: row('Diagnosis_Codes', 'M6281', 'sourced') },
  ]),
  points: DETERMINED.points,
  functionalLevel: no([
    { what: 'clinicalGroup', say: 'the borders of the level are those of the clinical group, which is not determined' },
  ]),
  returnCode: yes('03', []),
  validityFlags: yes(['01'], []),
};
