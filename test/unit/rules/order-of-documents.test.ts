import { expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { classify } from '../../../shared/classify.ts';
import { Readings } from '../../../shared/narrative/readings.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import { shippedEditions } from '../../shipped.ts';

/** A dismissal rests on a finding's key: it must not turn on the order in which documents were attached. */

const editions = await shippedEditions();
const documentsOf = ({ documents = [] }: Chart) =>
  documents.map((doc, i) => ({ ...doc, id: doc.id ?? `document-${i}` }));

/** Charts laid against documents of other patients, so that much is to be said. */
const mixed = codedCharts.map(({ record }, i) => {
  const chart = readFlatRecord(record).chart;
  const others = [0, 7].flatMap((step) => {
    const other = codedCharts[(i + step) % codedCharts.length];
    return other
      ? documentsOf(readFlatRecord(other.record).chart).map((doc) => ({ ...doc, id: `${step}-${doc.id}` }))
      : [];
  });
  return { ...chart, documents: others };
});

const keysOf = (chart: Chart, readings = new Readings()) =>
  classify(chart, editions, { readings })
    .findings.map(({ key }) => key)
    .sort();

it('gives the same keys for any order of the documents', () => {
  let said = 0;
  for (const chart of mixed) {
    // What a document says is read once: only the order of the documents is another.
    const readings = new Readings();
    const keys = keysOf(chart, readings);
    said += keys.length;
    const { documents } = chart;
    expect(keysOf({ ...chart, documents: [...documents].reverse() }, readings)).toEqual(keys);
    expect(keysOf({ ...chart, documents: [...documents.slice(2), ...documents.slice(0, 2)] }, readings)).toEqual(keys);
  }
  expect(said).toBeGreaterThan(100);
});

it('gives the same keys where documents have the time of day', () => {
  for (const chart of mixed) {
    const timed = chart.documents.map((one) => (one.date ? { ...one, date: `${one.date}T09:30:00-05:00` } : one));
    expect(keysOf({ ...chart, documents: timed })).toEqual(keysOf(chart));
  }
});

it('gives suggestions in the order of the chart', () => {
  const chart = mixed[0];
  const reversed = chart && { ...chart, documents: [...chart.documents].reverse() };
  if (!chart || !reversed) throw new Error('no chart');
  const order = [...new Set(classify(reversed, editions).suggestions.map(({ document }) => document))];
  const given = reversed.documents.map(({ id }) => id).filter((id) => order.includes(id));
  expect(order).toEqual(given);
  expect(order.length).toBeGreaterThan(1);
});
