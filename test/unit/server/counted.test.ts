import { expect, it } from 'vitest';
import { counted } from '../../../server/counted.ts';

it('one is one, and none or several are many', () => {
  expect([0, 1, 2].map((count) => counted(count, 'entry', 'entries'))).toEqual(['0 entries', '1 entry', '2 entries']);
  expect([1, 3].map((count) => counted(count, 'line'))).toEqual(['1 line', '3 lines']);
});
