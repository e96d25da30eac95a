import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PERIOD } from '../../unit/pdgm/period.ts';
import { shell } from './own-process.ts';

const HOME = mkdtempSync(join(tmpdir(), 'lintel-system-'));
afterAll(() => rmSync(HOME, { recursive: true }));
const ENV = { LINTEL_HOME: join(HOME, 'home') };
const record = join(HOME, 'record.json');
writeFileSync(record, `${JSON.stringify(PERIOD)}\n`);

describe.skipIf(!existsSync('/dev/full'))('a disk that is full', () => {
  it.each([`group < ${record}`, `read ${record}`, 'code E11.9', 'editions list', 'check --schema', '--help'])(
    'ends lintel %s with 2, in words and without a stack',
    async (line) => {
      const { code, err } = await shell(`lintel ${line} > /dev/full`, ENV);
      expect(code).toBe(2);
      expect(err).toMatch(/^lintel[a-z ]*: cannot write the output: no space is left \(ENOSPC\)\n$/);
    },
  );
});

describe('a home folder that nothing can be made in', () => {
  // For root no right is missing; below a file nothing can be made for anybody.
  const home = join(HOME, 'file', 'below');
  writeFileSync(join(HOME, 'file'), '');

  it.each(['keys create', 'endpoint add demo http://127.0.0.1:9/fhir'])('ends lintel %s with 2', async (line) => {
    const { code, err } = await shell(`lintel ${line} --home ${home}`, ENV);
    expect(code).toBe(2);
    expect(err).not.toMatch(/\n\s+at /);
    expect(err).toContain('folder');
  });
});

it('a file comes through a pipe as it comes from a disk, packed or not; - is standard input', async () => {
  const line = `lintel read <(cat ${record}) <(gzip -c ${record}) && lintel read - < ${record}`;
  const { code, out } = await shell(line, ENV);
  expect(code).toBe(0);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));
  const read = { id: PERIOD.id, chart: { chart: 1 } };
  expect(lines).toMatchObject([read, read, read]);
  expect(lines.map(({ file }) => file === undefined)).toEqual([false, false, true]);
});
