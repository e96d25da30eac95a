import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../server/audit/canonical.ts';

describe('canonicalJson', () => {
  it('sorts members at every depth by UTF-16 code units, as RFC 8785 does, and keeps the order of lists', () => {
    expect(canonicalJson({ b: [3, 1, 2], a: { z: 'x', é: 1, A: true } })).toBe(
      '{"a":{"A":true,"z":"x","é":1},"b":[3,1,2]}',
    );
    // RFC 8785 section 3.2.3: the order is by code units, not by code points.
    expect(
      canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }),
    ).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  it('leaves members out that are not there', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('refuses numbers whose text could be written in more than one way', () => {
    for (const number of [1.5, Number.NaN, 2 ** 60]) expect(() => canonicalJson({ number })).toThrow(RangeError);
  });

  it('gives one text whatever the order of members, and loses nothing', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean(), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
    })).object as fc.Arbitrary<Record<string, never>>;
    fc.assert(
      fc.property(value, (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse()) as Record<string, never>;
        expect(canonicalJson(turned)).toBe(canonicalJson(object));
        const read = JSON.parse(canonicalJson(object));
        expect(read).toEqual(JSON.parse(JSON.stringify(object)));
      }),
    );
  });
});
