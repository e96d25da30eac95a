import { expect, it } from 'vitest';
import { group } from '../../../shared/pdgm/group.ts';
import { Facts } from '../../../shared/rules/facts.ts';
import { oncePerChart } from '../../../shared/rules/once-per-chart.ts';
import { chartOf, coded, paper } from '../../rules/chart.ts';
import { shippedEditions } from '../../shipped.ts';

it('reads a document once, and each document for itself', async () => {
  const editions = await shippedEditions();
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

it('works out once a chart what several rules ask, also where the answer is nothing', async () => {
  const editions = await shippedEditions();
  const chart = chartOf({ record: coded(['I10']) });
  const { grouping } = group(chart, editions);
  let asked = 0;
  const nothing = oncePerChart(() => {
    asked++;
    return undefined;
  });
  const codes = oncePerChart(({ list }) => list.map(({ code }) => code));
  const [one, other] = [new Facts(chart, editions, grouping), new Facts(chart, editions, grouping)];
  expect([nothing(one), nothing(one), asked]).toEqual([undefined, undefined, 1]);
  expect(codes(one)).toBe(codes(one));
  expect(codes(one)).toEqual(['I10']);
  expect(codes(other)).not.toBe(codes(one));
  nothing(other);
  expect(asked).toBe(2);
});
