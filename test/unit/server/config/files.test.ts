import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../../server/config/config.ts';
import { readConfig } from '../../../../server/config/read-config.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintel-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const notes = join(folder, 'notes.txt');
writeFileSync(notes, 'a text that is no database and holds no key, long enough to be looked at\n', { mode: 0o644 });

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ LINTEL_HOME: folder, ...env });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('files and folders that variables name', () => {
  it.each([
    ['LINTEL_HOME', notes, 'is no folder'],
    ['LINTEL_HOME', join(notes, 'below'), 'lies below what is no folder'],
    ['LINTEL_KEYS_FILE', join(folder, 'none'), 'cannot be read: it is not there'],
    ['LINTEL_KEYS_FILE', notes, 'holds a line that is no key of 32 bytes in base64, or none at all'],
    ['LINTEL_DATABASE', `sqlite:${folder}`, 'is a folder'],
    ['LINTEL_DATABASE', `sqlite:${notes}`, 'is no database'],
    ['LINTEL_DATABASE', `sqlite:${join(notes, 'a.db')}`, 'lies below what is no folder'],
    ['LINTEL_ENDPOINTS', join(folder, 'none.json'), 'names a file that is not there (lintel endpoint add makes it)'],
    ['LINTEL_CDS_CLIENTS', join(folder, 'none.json'), 'names a file that is not there ({"clients": []} is none)'],
  ])('%s %s %s', (name, value, say) => {
    expect(faultsOf({ [name]: value })).toEqual([`${name} ${say}`]);
  });

  it.skipIf(process.platform === 'win32')('a device is no database, and nothing of it is changed', () => {
    expect(faultsOf({ LINTEL_DATABASE: 'sqlite:/dev/null' })).toEqual(['LINTEL_DATABASE is no file']);
  });

  it('all at once, by their variables, and no path', () => {
    const faults = faultsOf({
      LINTEL_HOME: notes,
      LINTEL_KEYS_FILE: join(folder, 'none'),
      LINTEL_DATABASE: `sqlite:${folder}`,
      LINTEL_ENDPOINTS: join(folder, 'none.json'),
      LINTEL_PORT: 'x',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'LINTEL_DATABASE',
      'LINTEL_ENDPOINTS',
      'LINTEL_HOME',
      'LINTEL_KEYS_FILE',
      'LINTEL_PORT',
    ]);
    expect(faults.join('\n')).not.toContain(folder);
  });

  it.each([
    ['{"endpoints": [{"id": "ehr"},]}', 'is no JSON'],
    ['[]', 'is not {"endpoints": [...]}'],
    [
      '{"endpoints": [{"id": "valley"}, {"id": "hill", "baseUrl": "https://hill.example/fhir", "timeout": "Okafor"}]}',
      ': endpoints[0] baseUrl: is missing; endpoints[1] timeout: is no number',
    ],
  ])('a registry with a slip in it, before anything starts: %s', (text, say) => {
    const home = join(folder, 'slip');
    mkdirSync(home, { recursive: true });
    const file = join(home, 'endpoints.json');
    const fault = (name: string) => `${name}${say.startsWith(':') ? '' : ' '}${say}`;
    writeFileSync(file, text);
    expect(faultsOf({ LINTEL_HOME: home })).toEqual([fault('endpoints.json of the home folder')]);
    expect(faultsOf({ LINTEL_ENDPOINTS: file })).toEqual([fault('LINTEL_ENDPOINTS')]);
    rmSync(file);
    expect(faultsOf({ LINTEL_HOME: home })).toEqual([]);
  });

  it('the registry of CDS clients too, beside what else is wrong', () => {
    const file = join(folder, 'clients.json');
    writeFileSync(file, '{"clients": [{"id": "valley"}]}');
    expect(faultsOf({ LINTEL_CDS_CLIENTS: file, LINTEL_PORT: 'x' })).toEqual([
      expect.stringMatching(/^LINTEL_PORT /),
      expect.stringMatching(/^LINTEL_CDS_CLIENTS: clients\.0\.iss: is missing/),
    ]);
  });

  it('what is there, or will be made, is no fault', () => {
    const text = readFileSync(notes, 'utf8');
    expect(faultsOf({ LINTEL_HOME: join(folder, 'new', 'home') })).toEqual([]);
    expect(faultsOf({ LINTEL_DATABASE: `sqlite:${join(folder, 'new', 'lintel.db')}` })).toEqual([]);
    writeFileSync(join(folder, 'empty.db'), '');
    expect(faultsOf({ LINTEL_DATABASE: `sqlite:${join(folder, 'empty.db')}` })).toEqual([]);
    expect(readFileSync(notes, 'utf8')).toBe(text);
    if (process.platform !== 'win32') expect(statSync(notes).mode & 0o777).toBe(0o644);
  });
});
