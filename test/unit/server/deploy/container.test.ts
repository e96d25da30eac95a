import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What the container file and the guides lean on; no image can be built here. */

const root = join(import.meta.dirname, '../../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('no package needs its install script, and npm runs none: a slim image and most Windows machines have no compiler', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { hasInstallScript?: boolean }> };
  const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual([]);
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  // The file with that line is not beside the lockfile everywhere.
  for (const file of ['server/deploy/Dockerfile', 'server/deploy/README.md']) {
    for (const [line] of read(file).matchAll(/npm ci\b(?! of|`)[^`\n&]*/g))
      expect(`${file}: ${line}`).toMatch(/--ignore-scripts|npm ci$/);
  }
});

it('the stage that builds has the optional packages, where the bundler keeps its binary', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optional?: boolean }> };
  expect(lock.packages['node_modules/@rolldown/binding-linux-x64-gnu']?.optional).toBe(true);
  const [build = ''] = read('server/deploy/Dockerfile').split('npx vite build');
  expect(build).toMatch(/RUN npm ci /);
  expect(build).not.toContain('--omit');
});

it('nothing that was installed on the machine that builds is copied over what the image installed', () => {
  expect(read('.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['**/node_modules', '.git', 'dist', '.lintel']),
  );
});
