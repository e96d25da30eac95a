import { describe, expect, it } from 'vitest';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { classify } from '../../../shared/classify.ts';
import { addsAndRemoves, isLopsided, plus } from '../../../shared/rules/adds-and-removes.ts';
import { coded } from '../../rules/chart.ts';
import { shippedEditions } from '../../shipped.ts';

/** What a chart's findings ask of its list of codes, by the facts of coding: what is missing, doubled, or to be one code. */

const editions = await shippedEditions();
const count = (...codes: string[]) => {
  const { chart } = readFlatRecord(coded(codes));
  return addsAndRemoves(classify({ ...chart, looked: [...chart.looked, 'secondary'] }, editions).findings);
};

describe('what the findings of a chart ask of its list of codes', () => {
  it('a heart failure type that I11.0 asks for is one code more (I.C.9.a)', () => {
    expect(count('I11.0', 'J44.9')).toMatchObject({ add: 1, remove: 0 });
  });

  it('a code that stands twice is one less (I.B.12)', () => {
    expect(count('J44.9', 'I10', 'I10')).toMatchObject({ add: 0, remove: 1 });
  });

  it('a pair that Excludes1 keeps apart is one less (I.A.12.a)', () => {
    expect(count('B20', 'Z21')).toMatchObject({ add: 0, remove: 1 });
  });

  it('hypertension and heart failure as two are another code in the place of one (I.C.9.a)', () => {
    expect(count('I10', 'I50.32')).toMatchObject({ add: 0, replace: 1 });
  });

  it('a header is another code in its place', () => {
    expect(count('E11.6', 'I10')).toMatchObject({ replace: 1 });
  });

  it('an order against a note asks for no code at all', () => {
    expect(count('I50.32', 'I11.0')).toEqual({ add: 0, remove: 0, replace: 0 });
  });

  it('suggested codes are asked to be added', () => {
    expect(addsAndRemoves([{ asks: 'remove' }, {}], 2)).toEqual({ add: 2, remove: 1, replace: 0 });
  });
});

describe('a run', () => {
  it('is the sum of its charts', () => {
    expect(plus({ add: 1, remove: 2, replace: 3 }, { add: 10, remove: 20, replace: 30 })).toEqual({
      add: 11,
      remove: 22,
      replace: 33,
    });
  });

  it.each([
    [{ add: 3, remove: 1, replace: 0 }, false],
    [{ add: 4, remove: 1, replace: 0 }, true],
    [{ add: 4, remove: 1, replace: 1 }, false],
    [{ add: 1, remove: 0, replace: 0 }, true],
    [{ add: 0, remove: 0, replace: 0 }, false],
  ])('is lopsided above three to one: %j: %s', (counts, lopsided) => {
    expect(isLopsided(counts)).toBe(lopsided);
  });
});
