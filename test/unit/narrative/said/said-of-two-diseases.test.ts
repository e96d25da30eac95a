import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';
import { BOTH, FIRST, NEITHER, SECOND } from './said-of-two-diseases.ts';

const editions = await shippedEditions();

const PAIRS: readonly (readonly [name: string, code: RegExp])[][] = [
  [
    ['COPD', /^J44/],
    ['rheumatoid arthritis', /^M06/],
  ],
  [
    ['Parkinson disease', /^G20/],
    ['hypothyroidism', /^E03/],
  ],
  [
    ['glaucoma', /^H40/],
    ['BPH', /^N40/],
  ],
  [
    ['osteoporosis', /^M81/],
    ['multiple sclerosis', /^G35/],
  ],
];

/** The diseases of each pair that are suggested, in order. */
function had(frame: string): string[][] {
  return PAIRS.map((pair) => {
    const said = frame.replaceAll(/\b[AB]\b/g, (gap) => pair[gap === 'A' ? 0 : 1]?.[0] ?? '');
    const text = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
    const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-11-01' }, editions);
    return pair.filter(([, code]) => suggestions.some((one) => code.test(one.code))).map(([name]) => name);
  });
}

const names = PAIRS.map((pair) => pair.map(([name]) => name));

describe('what is said of two diseases', () => {
  test.each(BOTH)('both: %s', (frame) => {
    expect(had(frame)).toEqual(names);
  });

  test.each(FIRST)('the first: %s', (frame) => {
    expect(had(frame)).toEqual(names.map(([first]) => [first]));
  });

  test.each(SECOND)('the second: %s', (frame) => {
    expect(had(frame)).toEqual(names.map(([, second]) => [second]));
  });

  test.each(NEITHER)('neither: %s', (frame) => {
    expect(had(frame)).toEqual(names.map(() => []));
  });
});
