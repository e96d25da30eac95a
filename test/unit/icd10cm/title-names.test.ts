import { describe, expect, test } from 'vitest';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { titleNames } from '../../../shared/icd10cm/title-names.ts';
import { shippedEditions } from '../../shipped.ts';

const codes = codeSetOn(await shippedEditions(), '2026-06-20');
if (!codes) throw new Error('no codes');
const names = titleNames(codes.year);
const mayBegin = (text: string) => names.mayBeginIn(text, 0, text.length);

describe('where a title may begin', () => {
  test('in every sentence that has one', () => {
    const titles = codes
      .lines()
      .flatMap(({ title = '', valid }) => (valid && title.split(' ').length > 4 ? title : []));
    expect(titles.length).toBeGreaterThan(50_000);
    const missed = titles.filter((title, i) => !mayBegin(i % 2 === 0 ? title : `Pt’s dx: ${title.toUpperCase()}.`));
    expect(missed).toEqual([]);
  });

  test.each([
    'Migraine w/o aura, not intractable',
    'Had MIGRAINE W/O AURA, INTRACTABLE, with status migrainosus',
    'Parkinson’s disease without dyskinesia, with fluctuations',
    'LVH → chronic embolism and thrombosis of right subclavian vein',
    'Ménière’s',
  ])('%s', (text) => {
    expect(mayBegin(text)).toBe(true);
  });

  test.each(['Daughter helps him into the tub twice a week.', 'w/o', '', 'Doesn’t w/o help – sits'])(
    'not in: %s',
    (text) => {
      expect(mayBegin(text)).toBe(false);
    },
  );

  test('only between the offsets', () => {
    const text = 'Chronic embolism and thrombosis of right subclavian vein';
    expect(names.mayBeginIn(text, 0, 'Chronic embolism'.length)).toBe(false);
  });
});
