import { expect, it } from 'vitest';
import { newId } from '../../../../server/store/id.ts';

it('is a UUID version 7 of RFC 9562: the time in front, version and variant in place', () => {
  // The example of RFC 9562 appendix A.6: 2022-02-22 14:22:22.00-05:00.
  expect(newId(0x017f22e279b0)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('sorts by time and never repeats', () => {
  const now = Date.UTC(2026, 10, 25);
  const ids = Array.from({ length: 1000 }, (_, ms) => newId(now + ms));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 1000 }, () => newId(now))).size).toBe(1000);
});
