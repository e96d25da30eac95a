import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { BlockList } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { debugCovers } from '../../../../server/config/across.ts';
import { ConfigError, DEFAULT_PORT } from '../../../../server/config/config.ts';
import { readConfig } from '../../../../server/config/read-config.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintel-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TOKEN = 'agency-token-0123456789abcdef';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('the configuration', () => {
  it('needs nothing: this machine only, no token, no page may call', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: DEFAULT_PORT,
      home: join(homedir(), '.lintel'),
      endpointsFile: join(homedir(), '.lintel', 'endpoints.json'),
      signingKeysFile: join(homedir(), '.lintel', 'signing-keys.json'),
      tokens: [],
      cdsClientsFile: join(homedir(), '.lintel', 'cds-clients.json'),
      smartRole: 'clinician',
      behindTls: false,
      proxies: expect.any(BlockList),
      limits: { subject: 600, tenant: 6_000, signIns: 300 },
      openSignIns: { tenant: 10_000, source: 2_000 },
      metrics: { tenants: false },
      stopWait: 30_000,
      origins: [],
      bodyLimit: 32 * 1024 * 1024,
      timeout: 30_000,
      log: 'info',
      database: { engine: 'sqlite', file: join(homedir(), '.lintel', 'lintel.db') },
      keys: { file: join(homedir(), '.lintel', 'keys'), make: true },
      audit: 'required',
      retentionDays: 0,
      healthHomes: new Map(),
    });
  });

  it('the command line wins over the environment', () => {
    expect(readConfig({ LINTEL_PORT: '1' }, { LINTEL_PORT: '0', LINTEL_HOST: undefined })).toMatchObject({
      port: 0,
      host: '127.0.0.1',
    });
  });

  it('names every fault by its variable at once, and prints no value', () => {
    const faults = faultsOf({
      LINTEL_PORT: '99999',
      LINTEL_TOKENS: 'hunter2',
      LINTEL_ORIGINS: 'https://ehr.example.com/path',
      LINTEL_TIMEOUT: 'hunter2',
      LINTEL_LOG: 'hunter2',
      LINTEL_BEHIND_TLS: 'hunter2',
      LINTEL_AUDIT: 'hunter2',
      LINTEL_RETENTION_DAYS: '99999',
    });
    const named = faults.map((fault) => fault.split(' ')[0]).sort();
    expect(named).toEqual([
      'LINTEL_AUDIT',
      'LINTEL_BEHIND_TLS',
      'LINTEL_LOG',
      'LINTEL_ORIGINS',
      'LINTEL_PORT',
      'LINTEL_RETENTION_DAYS',
      'LINTEL_TIMEOUT',
      'LINTEL_TOKENS',
    ]);
    expect(faults.join('\n')).not.toMatch(/hunter2|99999|ehr\.example/);
  });

  it('names what no single variable says beside those that are wrong by themselves, and nothing that follows from them', () => {
    const faults = faultsOf({
      LINTEL_PORT: 'hunter2',
      LINTEL_HOST: '0.0.0.0',
      LINTEL_DATABASE: 'sqlite:hunter2',
      LINTEL_POLICY: join(folder, 'hunter2'),
      LINTEL_TOKENS_FILE: join(folder, 'hunter2'),
      LINTEL_TOKENS: 'hunter2',
      LINTEL_OIDC_ISSUER: 'hunter2',
      LINTEL_OIDC_ROLES: 'hunter2',
      LINTEL_PROXIES: '10.0.0.0/33',
    });
    const named = faults.map((fault) => fault.split(' ')[0]).sort();
    // The host asks for TLS; that nobody signs in there is said of the issuer and of the tokens already.
    expect(named).toEqual([
      'LINTEL_DATABASE',
      'LINTEL_HOST',
      'LINTEL_OIDC_ISSUER',
      'LINTEL_POLICY',
      'LINTEL_PORT',
      'LINTEL_PROXIES',
      'LINTEL_TOKENS',
      'LINTEL_TOKENS_FILE',
    ]);
    expect(faults.join('\n')).not.toMatch(/hunter2|10\.0\.0/);
  });

  it('proxies are addresses and networks', () => {
    const { proxies } = readConfig({ LINTEL_PROXIES: '10.0.3.7, fd00:3::/48\n192.0.2.0/24' });
    expect([proxies.check('10.0.3.7'), proxies.check('10.0.3.8'), proxies.check('192.0.2.9')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([proxies.check('fd00:3::9', 'ipv6'), proxies.check('fd00:4::9', 'ipv6')]).toEqual([true, false]);
    for (const wrong of ['proxy.example', '10.0.3.7/', '10.0.3.7/x', '10.0.3.7/33', '10.0.3.7/8/8', '*']) {
      expect(faultsOf({ LINTEL_PROXIES: wrong })).toEqual([expect.stringMatching(/^LINTEL_PROXIES holds addresses/)]);
    }
  });

  it('the database and the audit trail: what is wrong, and nothing of the address', () => {
    expect(faultsOf({ LINTEL_DATABASE: 'postgres://lintel:hunter2@db.valley.example/lintel' })).toEqual([
      expect.stringMatching(/^LINTEL_DATABASE is a PostgreSQL on another machine: .*sslmode=verify-full/),
    ]);
    const elsewhere = { LINTEL_HOST: '0.0.0.0', LINTEL_BEHIND_TLS: 'yes', LINTEL_TOKENS: TOKEN };
    expect(faultsOf({ ...elsewhere, LINTEL_AUDIT: 'off' })).toEqual([
      'LINTEL_AUDIT may be off only where LINTEL_HOST is this machine',
    ]);
    expect(readConfig({ ...elsewhere }).audit).toBe('required');
    expect(readConfig({ LINTEL_AUDIT: 'off' }).audit).toBe('off');
  });

  it('where browsers reach the service is an https origin, or this machine', () => {
    const publicUrl = (text: string) => readConfig({ LINTEL_PUBLIC_URL: text }).publicUrl;
    expect(publicUrl('https://lintel.valley.example/')).toBe('https://lintel.valley.example');
    expect(publicUrl('http://localhost:7463')).toBe('http://localhost:7463');
    for (const wrong of [
      'http://lintel.valley.example',
      'https://a.example/path',
      'https://u:p@a.example',
      'lintel',
      'ftp://a',
    ]) {
      expect(faultsOf({ LINTEL_PUBLIC_URL: wrong })).toEqual([
        expect.stringMatching(/^LINTEL_PUBLIC_URL is an https address/),
      ]);
    }
  });

  it('another address than this machine asks for tokens and for TLS', () => {
    expect(faultsOf({ LINTEL_HOST: '0.0.0.0' }).join('\n')).toMatch(/LINTEL_TOKENS[\s\S]*LINTEL_BEHIND_TLS/);
    expect(faultsOf({ LINTEL_HOST: '10.0.0.5', LINTEL_TOKENS: TOKEN }).join('\n')).toMatch(/LINTEL_BEHIND_TLS/);
    expect(faultsOf({ LINTEL_HOST: '0.0.0.0', LINTEL_TOKENS: TOKEN, LINTEL_BEHIND_TLS: 'yes' })).toEqual([]);
    expect(faultsOf({ LINTEL_HOST: '::1' })).toEqual([]);
    expect(faultsOf({ LINTEL_HOST: 'localhost' })).toEqual([]);
  });

  it('tokens come from a file too, a line each; what is no token is a fault', () => {
    const good = join(folder, 'good');
    writeFileSync(good, `# panel of the office\n${TOKEN}\n\nother-token-0123456789abcdef # night\n`);
    expect(readConfig({ LINTEL_TOKENS_FILE: good }).tokens).toEqual([
      { text: TOKEN, tenant: 'local' },
      { text: 'other-token-0123456789abcdef', tenant: 'local' },
    ]);
    const bad = join(folder, 'bad');
    writeFileSync(bad, 'short\n');
    expect(faultsOf({ LINTEL_TOKENS_FILE: bad })).toEqual([
      'LINTEL_TOKENS_FILE holds a line that is no token of 24 to 200 characters',
    ]);
    expect(faultsOf({ LINTEL_TOKENS_FILE: join(folder, 'none') })).toEqual([
      'LINTEL_TOKENS_FILE cannot be read: it is not there',
    ]);
  });

  it('takes exact origins of extensions', () => {
    const origin = `chrome-extension://${'a'.repeat(32)}`;
    expect(readConfig({ LINTEL_ORIGINS: `${origin}, http://127.0.0.1:4310` }).origins).toEqual([
      origin,
      'http://127.0.0.1:4310',
    ]);
    expect(faultsOf({ LINTEL_ORIGINS: '*' })).toHaveLength(1);
    expect(faultsOf({ LINTEL_ORIGINS: 'null' })).toHaveLength(1);
  });
});

describe('DEBUG in production', () => {
  it.each(['*', 'fhir-kit-client:*', 'fhir*', 'express,fhir-kit-client:info', 'hono *'])(
    'refuses to start with %s',
    (debug) => {
      expect(faultsOf({ NODE_ENV: 'production', DEBUG: debug })).toEqual([
        'DEBUG covers fhir-kit-client, which would print patients and tokens: unset it',
      ]);
      expect(faultsOf({ DEBUG: debug })).toEqual([]);
    },
  );

  it.each(['', 'express:*', '*,-fhir-kit-client:*', 'fhir-kit'])('starts with %j', (debug) => {
    expect(faultsOf({ NODE_ENV: 'production', DEBUG: debug })).toEqual([]);
    expect(debugCovers(debug, 'fhir-kit-client:info')).toBe(false);
  });
});

describe('the coding policy', () => {
  const file = (name: string, value: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
    return path;
  };

  it('is read from the file that LINTEL_POLICY names', () => {
    const policy = { rules: { CV10: { off: true, reason: 'our claim system drops doubles' } } };
    expect(readConfig({ LINTEL_POLICY: file('policy.json', policy) }).policy).toEqual(policy);
    expect(readConfig({}).policy).toBeUndefined();
  });

  it.each([
    ['no JSON', '{', 'LINTEL_POLICY is not JSON'],
    ['a rule without a reason', { rules: { CV10: { off: true } } }, /^LINTEL_POLICY .*\/rules\/CV10\/reason/],
    ['a rule that does not exist', { rules: { ZZ99: { off: true, reason: 'r' } } }, /there is no rule ZZ99/],
    [
      'off and a severity at once',
      { rules: { CV10: { off: true, severity: 'info', reason: 'r' } } },
      /\/rules\/CV10: /,
    ],
  ])('%s: the service does not start, and says where', (_, value, says) => {
    const [fault, ...more] = faultsOf({ LINTEL_POLICY: file('bad.json', value) });
    expect(more).toEqual([]);
    expect(fault).toMatch(says);
    expect(fault).not.toContain(folder);
  });

  it('a file that is not there', () => {
    expect(faultsOf({ LINTEL_POLICY: join(folder, 'none.json') })).toEqual([
      'LINTEL_POLICY cannot be read: it is not there',
    ]);
  });
});
