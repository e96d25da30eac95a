import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LFORMS_FOLDER_OF_PACKAGE } from './installed.ts';

it('the lockfile names LHC-Forms as it is built, by its hash, and nothing that it is built of', () => {
  const lock = JSON.parse(readFileSync(join(LFORMS_FOLDER_OF_PACKAGE, 'package-lock.json'), 'utf8'));
  const { '': root, 'node_modules/lforms': lforms, ...others } = lock.packages;
  expect(others).toEqual({});
  expect(lforms).toEqual({
    version: root.dependencies.lforms,
    integrity: expect.stringMatching(/^sha512-/),
    license: 'See LICENSE.md',
  });
});
