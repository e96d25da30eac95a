import { describe, expect, it } from 'vitest';
import { withShortBodies } from '../../../extension/bundle/short-bodies.ts';

/** What the build makes of the functions of a script in pages, in the bundler's own writing. */
const script = (...functions: string[]): string => `(function() {\n${functions.join('\n')}\n})();`;
const HALF = '\tfunction half(of) {\n\t\tconst two = 2;\n\t\treturn of / two;\n\t}';
const run = (code: string, ask: string): unknown => new Function(`${code.slice(13, -6)}\nreturn ${ask};`)();

describe('a function that names what it needs and returns something', () => {
  it('is an arrow without a body, and answers the same', () => {
    const code = withShortBodies(script(HALF));
    expect(code).not.toContain('{\n\t\tconst');
    expect(run(code, 'half(8)')).toBe(4);
  });

  it('keeps names that stand on each other, are taken apart, or hold functions', () => {
    const code = withShortBodies(
      script(
        '\tfunction ends({ all }, sign = "-") {\n\t\tconst [first, ...others] = all;\n\t\tconst last = others.at(-1);\n\t\tconst put = (text) => {\n\t\t\treturn text + sign;\n\t\t};\n\t\treturn { first: put(first), last };\n\t}',
      ),
    );
    expect(code).not.toContain('const [first');
    expect(run(code, 'JSON.stringify([ends({ all: [1, 2, 3] }), ends({ all: [4] }, "+")])')).toBe(
      '[{"first":"1-","last":3},{"first":"4+"}]',
    );
  });

  it('keeps its body where it is handed over: who calls it may say more than it takes', () => {
    const code = withShortBodies(script(HALF, '\tfunction halves(of) {\n\t\treturn of.map(half);\n\t}'));
    expect(code).toContain(HALF);
    expect(run(code, 'halves([2, 4]).join()')).toBe('1,2');
  });

  it.each([
    ['takes all the rest', '\tfunction of(...all) {\n\t\tconst [one] = all;\n\t\treturn one;\n\t}'],
    [
      'asks before it names',
      '\tfunction of(all) {\n\t\tif (!all) return 0;\n\t\tconst [one] = all;\n\t\treturn one;\n\t}',
    ],
    ['waits', '\tfunction of(all) {\n\t\tconst one = async () => await all;\n\t\treturn one;\n\t}'],
    ['names what gets its value later', '\tfunction of(all) {\n\t\tlet one;\n\t\treturn all(() => one = 1);\n\t}'],
    ['counts what it was given', '\tfunction of(all) {\n\t\tconst more = arguments.length;\n\t\treturn more;\n\t}'],
  ])('keeps its body where it %s', (_, source) => {
    expect(withShortBodies(script(source))).toBe(script(source));
  });
});
