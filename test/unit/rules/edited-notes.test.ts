import { expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { classify } from '../../../shared/classify.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import { shippedEditions } from '../../shipped.ts';

/** A dismissal rests on a finding's key: it has to survive an edit elsewhere in the note, and go when its own words go. */

const editions = await shippedEditions();

/** Charts laid against documents of other patients, so that much is to be said. */
const mixed: readonly Chart[] = codedCharts.map(({ record }, i) => {
  const chart = readFlatRecord(record).chart;
  const other = codedCharts[(i + 7) % codedCharts.length];
  const { documents } = other ? readFlatRecord(other.record).chart : chart;
  return documents === undefined ? chart : { ...chart, documents };
});

const keysOf = (chart: Chart) =>
  classify(chart, editions)
    .findings.map(({ key }) => key)
    .sort();

function edited(chart: Chart, edit: (text: string) => string): Chart {
  const { documents = [] } = chart;
  return {
    ...chart,
    documents: documents.map((doc) => (doc.text === undefined ? doc : { ...doc, text: edit(doc.text) })),
  };
}

it('keeps the keys where sentences are written before and behind what they rest on', () => {
  let said = 0;
  for (const chart of mixed) {
    const keys = keysOf(chart);
    said += keys.length;
    expect(
      keysOf(edited(chart, (text) => `Reviewed with the family.\n\n${text}\n\nThe next call is on Friday.`)),
    ).toEqual(keys);
  }
  expect(said).toBeGreaterThan(100);
});

it('gives another key where the words themselves are others', () => {
  const record = (words: string) => ({
    from: '2026-01-12',
    admission: '2026-01-12',
    principal: 'I50.9',
    secondary: ['I10'],
    documents: [{ id: 'd1', type: 'progress-note' as const, author: 'MD' as const, date: '2026-01-11', text: words }],
  });
  const keys = (words: string) =>
    classify(readFlatRecord(record(words)).chart, editions).findings.flatMap(({ rule, key }) =>
      rule === 'CV14' || rule === 'CH08' ? [key] : [],
    );
  const [one] = keys('Chronic systolic heart failure. Hypertension.');
  const [other] = keys('Chronic diastolic heart failure. Hypertension.');
  expect(one).toBeDefined();
  expect(other).toBeDefined();
  expect(one).not.toBe(other);
});
