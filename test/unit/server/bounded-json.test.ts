import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, parseBoundedJson } from '../../../server/bounded-json.ts';

const parse = (text: string) => parseBoundedJson(new TextEncoder().encode(text));

describe('JSON from outside', () => {
  it('equals JSON.parse on what is within the limits', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        fc.pre(!/__proto__/.test(text));
        expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('counts brackets outside of strings only', () => {
    expect(parse(JSON.stringify({ note: '['.repeat(500), quoted: '"\\'.repeat(40) })).ok).toBe(true);
    expect(parse(`"${'\\\\'.repeat(30)}"`).ok).toBe(true);
    expect(parse(`["\\\\",${'['.repeat(MAX_DEPTH)}${']'.repeat(MAX_DEPTH)}]`)).toEqual({
      ok: false,
      problem: 'too-deep',
    });
  });

  it('takes exactly the depth that it says', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(parse(nested(MAX_DEPTH)).ok).toBe(true);
    expect(parse(nested(MAX_DEPTH + 1))).toEqual({ ok: false, problem: 'too-deep' });
    expect(parse(nested(1_000_000))).toEqual({ ok: false, problem: 'too-deep' });
  });

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['{', 'not-json'],
    ['{"a":1}{', 'not-json'],
    ["{'a':1}", 'not-json'],
    ['NaN', 'not-json'],
    ['"unclosed', 'not-json'],
  ])('%j is %s', (text, problem) => expect(parse(text)).toEqual({ ok: false, problem }));

  it('a byte order mark is no fault, bad UTF-8 is', () => {
    expect(parse('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
    expect(parseBoundedJson(new Uint8Array([0x22, 0xff, 0x22]))).toEqual({ ok: false, problem: 'not-utf8' });
  });

  it.each([
    '{"__proto__":{"polluted":1},"a":1}',
    '{"\\u005f_proto__":{"polluted":1},"a":1}',
    '{"__pr\\u006Fto__":{"polluted":1},"a":1}',
    '{"a":1,"b":[{"__proto__":{"polluted":1}}]}',
  ])('drops a member named __proto__, however it is spelled: %s', (text) => {
    const result = parse(text);
    if (!result.ok) return expect.fail(result.problem);
    const copy = Object.assign({}, result.value) as { polluted?: number; b?: { polluted?: number }[] };
    expect(copy.polluted).toBeUndefined();
    expect(Object.assign({}, copy.b?.[0]).polluted).toBeUndefined();
    expect(JSON.stringify(result.value)).not.toContain('polluted');
  });
});
