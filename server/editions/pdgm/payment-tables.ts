import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type HippsRow,
  type PaymentHead,
  type PaymentParameters,
  type RatedDiscipline,
  REVENUE_CODES,
  type VisitRates,
} from '../../../shared/pdgm/payment-tables.ts';
import { cell, decimal, readTable, TableError, type TableLine, wholeNumber } from './csv.ts';

/** 12 groups × 3 levels × 4 sources and timings × 3 comorbidity levels. */
const HIPPS_CODES = 432;
const HIPPS = /^[1-4][A-L][ABC][123]1$/;

/** CMS's pricer tables of one year. @throws {TableError} when a table is not whole */
export async function readPayment(data: string, year: number): Promise<PaymentHead> {
  const folder = join(data, 'cms-pricer');
  const read = async (name: string, columns: readonly string[]): Promise<PricerTable> => {
    const path = join(folder, name);
    return { path, lines: await readTable(path, columns) };
  };
  const parameters = join(folder, 'national-parameters.json');
  return {
    year,
    hipps: { rows: hippsRows(await read(`hrg-${year}.csv`, PRICER_COLUMNS.hipps), year), authority: 'cms' },
    parameters: await readParameters(parameters, year),
    rates: visitRates(await read(`rev-${year}.csv`, PRICER_COLUMNS.rates), year),
    // The only wage index that we hold is that of 2026.
    ...(year === 2026
      ? { wageIndex: wageIndexOf(await read('cbsa-wage-index-2026.csv', PRICER_COLUMNS.wageIndex), year) }
      : {}),
    statements: { [`parameters ${year}`]: await parameterSource(parameters, year) },
  };
}

/** A pricer table's rows, and the file for messages. */
export interface PricerTable {
  path: string;
  lines: readonly TableLine[];
}

/** The columns that each pricer table has to have. */
export const PRICER_COLUMNS = {
  hipps: ['code', 'effectiveDate', 'weight', 'threshold'],
  rates: [
    'code',
    'effectiveDate',
    'nonruralDollarRate',
    'ruralDollarRate',
    'nonruralUnsubmittedDollarRate',
    'ruralUnsubmittedDollarRate',
  ],
  wageIndex: ['cbsa', 'effectiveDate', 'geographicWageIndex'],
} as const;

/** Weight and LUPA threshold of each HIPPS code. @throws {TableError} where not each of the 432 stands there once */
export function hippsRows({ path, lines }: PricerTable, year: number): HippsRow[] {
  const rows = lines.map((line) => {
    const hipps = cell(line, 'code');
    if (!HIPPS.test(hipps)) throw new TableError(`${line.where}: code is not a HIPPS code`);
    ofYear(line, year);
    return { hipps, weight: decimal(line, 'weight'), lupaThreshold: wholeNumber(line, 'threshold') };
  });
  const distinct = new Set(rows.map((row) => row.hipps)).size;
  if (rows.length !== HIPPS_CODES || distinct !== HIPPS_CODES)
    throw new TableError(`${path}: not each of 432 codes once`);
  return rows.sort((a, b) => (a.hipps < b.hipps ? -1 : 1));
}

/** Rates per visit of the six disciplines. @throws {TableError} where one is missing, twice, or has a rural rate of its own */
export function visitRates({ path, lines }: PricerTable, year: number): VisitRates {
  const rates = (submitted: string, rural: string): Record<RatedDiscipline, string> => {
    const of = (discipline: RatedDiscipline): string => {
      const [line, second] = lines.filter((row) => row.cells.code === REVENUE_CODES[discipline]);
      if (!line) throw new TableError(`${path}: no revenue code ${REVENUE_CODES[discipline]}`);
      if (second) throw new TableError(`${second.where}: revenue code ${REVENUE_CODES[discipline]} stands twice`);
      ofYear(line, year);
      // The rural add-on is 1.000 in these years; a file where the two differ needs pricing by place, which we do not have.
      if (Number(decimal(line, submitted)) !== Number(decimal(line, rural)))
        throw new TableError(`${line.where}: a rural rate of its own`);
      return decimal(line, submitted);
    };
    return { PT: of('PT'), OT: of('OT'), SLP: of('SLP'), SN: of('SN'), MSW: of('MSW'), HHA: of('HHA') };
  };
  return {
    submitted: rates('nonruralDollarRate', 'ruralDollarRate'),
    notSubmitted: rates('nonruralUnsubmittedDollarRate', 'ruralUnsubmittedDollarRate'),
    authority: 'cms',
  };
}

/** The wage index by CBSA. @throws {TableError} where a row is not of the year, or a CBSA stands twice */
export function wageIndexOf({ lines }: PricerTable, year: number): NonNullable<PaymentHead['wageIndex']> {
  const rows: Record<string, string> = {};
  for (const line of lines) {
    const cbsa = cell(line, 'cbsa');
    if (!/^\d{5}$/.test(cbsa) || cbsa in rows)
      throw new TableError(`${line.where}: cbsa is not five digits, or stands twice`);
    ofYear(line, year);
    rows[cbsa] = decimal(line, 'geographicWageIndex');
  }
  return { rows, authority: 'cms' };
}

function ofYear(line: TableLine, year: number): void {
  if (cell(line, 'effectiveDate') !== `${year}0101`) throw new TableError(`${line.where}: is not of ${year}`);
}

interface ParametersFile {
  standardizedRateQrp: number;
  standardizedRateNonQrp: number;
  laborShare: number;
  nonLaborShare: number;
  lupaAddOnExtra: Record<'SN' | 'PT' | 'SLP' | 'OT', number>;
  ruralAddOn: number;
  source: string;
}

async function parametersOf(path: string, year: number): Promise<ParametersFile> {
  const file = JSON.parse(await readFile(path, 'utf8')) as Record<string, ParametersFile>;
  const held = file[String(year)];
  if (!held) throw new TableError(`${path}: no ${year}`);
  return held;
}

async function parameterSource(path: string, year: number): Promise<string> {
  return (await parametersOf(path, year)).source;
}

/** The national rates: CMS's own code for 2024 and 2025, a rule digest that cites the transmittal for 2026. */
async function readParameters(path: string, year: number): Promise<PaymentParameters> {
  const held = await parametersOf(path, year);
  const { SN, PT, SLP, OT } = held.lupaAddOnExtra;
  if (held.ruralAddOn !== 1) throw new TableError(`${path}: a rural add-on in ${year}`);
  return {
    baseRate: { submitted: String(held.standardizedRateQrp), notSubmitted: String(held.standardizedRateNonQrp) },
    laborShare: String(held.laborShare),
    nonLaborShare: String(held.nonLaborShare),
    lupaAddOn: { SN: String(SN), PT: String(PT), SLP: String(SLP), OT: String(OT) },
    ruralAddOn: String(held.ruralAddOn),
    authority: held.source.startsWith('CMS gov.cms') ? 'cms' : 'sourced',
    statement: `parameters ${year}`,
  };
}
