import { describe, expect, test } from 'vitest';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { asPrimary } from '../../../shared/pdgm/as-primary.ts';
import { diagnosisGroup } from '../../../shared/pdgm/diagnosis-group.ts';
import { imported, row } from './invented.ts';
import { shipped } from './period.ts';

const DAY = '2026-03-01';

test('a code with a group can be primary, by the authority of its row', () => {
  expect(asPrimary(imported(2026, [row('I4891', 'H')]), 'i48.91', DAY)).toMatchObject({
    can: true,
    authority: 'cms',
    row: { table: 'Diagnosis_Codes', key: 'I48.91' },
  });
});

test('no letter of a group is said', () => {
  const said = asPrimary(imported(2026, [row('I4891', 'H')]), 'I48.91', DAY);
  expect(JSON.stringify(said)).not.toMatch(/"H"/);
});

test.each([
  ['M62.81', row('M6281', 'NONE'), /no clinical group/],
  ['I10', row('I10', 'H', { unacceptable: true }), /not acceptable/],
  ['I50.9', row('I509', 'H', { unspecified: true }), /more specific code/],
  ['I10', row('I10', 'H', { manifestation: true }), /manifestation/],
  ['I10', row('I10', 'H', { externalCause: true }), /external cause/],
])('%s cannot be primary: %#', (code, entry, say) => {
  expect(asPrimary(imported(2026, [entry]), code, DAY)).toMatchObject({
    can: false,
    say: expect.stringMatching(say),
    authority: 'cms',
  });
});

describe('with the shipped tables', () => {
  test.each([
    ['F02.80', /manifestation/],
    ['W01.0XXA', /external cause/],
  ])('%s: the code set’s own flag forbids it', (code, say) => {
    expect(asPrimary(shipped, code, DAY)).toMatchObject({
      can: false,
      say: expect.stringMatching(say),
      row: { table: 'ICD-10-CM codes' },
    });
  });

  test.each([
    ['a header', 'E11', DAY],
    ['no code', 'E1.19', DAY],
    ['a code of another year', 'I42.00', DAY],
    ['a day that nothing covers', 'E11.9', '2035-01-01'],
    ['no text', '', DAY],
  ])('%s: no answer', (_, code, day) => {
    expect(asPrimary(shipped, code, day)).toBeUndefined();
  });

  test('a code that no table knows is not determined, never a yes', () => {
    const unknown = codeSetOn(shipped, DAY)
      ?.completeCodes('S72')
      .map((code) => asPrimary(shipped, code, DAY))
      .find((said) => said?.can === undefined);
    expect(unknown?.say).toMatch(/do not give its clinical group/);
  });

  test('the same answer as the grouper’s, over whole categories', () => {
    const codes = codeSetOn(shipped, DAY);
    for (const category of ['E11', 'I50', 'F02', 'L89', 'R26', 'W01', 'Z47']) {
      for (const code of codes?.completeCodes(category) ?? []) {
        const group = diagnosisGroup(shipped, code, DAY);
        const said = asPrimary(shipped, code, DAY);
        if (group.determined) expect([code, said?.can]).toEqual([code, true]);
        if (said?.can === false) expect([code, group.determined]).toEqual([code, false]);
      }
    }
  });
});
