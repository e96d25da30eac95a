import { expect, it } from 'vitest';
import { askedOf } from '../../../../shared/narrative/standing/of-code.ts';

it('gives each code what is asked of it and of all, in the order of the list', () => {
  const wound = { of: /^S/ };
  const all = {};
  const thigh = { of: /^S7/ };
  const askedOfCode = askedOf<{ of?: RegExp }>([wound, all, thigh]);
  expect(askedOfCode('I10')).toEqual([all]);
  expect(askedOfCode('S72.001A')).toEqual([wound, all, thigh]);
  expect(askedOfCode('S01.01XA')).toEqual([wound, all]);
  expect(askedOfCode('I10')).toBe(askedOfCode('I10'));
});
