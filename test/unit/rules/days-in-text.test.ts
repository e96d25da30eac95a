import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../shared/rules/papers/days-in-text.ts';

const days = (text: string, written?: string) =>
  daysIn(text, written).map(({ earliest, latest }) => (earliest === latest ? earliest : `${earliest}…${latest}`));

describe('dates as documents write them', () => {
  it.each([
    ['2026-01-08', '2026-01-08'],
    ['2026/01/08', '2026-01-08'],
    ['2026.1.8', '2026-01-08'],
    ['1/8/2026', '2026-01-08'],
    ['01/08/26', '2026-01-08'],
    ['January 8, 2026', '2026-01-08'],
    ['Jan. 8th 2026', '2026-01-08'],
    ['8 January 2026', '2026-01-08'],
    ['08-Jan-2026', '2026-01-08'],
    ['8-jan-26', '2026-01-08'],
    ['March 2024', '2024-03-01…2024-03-31'],
    ['December 2025', '2025-12-01…2025-12-31'],
    ['2/2024', '2024-02-01…2024-02-29'],
    ['in 2019', '2019-01-01…2019-12-31'],
  ])('%s', (text, expected) => {
    expect(days(`MI ${text}, stable`)).toEqual([expected]);
  });

  it('takes the last such day where the year is left out', () => {
    expect(days('seen 11/3', '2026-01-12')).toEqual(['2025-11-03']);
    expect(days('seen 1/3', '2026-01-12')).toEqual(['2026-01-03']);
    expect(days('seen November 3', '2026-01-12')).toEqual(['2025-11-03']);
  });

  it('reads "ago" loosely, and only where the day of writing is known', () => {
    expect(days('3 days ago', '2026-01-12')).toEqual(['2026-01-09']);
    expect(days('two weeks ago', '2026-01-15')).toEqual(['2025-12-28…2026-01-05']);
    expect(days('two weeks ago')).toEqual([]);
  });

  it.each(['BP 128/70', 'pain 4/10 of 10', 'ratio 1.5', '13/45/2026', '2026-02-30', 'phone 555-2026'])(
    'no date: %s',
    (text) => {
      expect(days(text)).toEqual([]);
    },
  );

  it('gives the words where they stand, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, behind) => {
        const text = `${before} 2026-01-08 and 2025-12-01 ${behind}`;
        for (const { start, end, text: words } of daysIn(text, '2026-01-12'))
          expect(text.slice(start, end)).toBe(words);
        const starts = daysIn(text, '2026-01-12').map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});
