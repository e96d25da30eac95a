import { describe, expect, it } from 'vitest';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { DRUG_USES, usesOf } from '../../../shared/rules/drugs/drug-indications.ts';
import { shippedEditions } from '../../shipped.ts';

const codes = codeSetOn(await shippedEditions(), '2026-01-12');

describe('what drugs are taken for', () => {
  it('names codes that there are', () => {
    const missing = DRUG_USES.flatMap((use) =>
      use.codes.filter((prefix) => prefix.length > 2 && codes?.completeCodes(prefix).length === 0),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each([
    ['Levothyroxine 50 mcg by mouth daily', 'E039', 'I10'],
    ['SYNTHROID 100mcg', 'E890', 'M1711'],
    ['carbidopa-levodopa 25-100', 'G20A1', 'I10'],
    ['Eliquis 5 mg BID', 'I4891', 'G20A1'],
    ['Insulin glargine 18 units', 'E1122', 'I5022'],
    ['Timolol maleate 0.5 % eye drops', 'H409', 'I10'],
    ['Calcium acetate 667 mg with meals', 'N186', 'M1711'],
  ])('%s', (line, explains, other) => {
    const uses = usesOf(line);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.some((use) => use.codes.some((prefix) => explains.startsWith(prefix)))).toBe(true);
    expect(uses.some((use) => use.codes.some((prefix) => other.startsWith(prefix)))).toBe(false);
  });

  it.each(['Gabapentin 300 mg', 'Aspirin 81 mg', 'Insulin pen needles', 'Metformin, discontinued 1/2', 'Timolol'])(
    'says nothing of %s',
    (line) => {
      expect(usesOf(line)).toEqual([]);
    },
  );
});
