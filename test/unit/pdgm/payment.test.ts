import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixed, times, toCents, toNumber } from '../../../shared/pdgm/money.ts';
import { brief, grouped, period, shipped } from './period.ts';

const IN_2026 = { from: '2026-05-04', through: '2026-06-02', admission: '2026-05-04', principal: 'I10' };
/** Abilene, Texas. */
const PRICED = { ...IN_2026, cbsa: '10180', qualityDataSubmitted: true };
const payment = (changes: Parameters<typeof period>[0]) =>
  grouped(period({ ...PRICED, ...changes }), shipped, { payment: true }).grouping.payment;
const amount = (changes: Parameters<typeof period>[0]) => brief(payment(changes));

describe('weight and LUPA', () => {
  const parts = (changes: Parameters<typeof period>[0]) => {
    const { weight, lupaThreshold, lupa } = grouped(period(changes)).grouping;
    return [brief(weight), brief(lupaThreshold), brief(lupa)];
  };

  it('come from the HIPPS table of the payment year', () => {
    expect(
      parts({
        principal: 'I50.9',
        oasis: { M1800: '1', M1810: '0', M1820: '0', M1830: '0', M1840: '0', M1850: '0', M1860: '0', M1033: ['10'] },
      }).slice(0, 1),
    ).toEqual([{ value: 0.9102 }]);
  });

  it('fewer visits than the threshold make a LUPA', () => {
    const threshold = parts({ visits: 2 })[1];
    const value = threshold && 'value' in threshold ? Number(threshold.value) : 0;
    expect([value - 1, value, value + 1].map((visits) => parts({ visits })[2])).toEqual(
      [true, false, false].map((lupa) => ({ value: lupa })),
    );
    expect(parts({ visits: { SN: value - 1 } })[2]).toEqual({ value: true });
    expect(parts({ visits: { SN: value - 1, HHA: 1 } })[2]).toEqual({ value: false });
  });

  it.each([-1, 2.5, 1e21])('%d is no count of visits', (visits) => {
    expect(parts({ visits })[2]).toEqual({ missing: ['visits'] });
    expect(parts({ visits: { SN: 2, PT: visits } })[2]).toEqual({ missing: ['visits/PT'] });
  });

  it('needs the visits', () => {
    expect(parts({})[2]).toEqual({ missing: ['visits'] });
    expect(parts({ visits: {} })[2]).toEqual({ missing: ['visits'] });
  });

  it('a HIPPS that is one of a few leaves a few weights; a LUPA that all of them agree on is still open', () => {
    const open = { previousPeriodEnd: undefined };
    expect(parts({ ...open, visits: 1 })).toEqual([
      { missing: ['hipps'], possible: expect.arrayContaining([expect.any(Number)]) },
      { missing: ['hipps'], possible: expect.arrayContaining([expect.any(Number)]) },
      { missing: ['hipps'], possible: [true] },
    ]);
  });

  it('are open in a year that is not loaded (U15)', () => {
    const { grouping, unsettled } = grouped(
      period({ from: '2026-12-15', through: '2027-01-13', admission: '2026-12-15', principal: 'I10' }),
    );
    expect(brief(grouping.weight)).toMatchObject({ missing: expect.arrayContaining(['pdgm-payment']) });
    expect(unsettled).toContainEqual(expect.objectContaining({ point: 'U15' }));
  });
});

describe('the full period', () => {
  it('weight × base rate, labour by the wage index, each rounded half up', () => {
    // 1HA11 in 2026. Worked by hand from hrg-2026, the base rate 2038.22 and Abilene's index, in whole cents.
    const { grouping } = grouped(period(PRICED));
    const weight = grouping.weight.determined ? grouping.weight.value : 0;
    const index = WAGE_INDEX_ABILENE;
    const base = halfUp(BigInt(Math.round(weight * 10_000)) * 203_822n, 10_000n);
    const labour = halfUp(BigInt(Math.round(index * 10_000)) * 749n * base, 10_000n * 1_000n);
    const nonLabour = halfUp(251n * base, 1_000n);
    expect(amount({ visits: 12 })).toEqual({ value: Number(labour + nonLabour) / 100 });
    expect(payment({ visits: 12 })).toMatchObject({
      path: 'HHRG',
      steps: [{ amount: Number(base) / 100 }, { amount: Number(labour) / 100 }, { amount: Number(nonLabour) / 100 }],
    });
  });

  it('says what it leaves out, whatever it says else', () => {
    for (const part of [payment({ visits: 12 }), payment({}), payment({ visits: { SN: 1 } })]) {
      expect(part?.leavesOut.join(' ')).toMatch(/outlier.*late-NOA.*value-based purchasing/);
    }
  });

  it('is less where quality data was not submitted, and one of the two where nobody said', () => {
    const submitted = payment({ visits: 12 });
    const not = payment({ visits: 12, qualityDataSubmitted: false });
    const open = payment({ visits: 12, qualityDataSubmitted: undefined });
    const values = [not, submitted].map((part) => (part?.determined ? part.value : 0));
    expect(values[0]).toBeLessThan(values[1] ?? 0);
    expect(brief(open)).toEqual({ missing: ['qualityDataSubmitted'], possible: values });
  });

  it('needs a CBSA of the year, visits, and Medicare’s own payment', () => {
    expect(amount({ visits: 12, cbsa: undefined })).toEqual({ missing: ['cbsa'] });
    expect(amount({ visits: 12, cbsa: '00000' })).toEqual({ missing: ['cbsa'] });
    expect(amount({ visits: 12, cbsa: '__proto__' })).toEqual({ missing: ['cbsa'] });
    expect(amount({})).toEqual({ missing: ['visits'] });
    expect(amount({ visits: 12, payer: 'medicaid' })).toEqual({ missing: ['payer'] });
    expect(amount({ visits: 12, payer: undefined })).toHaveProperty('value');
  });

  it('has no wage index of other years (U16)', () => {
    const in2025 = grouped(period({ cbsa: '10180', qualityDataSubmitted: true, visits: 12 }), shipped, {
      payment: true,
    });
    expect(brief(in2025.grouping.payment)).toEqual({ missing: ['wage index'] });
    expect(in2025.unsettled).toContainEqual(expect.objectContaining({ point: 'U16' }));
  });

  it('is in the answer only where it was asked for', () => {
    expect(grouped(period({ ...PRICED, visits: 12 })).grouping).not.toHaveProperty('payment');
  });

  it('no money outside payment', () => {
    const { payment: _, ...rest } = grouped(period({ ...PRICED, visits: 12 }), shipped, { payment: true }).grouping;
    expect(JSON.stringify(rest)).not.toMatch(/\$|dollar|amount/i);
  });
});

describe('the LUPA', () => {
  /** 2026, quality data submitted: SN 176.96, PT 193.42; extra on the first visit 0.7200 and 0.6225 (pdgm.md section 9). */
  const adjusted = (cents: bigint) =>
    halfUp(BigInt(Math.round(WAGE_INDEX_ABILENE * 10_000)) * 749n * cents, 10_000n * 1_000n) +
    halfUp(251n * cents, 1_000n);

  it('visits × rate by discipline, and the add-on for the only discipline', () => {
    const expected = adjusted(17_696n) + adjusted(halfUp(17_696n * 7_200n, 10_000n));
    expect(payment({ visits: { SN: 1 } })).toMatchObject({ value: Number(expected) / 100, path: 'LUPA' });
  });

  it('names the per-visit rate that priced the visits', () => {
    expect(payment({ visits: { SN: 1 } })).toMatchObject({
      because: expect.arrayContaining([
        expect.objectContaining({
          what: 'visits SN',
          row: expect.objectContaining({ table: 'visit rates', key: 'SN' }),
        }),
      ]),
    });
  });

  it('aides and social workers get no add-on', () => {
    expect(amount({ visits: { HHA: 1 } })).toEqual({ value: Number(adjusted(8_012n)) / 100 });
  });

  it('a continuing period gets no add-on', () => {
    const continuing = { admission: '2026-04-04', previousPeriodEnd: '2026-05-03', visits: { SN: 1 } };
    expect(amount(continuing)).toEqual({ value: Number(adjusted(17_696n)) / 100 });
  });

  it('two disciplines: which visit was first is not known, so one of two amounts', () => {
    const visits = adjusted(17_696n) + adjusted(19_342n);
    const sn = visits + adjusted(halfUp(17_696n * 7_200n, 10_000n));
    const pt = visits + adjusted(halfUp(19_342n * 6_225n, 10_000n));
    const threshold3 = { previousPeriodEnd: null, stays: [{ type: 'acute' as const, through: '2026-05-01' }] };
    const part = payment({ visits: { SN: 1, PT: 1 }, ...threshold3 });
    expect(part).toMatchObject({ path: 'LUPA' });
    expect(brief(part)).toEqual({
      missing: ['first visit'],
      possible: [Number(pt) / 100, Number(sn) / 100].sort((a, b) => a - b),
    });
  });

  it('no admission date: with or without the add-on', () => {
    const part = payment({ visits: { SN: 1 }, admission: undefined });
    expect(brief(part)).toEqual({
      missing: ['admission'],
      possible: [
        Number(adjusted(17_696n)) / 100,
        Number(adjusted(17_696n) + adjusted(halfUp(17_696n * 7_200n, 10_000n))) / 100,
      ],
    });
  });

  it('needs the visits of each discipline', () => {
    expect(amount({ visits: 1 })).toEqual({ missing: ['visits'] });
  });
});

describe('rounding', () => {
  it('is half up, also where binary fractions fall short of the half', () => {
    expect(toNumber(toCents(fixed('1.005')))).toBe(1.01);
    expect(toNumber(toCents(fixed('2.675')))).toBe(2.68);
    expect(toNumber(toCents(times(fixed('1.15'), fixed('0.5'))))).toBe(0.58);
    expect(toNumber(toCents(fixed('0.004')))).toBe(0);
    expect(toNumber(toCents(fixed('7')))).toBe(7);
  });

  it('equals arithmetic in whole numbers', () => {
    const decimal = fc.tuple(fc.nat(99_999), fc.nat(9_999));
    fc.assert(
      fc.property(decimal, decimal, ([a, b], [c, d]) => {
        const text = (whole: number, part: number) => `${whole}.${String(part).padStart(4, '0')}`;
        const product = (BigInt(a) * 10_000n + BigInt(b)) * (BigInt(c) * 10_000n + BigInt(d));
        expect(toCents(times(fixed(text(a, b)), fixed(text(c, d)))).digits).toBe(halfUp(product, 1_000_000n));
      }),
    );
  });

  it('takes nothing that is no decimal', () => {
    for (const text of ['', '-1', '1e3', 'NaN', '1.', '.5']) expect(() => fixed(text)).toThrow();
  });
});

const WAGE_INDEX_ABILENE = indexOf('10180');

function indexOf(cbsa: string): number {
  const pack = shipped.on('pdgm-payment', '2026-05-04');
  const head = JSON.parse(new TextDecoder().decode(pack?.sections.get('payment'))) as {
    wageIndex: { rows: Record<string, string> };
  };
  return Number(head.wageIndex.rows[cbsa]);
}

/** Numerator over denominator, half up. */
function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
