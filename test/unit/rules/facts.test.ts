import { expect, it } from 'vitest';
import { openEditions } from '../../../server/editions/open.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { Facts } from '../../../shared/rules/facts.ts';
import { chartOf, coded, paper } from '../../rules/chart.ts';

it('reads a document once, and each document for itself', async () => {
  const editions = await openEditions();
  const chart = chartOf({
    record: coded(['I10'], {
      documents: [
        paper('visit-note', 'RN', 'Denies chest pain.', '2026-01-12'),
        paper('visit-note', 'RN', 'Reports chest pain.', '2026-01-14'),
      ],
    }),
  });
  const facts = new Facts(chart, editions, group(chart, editions).grouping);
  const readings = facts.papers.map((each) => facts.reading(each));
  expect(readings.map(({ text }) => text)).toEqual(['Denies chest pain.', 'Reports chest pain.']);
  expect(facts.papers.map((each) => facts.reading(each))).toEqual(readings);
  expect(facts.papers[0] && facts.reading(facts.papers[0])).toBe(readings[0]);
});
