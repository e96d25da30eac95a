import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../../server/config/config.ts';
import { readConfig } from '../../../../server/config/read-config.ts';

/** A setting under a name that nobody reads is one that its owner believes in: the start names it. */

const home = mkdtempSync(join(tmpdir(), 'lintel-unknown-'));
afterAll(() => rmSync(home, { recursive: true }));

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ LINTEL_HOME: home, ...env });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('a variable that looks like one of ours and is none', () => {
  it.each([
    ['LINTEL_TOKEN_FILE', 'LINTEL_TOKENS_FILE'],
    ['LINTEL_TOKENS_FILES', 'LINTEL_TOKENS_FILE'],
    ['LINTEL_PUBLICURL', 'LINTEL_PUBLIC_URL'],
    ['LINTEL_OIDC_CLIENTID', 'LINTEL_OIDC_CLIENT_ID'],
    ['LINTEL_RATELIMIT', 'LINTEL_RATE_LIMIT'],
    ['LINTEL_DATABSE', 'LINTEL_DATABASE'],
    ['LINTEL_ENDPOINT', 'LINTEL_ENDPOINTS'],
    ['lintel_port', 'LINTEL_PORT'],
  ])('%s: the nearest name is %s', (name, meant) => {
    expect(faultsOf({ [name]: 'hunter2' })).toEqual([`${name} is no variable of Lintel: is ${meant} meant?`]);
  });

  it('one that is like none of ours is named without a guess', () => {
    expect(faultsOf({ LINTEL_XYZZY_QUUX_FLAG: 'hunter2' })).toEqual([
      'LINTEL_XYZZY_QUUX_FLAG is no variable of Lintel: lintel serve --help lists them',
    ]);
  });

  it('is named beside what is wrong otherwise', () => {
    const faults = faultsOf({ LINTEL_PORT: 'hunter2', LINTEL_HOTS: 'hunter2' });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('hunter2');
  });

  it('those of other programs, and ours that other parts read, are no fault', () => {
    writeFileSync(join(home, 'e.json'), '{"endpoints": []}');
    expect(
      faultsOf({
        LINTELA: 'x',
        LINT_PORT: 'x',
        HOME: '/root',
        LINTEL_ENDPOINTS: join(home, 'e.json'),
        LINTEL_DATA: '/d',
      }),
    ).toEqual([]);
  });

  it('the variable that holds a secret of an endpoint is the agency’s to name', () => {
    const registry = join(home, 'endpoints.json');
    const auth = { mode: 'static-bearer', tokenEnv: 'LINTEL_TOKEN' };
    writeFileSync(registry, JSON.stringify({ endpoints: [{ id: 'ehr', baseUrl: 'https://ehr.example/fhir', auth }] }));
    expect(faultsOf({ LINTEL_TOKEN: 'hunter2' })).toEqual([]);
    expect(faultsOf({ LINTEL_TOKEN: 'hunter2', LINTEL_TOKENZ: 'x' })).toHaveLength(1);
  });

  it('in a registry that Windows wrote as UTF-16, too', () => {
    const auth = { mode: 'static-bearer', tokenEnv: 'LINTEL_TOKEN' };
    const text = JSON.stringify({ endpoints: [{ id: 'ehr', baseUrl: 'https://ehr.example/fhir', auth }] });
    writeFileSync(join(home, 'endpoints.json'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(faultsOf({ LINTEL_TOKEN: 'hunter2' })).toEqual([]);
  });
});
