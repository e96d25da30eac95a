import { describe, expect, it } from 'vitest';
import { choosePacks, type OwnPack } from '../../../../extension/engine/pack-choice.ts';
import type { PackLine } from '../../../../shared/api/packs.ts';

const hash = (letter: string) => letter.repeat(64);
const OWN: OwnPack[] = [
  {
    file: 'pdgm-grouper-2026.pack',
    sha256: hash('a'),
    edition: {
      id: 'pdgm-grouper-2026',
      kind: 'pdgm-grouper',
      label: 'grouper of 2026',
      from: '2026-01-01',
      to: '2027-01-01',
      authority: 'sourced',
      origin: [],
    },
  },
];
const line = (edition: Partial<PackLine['edition']>, sha256 = hash('b')): PackLine => ({
  file: 'x.pack',
  bytes: 10,
  sha256,
  edition: {
    id: 'hhgs-07.2.26',
    kind: 'pdgm-grouper',
    label: 'grouper v07.2.26',
    from: '2026-10-01',
    to: '2027-01-01',
    authority: 'cms',
    imported: true,
    ...edition,
  },
});

describe('which packs of a service are used', () => {
  it('an import of CMS’s tables is taken: it is stronger than ours on its days', () => {
    const imported = line({});
    expect(choosePacks([imported], OWN)).toEqual({ take: [imported], refused: [] });
  });

  it('what the extension has itself is not fetched, and nothing is said of it', () => {
    expect(choosePacks([line({ id: 'pdgm-grouper-2026', imported: false }, hash('a'))], OWN)).toEqual({
      take: [],
      refused: [],
    });
  });

  it('a year that the extension does not know yet is taken', () => {
    const next = line({ id: 'pdgm-grouper-2027', from: '2027-01-01', to: '2028-01-01', authority: 'estimated' });
    expect(choosePacks([next], OWN).take).toEqual([next]);
  });

  it('an edition that ours stands before on each of its days is older', () => {
    const old = line({ id: 'grouper-2026-draft', label: 'draft', authority: 'estimated', imported: false });
    expect(choosePacks([old], OWN)).toEqual({ take: [], refused: ['draft: it is older than grouper of 2026 here'] });
    // On one day more, ours has nothing to say.
    const longer = line({ ...old.edition, to: '2027-01-02' });
    expect(choosePacks([longer], OWN).take).toEqual([longer]);
  });

  it('another file under a name of ours: the agency’s import is taken, another version’s build is not', () => {
    const own = { id: 'pdgm-grouper-2026', label: 'grouper of 2026' };
    expect(choosePacks([line({ ...own, imported: true })], OWN).take).toHaveLength(1);
    const { take, refused } = choosePacks([line({ ...own, imported: false })], OWN);
    expect(take).toEqual([]);
    expect(refused).toEqual([expect.stringContaining('another build')]);
  });

  it('a kind of table that this version does not read is for a newer one', () => {
    expect(choosePacks([line({ kind: 'wage-index-map' })], OWN)).toEqual({ take: [], refused: [] });
  });
});
