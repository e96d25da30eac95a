import { daysBetween } from '../../../shared/chart/day.ts';
import type { FlatRecord } from '../../../shared/chart/flat-schema.ts';
import type { Told } from './coded-chart.ts';

type Answers = NonNullable<FlatRecord['oasis']>;

/** What the assessing clinician found; everything not said has the answer of a person without that problem. */
export interface AssessmentFacts {
  /** M0100: 1 start of care, 3 resumption of care. */
  reason?: 1 | 3;
  /** M0090; absent: the day of admission. */
  completed?: string;
  /** M0032, for a resumption. */
  resumed?: string;
  /** M1800 M1810 M1820 M1830 M1840 M1850 M1860, one digit each. */
  function: string;
  /** M1870. */
  feeding?: number;
  /** M1033, ticked answers; `[10]` none. */
  risks: readonly number[];
  /** Counts of M1311: stage 2, 3, 4, unstageable under slough or eschar. */
  pressure?: { 2?: number; 3?: number; 4?: number; covered?: number };
  /** M1332 and M1334: observable stasis ulcers, status of the most problematic. */
  stasis?: readonly [count: number, status: 1 | 2 | 3];
  /** M1342: status of the most problematic observable surgical wound. */
  surgical?: 0 | 1 | 2 | 3;
  /** High-risk drug classes of N0415 (A E F H I J); absent: none. */
  drugs?: string;
  /** Treatments of O0110 on admission. */
  treatments?: readonly string[];
  /** K0520 on admission: A parenteral, B tube, C altered texture, D therapeutic diet; absent: none. */
  nutrition?: string;
  /** Any other item, by number. */
  other?: Answers;
}

/** The OASIS answers of a chart, consistent with its diagnoses and among themselves. */
export function assessmentOf({ admission, diagnoses, stays, assessment: facts }: Told): Answers {
  const pressure = pressureUlcers(facts.pressure);
  return {
    M0100: String(facts.reason ?? 1),
    M0030: admission,
    ...(facts.resumed === undefined ? {} : { M0032: facts.resumed }),
    M0090: facts.completed ?? facts.resumed ?? admission,
    ...priorStay(stays, facts.resumed ?? admission),
    ...listed(diagnoses),
    M1028: activeDiagnoses(diagnoses.map(([code]) => code)),
    M1033: facts.risks.map(String),
    ...functionAnswers(facts.function, facts.feeding ?? 0),
    ...pressure,
    ...(facts.stasis
      ? { M1330: '2', M1332: String(facts.stasis[0]), M1334: String(facts.stasis[1]) }
      : { M1330: '0', M1332: '^', M1334: '^' }),
    ...(facts.surgical === undefined ? { M1340: '0', M1342: '^' } : { M1340: '1', M1342: String(facts.surgical) }),
    ...(facts.drugs === undefined ? { N0415_1: ['Z'] } : { N0415_1: [...facts.drugs], N0415_2: [...facts.drugs] }),
    O0110_A: facts.treatments === undefined ? ['Z1'] : [...facts.treatments],
    K0520_1: [...(facts.nutrition ?? 'Z')],
    B0200: '0',
    B1000: '0',
    C0500: 15,
    D0160: 2,
    M1400: '0',
    M1600: '0',
    M1610: '0',
    M1620: '0',
    M1630: '0',
    M1700: '0',
    M1710: '0',
    M1720: '0',
    M1740: ['7'],
    M2020: '0',
    M2030: 'NA',
    ...facts.other,
  };
}

const M1000_OF: Readonly<Record<string, string>> = { snf: '2', acute: '3', ltch: '4', irf: '5', ipf: '6' };

/** M1000 and M1005: inpatient stays that ended within the 14 days before the start or resumption of care. */
function priorStay(stays: Told['stays'], day: string): Answers {
  const recent = stays.filter(({ type, through }) => {
    const days = daysBetween(through, day);
    return M1000_OF[type] !== undefined && days !== undefined && days >= 0 && days <= 14;
  });
  const last = recent.map(({ through }) => through).sort();
  if (last.length === 0) return { M1000: ['NA'], M1005: '^' };
  return { M1000: [...new Set(recent.map(({ type }) => M1000_OF[type] ?? ''))].sort(), M1005: last.at(-1) ?? '^' };
}

/** M1021 and M1023: six diagnoses; a code from V to Z has no severity. */
function listed(diagnoses: Told['diagnoses']): Answers {
  const answers: Answers = {};
  for (const [i, [code, , severity]] of diagnoses.slice(0, 6).entries()) {
    const item = i === 0 ? 'M1021_PRIMARY_DIAG' : `M1023_OTH_DIAG${i}`;
    answers[`${item}_ICD`] = code;
    answers[`${item}_SEVERITY`] = severity === undefined ? '^' : String(severity).padStart(2, '0');
  }
  return answers;
}

function activeDiagnoses(codes: readonly string[]): string[] {
  const artery = codes.some((code) => /^(I70\.[2-7]|I73|E(08|09|10|11|13)\.5[129])/.test(code));
  const diabetes = codes.some((code) => /^E(08|09|10|11|13)/.test(code));
  return artery || diabetes ? [...(artery ? ['1'] : []), ...(diabetes ? ['2'] : [])] : ['3'];
}

function pressureUlcers(counts: AssessmentFacts['pressure']): Answers {
  if (!counts) return { M1306: '0', M1322: '0', M1324: 'NA' };
  const worst = ([4, 3, 2] as const).find((stage) => (counts[stage] ?? 0) > 0);
  return {
    M1306: '1',
    M1311A1: counts[2] ?? 0,
    M1311B1: counts[3] ?? 0,
    M1311C1: counts[4] ?? 0,
    M1311D1: 0,
    M1311E1: counts.covered ?? 0,
    M1311F1: 0,
    M1322: '0',
    M1324: worst === undefined ? 'NA' : String(worst),
  };
}

/** How much help each level of an M item means in the words of section GG, for the pairs that ask the same thing. */
const GG = {
  GG0130A1: ['06', '05', '04', '03', '88', '88'],
  GG0130B1: ['06', '05', '03', '01'],
  GG0130C1: ['06', '05', '03', '01'],
  GG0130E1: ['06', '06', '04', '03', '05', '02', '01'],
  GG0130F1: ['06', '05', '03', '01'],
  GG0130G1: ['06', '05', '03', '01'],
  GG0130H1: ['06', '05', '03', '01'],
  GG0170B1: ['06', '06', '04', '03', '02', '01'],
  GG0170C1: ['06', '06', '04', '03', '02', '01'],
  GG0170D1: ['06', '04', '03', '02', '88', '88'],
  GG0170E1: ['06', '04', '03', '02', '01', '01'],
  GG0170F1: ['06', '04', '03', '02', '88', '88'],
  GG0170I1: ['06', '06', '06', '04', '88', '88', '88'],
  GG0170J1: ['06', '06', '06', '03', '^', '^', '^'],
  GG0170K1: ['06', '06', '04', '88', '^', '^', '^'],
} as const;

const ITEMS = ['M1800', 'M1810', 'M1820', 'M1830', 'M1840', 'M1850', 'M1860'] as const;

const PAIR: Readonly<Record<keyof typeof GG, (typeof ITEMS)[number] | 'M1845' | 'M1870'>> = {
  GG0130A1: 'M1870',
  GG0130B1: 'M1800',
  GG0130C1: 'M1845',
  GG0130E1: 'M1830',
  GG0130F1: 'M1810',
  GG0130G1: 'M1820',
  GG0130H1: 'M1820',
  GG0170B1: 'M1850',
  GG0170C1: 'M1850',
  GG0170D1: 'M1850',
  GG0170E1: 'M1850',
  GG0170F1: 'M1850',
  GG0170I1: 'M1860',
  GG0170J1: 'M1860',
  GG0170K1: 'M1860',
};

function functionAnswers(levels: string, feeding: number): Answers {
  const level: Record<string, number> = { M1870: feeding };
  for (const [i, item] of ITEMS.entries()) level[item] = Number(levels[i]);
  // Hygiene after toileting follows the way to the toilet; a commode at the bed asks for no more help than that.
  level.M1845 = [0, 1, 1, 2, 3][level.M1840 ?? 0] ?? 0;
  const answers: Answers = {};
  for (const [item, value] of Object.entries(level)) answers[item] = String(value);
  for (const [item, values] of Object.entries(GG)) {
    answers[item] = values[level[PAIR[item as keyof typeof GG]] ?? -1] ?? '';
  }
  const walking = level.M1860 ?? 0;
  answers.GG0170Q1 = walking === 4 || walking === 5 ? '1' : '0';
  if (walking === 4) Object.assign(answers, { GG0170R1: '06', GG0170RR1: '1', GG0170S1: '05', GG0170SS1: '1' });
  if (walking === 5) Object.assign(answers, { GG0170R1: '01', GG0170RR1: '1', GG0170S1: '01', GG0170SS1: '1' });
  return answers;
}
