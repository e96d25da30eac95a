import type { Chart } from './chart.ts';
import { copySame } from './flat-facts.ts';
import { oasisLayout, readOasis } from './flat-oasis.ts';
import type { FlatRecord } from './flat-schema.ts';
import { sourcesOf } from './flat-sources.ts';
import { type OasisNaming, PLAIN_NAMING } from './oasis-keys.ts';

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
      reported.push({ at: `/secondary/${i}`, say: 'blank, left out' });
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
  copySame(record, chart);
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
