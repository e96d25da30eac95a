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
});
