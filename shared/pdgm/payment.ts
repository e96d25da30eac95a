import type { Chart } from '../chart/chart.ts';
import { type Authority, type Determined, type Evidence, type Missing, weaker } from '../chart/evidence.ts';
import { type Fixed, fixed, sum, times, toCents, toNumber } from './money.ts';
import type { Notes } from './notes.ts';
import type { PaymentTables } from './open-tables.ts';
import { absent, at, open } from './parts.ts';
import type { Period } from './period.ts';
import { type PaymentParameters, type RatedDiscipline, REVENUE_CODES, type VisitRates } from './tables.ts';
import type { Timing } from './timing.ts';
import { DISCIPLINES_RATED, type Visits } from './visits.ts';
import type { WeightParts } from './weight.ts';

/** One line of the calculation, in dollars. */
export interface PaymentStep {
  what: string;
  amount: number;
}

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
];

/** What pricing needs beside the weight table. */
interface Basis {
  tables: PaymentTables;
  parameters: PaymentParameters;
  wage: Fixed;
  submitted: boolean;
  authority: Authority | undefined;
  because: Evidence[];
}

/**
 * The payment preview (pdgm.md section 9; hhgs-layout/pricer-steps.csv): covered visits at or over the LUPA threshold pay
 * the 30-day amount, fewer pay by visit. Each step is rounded half up to cents, as in CMS's pricer.
 */
export function paymentOf(
  chart: Chart,
  period: Period,
  hipps: Determined<string>,
  timing: Determined<Timing>,
  parts: WeightParts,
  visits: Visits,
  tables: PaymentTables | undefined,
  notes: Notes,
): Payment {
  notes.unsettled('U11', 'payment');
  notes.unsettled('U19', 'payment');
  const missing = notPriced(chart, parts, visits);
  const { basis, missing: noBasis } = basisOf(chart, period, tables, notes);
  missing.push(...noBasis);
  const { weight, lupa } = parts;
  if (missing.length > 0 || !hipps.determined || !weight.determined || !lupa.determined) return leftOpen(missing);
  const bases = basis.filter((one): one is Basis => one !== undefined);
  const authority = bases.reduce<Authority | undefined>((a, one) => weaker(a, one.authority), weight.authority);
  const because = [...weight.because, ...(bases[0]?.because ?? []), ...visits.because];
  if (!lupa.value) {
    const row = tables?.hipps(hipps.value);
    const priced = bases.map((one) => fullPeriod(one, row?.weight ?? '0'));
    return answer('HHRG', priced, because, authority, chart);
  }
  const rates = tables?.head.rates;
  if (!rates) return leftOpen([{ what: 'visit rates', say: 'the per-visit rates of the year are not loaded' }]);
  if (!visits.byDiscipline) {
    const say =
      'a LUPA is paid by visit and discipline; only a total is given. Settled by the visits of each discipline';
    return leftOpen([{ what: 'visits', say }]);
  }
  const addOn = addOnOf(period, timing, visits.byDiscipline);
  const priced = bases.flatMap((one) => addOn.choices.map((discipline) => byVisit(one, rates, visits, discipline)));
  return answer('LUPA', priced, because, weaker(authority, rates.authority), chart, addOn.missing);
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

/** The rates and the wage index: once, or for both rates where nobody said whether quality data was submitted. */
function basisOf(
  chart: Chart,
  period: Period,
  tables: PaymentTables | undefined,
  notes: Notes,
): { basis: Basis[]; missing: Missing[] } {
  const missing: Missing[] = [];
  if (!tables) return { basis: [], missing };
  const { parameters, wageIndex, year } = tables.head;
  if (!parameters) missing.push({ what: 'rates', say: `the national rates of ${year} are not loaded` });
  const cbsa = chart.cbsa?.trim();
  const index =
    cbsa === undefined || !wageIndex || !Object.hasOwn(wageIndex.rows, cbsa) ? undefined : wageIndex.rows[cbsa];
  if (cbsa === undefined || cbsa === '')
    missing.push(absent(chart, '/cbsa', 'cbsa', 'the CBSA of the place of service is not given'));
  else if (!wageIndex) missing.push({ what: 'wage index', say: `the wage index of ${year} is not loaded` });
  else if (index === undefined) missing.push({ what: 'cbsa', say: `the wage index of ${year} has no such CBSA` });
  if (missing.length > 0) notes.unsettled('U16', 'payment');
  if (!parameters || !wageIndex || cbsa === undefined || index === undefined) return { basis: [], missing };
  const because: Evidence[] = [
    {
      what: 'through',
      value: period.through.day,
      at: at(chart, '/period/through'),
      row: tables.row('national rates', String(year), parameters.authority, parameters.statement),
    },
    { what: 'cbsa', value: cbsa, at: at(chart, '/cbsa'), row: tables.row('wage index', cbsa, wageIndex.authority) },
  ];
  const given = chart.qualityDataSubmitted;
  if (given !== undefined) {
    because.push({ what: 'qualityDataSubmitted', value: given, at: at(chart, '/qualityDataSubmitted') });
  }
  const authority = weaker(parameters.authority, wageIndex.authority);
  const wage = fixed(index);
  const of = (submitted: boolean): Basis => ({ tables, parameters, wage, submitted, authority, because });
  return { basis: given === undefined ? [of(true), of(false)] : [of(given)], missing };
}

interface Priced {
  amount: Fixed;
  steps: PaymentStep[];
}

/** Weight × base rate, then the labour part by the wage index; steps 4 and 5 of CMS's pricer. */
function fullPeriod({ parameters, submitted, wage }: Basis, weight: string): Priced {
  const base = fixed(submitted ? parameters.baseRate.submitted : parameters.baseRate.notSubmitted);
  const adjusted = toCents(times(fixed(weight), base));
  const { labor, nonLabor } = wageAdjusted(adjusted, wage, parameters);
  const amount = sum(labor, nonLabor);
  const steps = [
    { what: 'weight × base rate', amount: toNumber(adjusted) },
    { what: 'labor part × wage index', amount: toNumber(labor) },
    { what: 'non-labor part', amount: toNumber(nonLabor) },
  ];
  return { amount, steps };
}

function wageAdjusted(amount: Fixed, wage: Fixed, parameters: PaymentParameters): { labor: Fixed; nonLabor: Fixed } {
  return {
    labor: toCents(times(wage, fixed(parameters.laborShare), amount)),
    nonLabor: toCents(times(fixed(parameters.nonLaborShare), amount)),
  };
}

type AddOnDiscipline = keyof PaymentParameters['lupaAddOn'];
const ADD_ON: readonly AddOnDiscipline[] = ['SN', 'PT', 'OT', 'SLP'];

/**
 * Which discipline gets the LUPA add-on: the one of the earliest visit of SN, PT, OT and SLP, in the first or only period
 * of a sequence, where the admission is on the From date (pricer-steps.csv 14–16). The chart has no days of visits, so
 * two disciplines leave it open. `undefined` among the choices: no add-on.
 */
function addOnOf(
  period: Period,
  timing: Determined<Timing>,
  visits: NonNullable<Visits['byDiscipline']>,
): { choices: (AddOnDiscipline | undefined)[]; missing: Missing[] } {
  const seen = ADD_ON.filter((discipline) => (visits[discipline] ?? 0) > 0);
  if (seen.length === 0 || period.kind === 'continuing') return { choices: [undefined], missing: [] };
  const missing: Missing[] = [];
  const choices: (AddOnDiscipline | undefined)[] = [...seen];
  if (seen.length > 1) {
    missing.push({
      what: 'first visit',
      say: 'the LUPA add-on goes to the discipline of the first visit, and the days of the visits are not given',
    });
  }
  if (period.kind !== 'admission') {
    missing.push({
      what: 'admission',
      say: 'the LUPA add-on is paid where the admission is on the From date; the admission date is not given or not usable',
    });
  }
  if (timing.determined && timing.value === 'late') {
    missing.push({
      what: 'timing',
      say: 'whether the LUPA add-on is paid in a later period of a sequence that begins with an admission is not settled',
    });
  }
  if (missing.some(({ what }) => what !== 'first visit')) choices.push(undefined);
  return { choices, missing };
}

/** Visits × rate by discipline, each wage-adjusted; the add-on like one more part of a visit (steps 13 and 14). */
function byVisit(basis: Basis, rates: VisitRates, visits: Visits, addOn: AddOnDiscipline | undefined): Priced {
  const { parameters, wage, submitted } = basis;
  const table = submitted ? rates.submitted : rates.notSubmitted;
  const steps: PaymentStep[] = [];
  const amounts: Fixed[] = [];
  const add = (what: string, amount: Fixed) => {
    const { labor, nonLabor } = wageAdjusted(toCents(amount), wage, parameters);
    const part = sum(labor, nonLabor);
    amounts.push(part);
    steps.push({ what, amount: toNumber(part) });
  };
  for (const discipline of DISCIPLINES_RATED) {
    const count = visits.byDiscipline?.[discipline] ?? 0;
    if (count > 0)
      add(
        `${discipline} visits (${REVENUE_CODES[discipline as RatedDiscipline]})`,
        times(fixed(count), fixed(table[discipline])),
      );
  }
  if (addOn) add(`LUPA add-on ${addOn}`, times(fixed(table[addOn]), fixed(parameters.lupaAddOn[addOn])));
  return { amount: sum(...amounts), steps };
}

function answer(
  path: 'HHRG' | 'LUPA',
  priced: readonly Priced[],
  because: Evidence[],
  authority: Authority | undefined,
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
    open_.push(absent(chart, '/qualityDataSubmitted', 'qualityDataSubmitted', say));
  }
  return { ...open<number>(open_, amounts, because), path, leavesOut: LEFT_OUT };
}

function leftOpen(missing: Missing[]): Payment {
  return { ...open<number>(missing), leavesOut: LEFT_OUT };
}
