import { describe, expect, it } from 'vitest';
import { between, bindingWords, moved, verdictWords } from '../../../../../extension/panel/diagnoses/orders.ts';
import type { BindingShown } from '../../../../../shared/rules/sequence/describe.ts';

/** Two cards beside each other, and orders that are only looked at. */

const at = (code: string) => ({ pointer: `/${code}`, code });
const pair = (before: string[], after: string, binds = true): BindingShown => ({
  kind: 'use-additional',
  before: before.map(at),
  after: at(after),
  binds,
  broken: false,
});
const notFirst = (code: string): BindingShown => ({
  kind: 'manifestation',
  before: [],
  after: at(code),
  binds: true,
  broken: false,
});
const order = (...codes: string[]) => codes.map((code) => `/${code}`);

describe('between two cards', () => {
  it('either order is legal where nothing binds the two', () => {
    expect(between([pair(['I11.0'], 'I50.32')], order('J44.9', 'E11.9', 'I11.0', 'I50.32'), 0).state).toBe('either');
  });

  it('a note holds them in this order, or says the other way round', () => {
    const bindings = [pair(['I11.0'], 'I50.32')];
    expect(between(bindings, order('I11.0', 'I50.32'), 0).state).toBe('bound');
    expect(between(bindings, order('I50.32', 'I11.0'), 0).state).toBe('broken');
  });

  it('the first two are bound where the second cannot be primary', () => {
    const bindings = [notFirst('F02.80')];
    expect(between(bindings, order('G30.9', 'F02.80', 'I10'), 0).state).toBe('bound');
    expect(between(bindings, order('I10', 'G30.9', 'F02.80'), 1).state).toBe('either');
  });

  it('of several causes one before is enough: the two are free', () => {
    const bindings = [pair(['E11.621', 'I70.234'], 'L97.412')];
    expect(between(bindings, order('E11.621', 'I70.234', 'L97.412'), 1).state).toBe('either');
    expect(between(bindings, order('E11.621', 'L97.412', 'I70.234'), 1).state).toBe('either');
    expect(between(bindings, order('E11.621', 'L97.412', 'I70.234'), 0).state).toBe('bound');
    expect(between(bindings, order('E11.621', 'L97.412'), 0).state).toBe('bound');
  });

  it('what binds goes before what only may bind', () => {
    const bindings = [pair(['A'], 'B'), pair(['B'], 'A', false)];
    expect(between(bindings, order('A', 'B'), 0).state).toBe('bound');
    expect(between(bindings, order('B', 'A'), 0).state).toBe('broken');
  });
});

describe('another order', () => {
  it('moves one card, and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });

  it('is told in words: what goes before what, or that it is legal', () => {
    const bindings = [pair(['I11.0'], 'I50.32'), pair(['I87.2'], 'L97.412', false)];
    expect(verdictWords(bindings, order('I50.32', 'I11.0'))).toContain('I11.0 goes before I50.32');
    expect(verdictWords(bindings, order('I11.0', 'I50.32', 'L97.412', 'I87.2'))).toMatch(/legal/);
    expect(verdictWords([notFirst('F02.80')], order('F02.80'))).toContain('cannot be primary (M1021)');
    expect(bindingWords(pair(['E11.621', 'I70.234'], 'L97.412'))).toBe('one of E11.621, I70.234 goes before L97.412');
  });
});
