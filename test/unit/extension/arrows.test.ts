import { describe, expect, it } from 'vitest';
import { withArrows } from '../../../extension/bundle/arrows.ts';
import { withoutNames } from '../../../extension/bundle/constants.ts';

/** A script in pages as the bundler hands it over: one function. What it answers is the last thing in it. */
const script = (...lines: string[]): string => `var page = (function() {\n${lines.join('\n')}\n})();`;
const answer = (code: string): unknown => new Function(`${code}\nreturn page;`)();
const HALF = 'function half(of) { const two = 2; return of / two; }';

/** What a script answers before and after, which must be the same; and what it has become. */
function same(make: (code: string) => string, ...lines: string[]): string {
  const code = script(...lines);
  const made = make(code);
  expect(answer(made)).toEqual(answer(code));
  return made;
}

describe('a function that names what it needs and returns something', () => {
  it('is an arrow without a body', () => {
    const made = same(withArrows, HALF, 'return half(8);');
    expect(made).toContain('var half = (of, two = 2) => ((of / two))');
  });

  it('is there from the beginning, as a declared one is', () => {
    expect(same(withArrows, 'const four = half(8);', HALF, 'return four;')).not.toContain('function half');
  });

  it('keeps names that stand on each other, are taken apart, hold functions or hold nothing', () => {
    const made = same(
      withArrows,
      'function ends({ all }, sign = "-") {',
      '  const [first, ...others] = all, last = others.at(-1);',
      '  const put = (text) => { return text + sign; };',
      '  let none = undefined;',
      '  return { first: put(first), last, none };',
      '}',
      'return [ends({ all: [1, 2, 3] }), ends({ all: [4] }, "+")];',
    );
    expect(made).not.toContain('const [first');
  });

  it('answers what it can before the rest is asked', () => {
    const made = same(
      withArrows,
      'function of(all) { const [one] = all; if (!one) return "none"; if (one > 9) return "many"; return one.at; }',
      'return [of([]), of([10]), of([1])];',
    );
    expect(made).not.toContain('function of');
  });

  it('is strict where the script is', () => {
    const half = 'function half() { try { unknown = 1; } catch { return "strict"; } return "loose"; }';
    expect(same(withArrows, '"use strict";', half, 'return half();')).toMatch(/"use strict";\s*var half/);
  });

  it('may have texts, patterns and templates that look like code', () => {
    same(
      withArrows,
      'function of(it) { const text = "} return half; // "; return text + (`{ ` + it).replace(/[}]\\/\\/ function half\\(/g, ""); }',
      'return of("a}");',
    );
  });
});

describe('it keeps its body', () => {
  it.each([
    ['is handed over: who calls it may say more than it takes', HALF, 'return [2, 4].map(half);'],
    ['is handed over by a name of an object', HALF, 'return Object.values({ half })[0](4, 9);'],
    ['is told more than it takes', HALF, 'return half(4, 9);'],
    ['is told nobody knows how much', HALF, 'return half(...[4, 9]);'],
    ['takes all the rest', 'function half(...all) { const [one] = all; return one; }', 'return half(1, 2);'],
    [
      'asks before it names',
      'function half(all) { if (!all) return 0; const [one] = all; return one; }',
      'return half();',
    ],
    ['asks for one of two', 'function half(a) { if (a) return 1; else { a = 2; } return a; }', 'return half();'],
    [
      'names what gets its value later',
      'function half(a) { let b; a(() => { b = 1; }); return b; }',
      'return half((f) => f());',
    ],
    ['names one for the whole of it', 'function half(a) { if (a) return c; var c = 1; return c; }', 'return half();'],
    ['does something', 'function half(a) { a.push(1); return a; }', 'return half([]);'],
    ['returns nothing', 'function half(a) { const b = a; return; }', 'return half(1);'],
  ])('where it %s', (_, source, ask) => {
    expect(same(withArrows, source, ask)).toMatch(/=> \{/);
  });

  it.each([
    ['counts what it was given', 'function half() { return arguments.length; }', 'return half(1, 2);'],
    ['is made something of', 'function half() { this.two = 2; }', 'return new half().two;'],
    ['is made and needs nothing', 'function half() {}', 'return typeof new half();'],
    ['asks whether it is', 'function half() { return new.target === undefined; }', 'return half();'],
    ['goes on later', 'function* half() { yield 1; }', 'return [...half()];'],
  ])('and stays declared where it %s', (_, source, ask) => {
    expect(same(withArrows, source, ask)).toContain('half(');
    expect(withArrows(script(source, ask))).not.toMatch(/var half/);
  });
});

describe('a constant', () => {
  it('stands where it is used: numbers always, texts that are used once', () => {
    const made = same(
      withoutNames,
      'const ONE = 1;',
      'const CELL$1 = "td, ONE";',
      'const HEADS = "th";',
      'return [ONE + ONE, CELL$1 + ` ONE`, { HEADS: HEADS }.HEADS, HEADS, { ONE: 2 }.ONE];',
    );
    expect(made).toContain('[1 + 1, "td, ONE" + ` ONE`, { HEADS: HEADS }.HEADS, HEADS, { ONE: 2 }.ONE]');
  });

  it('keeps its name where an object takes it', () => {
    expect(same(withoutNames, 'const ONE = 1;', 'return { ONE };')).toContain('{ ONE }');
  });

  it('is compared with what is of its type, and nothing else loosely', () => {
    const made = same(
      withoutNames,
      'const at = (a) => a === "x" || a !== 1 && a === null;',
      'return [at("x"), at(1)];',
    );
    expect(made).toContain('a == "x" || a != 1 && a === null');
  });
});
