import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { group } from '../../../shared/pdgm/group.ts';
import { type Coded, Facts } from '../../../shared/rules/facts.ts';
import { type Sequence, sequenceOf } from '../../../shared/rules/sequence/constraints.ts';
import { describeSequence } from '../../../shared/rules/sequence/describe.ts';
import { nearestLegalOrder, violations } from '../../../shared/rules/sequence/order.ts';
import { closed, nearestExtension, type Pair } from '../../../shared/rules/sequence/partial-order.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import { legalOrders, ordersOf, PRECEDENCES, WITH_INSULIN } from '../../charts/coded/permutations.ts';
import { coded } from '../../rules/chart.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();

function factsOf(...codes: string[]): Facts {
  const { chart } = readFlatRecord(coded(codes));
  return new Facts(chart, editions, group(chart, editions).grouping);
}

const sequence = (...codes: string[]): Sequence => sequenceOf(factsOf(...codes));
const shown = (list: readonly Coded[]) => list.map((one) => one.shown);
const nearest = (...codes: string[]) => {
  const found = nearestLegalOrder(sequence(...codes));
  return found && { order: shown(found.order), moved: shown(found.moved) };
};
const legal = (...codes: string[]) => {
  const read = sequence(...codes);
  return violations(read, read.list).length === 0;
};

describe('hypertension, heart failure, kidney disease, diabetes (coding-rules.md CH-07)', () => {
  it.each([
    ['four codes', PRECEDENCES, 24, 5],
    ['and insulin', WITH_INSULIN, 120, 16],
  ])('%s: accepts every legal order and no other', (_, precedences, all, accepted) => {
    const orders = ordersOf(precedences);
    expect(orders.length).toBe(all);
    const found = orders.filter(({ order }) => legal(...order)).map(({ order }) => order.join(' '));
    expect(found.length).toBe(accepted);
    expect(found.sort()).toEqual(
      legalOrders(precedences)
        .map((order) => order.join(' '))
        .sort(),
    );
  });

  it('explains what an order breaks: the same constraints, each with its note', () => {
    for (const { order, violates } of ordersOf(PRECEDENCES)) {
      const read = sequence(...order);
      const broken = violations(read, read.list).map((one) =>
        'after' in one ? `${one.before[0].shown} < ${one.after.shown}` : '',
      );
      expect(broken.sort(), order.join(' ')).toEqual(
        violates.map(({ before, after }) => `${before} < ${after}`).sort(),
      );
    }
  });

  it('takes the fewest codes to another place', () => {
    expect(nearest('N18.32', 'E11.22', 'I13.0', 'I50.33')).toEqual({
      order: ['E11.22', 'I13.0', 'N18.32', 'I50.33'],
      moved: ['N18.32'],
    });
    expect(nearest('I50.33', 'N18.32', 'I13.0', 'E11.22')?.moved.length).toBe(2);
    expect(nearest('I13.0', 'I50.33', 'E11.22', 'N18.32')?.moved).toEqual([]);
  });
});

describe('what binds an order', () => {
  it.each([
    [['G30.9', 'F02.80', 'E03.9'], true, 'one listed cause before is enough'],
    [['E03.9', 'F02.80', 'G30.9'], false, 'Alzheimer disease asks for its dementia behind it'],
    [['I10', 'F02.80', 'G30.9'], false, 'the cause stands behind'],
    [['M06.9', 'D63.8', 'E03.9'], true, 'a cause that the note does not name may stand before'],
    [['I21.A1', 'J44.9', 'D64.9'], true, 'whether COPD caused the infarction, no list says'],
    [['F02.80', 'I10'], false, 'a manifestation is never first'],
    [['W19.XXXD', 'S72.141D'], false, 'an external cause is never first'],
    [['B96.20', 'N39.0'], false, 'the organism behind the infection'],
    [['I69.351', 'I10'], true, 'hypertension behind the stroke'],
    [['I10', 'I69.351'], false, 'and not before it'],
    [['F17.210', 'I10'], true, 'the place of a habit says nothing'],
    [['L97.512', 'E11.621'], false, 'ulcer before its cause'],
    [['D84.821', 'T45.1X5D', 'D63.1', 'N18.4'], false, 'anemia in kidney disease before the kidney disease'],
    [['D84.821', 'T45.1X5D', 'N18.4', 'D63.1'], true, 'another adverse effect than the blood disorder behind'],
    [['E03.2', 'T46.2X5D'], true, 'an adverse effect is no poisoning'],
    [['I10', 'I25.10'], true, 'code also: either order'],
    [['T24.211D', 'T25.321D', 'I10'], false, 'of several burns the highest degree first (I.C.19.d.1)'],
    [['T25.321D', 'I10', 'T24.211D'], true, 'what stands between them is free'],
    [['T24.321D', 'T22.112D', 'T21.22XD'], true, 'among the lower degrees nothing binds'],
    [['T22.612D', 'T24.711D'], false, 'corrosions as burns'],
    [['T24.211D', 'T24.311D'], true, 'of one place only one is coded, whichever stands first'],
    [['T24.211S', 'T25.321D'], true, 'what a healed burn left binds nothing'],
    [['J18.9', 'R65.20', 'A41.9'], false, 'severe sepsis behind the systemic infection (I.C.1.d.1.b)'],
    [['T81.44XD', 'T81.42XD', 'A41.9'], false, 'the site of the infection before its sepsis (I.C.1.d.5.b)'],
    [['T45.1X5D', 'D70.1'], false, 'the nature of an adverse effect before the drug'],
    [['T38.3X6D', 'E11.65'], false, 'underdosing is never first'],
    [['Z68.41', 'E66.813'], false, 'a body mass index is never first'],
    [['Z59.01', 'E11.65'], false, 'a social circumstance is never first'],
  ])('%j: legal %s (%s)', (codes, expected) => {
    expect(legal(...codes)).toBe(expected);
  });

  it('puts the burn of the highest degree before the others, and leaves the rest', () => {
    expect(nearest('T24.211D', 'I10', 'T25.321D')).toEqual({
      order: ['T25.321D', 'T24.211D', 'I10'],
      moved: ['T25.321D'],
    });
  });

  it('no order is legal where nothing may be first', () => {
    expect(nearest('F02.80', 'W19.XXXD')).toBeUndefined();
  });

  it('something that may be first goes there, though no note names it', () => {
    expect(nearest('F02.80', 'W19.XXXD', 'I10')).toEqual({ order: ['I10', 'F02.80', 'W19.XXXD'], moved: ['I10'] });
  });

  it('no diagnoses, no tabular list: nothing binds', () => {
    expect(sequence()).toMatchObject({ constraints: [], notFirst: [] });
    const { chart } = readFlatRecord(coded(['N18.31', 'I12.9'], { from: '2021-02-01' }));
    expect(sequenceOf(new Facts(chart, editions, group(chart, editions).grouping)).constraints).toEqual([]);
  });

  it('the coded charts stand in a legal order', () => {
    const wrong = codedCharts.filter(({ record }) => !legal(record.principal, ...record.secondary));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is described with the note’s words, for cards', () => {
    const described = describeSequence(factsOf('N18.32', 'I12.9', 'E78.5'));
    expect(described).toMatchObject({
      legal: false,
      bindings: [
        {
          kind: 'code-first',
          before: [{ pointer: '/diagnoses/1', code: 'I12.9' }],
          after: { pointer: '/diagnoses/0', code: 'N18.32' },
          binds: true,
          broken: true,
          cite: 'Code first at N18 (ICD-10-CM tabular list, April 2026)',
          quote: expect.stringContaining('hypertensive chronic kidney disease (I12.-, I13.-)'),
        },
      ],
      nearest: { order: [{ code: 'I12.9' }, { code: 'N18.32' }, { code: 'E78.5' }], moved: [{ code: 'I12.9' }] },
    });
    expect(describeSequence(factsOf('I12.9', 'N18.32'))).not.toHaveProperty('nearest');
  });

  it('is described with the guideline’s words where no note says it', () => {
    expect(describeSequence(factsOf('T24.211D', 'T25.321D')).bindings).toEqual([
      {
        kind: 'guideline',
        before: [{ pointer: '/diagnoses/1', code: 'T25.321D' }],
        after: { pointer: '/diagnoses/0', code: 'T24.211D' },
        binds: true,
        broken: true,
        cite: 'OG I.C.19.d.1 (FY2026)',
        quote: 'Sequence first the code that reflects the highest degree of burn when more than one burn is present.',
      },
    ]);
  });
});

const POOL = codedCharts.flatMap(({ record }) => [record.principal, ...record.secondary]);
const lists = fc.uniqueArray(fc.constantFrom(...new Set(POOL)), { minLength: 1, maxLength: 12 });

describe('any list of codes', () => {
  it('the nearest order is legal, keeps every code, and is the list itself where that is legal', () => {
    fc.assert(
      fc.property(lists, (codes) => {
        const read = sequence(...codes);
        const found = nearestLegalOrder(read);
        if (!found) return;
        expect(violations(read, found.order)).toEqual([]);
        expect(shown(found.order).sort()).toEqual(shown(read.list).sort());
        if (violations(read, read.list).length === 0) expect(found).toEqual({ order: read.list, moved: [] });
        // What is not moved stands in the order that it had.
        const moved = new Set(found.moved);
        expect(found.order.filter((one) => !moved.has(one))).toEqual(read.list.filter((one) => !moved.has(one)));
      }),
      { numRuns: 150 },
    );
  });

  it('asking again of its own answer changes nothing', () => {
    fc.assert(
      fc.property(lists, (codes) => {
        const once = nearest(...codes);
        if (once) expect(nearest(...once.order)).toEqual({ order: once.order, moved: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('partial orders', () => {
  const partial = fc
    .integer({ min: 1, max: 6 })
    .chain((size) =>
      fc
        .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 7 })
        .map((pairs) => ({ size, pairs: pairs.filter(([a, b]) => a !== b) as Pair[] })),
    );

  it('the extension fits, and no order that fits moves fewer rows', () => {
    fc.assert(
      fc.property(partial, ({ size, pairs }) => {
        const order = closed(size, pairs);
        const fitting = permutations(Array.from({ length: size }, (_, i) => i)).filter((rows) =>
          pairs.every(([a, b]) => rows.indexOf(a) < rows.indexOf(b)),
        );
        expect(order === undefined).toBe(fitting.length === 0);
        if (!order) return;
        const found = nearestExtension(order);
        expect(fitting.map(String)).toContain(String(found.order));
        expect(found.kept.size).toBe(Math.max(...fitting.map(longestIncreasing)));
        expect([...found.order].filter((row) => found.kept.has(row))).toEqual([...found.kept].sort((a, b) => a - b));
      }),
    );
  });
});

function permutations(rows: readonly number[]): number[][] {
  if (rows.length < 2) return [[...rows]];
  return rows.flatMap((row) => permutations(rows.filter((other) => other !== row)).map((rest) => [row, ...rest]));
}

/** The most rows that an order leaves in their own order. */
function longestIncreasing(rows: readonly number[]): number {
  const best: number[] = [];
  rows.forEach((row, i) => {
    best[i] = 1 + Math.max(0, ...rows.slice(0, i).map((other, j) => (other < row ? (best[j] ?? 0) : 0)));
  });
  return Math.max(0, ...best);
}
