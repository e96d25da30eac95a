import { z } from 'zod';
import { AUTHOR_ROLES, type Chart, DISCIPLINES, DOCUMENT_TYPES, PAYERS, STAY_TYPES } from './chart.ts';
import { type OasisLayout, oasisLayout, readOasis } from './flat-oasis.ts';
import { type OasisNaming, PLAIN_NAMING } from './oasis-keys.ts';
import { recordSource } from './record-source.ts';

/**
 * The flat period record: what a billing export or a spreadsheet can give of one 30-day period (interfaces.md). The
 * schema checks shape only; an impossible day, code, answer or count is a fact about the chart and is answered.
 * Absent is not the same as none: `secondary: []` says that there are none, no `secondary` says nothing.
 */

const answerSchema = z.union([z.string(), z.number()]);

export const flatRecordSchema = z.object({
  id: z.string().optional().describe('Any text, echoed'),
  from: z.string().optional().describe('First day of the period, YYYY-MM-DD'),
  through: z.string().optional().describe('Last day of the period, YYYY-MM-DD'),
  principal: z.string().optional().describe('ICD-10-CM code; case, outer blanks and the dot do not matter'),
  secondary: z.array(z.string()).optional().describe('Codes in order, up to 24; [] means none'),
  admissionSource: z.enum(['community', 'institutional']).optional(),
  stays: z
    .array(z.object({ type: z.enum(STAY_TYPES), from: z.string().optional(), through: z.string().optional() }))
    .optional()
    .describe('Inpatient and other stays before the period, each with its last day; [] means none'),
  admission: z.string().optional().describe('Home health admission: equal to from, or earlier for a continuing period'),
  occurrenceCodes: z.array(z.string()).optional().describe("The claim's occurrence codes: 61, 62; [] means none"),
  timing: z.enum(['early', 'late']).optional(),
  previousPeriodEnd: z
    .string()
    .nullable()
    .optional()
    .describe('Last day of the last home health period of any agency; null: looked, none found'),
  oasis: z
    .record(z.string(), z.union([answerSchema, z.array(answerSchema)]))
    .optional()
    .describe('OASIS items by CMS submission name or number; ^ for skipped or blank'),
  visits: z
    .union([z.number(), z.partialRecord(z.enum(DISCIPLINES), z.number())])
    .optional()
    .describe('A total, or by discipline'),
  payer: z.enum(PAYERS).optional().describe('medicare-ffs is assumed, and said, where absent'),
  cbsa: z.string().optional(),
  qualityDataSubmitted: z.boolean().optional(),
  confirmed: z
    .object({ clinicalGroup: z.string().optional(), comorbidity: z.string().optional() })
    .optional()
    .describe('Set by a person where no table decides'),
  documents: z
    .array(
      z.object({
        id: z.string().optional(),
        type: z.enum(DOCUMENT_TYPES),
        date: z.string().optional(),
        author: z.enum(AUTHOR_ROLES).optional(),
        text: z.string().optional(),
      }),
    )
    .optional(),
});
export type FlatRecord = z.infer<typeof flatRecordSchema>;

/** What a line out says of a fact that was read and not used. */
export interface FlatReport {
  /** JSON pointer of the record. */
  at: string;
  say: string;
}

/** A flat record read as a Chart. */
export interface FlatReading {
  chart: Chart;
  reported: FlatReport[];
}

/** Facts that a record and a chart call by the same name and that are taken as they are. */
const SAME = [
  'admissionSource',
  'stays',
  'occurrenceCodes',
  'timing',
  'previousPeriodEnd',
  'visits',
  'payer',
  'cbsa',
  'qualityDataSubmitted',
  'confirmed',
  'documents',
] as const satisfies readonly (keyof FlatRecord & keyof Chart)[];

/**
 * Reads a flat record as a Chart. Two keys that name the same OASIS item with different answers: neither is read, both
 * are reported. Never throws on a record of the schema's shape. The same record gives the same chart whatever the order
 * of its keys. `chart.sources` may be shared between charts and is frozen: change a copy.
 * @param naming how the record's names of OASIS items are read; a caller that holds the OASIS catalogue hands in its own,
 * which also tells names that CMS does not print
 */
export function readFlatRecord(record: FlatRecord, naming: OasisNaming = PLAIN_NAMING): FlatReading {
  const reported: FlatReport[] = [];
  const { principal, secondary } = record;
  const diagnoses: Chart['diagnoses'] = principal === undefined ? [] : [{ code: principal, rank: 1 }];
  let blanks = 0;
  for (let i = 0; i < (secondary?.length ?? 0); i++) {
    const code = secondary?.[i] ?? '';
    // A blank place of a spreadsheet is no diagnosis; a blank principal says that there is none.
    if (code.trim() === '') {
      blanks++;
      reported.push({ at: secondaryPath(i), say: 'blank, left out' });
    } else diagnoses.push({ code, rank: i - blanks + 2 });
  }
  const layout = record.oasis && oasisLayout(record.oasis, naming);
  const oasis = record.oasis && layout && readOasis(record.oasis, layout);
  const chart: Chart = {
    chart: 1,
    diagnoses,
    oasis: oasis?.answers ?? {},
    looked: secondary === undefined ? [] : ['secondary'],
    conflicts: [],
    sources: sourcesOf(record, layout, blanks > 0 || (oasis?.disputes.length ?? 0) > 0),
  };
  if (record.id !== undefined) chart.id = record.id;
  readPeriod(record, chart);
  for (const fact of SAME) if (record[fact] !== undefined) Object.assign(chart, { [fact]: record[fact] });
  if (layout) reported.push(...layout.reported);
  for (const { pointer, lost, say } of oasis?.disputes ?? []) {
    delete chart.sources[pointer];
    for (const { value, path } of lost) {
      chart.conflicts.push({ fact: pointer, lost: { value, at: { kind: 'record', path } }, say });
      reported.push({ at: path, say });
    }
  }
  return { chart, reported };
}

function readPeriod({ from, through, admission }: FlatRecord, chart: Chart): void {
  if (from === undefined && through === undefined && admission === undefined) return;
  chart.period = {};
  if (from !== undefined) chart.period.from = from;
  if (through !== undefined) chart.period.through = through;
  if (admission !== undefined) chart.period.admission = admission;
}

/** Facts whose place in the record differs from their place in the chart. */
const PERIOD = { from: '/period/from', through: '/period/through', admission: '/period/admission' } as const;

/** Sources of the records that were read last, by what is in them: which facts, how many diagnoses, which OASIS keys. */
const known = new Map<string, Chart['sources']>();
const MOST_KNOWN = 200;
const layoutNumbers = new WeakMap<OasisLayout, number>();
let layouts = 0;

/**
 * Where each fact of a record was read. Records with the same facts, in the same number, have the same sources, so that
 * most records of a file share one object.
 * @param own whether this record needs an object of its own
 */
function sourcesOf(record: FlatRecord, layout: OasisLayout | undefined, own: boolean): Chart['sources'] {
  if (own) return makeSources(record, layout);
  let key = `${layout ? numberOf(layout) : ''} ${record.secondary?.length ?? ''} ${record.stays?.length ?? ''} ${record.occurrenceCodes?.length ?? ''} `;
  for (const fact of FACTS) key += record[fact] === undefined ? '0' : '1';
  const held = known.get(key);
  if (held) return held;
  const made = Object.freeze(asTable(makeSources(record, layout)));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);
  return made;
}

const FACTS = ['from', 'through', 'admission', 'principal', ...SAME] as const;

function numberOf(layout: OasisLayout): number {
  const held = layoutNumbers.get(layout);
  if (held !== undefined) return held;
  layouts++;
  layoutNumbers.set(layout, layouts);
  return layouts;
}

function makeSources(record: FlatRecord, layout: OasisLayout | undefined): Chart['sources'] {
  const sources: Chart['sources'] = {};
  for (const key of ['from', 'through', 'admission'] as const) {
    if (record[key] !== undefined) sources[PERIOD[key]] = recordSource(`/${key}`);
  }
  let position = 0;
  if (record.principal !== undefined) {
    sources['/diagnoses/0'] = recordSource('/principal');
    position = 1;
  }
  if (record.secondary !== undefined) {
    sources['/diagnoses'] = recordSource('/secondary');
    record.secondary.forEach((code, i) => {
      if (code.trim() === '') return;
      sources[`/diagnoses/${position}`] = recordSource(secondaryPath(i));
      position++;
    });
  }
  for (const fact of SAME) if (record[fact] !== undefined) sources[`/${fact}`] = recordSource(`/${fact}`);
  for (const list of ['stays', 'occurrenceCodes'] as const) {
    record[list]?.forEach((_: unknown, i: number) => {
      sources[`/${list}/${i}`] = recordSource(`/${list}/${i}`);
    });
  }
  if (layout) {
    sources['/oasis'] = recordSource('/oasis');
    for (const { pointer, keys } of layout.items) if (keys[0]) sources[pointer] = recordSource(keys[0].path);
  }
  return sources;
}

/**
 * The same properties as a plain table, without a prototype. They are looked up by name for every fact of every record, and
 * records with many different sets of facts would crowd an engine's memory of object layouts; a table has none.
 */
function asTable(sources: Chart['sources']): Chart['sources'] {
  return Object.assign(Object.create(null) as Chart['sources'], sources);
}

function secondaryPath(i: number): string {
  return `/secondary/${i}`;
}

/**
 * The flat record of a chart: the same facts, as {@link readFlatRecord} reads them. Facts that a flat record does not hold
 * (medications, encounters, plan, conflicts) are not in it.
 */
export function toFlatRecord(chart: Chart): FlatRecord {
  const record: FlatRecord = {};
  if (chart.id !== undefined) record.id = chart.id;
  for (const key of ['from', 'through', 'admission'] as const) {
    const day = chart.period?.[key];
    if (day !== undefined) record[key] = day;
  }
  const ranked = [...chart.diagnoses].sort((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE));
  const principal = ranked.find(({ rank }) => rank === 1);
  if (principal) record.principal = principal.code;
  if (chart.looked.includes('secondary'))
    record.secondary = ranked.filter(({ rank }) => rank !== 1).map(({ code }) => code);
  if (Object.keys(chart.oasis).length > 0) record.oasis = { ...chart.oasis };
  for (const fact of SAME) if (chart[fact] !== undefined) Object.assign(record, { [fact]: chart[fact] });
  return record;
}
