import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateKeys } from '../../../../server/lines/duplicate-keys.ts';
import { JsonBytes } from '../../../../server/lines/json-bytes.ts';
import { LineError } from '../../../../server/lines/line-error.ts';
import { parseLine } from '../../../../server/lines/parse-line.ts';
import { type LineBytes, LineSplitter } from '../../../../server/lines/split-lines.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const text = (line: LineBytes) => (line === 'too long' ? line : Buffer.from(line).toString('utf8'));

/** All lines of some bytes that arrive in pieces of this size. */
function split(given: string, size: number, limit?: number): string[] {
  const splitter = new LineSplitter(limit);
  const all = bytes(given);
  const lines: string[] = [];
  for (let at = 0; at < all.length; at += size) lines.push(...[...splitter.push(all.slice(at, at + size))].map(text));
  return [...lines, ...[...splitter.end()].map(text)];
}

describe('cutting bytes into lines', () => {
  it('at LF, with or without CR, the last with or without a line end', () => {
    expect(split('a\nb\r\nc', 1)).toEqual(['a', 'b', 'c']);
    expect(split('a\nb\n', 100)).toEqual(['a', 'b']);
    expect(split('', 1)).toEqual([]);
    expect(split('\n\n', 1)).toEqual(['', '']);
    expect(split('a\rb\n', 2)).toEqual(['a\rb']);
  });

  it('is the same whatever pieces the bytes arrive in', () => {
    const given = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r', '{') });
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 9 }), (whole, size) => {
        const expected = whole.split('\n').map((line) => line.replace(/\r$/, ''));
        if (expected.at(-1) === '' && !/(^|\n)\r$/.test(whole)) expected.pop();
        expect(split(whole, size)).toEqual(expected);
      }),
    );
  });

  it('drops a line over the limit while it arrives, and reads on', () => {
    expect(split('12345\n123456\n1234567\n12\n', 3, 6)).toEqual(['12345', '123456', 'too long', '12']);
    expect(split('123456\r\n1234567\r\n', 1, 6)).toEqual(['123456', 'too long']);
    expect(split('1234567', 2, 6)).toEqual(['too long']);
    expect(split('1234567\n1', 100, 6)).toEqual(['too long', '1']);
  });
});

describe('one line as a value', () => {
  const read = (given: string | Uint8Array) => parseLine(typeof given === 'string' ? bytes(given) : given);

  it('reads JSON, also after a byte order mark', () => {
    expect(read('{"a": 1}')).toEqual({ a: 1 });
    expect(read('\ufeff{"a": 1}')).toEqual({ a: 1 });
  });

  it.each([
    ['blank', '', /blank/],
    ['blanks only', ' \t ', /blank/],
    ['cut', '{"a": ', /not JSON/],
    ['two values', '{} {}', /not JSON/],
    ['words', 'Mrs Smith has CHF', /not JSON/],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), /UTF-8/],
    ['a page', '<!DOCTYPE html><title>Mrs Smith</title>', /not JSON.* HTML page/],
    ['XML', '<Bundle xmlns="http://hl7.org/fhir"/>', /not JSON.* XML/],
    ['a PDF', '%PDF-1.7 Smith', /not JSON.* PDF/],
    ['a zip', 'PK\u0003\u0004', /not JSON.* zip/],
    ['gzip', new Uint8Array(gzipSync('{"a": 1}')), /not UTF-8.* gzip/],
    ['UTF-16 with its mark', new Uint8Array(Buffer.from('\ufeff{"a": 1}', 'utf16le')), /not UTF-8.* UTF-16/],
    ['UTF-16 without', new Uint8Array(Buffer.from('{"a": 1}', 'utf16le')), /not JSON.* UTF-16/],
    ['the first line of many', '{', /not JSON.* several lines/],
    ['a surrogate half in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), /UTF-8/],
  ])('%s: an error without a word of the line', (_, given, say) => {
    const error = read(given);
    expect(error).toBeInstanceOf(LineError);
    expect((error as LineError).say).toMatch(say);
    expect((error as LineError).say).not.toMatch(/Smith|CHF|"a"/);
  });

  it('reads a lone surrogate that is escaped, and deep nesting', () => {
    expect(read('"\\ud800"')).toBe('\ud800');
    const deep = 100_000;
    expect(read(`${'['.repeat(deep)}${']'.repeat(deep)}`)).toBeInstanceOf(Array);
    expect(read(`${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`)).toBeTypeOf('object');
  });

  it.each([
    ['{"a": 1, "a": 1}', '/a'],
    ['{"oasis": {"M1830": "2", "M1840": "1", "M1830" : "5"}}', '/oasis/M1830'],
    ['{"l": [{"x": 1}, {"x": 1, "\\u0078": 2}]}', '/l/1/x'],
    ['{"__proto__": 1, "__proto__": 2}', '/__proto__'],
    ['{"a/b": 1, "a/b": 2}', '/a~1b'],
    ['{"a"\n: 1, "b": 2, "b": 3}', '/b'],
  ])('a name that stands twice in one object is refused by its path: %s', (given, path) => {
    expect(read(given)).toMatchObject({ path, say: expect.stringContaining('twice') });
  });

  it.each([
    ['{"id": "P7", "from": "2025-03-03", "from": "2025-03-04"}', '/from', 'P7'],
    ['{"oasis": {"M1830": "2", "M1830" : "5"}, "id": "P7"}', '/oasis/M1830', 'P7'],
    // An id within is not the line's; twice within, it does not make the line's own doubtful.
    ['{"id": "P7", "documents": [{"id": "d", "id": "e"}]}', '/documents/0/id', 'P7'],
    ['{"documents": [{"id": "d", "id": "e"}]}', '/documents/0/id', undefined],
    ['{"id": "P7", "id": "P8"}', '/id', undefined],
    ['{"id": "P7", "\\u0069d": "P8"}', '/id', undefined],
    ['{"from": 1, "from": 2, "id": "P7", "id": "P8"}', '/from', undefined],
    ['{"id": 7, "from": 1, "from": 2}', '/from', undefined],
    ['[{"id": "P7", "a": 1, "a": 2}]', '/0/a', undefined],
  ])('the error of %s carries the id that the line has once', (given, path, id) => {
    expect(read(given)).toMatchObject({ path, id });
  });
});

describe('names that stand twice', () => {
  const value = fc.jsonValue({ maxDepth: 4, stringUnit: fc.constantFrom('"', ':', '\\', ' ', 'a', '\n', '{', 'é') });

  it('are not seen where there are none, however strings look', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (given, indent) => {
        const written = JSON.stringify(given, null, indent);
        expect(duplicateKeys(written, JSON.parse(written))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('are seen where there is one', () => {
    const keys = fc.array(fc.string({ unit: fc.constantFrom('"', ':', '\\', ' ', 'a', 'b') }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(keys, value, fc.constantFrom('', ' '), (names, given, blank) => {
        const members = [...names, names[0] ?? ''].map(
          (name) => `${JSON.stringify(name)}${blank}:${JSON.stringify(given)}`,
        );
        const written = `{"deep":[{${members.join(',')}}]}`;
        expect(duplicateKeys(written, JSON.parse(written))?.first).toMatch(/^\/deep\/0\//);
      }),
      { numRuns: 500 },
    );
  });
});

describe('JSON as bytes', () => {
  const written = (...values: unknown[]) => {
    const out = new JsonBytes(8);
    for (const value of values) out.value(value);
    return Buffer.from(out.take()).toString('utf8');
  };

  it('equals JSON.stringify, byte for byte', () => {
    const anything = fc.anything({
      key: fc.string({ unit: 'binary' }),
      values: [
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.constant(undefined),
        fc.constant('\ud800'),
      ],
      withNullPrototype: false,
    });
    fc.assert(
      fc.property(anything, (value) => {
        if (value === undefined) return;
        expect(written(value)).toBe(Buffer.from(JSON.stringify(value)).toString('utf8'));
      }),
      { numRuns: 1000 },
    );
  });

  it('writes a frozen part again from what was kept', () => {
    const part = Object.freeze({ what: 'M1830', say: 'naïve “quoted”', list: Object.freeze(['a', 1, null]) });
    const answer = { a: part, b: [part, part], c: { part } };
    expect(written(answer, answer)).toBe(JSON.stringify(answer).repeat(2));
  });

  it('gives blocks that are written anew when they are handed back', () => {
    const out = new JsonBytes(16);
    out.value({ first: true });
    const first = out.take();
    out.reuse(first);
    out.value({ second: 'longer than sixteen bytes' });
    expect(Buffer.from(out.take()).toString('utf8')).toBe('{"second":"longer than sixteen bytes"}');
    out.value([3]);
    expect(Buffer.from(out.take()).toString('utf8')).toBe('[3]');
    expect(out.length).toBe(0);
  });
});
