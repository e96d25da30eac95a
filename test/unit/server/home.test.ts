import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { homeToKeep, homeToRead } from '../../../server/home.ts';
import { SaidError } from '../../../shared/said-error.ts';

it('a home folder that was named and is not there is refused: its imported tables would be left out without a word', () => {
  expect(() => homeToRead('/no/such/folder')).toThrow(SaidError);
  expect(homeToRead(tmpdir())).toBe(tmpdir());
});

it('a home folder that is a file is said to be one, whichever command is asked', () => {
  expect(() => homeToRead(import.meta.filename)).toThrow('is no folder');
  expect(() => homeToKeep(import.meta.filename)).toThrow('is no folder');
  expect(() => homeToKeep(`${import.meta.filename}/below`)).toThrow('lies below what is no folder');
  expect(homeToKeep('/no/such/folder')).toBe('/no/such/folder');
});
