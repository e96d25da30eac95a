import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { whyUnreadable } from '../../../server/why-unreadable.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintel-unreadable-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'file'), '');

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

it.each([
  ['that is not there', join(folder, 'none'), 'cannot be read: it is not there'],
  ['that is a folder', folder, 'cannot be read: it is a folder'],
  ['below a file', join(folder, 'file', 'x'), 'cannot be read: it lies below what is no folder'],
])('a file %s', (_, path, says) => {
  expect(whyUnreadable(thrownBy(() => readFileSync(path)))).toBe(says);
});

it('a file of somebody else, and what has no words', () => {
  const fault = (code: string) => Object.assign(new Error('open /home/mary-smith'), { code });
  expect(whyUnreadable(fault('EACCES'))).toBe('cannot be read: this user may not');
  expect(whyUnreadable(fault('ELOOP'))).toBe('cannot be read (ELOOP)');
  expect(whyUnreadable(new Error('mary smith'))).toBe('cannot be read');
});
