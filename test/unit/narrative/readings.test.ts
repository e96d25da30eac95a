import { expect, it } from 'vitest';
import { classificationText } from '../../../shared/api/classification-text.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { classify } from '../../../shared/classify.ts';
import { Readings } from '../../../shared/narrative/readings.ts';
import { lexiconOn } from '../../../shared/narrative/terms/lexicon.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import { shippedEditions } from '../../shipped.ts';

const NOTE = 'COPD with acute exacerbation. Left heel ulcer, stage 3.';

it('gives the answers of a fresh reading, whatever was asked before', async () => {
  const editions = await shippedEditions();
  const readings = new Readings();
  for (const { record } of codedCharts.slice(0, 8)) {
    const { chart } = readFlatRecord(record);
    const added = readFlatRecord({ ...record, secondary: [...(record.secondary ?? []), 'R2681'] }).chart;
    // As the panel asks: the chart, then with a code more, then in another year, with other codes and other terms.
    const later = { ...chart, period: { ...chart.period, from: '2026-10-05' } };
    for (const one of [chart, added, later, chart])
      expect(classificationText(classify(one, editions, { readings }))).toBe(
        classificationText(classify(one, editions)),
      );
  }
});

it('reads a text that is asked for in every round once', async () => {
  const editions = await shippedEditions();
  const lexicon = lexiconOn(editions, '2026-02-02');
  if (!lexicon) throw new Error('no terms are open');
  const readings = new Readings();
  readings.begin();
  const reading = readings.reading(NOTE);
  const conditions = readings.conditions(NOTE, lexicon);
  const linked = readings.linked(NOTE, lexicon, '2026-02-02');
  expect(conditions.length).toBeGreaterThan(1);
  readings.begin();
  // The same words in another string, as a message brings them.
  const again = [...NOTE].join('');
  expect(readings.reading(again)).toBe(reading);
  expect(readings.conditions(again, lexicon)).toBe(conditions);
  expect(readings.linked(again, lexicon, '2026-02-02')).toBe(linked);
});

it('forgets a text that a round did not ask for', () => {
  const readings = new Readings();
  const first = readings.reading(NOTE);
  readings.begin();
  readings.begin();
  expect(readings.reading(NOTE)).not.toBe(first);
  expect(readings.reading(NOTE)).toEqual(first);
});

it('works out once what a function makes of a text, also where that is nothing', () => {
  const readings = new Readings();
  let asked = 0;
  const nothing = (text: string): undefined => {
    asked += text.length > 0 ? 1 : 0;
    return undefined;
  };
  const length = (text: string): number => text.length;
  expect([readings.once(NOTE, nothing), readings.once(NOTE, nothing), asked]).toEqual([undefined, undefined, 1]);
  expect(readings.once(NOTE, length)).toBe(NOTE.length);
  expect(readings.once('other', length)).toBe(5);
});
