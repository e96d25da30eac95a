import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../shared/api/paths.ts';

/** What the README says exists: every command, every path, and the folders of the map. */
const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(ROOT, path), 'utf8');

describe('README.md', () => {
  it('names every command of lintel, and none that is not there', async () => {
    const [readme, lintel] = await Promise.all([read('README.md'), read('server/cli/lintel.ts')]);
    const commands = [...lintel.matchAll(/^ {2}'?([a-z-]+)'?: \(\) => import\(/gm)].map((match) => match[1]);
    const rows = [...readme.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(
      (match) => match[1]?.match(/[a-z-]+/g) ?? [],
    );
    expect(commands.length).toBeGreaterThan(8);
    expect(rows.filter((word) => word !== 'server' && word !== 'extension' && word !== 'test').sort()).toEqual(
      commands.sort(),
    );
  });

  it('names every path of the service', async () => {
    const readme = await read('README.md');
    const missing = Object.values(PATHS).filter((path) => !readme.includes(` ${path}`));
    expect(missing).toEqual([]);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', (name) => {
  it('names no file or folder that is not there', async () => {
    const text = (await read(name)).replace(/```[\s\S]*?```/g, '');
    const paths = [...text.matchAll(/`((?:server|shared|extension|test)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    const gone: string[] = [];
    for (const path of paths) {
      if (!(await stat(join(ROOT, path)).then(Boolean, () => false))) gone.push(path);
    }
    expect(paths.length).toBeGreaterThan(2);
    expect(gone).toEqual([]);
  });
});
