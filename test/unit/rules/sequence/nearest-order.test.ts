import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../shared/classify.ts';
import { group } from '../../../../shared/pdgm/group.ts';
import { Facts } from '../../../../shared/rules/facts.ts';
import { describeSequence } from '../../../../shared/rules/sequence/describe.ts';
import { chartOf, coded } from '../../../rules/chart.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();

/** Codes of all families whose order the guidelines or the tabular list bind. */
const CODES = (
  'I13.0 I50.33 E11.22 N18.32 G30.9 F02.80 L97.412 E11.621 W19.XXXD B95.62 L03.115 T24.211D T25.321D T21.12XD A41.9 R65.20 ' +
  'N17.9 T81.42XD T81.44XD T38.3X6D T45.1X5D D70.1 C18.2 Z68.41 E66.813 Z59.01 T84.51XD M00.051 J96.11 Z99.11 I85.10 K70.30 J44.9'
).split(' ');

function describedAs(codes: readonly string[]) {
  const chart = chartOf({ record: coded(codes) });
  return describeSequence(new Facts(chart, editions, group(chart, editions).grouping));
}

function wrongOrder(codes: readonly string[]): string[] {
  const { findings } = classify(chartOf({ record: coded(codes) }), editions);
  return findings.flatMap(({ rule, severity, say }) =>
    /^C[HV]/.test(rule) && /error|block/.test(severity) && /goes (?:before|first)|primary|secondary only/.test(say)
      ? [`${rule} ${say}`]
      : [],
  );
}

/** Advice that a rule then calls an error is worse than none. */
describe('the nearest legal order', () => {
  it('is one whose order no rule calls an error', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CODES, { minLength: 2, maxLength: 9 }), (codes) => {
        const order = describedAs(codes).nearest?.order.map(({ code }) => code);
        if (order) expect(wrongOrder(order)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is asked for wherever a rule calls the order an error', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CODES, { minLength: 2, maxLength: 9 }), (codes) => {
        if (describedAs(codes).legal) expect(wrongOrder(codes)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
