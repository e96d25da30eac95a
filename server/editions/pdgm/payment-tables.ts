import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type HippsRow,
  type PaymentHead,
  type PaymentParameters,
  type RatedDiscipline,
  REVENUE_CODES,
  type VisitRates,
} from '../../../shared/pdgm/tables.ts';
import { cell, decimal, readTable, TableError, wholeNumber } from './csv.ts';

/** 12 groups × 3 levels × 4 sources and timings × 3 comorbidity levels. */
const HIPPS_CODES = 432;
const HIPPS = /^[1-4][A-L][ABC][123]1$/;

/** CMS's pricer tables of one year. @throws {TableError} when a table is not whole */
export async function readPayment(data: string, year: number): Promise<PaymentHead> {
  const folder = join(data, 'cms-pricer');
  return {
    year,
    hipps: { rows: await readHipps(join(folder, `hrg-${year}.csv`), year), authority: 'cms' },
    parameters: await readParameters(join(folder, 'national-parameters.json'), year),
    rates: await readRates(join(folder, `rev-${year}.csv`), year),
    // The only wage index that we hold is that of 2026.
    ...(year === 2026 ? { wageIndex: await readWageIndex(join(folder, 'cbsa-wage-index-2026.csv'), year) } : {}),
    statements: { [`parameters ${year}`]: await parameterSource(join(folder, 'national-parameters.json'), year) },
  };
}

async function readHipps(path: string, year: number): Promise<HippsRow[]> {
  const lines = await readTable(path, ['code', 'effectiveDate', 'weight', 'threshold']);
  const rows = lines.map((line) => {
    const hipps = cell(line, 'code');
    if (!HIPPS.test(hipps)) throw new TableError(`${line.where}: code is not a HIPPS code`);
    if (cell(line, 'effectiveDate') !== `${year}0101`) throw new TableError(`${line.where}: is not of ${year}`);
    return { hipps, weight: decimal(line, 'weight'), lupaThreshold: wholeNumber(line, 'threshold') };
  });
  const distinct = new Set(rows.map((row) => row.hipps)).size;
  if (rows.length !== HIPPS_CODES || distinct !== HIPPS_CODES)
    throw new TableError(`${path}: not each of 432 codes once`);
  return rows.sort((a, b) => (a.hipps < b.hipps ? -1 : 1));
}

async function readRates(path: string, year: number): Promise<VisitRates> {
  const columns = [
    'code',
    'effectiveDate',
    'nonruralDollarRate',
    'ruralDollarRate',
    'nonruralUnsubmittedDollarRate',
    'ruralUnsubmittedDollarRate',
  ];
  const lines = await readTable(path, columns);
  const rates = (submitted: string, rural: string): Record<RatedDiscipline, string> => {
    const of = (discipline: RatedDiscipline): string => {
      const line = lines.find((row) => row.cells.code === REVENUE_CODES[discipline]);
      if (!line) throw new TableError(`${path}: no revenue code ${REVENUE_CODES[discipline]}`);
      if (cell(line, 'effectiveDate') !== `${year}0101`) throw new TableError(`${line.where}: is not of ${year}`);
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

async function readWageIndex(path: string, year: number): Promise<NonNullable<PaymentHead['wageIndex']>> {
  const lines = await readTable(path, ['cbsa', 'effectiveDate', 'geographicWageIndex']);
  const rows: Record<string, string> = {};
  for (const line of lines) {
    const cbsa = cell(line, 'cbsa');
    if (!/^\d{5}$/.test(cbsa) || cbsa in rows)
      throw new TableError(`${line.where}: cbsa is not five digits, or stands twice`);
    if (cell(line, 'effectiveDate') !== `${year}0101`) throw new TableError(`${line.where}: is not of ${year}`);
    rows[cbsa] = decimal(line, 'geographicWageIndex');
  }
  return { rows, authority: 'cms' };
}
