import type { Edition } from '../../../shared/editions/edition.ts';
import { jsonSection, type Pack } from '../../../shared/editions/pack.ts';
import { PAYMENT_SECTION, type PaymentHead, paymentSections } from '../../../shared/pdgm/payment-tables.ts';
import { DistributionError } from '../hhgs/distribution.ts';
import { TableError, tableOf } from '../pdgm/csv.ts';
import { hippsRows, PRICER_COLUMNS, type PricerTable, visitRates, wageIndexOf } from '../pdgm/payment-tables.ts';
import {
  type Built,
  type BuiltOrAsked,
  type Found,
  type FoundFile,
  ofKind,
  originOf,
  pinnedFlag,
} from './found-file.ts';
import { KINDS_OF_FILES } from './recognise.ts';

const COLUMNS = { hipps: PRICER_COLUMNS.hipps, rates: PRICER_COLUMNS.rates, 'wage-index': PRICER_COLUMNS.wageIndex };
type PricerKind = keyof typeof COLUMNS;

/** A pricer table of one year. */
interface YearTable extends PricerTable {
  kind: PricerKind;
  year: number;
  found: FoundFile;
}

/**
 * Editions of payment tables, one a year, from CMS's pricer tables, which say their year themselves. What the files
 * leave out is carried from the edition that is in force for the year, with its own authority; where there is none it
 * stays unknown.
 */
export function builtPayment(found: Found): BuiltOrAsked {
  const tables = ofKind(found, 'hipps', 'rates', 'wage-index').map(yearTable);
  const years = [...new Set(tables.map(({ year }) => year))].sort();
  return { built: years.map((year) => builtYear(year, tables, found)), questions: [] };
}

function yearTable(found: FoundFile): YearTable {
  const kind = found.kind as PricerKind;
  const { path } = found.file;
  const lines = tableOf(path, found.text, COLUMNS[kind]);
  const year = /^(20\d\d)0101$/.exec(lines[0]?.cells.effectiveDate ?? '')?.[1];
  if (year === undefined) throw new TableError(`${path} row 2: effectiveDate is not the first day of a year`);
  return { path, lines, kind, year: Number(year), found };
}

function builtYear(year: number, tables: readonly YearTable[], found: Found): Built {
  const from = `${year}-01-01`;
  const to = `${year + 1}-01-01`;
  if (found.said && (found.said.from < from || found.said.to > to)) {
    throw new DistributionError(`the pricer tables are of ${year}: --from and --to lie outside`);
  }
  const range = found.said ?? { from, to };
  const own = (kind: PricerKind): YearTable | undefined => {
    const [first, second] = tables.filter((table) => table.year === year && table.kind === kind);
    if (second)
      throw new DistributionError(
        `two files of ${KINDS_OF_FILES[kind].says} of ${year}: ${first?.path}, ${second.path}`,
      );
    return first;
  };
  const hipps = own('hipps');
  const rates = own('rates');
  const wages = own('wage-index');
  const used = [hipps, rates, wages].filter((table) => table !== undefined);
  const base = found.editions.on('pdgm-payment', range.from);
  const carried = base && jsonSection<PaymentHead>(base, PAYMENT_SECTION);
  const key = (kind: PricerKind): string => `${kind} ${year}`;
  const table = hipps
    ? { rows: hippsRows(hipps, year), authority: 'cms' as const, statement: key('hipps') }
    : carried?.hipps;
  if (!table) {
    throw new DistributionError(
      `no ${KINDS_OF_FILES.hipps.says} of ${year} are loaded, and these files do not hold them: give them too (${KINDS_OF_FILES.hipps.by})`,
    );
  }
  const head: PaymentHead = {
    ...carried,
    year,
    hipps: table,
    ...(rates ? { rates: { ...visitRates(rates, year), statement: key('rates') } } : {}),
    ...(wages ? { wageIndex: { ...wageIndexOf(wages, year), statement: key('wage-index') } } : {}),
    statements: {
      ...carried?.statements,
      ...Object.fromEntries(
        used.map(({ kind, found: file }) => [key(kind), originOf(KINDS_OF_FILES[kind].says, file, found)]),
      ),
    },
  };
  const edition: Edition = {
    id: `imported-pdgm-payment-${range.from}`,
    kind: 'pdgm-payment',
    label: `CY${year} rates`,
    ...range,
    authority: 'cms',
    origin: [
      ...used.map(({ kind, found: file }) => originOf(KINDS_OF_FILES[kind].says, file, found)),
      ...(base ? [`the other tables from ${base.edition.id}: ${base.edition.origin.join('; ')}`] : []),
    ],
    imported: true,
    ...(base?.edition.pinned === false ? { pinned: false } : pinnedFlag(used.map(({ found: file }) => file))),
  };
  return { edition, sections: paymentSections(head), doubts: [], notes: notesOf(used, base), asks: asksOf(head) };
}

function notesOf(used: readonly YearTable[], base: Pack | undefined): string[] {
  const read = used.map(({ kind, lines }) => `${KINDS_OF_FILES[kind].says}: ${lines.length} rows`);
  return [...read, ...(base && used.length < 3 ? [`the other tables stay those of ${base.edition.id}`] : [])];
}

/** What pricing needs and neither these files nor the edition before them says. */
function asksOf({ rates, wageIndex, parameters }: PaymentHead): string[] {
  return [
    ...(rates ? [] : [`${KINDS_OF_FILES.rates.says} (${KINDS_OF_FILES.rates.by})`]),
    ...(wageIndex ? [] : [`${KINDS_OF_FILES['wage-index'].says} (${KINDS_OF_FILES['wage-index'].by})`]),
    ...(parameters ? [] : ['base rates and labour shares: no file that is imported holds them; a Lintel release does']),
  ].map((what) => `${what}; until then the payment stays not determined`);
}
