import { describe, expect, it } from 'vitest';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { fitOf } from '../../../shared/rules/documented/code-fit.ts';
import { supportOf } from '../../../shared/rules/documented/support.ts';
import { Facts } from '../../../shared/rules/facts.ts';
import { chartOf, coded, paper } from '../../rules/chart.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();
const codes = codeSetOn(editions, '2026-01-12');
if (!codes) throw new Error('no codes of the day');

/** What the titles of the code list say of two codes; from the list, not from the program. */
const FITS: readonly [coded: string, documented: string, fit: string | undefined, axis?: string][] = [
  ['I509', 'I5022', 'closer', 'type'],
  ['I5020', 'I5022', 'closer', 'acuity'],
  ['I5022', 'I509', 'vaguer', 'type'],
  ['I5022', 'I5032', 'other', 'type'],
  ['N189', 'N1832', 'closer', 'stage'],
  ['N1831', 'N184', 'other', 'stage'],
  ['M1710', 'M1712', 'closer', 'laterality'],
  ['M1711', 'M1712', 'other', 'laterality'],
  ['M1990', 'M1712', 'closer'],
  ['M869', 'M86172', 'closer', 'acuity'],
  ['M069', 'M059', 'closer'],
  ['J45909', 'J4550', 'closer', 'severity'],
  ['L89159', 'L89150', 'closer', 'stage'],
  ['L89153', 'L89159', 'vaguer', 'stage'],
  ['L89609', 'L89623', 'closer', 'laterality'],
  ['E119', 'E1122', 'closer', 'complication'],
  ['E1142', 'E119', 'vaguer', 'complication'],
  // "Diabetes" says no more than "with unspecified complications".
  ['E118', 'E119', 'vaguer', 'complication'],
  // Beside each other, not in place of each other.
  ['I509', 'I110', undefined],
  ['E109', 'E119', undefined],
  ['I10', 'E119', undefined],
];

describe('a documented code beside a coded one', () => {
  it.each(FITS)('%s and %s: %s', (own, other, fit, axis) => {
    const found = fitOf(codes, own, other);
    expect(found?.fit).toBe(fit);
    if (axis !== undefined) expect(found?.axes).toContain(axis);
  });

  it('closer one way is vaguer the other way', () => {
    for (const [own, other, fit] of FITS) {
      // E11.8 and E11.9 leave each other nothing.
      if ((fit !== 'closer' && fit !== 'vaguer') || own === 'E118') continue;
      expect(fitOf(codes, other, own)?.fit, `${other} ${own}`).toBe(fit === 'closer' ? 'vaguer' : 'closer');
    }
  });
});

function supportIn(code: string, ...documents: ReturnType<typeof paper>[]): string {
  const chart = chartOf({ record: coded([code, 'I10'], { documents }) });
  const facts = new Facts(chart, editions, group(chart, editions).grouping);
  const [one] = facts.list;
  if (!one) throw new Error('no code');
  return supportOf(facts, one).support;
}

describe('who documents a diagnosis', () => {
  it.each([
    ['provider', [paper('progress-note', 'NP', 'COPD on tiotropium.')]],
    ['clinician', [paper('progress-note', 'NP', 'Hypertension.'), paper('visit-note', 'RN', 'COPD on tiotropium.')]],
    ['uncertain', [paper('progress-note', 'NP', 'Possible COPD.'), paper('visit-note', 'RN', 'COPD.')]],
    ['denied', [paper('progress-note', 'NP', 'No COPD.')]],
    ['none', [paper('progress-note', 'NP', 'Hypertension.')]],
    // Words that were not understood are no absence.
    ['open', [paper('progress-note', 'NP', 'Obstructive pulmonary changes.')]],
  ] as const)('%s', (support, documents) => {
    expect(supportIn('J44.9', ...documents)).toBe(support);
  });

  it('does not take silence for absence where a document is a scan', () => {
    const scan = { type: 'discharge-summary', author: 'MD', date: '2026-01-02', text: '' } as const;
    expect(supportIn('J44.9', paper('progress-note', 'NP', 'Hypertension.'), scan)).toBe('open');
  });
});
