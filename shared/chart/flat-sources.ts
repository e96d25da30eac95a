import type { Chart } from './chart.ts';
import { SAME } from './flat-facts.ts';
import type { OasisLayout } from './flat-oasis.ts';
import type { FlatRecord } from './flat-schema.ts';
import { recordSource } from './record-source.ts';

/** Facts whose place in the record differs from their place in the chart. */
const PERIOD = { from: '/period/from', through: '/period/through', admission: '/period/admission' } as const;

/** Sources of the records that were read last: by their OASIS keys, then by which facts and how many of each there are. */
const known = new WeakMap<object, Map<number, Chart['sources']>>();
const NO_OASIS = {};
const MOST_KNOWN = 200;
/** Longer lists are no claim's; up to here the numbers of three lists and all facts fit into one. */
const LONGEST_LIST = 255;

/**
 * Where each fact of a record was read. Records with the same facts, in the same number, have the same sources, so that
 * most records of a file share one object.
 * @param own whether this record needs an object of its own
 */
export function sourcesOf(record: FlatRecord, layout: OasisLayout | undefined, own: boolean): Chart['sources'] {
  const key = own ? undefined : shapeOf(record);
  if (key === undefined) return makeSources(record, layout);
  let alike = known.get(layout ?? NO_OASIS);
  if (!alike) {
    alike = new Map();
    known.set(layout ?? NO_OASIS, alike);
  }
  const held = alike.get(key);
  if (held) return held;
  const made = Object.freeze(asTable(makeSources(record, layout)));
  if (alike.size >= MOST_KNOWN) alike.clear();
  alike.set(key, made);
  return made;
}

const FACTS = ['from', 'through', 'admission', 'principal', ...SAME] as const;
const LISTS = ['secondary', 'stays', 'occurrenceCodes'] as const;

/** Which facts a record has, and how many of each list, as one number; `undefined` where a list is very long. */
function shapeOf(record: FlatRecord): number | undefined {
  let shape = 0;
  for (const list of LISTS) {
    const length = record[list]?.length ?? -1;
    if (length >= LONGEST_LIST) return undefined;
    shape = shape * (LONGEST_LIST + 1) + length + 1;
  }
  for (const fact of FACTS) shape = shape * 2 + (record[fact] === undefined ? 0 : 1);
  return shape;
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
      sources[`/diagnoses/${position}`] = recordSource(`/secondary/${i}`);
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
