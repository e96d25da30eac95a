import { describe, expect, it } from 'vitest';
import { PINS, pinState } from '../../../../../server/editions/hhgs/pins.ts';
import { isDay } from '../../../../../shared/chart/day.ts';

const file = (path: string, sha256: string) => ({ path, sha256, bytes: new Uint8Array() });
const [january, april, october] = PINS.releases;

describe('the shipped pins', () => {
  it('name three releases of 2026 that follow each other, with every table of the distribution', () => {
    expect(PINS.releases.map(({ version, from, through }) => [version, from, through])).toEqual([
      ['07.0.26', '2026-01-01', '2026-03-31'],
      ['07.1.26', '2026-04-01', '2026-09-30'],
      ['07.2.26', '2026-10-01', '2026-12-31'],
    ]);
    for (const release of PINS.releases) {
      expect(Object.keys(release.tables)).toHaveLength(10);
      expect(new URL(release.url).hostname).toBe('www.cms.gov');
      const hashes = [release.sha256, release.versionRange, release.claimLayout, ...Object.values(release.tables)];
      for (const hash of [...hashes, ...Object.values(release.tests).map((test) => test.sha256)])
        expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(isDay(release.from) && isDay(release.through)).toBe(true);
    }
  });

  it('count CMS’s 310 test records', () => {
    const records = PINS.releases.flatMap(({ tests }) => Object.values(tests).map((test) => test.records));
    expect(records.reduce((sum, count) => sum + count, 0)).toBe(310);
  });

  it('change between releases where pdgm.md section 4 says so, and nowhere else', () => {
    const changed = (a: typeof january, b: typeof january) =>
      Object.keys(a?.tables ?? {}).filter((table) => a?.tables[table] !== b?.tables[table]);
    expect(changed(january, april)).toEqual(['Code_First_Conditions', 'Diagnosis_Codes']);
    expect(changed(april, october)).toEqual(['Code_First_Conditions', 'Diagnosis_Codes', 'Diagnosis_Subchapters']);
    expect(new Set(PINS.releases.map(({ claimLayout }) => claimLayout)).size).toBe(1);
  });
});

describe('pinState', () => {
  const hash = october?.tables.Diagnosis_Codes ?? '';
  const inOctober = 'x/tables/Versions/07226/RT/Diagnosis_Codes.txt';

  it('knows a table by its version’s folder, whatever the root and the case', () => {
    expect(pinState(file(inOctober, hash), PINS)).toBe('pinned');
    expect(pinState(file('versions/07226/rt/diagnosis_codes.TXT', hash), PINS)).toBe('pinned');
  });

  it('the right table in another version’s folder is the wrong one', () => {
    expect(pinState(file('x/tables/Versions/07126/RT/Diagnosis_Codes.txt', hash), PINS)).toBe('wrong');
  });

  it('a table of a version that nobody pinned is unknown, or covered by the zip that it came in', () => {
    const path = 'x/tables/Versions/06025/RT/Diagnosis_Codes.txt';
    expect(pinState(file(path, 'f'.repeat(64)), PINS)).toBe('unknown');
    expect(pinState(file(path, 'f'.repeat(64)), PINS, october?.sha256)).toBe('covered');
    expect(pinState(file(path, 'f'.repeat(64)), PINS, 'e'.repeat(64))).toBe('unknown');
  });

  it('a pinned zip does not cover a table that is pinned otherwise', () => {
    expect(pinState(file(inOctober, 'f'.repeat(64)), PINS, october?.sha256)).toBe('wrong');
  });

  it('knows Version_Range, layout and test records by name', () => {
    expect(pinState(file('x/tables/Versions/Version_Range.txt', april?.versionRange ?? ''), PINS)).toBe('pinned');
    expect(pinState(file('x/tables/Versions/07126/Claim_Layout.txt', april?.claimLayout ?? ''), PINS)).toBe('pinned');
    const test = april?.tests['TestDataV07126_GRC.txt']?.sha256 ?? '';
    expect(pinState(file('x/test/TestDataV07126_GRC.txt', test), PINS)).toBe('pinned');
    expect(pinState(file('x/test/TestDataV07126.txt', test), PINS)).toBe('wrong');
  });
});
