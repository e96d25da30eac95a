import { expect, test } from 'vitest';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { readNote } from '../../../shared/narrative/reading/reading.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { check } from '../../../shared/rules/check.ts';
import { RULES } from '../../../shared/rules/index.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import { shippedEditions } from '../../shipped.ts';

/** Rules read documents without what nobody sees; what they find is quoted, and stands, in the document as it was given. */

const editions = await shippedEditions();
/** As an export leaves it: two blanks for one here and there, and line ends of Windows. */
const asExported = (text: string) =>
  text.replace(/(?<=\S) (?=\S)/g, (_, at: number) => (at % 4 === 0 ? '  ' : ' ')).replaceAll('\n', '\r\n');
/** What stands for a document as a whole. */
const WHOLE = /^(?:looked through|attached, unreadable|visit of .*)$/;
/** A day that is read out of words. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Words as they stand there; the mark that ends their line may be left out. */
const isQuote = (text: string, value: string) => text.startsWith(value) && /^[.;,:]?$/.test(text.slice(value.length));

test('evidence of documents quotes what stands at its place', () => {
  let moved = 0;
  for (const { record } of codedCharts) {
    const documents = (record.documents ?? []).map((each) => ({ ...each, text: asExported(each.text ?? '') }));
    // A code fewer, so that there is something to find.
    const { chart } = readFlatRecord({ ...record, documents, secondary: (record.secondary ?? []).slice(1) });
    const { findings, documentation } = check(chart, editions, group(chart, editions).grouping, RULES);
    const texts = new Map((chart.documents ?? []).map(({ id, text }, i) => [id ?? String(i), text ?? '']));
    for (const { at, value } of [
      ...findings.flatMap((one) => one.at),
      ...documentation.flatMap((one) => one.evidence),
    ]) {
      if (at.kind !== 'document' || typeof value !== 'string') continue;
      const text = texts.get(at.doc) ?? '';
      if (WHOLE.test(value)) expect([at.start, at.end]).toEqual([0, text.length]);
      else if (!DAY.test(value)) expect([value, isQuote(text.slice(at.start, at.end), value)]).toEqual([value, true]);
      if (/ {2}/.test(value)) moved += 1;
    }
  }
  expect(moved).toBeGreaterThan(20);
});

test('what a finding quotes stands in a document as it was given', () => {
  let moved = 0;
  const worded = (text: string) =>
    text.replace(/\b(was|is|has|are) (?=[a-z]{3,12}ed\b)/g, '$1 also ').replace(/\bwith\b/g, 'w/');
  for (const { record } of codedCharts) {
    const texts = (record.documents ?? []).map(({ text }) => worded(text ?? ''));
    const documents = (record.documents ?? []).map((each, i) => ({ ...each, text: texts[i] ?? '' }));
    const { chart } = readFlatRecord({ ...record, documents, secondary: (record.secondary ?? []).slice(1) });
    const { findings } = check(chart, editions, group(chart, editions).grouping, RULES);
    const read = texts.map((text) => readNote(text).text);
    for (const quote of findings.flatMap(({ say }) =>
      [...say.matchAll(/“([^“”]{2,200})”/g)].map(([, words = '']) => words),
    )) {
      if (!read.some((text) => text.includes(quote)) && !texts.some((text) => text.includes(quote))) continue;
      expect(
        texts.some((text) => text.includes(quote)),
        quote,
      ).toBe(true);
      if (!read.some((text) => text.includes(quote))) moved += 1;
    }
  }
  expect(moved).toBeGreaterThan(0);
});
