import { describe, expect, it } from 'vitest';
import { oncePer } from '../../../shared/editions/once-per.ts';

describe('once per object', () => {
  it('is worked out once for each object, also where the answer is none', () => {
    const asked: object[] = [];
    const nothing = oncePer((of: object) => {
      asked.push(of);
      return undefined;
    });
    const [one, other] = [{}, {}];
    nothing(one);
    nothing(other);
    nothing(one);
    expect(asked).toEqual([one, other]);
    expect(asked[0]).toBe(one);
  });

  it('tries anew what threw', () => {
    let tries = 0;
    const second = oncePer((_: object) => {
      if (++tries === 1) throw new Error('the pack is cut');
      return tries;
    });
    const pack = {};
    expect(() => second(pack)).toThrow('the pack is cut');
    expect(second(pack)).toBe(2);
    expect(second(pack)).toBe(2);
  });
});
