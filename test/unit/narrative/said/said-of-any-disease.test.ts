import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { HAS, HAS_NOT } from './said-of-any-disease.ts';

const editions = await shippedEditions();

const DISEASES: readonly (readonly [name: string, code: RegExp])[] = [
  ['CHF', /^I50/],
  ['COPD', /^J44/],
  ['type 2 diabetes', /^E11/],
  ['atrial fibrillation', /^I48/],
  ['Parkinson disease', /^G20/],
  ['hypertension', /^I10/],
];

function named(frame: string): string[] {
  return DISEASES.flatMap(([name, code]) => {
    const said = frame.replaceAll('X', name);
    const text = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
    const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-11-01' }, editions);
    return suggestions.some((one) => code.test(one.code)) ? [name] : [];
  });
}

const all = DISEASES.map(([name]) => name);

describe('what is said of any disease', () => {
  test.each(HAS)('has it: %s', (frame) => {
    expect(named(frame)).toEqual(all);
  });

  test.each(HAS_NOT)('has it not: %s', (frame) => {
    expect(named(frame)).toEqual([]);
  });
});
