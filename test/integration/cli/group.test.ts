import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../../server/cli/group.ts';
import { temporaryFolders } from '../../temporary.ts';
import { PERIOD, period } from '../../unit/pdgm/period.ts';
import { runHere } from './in-process.ts';
import { LINTEL, runApart, shell } from './own-process.ts';

const HOME = temporaryFolders('lintel-group-')();

const ENV = { LINTEL_HOME: HOME };

/** Runs `lintel group` on an input. */
const lintel = (input: string | Buffer, args: string[] = []) => runHere(command, args, ENV, input);

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('lintel group as a command', () => {
  it('the example of its help runs', async () => {
    const example = command.help.slice(command.help.indexOf('Example:') + 'Example:'.length).trim();
    const { code, out, err } = await shell(example, ENV);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out)[0].grouping.hipps).toMatchObject({ determined: true });
  });

  it('one line out for one line in, in order; errors by line; exit code 1', async () => {
    const input = Buffer.concat([
      Buffer.from(`\ufeff${JSON.stringify(PERIOD)}\r\n`),
      Buffer.from('{"id":"cut"\n\n'),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(JSON.stringify(period({ id: 'last' }))),
    ]);
    const { code, out } = await runApart(['group'], ENV, input);
    expect(code).toBe(1);
    expect(lines(out).map((line) => line.error?.line ?? line.id)).toEqual(['T-1', 2, 3, 4, 'last']);
  });

  it('the same bytes in any time zone and locale', async () => {
    const input = `${JSON.stringify(period({ from: '2025-03-09', through: '2025-04-07', previousPeriodEnd: '2025-01-08' }))}\n`;
    const places = [
      { TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      { TZ: 'Europe/Berlin', LC_ALL: 'C' },
    ];
    const answers = await Promise.all(
      places.map((place) => runApart(['group', '--payment'], { ...ENV, ...place }, input)),
    );
    expect(new Set(answers.map(({ out }) => out)).size).toBe(1);
    expect(answers[0]?.out).toContain('"hipps"');
  });

  it('a reader that goes away ends it without a word', async () => {
    const file = join(HOME, 'many.ndjson');
    writeFileSync(file, `${JSON.stringify(PERIOD)}\n`.repeat(5000));
    const { out, err } = await shell(`lintel group < ${file} | head -c 20`, ENV);
    expect(out).toHaveLength(20);
    expect(err).toBe('');
    expect(await shell('lintel group --schema | head -c 5', ENV)).toMatchObject({ err: '' });
  });

  it('answers a line as it comes, without waiting for the end', async () => {
    const child = spawn(process.execPath, [LINTEL, 'group'], { env: { ...process.env, ...ENV } });
    const first = new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    child.stdin.write(`${JSON.stringify(PERIOD)}\n`);
    expect(lines(await first)[0].id).toBe('T-1');
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
  });

  it('names a field that is not known once, on standard error', async () => {
    const { err, code } = await lintel(`${JSON.stringify({ ...PERIOD, mrn: 'SECRET' })}\n`.repeat(3));
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('/mrn');
    expect(err).not.toContain('SECRET');
  });

  it('cannot run: exit code 2 and why', async () => {
    expect(await lintel('', ['--nope'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--nope') });
    expect(await lintel('', ['--from', '2025-02-30'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--from'),
    });
    expect(await shell(`lintel group < ${HOME}`, ENV)).toMatchObject({
      code: 2,
      err: expect.stringContaining('folder'),
    });
  });

  it('nothing in, nothing out', async () => {
    expect(await lintel('')).toEqual({ code: 0, out: '', err: '' });
  });

  it('prints the schemas of a line in and a line out', async () => {
    const { out, code } = await lintel('', ['--schema']);
    const schemas = JSON.parse(out);
    expect(code).toBe(0);
    expect(schemas.in.anyOf[0].properties.previousPeriodEnd).toBeDefined();
    expect(schemas.out.anyOf[0].properties.grouping.properties.hipps).toBeDefined();
  });
});
