import type { Chart } from '../chart/chart.ts';
import { type Authority, type Determined, type Evidence, type Missing, weaker } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import { fixed, toNumber } from './money.ts';
import type { PaymentTables } from './open-tables.ts';
import { absent, at, open, missing as sentence } from './parts.ts';
import type { VisitRates } from './payment-tables.ts';
import { addOnOf, type Basis, byVisit, fullPeriod, type PaymentStep, type Priced } from './pricing.ts';
import type { Timing } from './timing.ts';
import { DISCIPLINES_RATED, type Visits } from './visits.ts';
import type { WeightParts } from './weight.ts';

/** The preview in dollars, with how it came about and what it leaves out. An estimate, never a remittance. */
export type Payment = Determined<number> & {
  /** `HHRG`: the full period; `LUPA`: by visit. Absent where the path is open. */
  path?: 'HHRG' | 'LUPA';
  steps?: PaymentStep[];
  leavesOut: string[];
};

/** What every preview leaves out, since the chart does not know it (pdgm.md section 9; U11, U16, U19). */
export const LEFT_OUT = [
  'outlier payment (units of 15 minutes are not read)',
  'partial period (transfer, or discharge and readmission)',
  'late-NOA penalty',
  'value-based purchasing adjustment',
  'county-level rural add-on',
  'transfer from another agency (a LUPA then has no add-on)',
];

/** What the grouping found that a payment turns on. */
export interface ToPay {
  hipps: Determined<string>;
  timing: Determined<Timing>;
  parts: WeightParts;
  visits: Visits;
}

/**
 * The payment preview (pdgm.md section 9; hhgs-layout/pricer-steps.csv): covered visits at or over the LUPA threshold pay
 * the 30-day amount, fewer pay by visit. Each step is rounded half up to cents, as in CMS's pricer.
 */
export function paymentOf(asked: Asked, { hipps, timing, parts, visits }: ToPay): Payment {
  const { chart, period, payment: tables, notes } = asked;
  notes.unsettled('U11', 'payment');
  notes.unsettled('U19', 'payment');
  const missing = notPriced(chart, parts, visits);
  const basis = basisOf(asked);
  missing.push(...basis.missing);
  const { weight, lupa } = parts;
  if (missing.length > 0 || !hipps.determined || !weight.determined || !lupa.determined || !tables)
    return leftOpen(missing);
  const authority = weaker(weight.authority, basis.authority);
  const because = [...weight.because, ...basis.because, ...visits.because];
  if (!lupa.value) {
    const row = tables.hipps(hipps.value);
    const priced = basis.of.map((one) => fullPeriod(one, row?.weight ?? '0'));
    return answer('HHRG', priced, { because, authority }, chart);
  }
  const { rates } = tables.head;
  if (!rates) return leftOpen([{ what: 'visit rates', say: 'the per-visit rates of the year are not loaded' }]);
  if (!visits.byDiscipline) {
    const say =
      'a LUPA is paid by visit and discipline; only a total is given. Settled by the visits of each discipline';
    return leftOpen([{ what: 'visits', say }]);
  }
  const addOn = addOnOf(period, timing, visits.byDiscipline);
  const priced = basis.of.flatMap((one) => addOn.choices.map((discipline) => byVisit(one, rates, visits, discipline)));
  const rated = because.map((one) => withRate(one, tables, rates));
  const by = { because: rated, authority: weaker(authority, rates.authority) };
  return answer('LUPA', priced, by, chart, addOn.missing);
}

/** Visits of a discipline with the per-visit rate that prices them. */
function withRate(evidence: Evidence, tables: PaymentTables, rates: VisitRates): Evidence {
  const discipline = DISCIPLINES_RATED.find((known) => evidence.what === `visits ${known}`);
  if (discipline === undefined) return evidence;
  return { ...evidence, row: tables.row('visit rates', discipline, rates.authority, rates.statement) };
}

function notPriced(chart: Chart, { weight, lupa }: WeightParts, visits: Visits): Missing[] {
  const { payer } = chart;
  if (payer !== undefined && payer !== 'medicare-ffs') {
    return [
      { what: 'payer', say: 'the rates are those of Medicare fee-for-service; what this payer pays is not known here' },
    ];
  }
  const missing = weight.determined ? [] : [...weight.missing];
  if (weight.determined && !lupa.determined)
    missing.push(...(visits.missing.length > 0 ? visits.missing : lupa.missing));
  return missing;
}

/** What the rates and the wage index make of the chart. */
interface BasisRead {
  /** Once, or for both rates where nobody said whether quality data was submitted. */
  of: Basis[];
  missing: Missing[];
  because: Evidence[];
  authority: Authority | undefined;
}

function basisOf({ chart, period, payment: tables, notes }: Asked): BasisRead {
  const missing: Missing[] = [];
  const nothing = { of: [], missing, because: [], authority: undefined };
  if (!tables) return nothing;
  const { parameters, wageIndex, year } = tables.head;
  if (!parameters) missing.push({ what: 'rates', say: `the national rates of ${year} are not loaded` });
  const cbsa = chart.cbsa?.trim();
  const isKnown = cbsa !== undefined && wageIndex !== undefined && Object.hasOwn(wageIndex.rows, cbsa);
  const index = isKnown ? wageIndex.rows[cbsa] : undefined;
  if (cbsa === undefined || cbsa === '') missing.push(absent(chart, '/cbsa', NO_CBSA));
  else if (!wageIndex) missing.push({ what: 'wage index', say: `the wage index of ${year} is not loaded` });
  else if (index === undefined) missing.push({ what: 'cbsa', say: `the wage index of ${year} has no such CBSA` });
  if (missing.length > 0) notes.unsettled('U16', 'payment');
  if (!parameters || !wageIndex || cbsa === undefined || index === undefined) return nothing;
  const because: Evidence[] = [
    {
      what: 'through',
      value: period.through.day,
      at: at(chart, '/period/through'),
      row: tables.row('national rates', String(year), parameters.authority, parameters.statement),
    },
    {
      what: 'cbsa',
      value: cbsa,
      at: at(chart, '/cbsa'),
      row: tables.row('wage index', cbsa, wageIndex.authority, wageIndex.statement),
    },
  ];
  const given = chart.qualityDataSubmitted;
  if (given !== undefined) {
    because.push({ what: 'qualityDataSubmitted', value: given, at: at(chart, '/qualityDataSubmitted') });
  }
  const wage = fixed(index);
  const of = (given === undefined ? [true, false] : [given]).map((submitted) => ({ parameters, wage, submitted }));
  return { of, missing, because, authority: weaker(parameters.authority, wageIndex.authority) };
}

const NO_CBSA = sentence('cbsa', 'the CBSA of the place of service is not given');

function answer(
  path: 'HHRG' | 'LUPA',
  priced: readonly Priced[],
  { because, authority }: Pick<BasisRead, 'because' | 'authority'>,
  chart: Chart,
  missing: readonly Missing[] = [],
): Payment {
  const amounts = [...new Set(priced.map(({ amount }) => toNumber(amount)))].sort((a, b) => a - b);
  const [amount] = amounts;
  const steps = priced[0]?.steps ?? [];
  if (amounts.length === 1 && amount !== undefined) {
    const settled = { determined: true as const, value: amount, ...(authority ? { authority } : {}), because };
    return { ...settled, path, steps, leavesOut: LEFT_OUT };
  }
  const open_ = [...missing];
  if (chart.qualityDataSubmitted === undefined) {
    const say = 'whether the agency submitted quality data is not given; the two base rates differ';
    open_.push(absent(chart, '/qualityDataSubmitted', { what: 'qualityDataSubmitted', say }));
  }
  return { ...open<number>(open_, amounts, because), path, leavesOut: LEFT_OUT };
}

function leftOpen(missing: Missing[]): Payment {
  return { ...open<number>(missing), leavesOut: LEFT_OUT };
}
