import { type Chart, chartSchema } from '../../shared/chart/chart.ts';
import type { Day } from '../../shared/chart/day.ts';
import { readFlatRecord } from '../../shared/chart/flat-record.ts';
import { flatRecordSchema } from '../../shared/chart/flat-schema.ts';
import { isFlatRecord } from '../../shared/chart/flat-shape.ts';
import { given } from '../../shared/chart/given.ts';
import type { OasisNaming } from '../../shared/chart/oasis-keys.ts';
import { pointerOf } from '../../shared/chart/pointer.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { namingOf } from '../../shared/oasis/naming.ts';
import { bundlePdfs } from '../fhir/pdf/bundle-pdfs.ts';
import type { AnswerLine } from './filter.ts';
import { LineError } from './line-error.ts';
import { shapeError } from './shape-error.ts';

/** A line read as a chart, with everything that was seen and left out. */
export interface ChartLine {
  id: string | undefined;
  chart: Chart;
  reported: { at: string; say: string }[];
}

export interface ChartLineOptions {
  /** For a Bundle: the From day of the period that is asked for. */
  from?: Day;
  /** For a Bundle: resource types that were searched completely. */
  searched?: readonly string[];
  /** Told the pointer of each field that is not known, again for every line. */
  unknownField?: (pointer: string) => void;
}

/**
 * Reads a line as a chart. By its shape it is a FHIR Bundle of one patient (`resourceType`), a Chart (`chart`), or the
 * flat period record (everything else). The FHIR reader is loaded when the first Bundle comes.
 */
export function chartOfLine(
  value: unknown,
  editions: Editions,
  options: ChartLineOptions = {},
): ChartLine | LineError | Promise<ChartLine | LineError> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new LineError('', 'the line is not a JSON object');
  }
  const line = value as Record<string, unknown>;
  if (Object.hasOwn(line, 'resourceType')) return ofBundle(line, editions, options);
  return Object.hasOwn(line, 'chart')
    ? ofChart(line, namingOf(editions), options)
    : ofFlatRecord(line, namingOf(editions), options);
}

/** Answers each line with what `answer` makes of its chart. @param options how a line is read as one */
export function eachChart(
  editions: Editions,
  options: ChartLineOptions,
  answer: (line: ChartLine) => object,
): AnswerLine {
  const answered = (line: ChartLine | LineError) => (line instanceof LineError ? line : answer(line));
  return (value) => {
    const line = chartOfLine(value, editions, options);
    // A promise only where there is one to wait for: one a line would cost as much as parsing it.
    return line instanceof Promise ? line.then(answered) : answered(line);
  };
}

function ofFlatRecord(
  line: Record<string, unknown>,
  naming: OasisNaming,
  options: ChartLineOptions,
): ChartLine | LineError {
  if (!isFlatRecord(line)) {
    const checked = flatRecordSchema.safeParse(line);
    // The two checks agree (a property test); where they would not, the schema is the contract.
    return checked.success ? ofFlatRecord(checked.data, naming, options) : shapeError(checked.error, line);
  }
  // Anything at all would otherwise read as a record that says nothing: a part of a Bundle, a file of settings.
  const fields = Object.keys(line).filter((key) => key !== 'id');
  if (fields.length > 0 && !fields.some((key) => FLAT_FIELDS.has(key)))
    return new LineError('', NOTHING_KNOWN, line.id);
  if (options.unknownField) reportUnknown(line, FLAT_FIELDS, naming, options.unknownField);
  const { chart, reported } = readFlatRecord(line, naming);
  return { id: line.id, chart, reported };
}

/** A Chart's lists may be left out: an empty list claims nothing, since what was looked for stands in `looked`. */
const NOTHING_READ = { diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} };

function ofChart(line: Record<string, unknown>, naming: OasisNaming, options: ChartLineOptions): ChartLine | LineError {
  const checked = chartSchema.safeParse({ ...NOTHING_READ, ...line });
  if (!checked.success) return shapeError(checked.error, line);
  if (options.unknownField) reportUnknown(line, CHART_FIELDS, naming, options.unknownField);
  return { id: checked.data.id, chart: checked.data, reported: leaveOut(checked.data, naming) };
}

/** Unknown fields of the entries of a list, by one pointer for all entries. */
function reportWithin(at: string, list: unknown, known: ReadonlySet<string>, report: (pointer: string) => void): void {
  if (!Array.isArray(list)) return;
  for (const entry of list) for (const key in entry) if (!known.has(key)) report(`${at}${pointerOf([key])}`);
}

/** Takes out of a chart what names no OASIS item: its answers would look like an assessment's. */
function leaveOut(chart: Chart, naming: OasisNaming): ChartLine['reported'] {
  const reported: ChartLine['reported'] = [];
  for (const key of Object.keys(chart.oasis).sort()) {
    const doubt = naming.doubt(key);
    if (!doubt) continue;
    reported.push({ at: pointerOf(['oasis', key]), say: doubt.say });
    if (!doubt.isRead) delete chart.oasis[key];
  }
  return reported;
}

async function ofBundle(
  line: Record<string, unknown>,
  editions: Editions,
  options: ChartLineOptions,
): Promise<ChartLine | LineError> {
  const id = typeof line.id === 'string' ? line.id : undefined;
  if (line.resourceType !== 'Bundle') {
    return new LineError(
      '/resourceType',
      'a FHIR resource alone is not read: a line holds a Bundle of one patient',
      id,
    );
  }
  const { readChart } = await import('../../shared/fhir/read-chart.ts');
  const pdfs = await bundlePdfs(line);
  const { chart, reported, patients } = readChart(line, editions, {
    attachments: pdfs.byUrl,
    ...given('from', options.from),
    ...given('searched', options.searched),
  });
  if (patients.length > 1) {
    return new LineError(
      '/entry',
      `the Bundle holds resources of ${patients.length} patients; a line is of one patient`,
      id,
    );
  }
  return { id: id ?? chart.id, chart, reported: [...pdfs.reported, ...pdfs.said, ...reported] };
}

const NOTHING_KNOWN =
  'none of its fields is one that is known here: a line is a FHIR Bundle ("resourceType"), a Chart ("chart") or a period record';
const FLAT_FIELDS: ReadonlySet<string> = new Set(Object.keys(flatRecordSchema.shape));
const CHART_FIELDS: ReadonlySet<string> = new Set(Object.keys(chartSchema.shape));
/** Fields whose own parts are few and known. */
const STAY_FIELDS: ReadonlySet<string> = new Set(['type', 'from', 'through']);
const DOCUMENT_FIELDS: ReadonlySet<string> = new Set(['id', 'type', 'date', 'author', 'title', 'text', 'state']);
const CONFIRMED_FIELDS: ReadonlySet<string> = new Set(['clinicalGroup', 'comorbidity']);

function reportUnknown(
  line: Record<string, unknown>,
  known: ReadonlySet<string>,
  naming: OasisNaming,
  report: (pointer: string) => void,
): void {
  for (const key in line) if (!known.has(key)) report(pointerOf([key]));
  const { stays, documents, confirmed, oasis } = line;
  reportWithin('/stays/*', stays, STAY_FIELDS, report);
  reportWithin('/documents/*', documents, DOCUMENT_FIELDS, report);
  if (typeof confirmed === 'object') {
    for (const key in confirmed) if (!CONFIRMED_FIELDS.has(key)) report(pointerOf(['confirmed', key]));
  }
  for (const key in oasis as Record<string, unknown> | undefined) {
    if (naming.doubt(key)?.isRead === false) report(pointerOf(['oasis', key]));
  }
}
