import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { homeToRead } from '../../../server/home.ts';
import { PackError } from '../../../shared/editions/pack.ts';

it('a home folder that was named and is not there is refused: its imported tables would be left out without a word', () => {
  expect(() => homeToRead('/no/such/folder')).toThrow(PackError);
  expect(homeToRead(tmpdir())).toBe(tmpdir());
});
