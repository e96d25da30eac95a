import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeSetOn } from '../../../../shared/icd10cm/code-set.ts';
import { sensesOf } from '../../../../shared/narrative/terms/abbreviation-senses.ts';
import { isFiller } from '../../../../shared/narrative/terms/filler-words.ts';
import { readTerms, TermError, wordingsOf } from '../../../../shared/narrative/terms/read-terms.ts';
import { termLines } from '../../../../shared/narrative/terms/topics.ts';
import { shippedEditions } from '../../../shipped.ts';

const shipped = await shippedEditions();
const lines = termLines();
const days = ['2025-10-01', '2026-10-01'].map((day) => {
  const codes = codeSetOn(shipped, day);
  if (!codes) throw new Error('packs are missing');
  return { day, codes };
});

describe('the term files', () => {
  test('hold at least 1,500 phrases for codes', () => {
    const phrases = lines.filter(({ concepts }) => concepts.length > 0).flatMap((line) => line.phrases);
    expect(phrases.length).toBeGreaterThanOrEqual(1500);
  });

  test.each(days)('every entry has codes that are listed on $day', ({ codes }) => {
    const without = lines
      .filter(({ concepts }) => concepts.length > 0)
      .filter(({ concepts }) => !concepts.some((concept) => concept.codes.every((code) => codes.has(code))))
      .map(({ topic, spec }) => `${topic}: ${spec}`);
    expect(without).toEqual([]);
  });

  test('no entry names a code that was never listed', () => {
    const everListed = (code: string) =>
      ['2023-06-01', '2024-06-01', '2025-10-01', '2026-10-01'].some((day) => codeSetOn(shipped, day)?.has(code));
    const codes = lines.flatMap(({ concepts }) => concepts.flatMap((each) => [...each.codes, each.bare ?? []].flat()));
    expect([...new Set(codes)].filter((code) => !everListed(code))).toEqual([]);
  });

  test('what a bare phrase means is a complete code below the entry’s own', () => {
    const wrong = lines.flatMap(({ topic, concepts }) =>
      concepts
        .filter(({ bare, codes: [code = ''] }) => bare !== undefined && !bare.startsWith(code))
        .map(({ bare }) => `${topic}: ${bare}`),
    );
    expect(wrong).toEqual([]);
    for (const { concepts } of lines) {
      const bare = concepts.find((concept) => concept.bare)?.bare;
      if (bare)
        expect(
          days.some(({ codes }) => codes.isValid(bare)),
          bare,
        ).toBe(true);
    }
  });

  test('no wording has two meanings', () => {
    const meant = new Map<string, string>();
    const doubled: string[] = [];
    for (const { spec, phrases } of lines) {
      for (const words of phrases.flatMap(wordingsOf)) {
        const wording = words.join(' ');
        const other = meant.get(wording);
        if (other !== undefined && other !== spec) doubled.push(`${wording}: ${other}, ${spec}`);
        meant.set(wording, spec);
      }
    }
    expect(doubled).toEqual([]);
  });

  test('no wording is empty, a filler or an abbreviation of several senses alone', () => {
    for (const { topic, phrases } of lines) {
      for (const phrase of phrases) {
        const wordings = wordingsOf(phrase);
        expect(wordings.length, `${topic}: ${phrase}`).toBeGreaterThan(0);
        for (const words of wordings) {
          if (words.length > 1) continue;
          const [word = ''] = words;
          expect(isFiller(word) || sensesOf(word) !== undefined, `${topic}: ${phrase}`).toBe(false);
        }
      }
    }
  });

  test('no file is longer than 250 lines', () => {
    const folder = join(import.meta.dirname, '../../../../shared/narrative/terms');
    const long = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => readFileSync(join(folder, file), 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });
});

describe('the form of a phrase', () => {
  test('alternatives, words that may be missing, fillers and abbreviations', () => {
    expect(wordingsOf('pain in [the] (knee|hip)')).toEqual([
      ['pain', 'knee'],
      ['pain', 'hip'],
    ]);
    expect(wordingsOf('chronic [systolic] chf')).toEqual([
      ['chronic', 'systolic', 'congestive', 'heart', 'failure'],
      ['chronic', 'congestive', 'heart', 'failure'],
    ]);
    expect(wordingsOf('diabetes, type II')).toEqual([['diabetes', ',', 'type', '2']]);
    expect(wordingsOf('_a fib')).toEqual([['a', 'fib']]);
  });

  test('a mistake is named', () => {
    expect(() => wordingsOf('pain (knee')).toThrow(TermError);
    expect(() => wordingsOf('pain knee)')).toThrow(TermError);
    expect(() => wordingsOf('<nobody> knows')).toThrow(/<nobody>/);
    expect(() => wordingsOf('[a b c] '.repeat(16).replaceAll('a b c', 'x|y|z'))).toThrow(/too many/);
    expect(() => readTerms('topic', 'I50 heart failure')).toThrow(/topic, line 0/);
    expect(() => readTerms('topic', 'I5.0: heart failure')).toThrow(/I5\.0/);
  });
});
