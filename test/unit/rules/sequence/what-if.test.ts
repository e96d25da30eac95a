import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlatRecord } from '../../../../shared/chart/flat-record.ts';
import { group } from '../../../../shared/pdgm/group.ts';
import { Facts } from '../../../../shared/rules/facts.ts';
import { describeSequence } from '../../../../shared/rules/sequence/describe.ts';
import { brokenBy } from '../../../../shared/rules/sequence/what-if.ts';
import { coded } from '../../../rules/chart.ts';
import { shippedEditions } from '../../../shipped.ts';

/** Another order, looked at without writing it: the verdict is the one that the chart would get in that order. */

const editions = await shippedEditions();

function describedAs(codes: readonly string[]) {
  const { chart } = readFlatRecord(coded(codes));
  return describeSequence(new Facts(chart, editions, group(chart, editions).grouping));
}
type Shown = ReturnType<typeof describedAs>['bindings'][number];
const named = ({ before, after, binds }: Shown) =>
  `${before
    .map(({ code }) => code)
    .sort()
    .join('|')} < ${after.code}${binds ? '' : ' (may)'}`;

const CODES = ['I13.0', 'I50.33', 'E11.22', 'N18.32', 'F02.80', 'G30.9', 'L97.412', 'E11.621', 'Z79.4', 'W19.XXXD'];

describe('another order', () => {
  it('breaks what a chart in that order breaks', () => {
    fc.assert(
      fc.property(
        fc
          .subarray(CODES, { minLength: 2 })
          .chain((codes) =>
            fc.tuple(
              fc.constant(codes),
              fc.shuffledSubarray(codes, { minLength: codes.length, maxLength: codes.length }),
            ),
          ),
        ([codes, order]) => {
          const pointers = order.map((code) => `/diagnoses/${codes.indexOf(code)}`);
          const found = brokenBy(describedAs(codes).bindings, pointers).map(named).sort();
          const truth = describedAs(order)
            .bindings.filter(({ broken }) => broken)
            .map(named)
            .sort();
          expect(found).toEqual(truth);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a manifestation may stand anywhere but first, and behind its etiology', () => {
    const { bindings } = describedAs(['G30.9', 'F02.80', 'I10']);
    expect(brokenBy(bindings, ['/diagnoses/0', '/diagnoses/1', '/diagnoses/2'])).toEqual([]);
    expect(brokenBy(bindings, ['/diagnoses/2', '/diagnoses/0', '/diagnoses/1'])).toEqual([]);
    expect(brokenBy(bindings, ['/diagnoses/1', '/diagnoses/0', '/diagnoses/2']).length).toBe(2);
    expect(brokenBy(bindings, ['/diagnoses/2', '/diagnoses/1', '/diagnoses/0']).map(named)).toEqual(['G30.9 < F02.80']);
  });
});
