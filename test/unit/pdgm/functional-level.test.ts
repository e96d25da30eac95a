import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLINICAL_GROUPS, POINT_ITEMS, RISK_FLAGS } from '../../../shared/pdgm/tables.ts';
import { imported, ONE_OF_EACH } from './invented.ts';
import { brief, grouped, NO_POINTS, period } from './period.ts';

/** pdgm.md section 5.1: points by answer. */
const POINTS: Record<number, Record<string, number[]>> = {
  2025: {
    M1800: [0, 0, 3, 3],
    M1810: [0, 0, 5, 5],
    M1820: [0, 0, 3, 11],
    M1830: [0, 0, 3, 10, 10, 18, 18],
    M1840: [0, 0, 5, 5, 5],
    M1850: [0, 1, 4, 4, 4, 4],
    M1860: [0, 0, 6, 2, 18, 18, 18],
  },
  2026: {
    M1800: [0, 0, 3, 3],
    M1810: [0, 0, 5, 5],
    M1820: [0, 0, 4, 12],
    M1830: [0, 0, 2, 10, 10, 17, 17],
    M1840: [0, 0, 6, 6, 6],
    M1850: [0, 1, 4, 4, 4, 4],
    M1860: [0, 0, 5, 1, 20, 20, 20],
  },
};

/** pdgm.md section 5.2: low maximum and high minimum of CY2025, A to L. */
const LOW = [28, 33, 32, 29, 29, 28, 27, 27, 27, 32, 31, 32];
const HIGH = [44, 50, 49, 53, 44, 45, 41, 41, 41, 48, 45, 45];

const of = (year: number) => ({ from: `${year}-03-03`, through: `${year}-04-01`, admission: `${year}-03-03` });
const points = (oasis: Record<string, string | number | string[]>, year = 2025) =>
  brief(grouped(period({ ...of(year), oasis: { ...NO_POINTS, ...oasis } })).grouping.points);

describe('points of each answer', () => {
  for (const [year, items] of Object.entries(POINTS)) {
    for (const [item, table] of Object.entries(items)) {
      it(`${item} in ${year}: ${table.join(' ')}`, () => {
        expect(table.map((_, answer) => points({ [item]: String(answer) }, Number(year)))).toEqual(
          table.map((value) => ({ value })),
        );
      });

      it(`${item} in ${year}: the answer after the last is named`, () => {
        const part = grouped(period({ ...of(Number(year)), oasis: { ...NO_POINTS, [item]: String(table.length) } }))
          .grouping.points;
        expect(part.determined ? [] : part.missing).toEqual([
          { what: item, say: `${item}: the answer is not in 0-${table.length - 1}` },
        ]);
      });
    }
  }

  it.each(['06', '07', '08', '09', '9'])('of a transfer, death or discharge (M0100 %s): no points', (reason) => {
    const part = grouped(period({ oasis: { ...NO_POINTS, M0100: reason } })).grouping.points;
    expect(part.determined ? [] : part.missing.map(({ what }) => what)).toEqual(['M0100']);
    expect(part).not.toHaveProperty('possible');
  });

  it.each(['01', '03', '04', '05', '1'])('of M0100 %s: as of any assessment that groups', (reason) => {
    expect(points({ M0100: reason, M1830: '2' })).toEqual({ value: 3 });
  });

  it('reads numbers, leading zeros and submission names in any case', () => {
    expect(points({ M1830: 2 })).toEqual({ value: 3 });
    expect(points({ M1830: '02' })).toEqual({ value: 3 });
    const { M1830: _, ...others } = NO_POINTS;
    const named = (name: string) => brief(grouped(period({ oasis: { ...others, [name]: '06' } })).grouping.points);
    expect(named('M1830_CRNT_BATHG')).toEqual({ value: 18 });
    expect(named('m1830_crnt_bathg')).toEqual({ value: 18 });
  });

  it.each(['-1', '2.5', '7', '', ' ', '^', '-', 'NA', '2 or 3', '1e0'])(
    'M1830 “%s” is no answer, and nothing is read in its place',
    (answer) => {
      const part = grouped(period({ oasis: { ...NO_POINTS, M1830: answer } })).grouping.points;
      expect(brief(part)).toEqual({ missing: ['M1830'], possible: [0, 3, 10, 18] });
      expect(JSON.stringify(part)).not.toContain('2 or 3');
    },
  );

  it('names every missing item, M1033 last', () => {
    expect(brief(grouped(period({ oasis: {} })).grouping.points)).toEqual({ missing: [...POINT_ITEMS, 'M1033'] });
    expect(brief(grouped(period({ oasis: undefined })).grouping.points)).toEqual({
      missing: [...POINT_ITEMS, 'M1033'],
    });
  });

  it('a missing item leaves the totals that the others allow', () => {
    const { M1850: _, ...oasis }: Record<string, string | number | (string | number)[]> = { ...NO_POINTS, M1860: '2' };
    expect(brief(grouped(period({ oasis })).grouping.points)).toEqual({ missing: ['M1850'], possible: [6, 7, 10] });
  });

  it('two keys for one item: equal answers agree, different ones are both left out and reported', () => {
    const both = (a: string, b: string) => grouped(period({ oasis: { ...NO_POINTS, M1830: a, M1830_CRNT_BATHG: b } }));
    expect(brief(both('2', '02').grouping.points)).toEqual({ value: 3 });
    const part = both('2', '5').grouping.points;
    expect(brief(part)).toEqual({ missing: ['M1830'], possible: [0, 3, 10, 18] });
    const say = part.determined ? '' : part.missing[0]?.say;
    expect(say).toContain('/oasis/M1830 ');
    expect(say).toContain('/oasis/M1830_CRNT_BATHG');
  });

  it('are not known for 2024', () => {
    expect(brief(grouped(period(of(2024))).grouping.points)).toEqual({ missing: ['FI_Responses'] });
  });
});

describe('M1033', () => {
  const flags = (marks: readonly (0 | 1 | undefined)[], year = 2025) => {
    const { M1033: _, ...oasis } = NO_POINTS;
    const given = Object.fromEntries(
      RISK_FLAGS.flatMap((flag, i) => (marks[i] === undefined ? [] : [[flag, marks[i]]])),
    );
    return brief(grouped(period({ ...of(year), oasis: { ...oasis, ...given } })).grouping.points);
  };
  const scored = (count: number) => RISK_FLAGS.map((_, i) => (i < count ? 1 : 0) as 0 | 1);

  it.each([2025, 2026])('3 of 7 scored risks give nothing, 4 and more give 12 (%i)', (year) => {
    expect([1, 2, 3, 4, 5, 6, 7].map((count) => flags(scored(count), year))).toEqual(
      [0, 0, 0, 12, 12, 12, 12].map((value) => ({ value })),
    );
  });

  it('exhaustion, other risk and none of the above do not score', () => {
    expect(flags([1, 1, 1, 0, 0, 0, 0, 1, 1, 0])).toEqual({ value: 0 });
    expect(flags([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])).toEqual({ value: 0 });
  });

  it('the list is a complete answer', () => {
    expect(points({ M1033: ['1', '3'] })).toEqual({ value: 0 });
    expect(points({ M1033: ['01', '2', '5', '7'] })).toEqual({ value: 12 });
    expect(points({ M1033: ['1', '1', '1', '1'] })).toEqual({ value: 0 });
    expect(points({ M1033: ['8', '9', '1', '2'] })).toEqual({ value: 0 });
  });

  it.each([
    ['none of the above beside a risk', ['1', '10']],
    ['an empty list', []],
  ])('%s is inconsistent', (_, answers) => {
    expect(points({ M1033: answers })).toEqual({ missing: ['M1033'], possible: [0, 12] });
  });

  it('all flags 0 is inconsistent, and so is none of the above with a risk', () => {
    expect(flags(RISK_FLAGS.map(() => 0))).toEqual({ missing: ['M1033'], possible: [0, 12] });
    expect(flags([1, 1, 1, 1, 0, 0, 0, 0, 0, 1])).toEqual({ missing: ['M1033'], possible: [0, 12] });
  });

  it('a number outside 1–10 and a single text are no answer', () => {
    expect(points({ M1033: ['1', '11'] })).toEqual({ missing: ['M1033'], possible: [0, 12] });
    expect(points({ M1033: '1' })).toEqual({ missing: ['M1033'], possible: [0, 12] });
    expect(points({ M1033: '^' })).toEqual({ missing: ['M1033'], possible: [0, 12] });
  });

  it('a missing flag is named and is never 0; what the others settle narrows the total', () => {
    const without = (i: number, marks: readonly (0 | 1 | undefined)[]) =>
      marks.map((mark, at) => (at === i ? undefined : mark));
    const [falls] = RISK_FLAGS;
    expect(flags(without(0, scored(5)))).toEqual({ missing: [falls], possible: [12] });
    expect(flags(without(0, scored(4)))).toEqual({ missing: [falls], possible: [0, 12] });
    expect(flags(without(0, scored(3)))).toEqual({ missing: [falls], possible: [0] });
    expect(flags(without(9, scored(2)))).toEqual({ missing: ['M1033_HOSP_RISK_NONE_ABOVE'], possible: [0] });
  });

  it('a list and a flag that disagree are both named', () => {
    expect(points({ M1033: ['1'], M1033_HOSP_RISK_WEIGHT_LOSS: 1 })).toEqual({
      missing: ['M1033, M1033_HOSP_RISK_WEIGHT_LOSS'],
      possible: [0, 12],
    });
    expect(points({ M1033: ['1'], M1033_HOSP_RISK_HSTRY_FALLS: 1 })).toEqual({ value: 0 });
  });

  it('a flag that does not score never changes points', () => {
    const marks = fc.array(fc.constantFrom(0 as const, 1 as const), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(marks, fc.boolean(), fc.boolean(), (risks, exhaustion, other) => {
        const any = risks.some(Boolean);
        const plain = flags([...risks, 0, 0, any ? 0 : 1]);
        const more = exhaustion || other;
        const withMore = flags([...risks, exhaustion ? 1 : 0, other ? 1 : 0, any || more ? 0 : 1]);
        expect(withMore).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });
});

describe('thresholds of CY2025, every group', () => {
  const editions = imported(2025, ONE_OF_EACH);
  /** Answers that add up to a total: found by trying, since the points are not monotonic. */
  const answersFor = totals(2025);

  for (const [i, letter] of CLINICAL_GROUPS.entries()) {
    it(`${letter}: low to ${LOW[i]}, high from ${HIGH[i]}`, () => {
      const low = LOW[i] ?? 0;
      const high = HIGH[i] ?? 0;
      const principal = ONE_OF_EACH[i]?.code ?? '';
      for (const total of answersFor.keys()) {
        const oasis = answersFor.get(total) ?? {};
        const { grouping } = grouped(period({ principal, oasis }), editions);
        expect(brief(grouping.points)).toEqual({ value: total });
        expect([total, brief(grouping.functionalLevel)]).toEqual([
          total,
          { value: total <= low ? 'A' : total >= high ? 'C' : 'B' },
        ]);
      }
      expect([low, low + 1, high - 1, high].filter((total) => !answersFor.has(total))).toEqual([]);
    });
  }
});

describe('thresholds of CY2026', () => {
  const answersFor = totals(2026);
  const at = (principal: string, total: number) => {
    const record = period({ ...of(2026), principal, oasis: answersFor.get(total) ?? {} });
    return grouped(record, imported(2026, ONE_OF_EACH)).grouping.functionalLevel;
  };

  it('cardiac is known: low to 28, high from 44', () => {
    const cardiac = ONE_OF_EACH[7]?.code ?? '';
    expect([28, 29, 43, 44].map((total) => brief(at(cardiac, total)))).toEqual(
      ['A', 'B', 'B', 'C'].map((value) => ({ value })),
    );
    expect(at(cardiac, 36)).toMatchObject({ authority: 'sourced' });
  });

  for (const [i, letter] of CLINICAL_GROUPS.entries()) {
    if (letter === 'H') continue;
    it(`${letter}: only far from last year's thresholds, as an estimate; medium never`, () => {
      const principal = ONE_OF_EACH[i]?.code ?? '';
      const low = (LOW[i] ?? 0) - 4;
      const high = (HIGH[i] ?? 0) + 6;
      for (const total of answersFor.keys()) {
        const part = at(principal, total);
        if (total <= low) expect(part).toMatchObject({ determined: true, value: 'A', authority: 'estimated' });
        else if (total >= high) expect(part).toMatchObject({ determined: true, value: 'C', authority: 'estimated' });
        else {
          expect(part).toMatchObject({ determined: false });
          const possible = part.determined ? [] : (part.possible ?? []);
          expect(possible).toContain('B');
          expect(possible.includes('A')).toBe(total <= (LOW[i] ?? 0) + 4);
          expect(possible.includes('C')).toBe(total >= (HIGH[i] ?? 0) - 6);
        }
      }
    });
  }
});

describe('the level while something is open', () => {
  it('keeps the levels that the remaining totals allow', () => {
    const { M1850: _, ...oasis } = NO_POINTS;
    expect(brief(grouped(period({ oasis })).grouping.functionalLevel)).toEqual({ missing: ['M1850'], possible: ['A'] });
  });

  it('is open without a clinical group, with the levels that all groups allow', () => {
    const { grouping } = grouped(period({ principal: undefined }));
    expect(brief(grouping.functionalLevel)).toEqual({ missing: ['clinicalGroup'], possible: ['A'] });
  });

  it('says nothing of a distance to a threshold', () => {
    const { M1830: _, ...oasis } = NO_POINTS;
    for (const record of [
      period({ oasis }),
      period({ ...of(2026), oasis: { ...NO_POINTS, M1860: '4', M1820: '3' } }),
    ]) {
      const said =
        JSON.stringify(grouped(record).grouping)
          .match(/"say":"[^"]*"/g)
          ?.join(' ') ?? '';
      expect(said).not.toMatch(/\d+ (more )?points?|points? (away|short|below|above|to)/);
    }
  });
});

/** One set of answers for each total that a year's points can give. */
function totals(year: number): Map<number, Record<string, string | string[]>> {
  const table = POINTS[year] ?? {};
  let found = new Map<number, Record<string, string | string[]>>([
    [0, { M1033: ['10'] }],
    [12, { M1033: ['1', '2', '3', '4'] }],
  ]);
  for (const item of POINT_ITEMS) {
    const next = new Map<number, Record<string, string | string[]>>();
    for (const [total, answers] of found) {
      for (const [answer, value] of (table[item] ?? []).entries()) {
        if (!next.has(total + value)) next.set(total + value, { ...answers, [item]: String(answer) });
      }
    }
    found = next;
  }
  return found;
}
