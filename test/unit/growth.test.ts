import { describe, expect, it } from 'vitest';
import { expectLinear } from '../growth.ts';

describe('how work grows', () => {
  const turns = (count: number) => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum = (sum + i * i) % 7;
    return sum;
  };

  it('in step with what it is given is let through, on whatever machine', () => {
    expect(() => expectLinear((size) => () => turns(size * 1_000), 8_000)).not.toThrow();
  });

  it('with the square is found, and how long it took is said', () => {
    expect(() => expectLinear((size) => () => turns(size * size), 2_000, 'pairs')).toThrow(
      /^pairs: a quarter and the whole of 2000 took( \d+ and \d+ ms;){4}$/,
    );
  });

  it('is made anew each time, so that what was kept from the first does not count', () => {
    let made = 0;
    expectLinear(() => {
      made++;
      return () => {};
    }, 4);
    expect(made).toBe(3);
  });

  /** Judges figures of a machine: of each try the quarter and the whole, in milliseconds. */
  const judge = (...tries: [quarter: number, whole: number][]) => {
    const figures = tries.flat();
    let asked = 0;
    expectLinear(
      () => () => {},
      4,
      'it',
      () => figures[asked++] ?? 0,
    );
    return asked / 2;
  };

  it('plainly in step is let through at the first try', () => {
    expect(judge([100, 420])).toBe(1);
  });

  it.each<[string, ...[number, number][]]>([
    ['held up in all wholes but one', [100, 1_900], [100, 1_100], [100, 950], [100, 410]],
    ['held up in every whole, twice as long', [100, 850], [100, 1_000], [100, 880], [100, 2_000]],
    ['a quarter that was once quicker than the others', [40, 900], [110, 850], [105, 1_000], [100, 870]],
    ['by the logarithm besides', [100, 620], [100, 640], [100, 610], [100, 630]],
  ])('in step on a busy machine is let through: %s', (_, ...tries) => {
    expect(() => judge(...tries)).not.toThrow();
  });

  it.each<[string, ...[number, number][]]>([
    ['on a quiet machine', [100, 1_600], [100, 1_600], [100, 1_600], [100, 1_600]],
    ['with one quarter held up', [200, 1_600], [100, 1_600], [100, 1_600], [100, 1_600]],
    ['with two quarters held up', [100, 1_600], [250, 1_700], [250, 1_600], [110, 1_600]],
    ['with wholes held up', [100, 3_000], [100, 1_600], [100, 2_000], [120, 5_000]],
    ['with a processor that gets quicker', [100, 1_600], [90, 1_400], [80, 1_200], [70, 1_100]],
  ])('with the square is found: %s', (_, ...tries) => {
    expect(() => judge(...tries)).toThrow('it: a quarter and the whole of 4 took');
  });

  it('that takes no time to speak of is let through, whatever the figures', () => {
    expect(judge([0, 39])).toBe(1);
  });
});
