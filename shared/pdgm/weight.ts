import { type Authority, type Determined, type Evidence, type Missing, weaker } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import type { OpenHipps, PaymentTables } from './open-tables.ts';
import { absent, at, determined, open, missing as sentence } from './parts.ts';
import { NO_DAY } from './period.ts';
import type { Visits } from './visits.ts';

/** The HIPPS table's answer: case-mix weight, LUPA threshold, and whether the visits make the period a LUPA. */
export interface WeightParts {
  weight: Determined<number>;
  lupaThreshold: Determined<number>;
  lupa: Determined<boolean>;
}

/**
 * Weight and LUPA threshold of the HIPPS in the payment year, by Through date (pdgm.md sections 4 and 9). Fewer covered
 * visits than the threshold make a low-utilization payment adjustment.
 */
export function weightOf(asked: Asked, hipps: Determined<string>, visits: Visits): WeightParts {
  const { chart, period, payment: tables } = asked;
  const missing = whatIsMissing(asked, hipps);
  if (missing.length > 0 || !hipps.determined || !tables) return allOpen(missing, hipps, visits, tables);
  const row = tables.hipps(hipps.value);
  if (!row) {
    const say = `the weight table of ${tables.head.year} has no such HIPPS code`;
    return allOpen([{ what: 'HIPPS weights', say }], hipps, visits, tables);
  }
  const authority = weaker(hipps.authority, tables.head.hipps.authority);
  const evidence: Evidence = {
    what: 'through',
    value: period.through.day,
    at: at(chart, '/period/through'),
    row: row.row,
  };
  return {
    weight: determined(row.number, [evidence], authority),
    lupaThreshold: determined(row.lupaThreshold, [evidence], authority),
    lupa: lupaOfRow(row, visits, evidence, authority),
  };
}

/** Whether the visits make the period a LUPA, by the row of its HIPPS. */
function lupaOfRow(
  row: OpenHipps,
  { total, missing, because }: Visits,
  evidence: Evidence,
  authority: Authority | undefined,
): Determined<boolean> {
  if (total === undefined) return open([...missing], undefined, because);
  return determined(total < row.lupaThreshold, [...because, evidence], authority);
}

/** The same where the HIPPS is one of several, or where something is missing. */
function lupaOfRows(rows: readonly OpenHipps[], visits: Visits, missing: readonly Missing[]): Determined<boolean> {
  const { total } = visits;
  if (total === undefined) return open([...missing, ...visits.missing], undefined, visits.because);
  const [row] = rows;
  const isLupa = row !== undefined && total < row.lupaThreshold;
  const allAgree = row !== undefined && rows.every((one) => total < one.lupaThreshold === isLupa);
  return open([...missing], allAgree ? [isLupa] : undefined, visits.because);
}

/** Where the HIPPS is one of a few, the weights and thresholds are one of a few. */
function allOpen(
  missing: Missing[],
  hipps: Determined<string>,
  visits: Visits,
  tables: PaymentTables | undefined,
): WeightParts {
  const codes = hipps.determined ? [hipps.value] : (hipps.possible ?? []);
  const weights: number[] = [];
  const thresholds: number[] = [];
  const rows: OpenHipps[] = [];
  for (const code of codes) {
    const row = tables?.hipps(code);
    if (!row) {
      rows.length = weights.length = thresholds.length = 0;
      break;
    }
    rows.push(row);
    insert(weights, row.number);
    insert(thresholds, row.lupaThreshold);
  }
  return {
    weight: open(missing, weights),
    lupaThreshold: open(missing, thresholds),
    lupa: lupaOfRows(rows, visits, missing),
  };
}

/** Puts a number into an ascending list that holds each once. */
function insert(numbers: number[], next: number): void {
  let i = numbers.length;
  while (i > 0 && (numbers[i - 1] ?? 0) > next) i--;
  if (i > 0 && numbers[i - 1] === next) return;
  numbers.push(next);
  for (let j = numbers.length - 1; j > i; j--) numbers[j] = numbers[j - 1] ?? next;
  numbers[i] = next;
}

function whatIsMissing({ chart, period, payment, notes }: Asked, hipps: Determined<string>): Missing[] {
  const missing: Missing[] = hipps.determined ? [] : [NO_HIPPS];
  const { through } = period;
  if (through.state === 'absent') missing.push(absent(chart, '/period/through', THROUGH_NOT_GIVEN));
  else if (through.state !== 'day') missing.push(THROUGH_NO_DAY);
  else if (!payment) {
    notes.unsettled('U15', 'weight');
    missing.push(NO_PAYMENT_TABLES);
  }
  return missing;
}

const NO_HIPPS = sentence('hipps', 'the HIPPS code is not determined');
const THROUGH_NOT_GIVEN = sentence('through', 'the payment year follows from the Through date, which is not given');
const THROUGH_NO_DAY = sentence('through', `the payment year follows from the Through date, which ${NO_DAY}`);
const NO_PAYMENT_TABLES = sentence(
  'pdgm-payment',
  'no payment tables are loaded for the Through date, and none of another year stand in',
);
