import type { Determined, Missing } from '../chart/evidence.ts';
import { type Fixed, fixed, sum, times, toCents, toNumber } from './money.ts';
import { type PaymentParameters, type RatedDiscipline, REVENUE_CODES, type VisitRates } from './payment-tables.ts';
import type { Period } from './period.ts';
import type { Timing } from './timing.ts';
import { DISCIPLINES_RATED, type Visits } from './visits.ts';

/** One line of the calculation, in dollars. */
export interface PaymentStep {
  what: string;
  amount: number;
}

/** What pricing needs beside the weight table. */
export interface Basis {
  parameters: PaymentParameters;
  wage: Fixed;
  /** Whether the agency submitted quality data: the rates differ. */
  submitted: boolean;
}

/** An amount and how it came about. */
export interface Priced {
  amount: Fixed;
  steps: PaymentStep[];
}

/** Weight × base rate, then the labour part by the wage index; steps 4 and 5 of CMS's pricer. */
export function fullPeriod({ parameters, submitted, wage }: Basis, weight: string): Priced {
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

export type AddOnDiscipline = keyof PaymentParameters['lupaAddOn'];
const ADD_ON: readonly AddOnDiscipline[] = ['SN', 'PT', 'OT', 'SLP'];

/**
 * Which discipline gets the LUPA add-on: the one of the earliest visit of SN, PT, OT and SLP, in the first or only period
 * of a sequence, where the admission is on the From date (pricer-steps.csv 14–16). The chart has no days of visits, so
 * two disciplines leave it open. `undefined` among the choices: no add-on.
 */
export function addOnOf(
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
export function byVisit(basis: Basis, rates: VisitRates, visits: Visits, addOn: AddOnDiscipline | undefined): Priced {
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
