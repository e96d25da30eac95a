import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPack, textSection } from '../../../shared/editions/pack.ts';
import { profilesByCode } from '../../../shared/pdgm/diagnosis-profiles.ts';
import { CODES_SECTION, codesOfLine, grouperSections } from '../../../shared/pdgm/grouper-pack.ts';
import { openGrouper } from '../../../shared/pdgm/open-tables.ts';
import type { DiagnosisProfile, GrouperHead } from '../../../shared/pdgm/tables.ts';

/** Tables by code as an importer gives them, through the pack's own text. */
function lookUpIn(rows: Record<string, DiagnosisProfile>) {
  const sections = grouperSections(
    {} as GrouperHead,
    Object.entries(rows).map(([code, profile]) => ({ code, ...profile })),
  );
  const text = (name: string) => new TextDecoder().decode(sections.get(name));
  return profilesByCode(JSON.parse(text('diagnosis-profiles')), text(CODES_SECTION));
}

it('finds every code of a profile, whatever letter it begins with and in whatever order codes are asked for', () => {
  const heart: DiagnosisProfile = { group: { value: 'H', authority: 'sourced' } };
  const wound: DiagnosisProfile = { group: { value: 'C', authority: 'sourced' } };
  // Letters that both profiles have codes of, a code that another begins with, a zero behind the first letter.
  const rows = {
    A000: heart,
    A0000: wound,
    I10: heart,
    I110: heart,
    I1100: wound,
    L0: wound,
    Z00: heart,
    Z0000: wound,
  };
  const codes = Object.keys(rows) as (keyof typeof rows)[];
  for (const order of [codes, codes.toReversed()]) {
    const lookUp = lookUpIn(rows);
    for (const code of order) expect(lookUp(code), code).toEqual(rows[code]);
  }
});

it('knows no code that has no row: another letter, a beginning, a longer one, nothing', () => {
  const lookUp = lookUpIn({ I110: { manifestation: true } });
  for (const code of ['J110', 'I11', 'I1100', 'I', '', '0I110', ' ']) expect(lookUp(code), code).toBeUndefined();
  expect(lookUp('I110')).toEqual({ manifestation: true });
});

it('answers for each code of the tables that ship, and with the profile of its line', async () => {
  const file = readFileSync(join(import.meta.dirname, '../../../shared/editions/packs/pdgm-grouper-2026.pack'));
  const pack = await openPack(file);
  const lines = textSection(pack, CODES_SECTION).split('\n').map(codesOfLine);
  expect(lines.flat().length).toBeGreaterThan(50_000);
  const { diagnosis } = openGrouper(pack);
  // Each line is one profile: its codes share one object, and no two lines do.
  const profiles = lines.map((codes) => new Set(codes.map(diagnosis)));
  expect(profiles.every((of) => of.size === 1 && !of.has(undefined))).toBe(true);
  expect(new Set(profiles.flatMap((of) => [...of])).size).toBe(lines.length);
});
