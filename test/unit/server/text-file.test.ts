import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config/read-config.ts';
import { authOf } from '../../../server/fhir/auth.ts';
import { endpointSchema, readRegistry } from '../../../server/fhir/registry.ts';

/** Files that an administrator writes, in the encodings that editors and shells of Windows write. */

const folder = mkdtempSync(join(tmpdir(), 'lintel-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const marked = (mark: number[], text: string, encoding: 'utf8' | 'utf16le') =>
  Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]);
const WRITTEN: [string, (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => marked([0xef, 0xbb, 0xbf], text, 'utf8')],
  ['UTF-16, little end first', (text) => marked([0xff, 0xfe], text, 'utf16le')],
  ['UTF-16, big end first', (text) => marked([0xff, 0xfe], text, 'utf16le').swap16()],
];

describe.each(WRITTEN)('%s', (_name, written) => {
  const file = (text: string) => {
    const path = join(folder, 'written');
    writeFileSync(path, written(text));
    return path;
  };

  it('a tokens file and a secret file hold what was typed', () => {
    const tokens = file('agency-token-0123456789abcdef role=coder\r\n');
    expect(readConfig({ LINTEL_HOME: folder, LINTEL_TOKENS_FILE: tokens }).tokens).toEqual([
      { text: 'agency-token-0123456789abcdef', tenant: 'local', role: 'coder' },
    ]);
    const secret = file('s3cret-ä\r\n');
    const env = { LINTEL_OIDC_ISSUER: 'https://idp.example', LINTEL_OIDC_CLIENT_ID: 'c', LINTEL_OIDC_ROLES: 'A=it' };
    expect(readConfig({ LINTEL_HOME: folder, ...env, LINTEL_OIDC_SECRET_FILE: secret }).oidc?.secret).toBe('s3cret-ä');
  });

  it('a token of an endpoint, and the registry', async () => {
    const tokenFile = file('ehr-token-0123\r\n');
    const row = endpointSchema.parse({
      id: 'ehr',
      baseUrl: 'https://ehr.example/fhir',
      auth: { mode: 'static-bearer', tokenFile },
    });
    const auth = authOf(row, { env: {} });
    expect(await auth.headers(new AbortController().signal)).toEqual({ authorization: 'Bearer ehr-token-0123' });
    expect(await readRegistry(file(JSON.stringify({ endpoints: [row] })))).toEqual([row]);
  });
});
