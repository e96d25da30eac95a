import { describe, expect, it } from 'vitest';
import { limiter } from '../../../../server/fhir/limiter.ts';

const never = new AbortController().signal;

describe('a limiter', () => {
  it('runs no more than it has places, and everything in the end, in order', async () => {
    const limited = limiter(2);
    let running = 0;
    let most = 0;
    const done: number[] = [];
    await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) =>
        limited(async () => {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, 2));
          running--;
          done.push(n);
        }, never),
      ),
    );
    expect(most).toBe(2);
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('work that fails gives its place back', async () => {
    const limited = limiter(1);
    await expect(limited(() => Promise.reject(new Error('no')), never)).rejects.toThrow('no');
    expect(await limited(async () => 'yes', never)).toBe('yes');
  });

  it('who aborts while waiting leaves the queue and takes no place', async () => {
    const limited = limiter(1);
    let release = () => {};
    const first = limited(() => new Promise<void>((resolve) => (release = resolve)), never);
    const caller = new AbortController();
    const second = limited(async () => 'second', caller.signal);
    const third = limited(async () => 'third', never);
    caller.abort(new Error('gone'));
    await expect(second).rejects.toThrow('gone');
    release();
    await first;
    expect(await third).toBe('third');
  });
});
