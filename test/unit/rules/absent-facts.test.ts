import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { classify } from '../../../shared/classify.ts';
import { Readings } from '../../../shared/narrative/readings.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import { shippedEditions } from '../../shipped.ts';

/**
 * A fact that is taken away from a correctly coded chart makes no rule fire, but the one that looks for it: EL04 where the
 * note of the encounter is not there. Nor does a document that became a scan: unreadable is not "not found".
 */

const editions = await shippedEditions();
const charts = codedCharts.filter((_, i) => i % 10 === 1);

const FACTS = ['documents', 'medications', 'stays', 'assessment', 'payer', 'admissionSource'] as const;
const DAYS = ['from', 'through', 'admission'] as const;

/** The chart with one thing less, by what that is. */
function* lessened(chart: Chart): Iterable<[what: string, less: Chart]> {
  for (const fact of FACTS) {
    const { [fact]: _, ...rest } = chart;
    yield [fact, rest as Chart];
  }
  for (const day of DAYS) {
    const { [day]: _, ...period } = chart.period ?? {};
    yield [day, { ...chart, period }];
  }
  yield ['oasis', { ...chart, oasis: {} }];
  yield ['what was looked for', { ...chart, looked: [] }];
  yield ['ranks', { ...chart, diagnoses: chart.diagnoses.map(({ rank: _, ...one }) => one) }];
  const documents = chart.documents ?? [];
  for (const [i, document] of documents.entries()) {
    yield [document.type, { ...chart, documents: documents.toSpliced(i, 1) }];
    const { text: _, ...scan } = document;
    yield [`${document.type} as a scan`, { ...chart, documents: documents.with(i, { ...scan, state: 'unreadable' }) }];
    const { date: __, ...undated } = document;
    yield [`${document.type} without its date`, { ...chart, documents: documents.with(i, undated) }];
  }
}

describe('a correctly coded chart with one fact less', () => {
  it.each(charts)('$id: no rule fires on what is not there', ({ record }) => {
    const { chart } = readFlatRecord(record);
    const readings = new Readings();
    const before = new Set(classify(chart, editions, { readings }).findings.map(({ key }) => key));
    const fired = [...lessened(chart)].flatMap(([what, less]) =>
      classify(less, editions, { readings })
        .findings.filter(({ key, rule }) => !before.has(key) && !(rule === 'EL04' && what === 'face-to-face'))
        .map(({ rule, say }) => `without ${what}: ${rule} ${say}`),
    );
    expect(fired).toEqual([]);
  });
});
