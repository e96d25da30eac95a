import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../../server/config/config.ts';
import { readConfig } from '../../../../server/config/read-config.ts';

/** Who may call, as the configuration says it: faults by variable, values never. */

const folder = mkdtempSync(join(tmpdir(), 'lintel-identity-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

const provider = {
  LINTEL_OIDC_ISSUER: 'https://login.valley.example/agency',
  LINTEL_OIDC_CLIENT_ID: 'lintel',
  LINTEL_OIDC_ROLES: 'Lintel Coders, RN=coder; lintel=qa=qa; nurses=clinician',
};

describe('the identity provider', () => {
  it('names of groups may hold blanks, commas and equal signs; the order is kept', () => {
    expect(readConfig(provider).oidc).toEqual({
      issuer: provider.LINTEL_OIDC_ISSUER,
      clientId: 'lintel',
      scopes: 'openid',
      groupsClaim: 'groups',
      roles: [
        { group: 'Lintel Coders, RN', role: 'coder' },
        { group: 'lintel=qa', role: 'qa' },
        { group: 'nurses', role: 'clinician' },
      ],
      tenant: 'local',
    });
  });

  it('the secret comes from a file, and is trimmed', () => {
    const secret = file('secret', 'hunter2hunter2\n');
    expect(readConfig({ ...provider, LINTEL_OIDC_SECRET_FILE: secret }).oidc?.secret).toBe('hunter2hunter2');
    expect(faultsOf({ ...provider, LINTEL_OIDC_SECRET_FILE: join(folder, 'none') })).toEqual([
      'LINTEL_OIDC_SECRET_FILE cannot be read: it is not there',
    ]);
    expect(faultsOf({ ...provider, LINTEL_OIDC_SECRET_FILE: file('empty', ' \n') })).toEqual([
      'LINTEL_OIDC_SECRET_FILE is empty',
    ]);
  });

  it.each([
    [{ LINTEL_OIDC_ISSUER: 'http://login.valley.example' }, /^LINTEL_OIDC_ISSUER is an https address/],
    [{ LINTEL_OIDC_ISSUER: 'https://login.valley.example?hunter2' }, /^LINTEL_OIDC_ISSUER is an https address/],
    [{ LINTEL_OIDC_ROLES: 'nurses=nurse-hunter2' }, /^LINTEL_OIDC_ROLES holds GROUP=role parts/],
    [{ LINTEL_OIDC_ROLES: '=coder' }, /^LINTEL_OIDC_ROLES holds GROUP=role parts/],
    [{ LINTEL_OIDC_ROLES: ' ; ' }, /^LINTEL_OIDC_ROLES names no group/],
    [{ LINTEL_OIDC_SCOPES: 'profile hunter2' }, /^LINTEL_OIDC_SCOPES holds openid/],
    [{ LINTEL_OIDC_PROMPT: 'none-hunter2' }, /^LINTEL_OIDC_PROMPT is one of login, consent/],
    [{ LINTEL_OIDC_TENANT: 'Valley Hunter2' }, /^LINTEL_OIDC_TENANT is a name/],
    [{ LINTEL_SMART_ROLE: 'hunter2' }, /^LINTEL_SMART_ROLE is one of clinician, coder/],
  ])('%j is refused by name, without the value', (wrong, say) => {
    const faults = faultsOf({ ...provider, ...wrong });
    expect(faults).toEqual([expect.stringMatching(say)]);
    expect(faults.join()).not.toContain('unter2');
  });

  it('every part that is missing is named at once', () => {
    expect(faultsOf({ LINTEL_OIDC_ISSUER: 'https://login.valley.example' })).toEqual([
      'LINTEL_OIDC_CLIENT_ID is not set',
      'LINTEL_OIDC_ROLES is not set',
    ]);
    expect(faultsOf({ LINTEL_OIDC_CLIENT_ID: 'lintel' })).toEqual([
      'LINTEL_OIDC_ISSUER is not set, and other LINTEL_OIDC_ variables are',
    ]);
  });

  it('stands for tokens on another address than this machine, and then wants to know where browsers come back', () => {
    const elsewhere = { ...provider, LINTEL_HOST: '0.0.0.0', LINTEL_BEHIND_TLS: 'yes' };
    expect(faultsOf(elsewhere)).toEqual([
      'LINTEL_PUBLIC_URL is not set: sign-ins need to know where browsers come back',
    ]);
    expect(faultsOf({ ...elsewhere, LINTEL_PUBLIC_URL: 'https://lintel.valley.example' })).toEqual([]);
  });
});

describe('tokens of a file', () => {
  const TOKEN = 'agency-token-0123456789abcdef';

  it('have a role and a tenant where the line says so', () => {
    const tokens = file('tokens', `${TOKEN} role=coder tenant=hillside # nightly export\n${TOKEN}2\ttenant=valley\n`);
    expect(readConfig({ LINTEL_TOKENS_FILE: tokens }).tokens).toEqual([
      { text: TOKEN, role: 'coder', tenant: 'hillside' },
      { text: `${TOKEN}2`, tenant: 'valley' },
    ]);
  });

  it.each([`${TOKEN} role=boss`, `${TOKEN} tenant=Valley`, `${TOKEN} coder`, `${TOKEN} roles=coder`])(
    '%s is a fault: a slip in a role must not open everything',
    (line) => {
      expect(faultsOf({ LINTEL_TOKENS_FILE: file('slip', line) })).toEqual([
        expect.stringMatching(/^LINTEL_TOKENS_FILE holds a line with more than TOKEN role=ROLE tenant=NAME/),
      ]);
    },
  );
});
