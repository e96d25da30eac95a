import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder } from '../../../server/make-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintel-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('makes a folder and those above it, and one that is there is no fault', () => {
  const made = join(folder, 'a', 'b', 'c');
  makeFolder(made, 0o700);
  makeFolder(made, 0o700);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'a', 'b')).mode & 0o777).toBe(0o700);
});

it('below a file it fails, and says how', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file', 'a'))).toThrow('ENOTDIR');
});

// Node's own `recursive` goes round in circles there for ever.
it.skipIf(!existsSync('/proc/self'))('where a file system makes no folders it fails at once', () => {
  expect(() => makeFolder('/proc/lintel/a/b')).toThrow('ENOENT');
});
