import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/editions/edition.ts';
import { Editions } from '../../../shared/editions/editions.ts';
import { codeListSections, type ListedCode } from '../../../shared/icd10cm/code-list.ts';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { describeCode } from '../../../shared/icd10cm/describe-code.ts';
import { AFTER, LIST, listPack, row, smallEdition, smallEditions, smallPack, YEAR_TWO } from './small-editions.ts';

/** A list as `lintel editions import` makes it of an order file, which says nothing of manifestations. */
const unsaid = (rows: readonly ListedCode[]) => rows.map((one) => ({ ...one, manifestation: undefined }));
const imported = (
  id: string,
  days: { from: string; to: string },
  rows: readonly ListedCode[],
  more?: Partial<Edition>,
) => smallPack({ ...smallEdition(id, days), imported: true, ...more }, codeListSections(unsaid(rows)));

const NEW = row('Q93', true, 'Lantern disease in diseases classified elsewhere');

describe('a list whose files say nothing of manifestations', () => {
  it('alone: whether a complete code is one is not known; a header and what is no code are none', () => {
    const codes = codeSetOn(new Editions([imported('a', YEAR_TWO, LIST)]), '2026-01-01');
    expect(codes?.manifestation('Q91')).toBeUndefined();
    expect(codes?.manifestation('Q90.0')).toBeUndefined();
    expect(codes?.manifestation('Q90')).toBe(false);
    expect(codes?.manifestation('Q99')).toBe(false);
    expect(codes?.manifestation('lantern')).toBe(false);
    expect(codes?.isManifestation('Q91')).toBe(false);
  });

  it('over a list of the same days that says it: the list behind still answers, also of a code that it says no of', () => {
    const editions = new Editions([listPack(), imported('a', YEAR_TWO, [...LIST, NEW])]);
    const codes = codeSetOn(editions, '2026-01-01');
    expect(codes?.edition.id).toBe('a');
    expect(codes?.manifestation('Q91')).toBe(true);
    expect(codes?.manifestation('Q90.0')).toBe(false);
    expect(codes?.manifestation('Q93')).toBeUndefined();
  });

  it('of a later year: the years before answer for the codes that they have', () => {
    const days = { from: '2027-10-01', to: '2028-10-01' };
    const codes = codeSetOn(smallEditions().with(imported('a', days, [...AFTER, NEW])), '2028-01-01');
    expect(codes?.manifestation('Q91')).toBe(true);
    expect(codes?.manifestation('Q92.0')).toBe(false);
    expect(codes?.manifestation('Q93')).toBeUndefined();
  });

  it('a description leaves out what is not known', () => {
    const editions = new Editions([imported('a', YEAR_TWO, LIST)]);
    expect(describeCode(editions, 'Q90.0', '2026-01-01')).not.toHaveProperty('manifestation');
    expect(describeCode(smallEditions(), 'Q90.0', '2026-01-01')).toMatchObject({ manifestation: false });
  });
});

describe('which of two editions stands', () => {
  const on = (editions: Editions, day: string) => editions.on('icd10cm-codes', day)?.edition.id;

  it('of the same strength and beginning: the imported one, whatever they are called', () => {
    for (const id of ['a', 'z']) {
      expect(on(new Editions([listPack(), imported(id, YEAR_TWO, LIST)]), '2026-01-01')).toBe(id);
    }
  });

  it('a stronger one before an imported one, and the later one before an earlier import', () => {
    const weak = imported('weak', YEAR_TWO, LIST, { authority: 'sourced' });
    expect(on(new Editions([weak, listPack()]), '2026-01-01')).toBe('year-two');
    const early = imported('early', { from: '2025-09-01', to: '2026-10-01' }, LIST);
    expect(on(new Editions([early, listPack()]), '2026-01-01')).toBe('year-two');
    expect(on(new Editions([early, listPack()]), '2025-09-15')).toBe('early');
  });
});

it('the codes of a day come whole and in order', () => {
  const lines = codeSetOn(smallEditions(), '2026-12-01')?.lines() ?? [];
  expect(lines).toHaveLength(AFTER.length);
  expect(lines.map(({ code }) => code.replace('.', ''))).toEqual(AFTER.map(({ code }) => code).sort());
  expect(lines).toContainEqual({ code: 'Q92.0', title: 'Oil disorder, thin', valid: true });
});
