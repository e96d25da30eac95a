import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { endpointChecks } from './endpoint-checks.ts';

/** `lintel endpoint check` of a server's certificate and TLS. */

const ROOT = join(import.meta.dirname, '../../..');
const own = endpointChecks();
const { check, started } = own;

describe('TLS', () => {
  const PEM = join(ROOT, 'test/fhir-server/tls');
  const tlsServer = async (options: ServerOptions = {}) => {
    const [key, cert] = await Promise.all(['key', 'cert'].map((part) => readFile(join(PEM, `localhost.${part}.pem`))));
    const statement = { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' };
    const server = createServer({ ...options, ...(key && cert ? { key, cert } : {}) }, (_request, response) =>
      json(response, 200, statement),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    started({
      close: async () => {
        server.closeAllConnections();
        server.close();
      },
    });
    return (server.address() as AddressInfo).port;
  };
  /** In a process of its own: who is trusted is read when Node starts. */
  const lintel = (args: string[], env: Record<string, string> = {}) =>
    new Promise<{ code: number | null; out: string }>((resolve, reject) => {
      const child = spawn(process.execPath, [join(ROOT, 'server/cli/lintel.ts'), 'endpoint', ...args], {
        env: { ...process.env, LINTEL_HOME: own.home, ...env },
      });
      let out = '';
      child.stdout.on('data', (chunk) => {
        out += chunk;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out }));
    });

  it('a certificate that nobody here trusts fails with what to do, and is trusted once that is done', async () => {
    const port = await tlsServer();
    const untrusted = await check(`https://localhost:${port}/fhir`);
    expect(untrusted.get('TLS')).toMatchObject({
      result: 'fail',
      say: 'TLSv1.3; the certificate is not signed by an authority that this machine trusts',
      fix: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
    await lintel(['add', 'tls', `https://localhost:${port}/fhir`]);
    await lintel(['add', 'number', `https://127.0.0.1:${port}/fhir`]);
    const trusting = { NODE_EXTRA_CA_CERTS: join(PEM, 'localhost.cert.pem') };
    const { out } = await lintel(['check', 'tls'], trusting);
    expect(out).toMatch(/pass {2}TLS .*TLSv1\.3; the certificate is trusted, for \d+ more days/);
    expect(out).toMatch(/pass {2}metadata: FHIR R4/);
    const wrongName = await lintel(['check', 'number'], trusting);
    expect(wrongName.code).toBe(1);
    expect(wrongName.out).toMatch(/FAIL {2}TLS .*the certificate is for another host\n {6}fix: register/);
    // What has to be done is said once, and not under each line that fails of it.
    expect(wrongName.out.match(/fix: register/g)).toHaveLength(1);
  });

  it('a version that is too old fails', async () => {
    const port = await tlsServer({ minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' });
    expect((await check(`https://localhost:${port}/fhir`)).get('TLS')).toMatchObject({
      result: 'fail',
      say: 'TLSv1.1',
    });
  });

  it('a server that wants a client certificate: what is asked for is said, and not found out by trying', async () => {
    const port = await tlsServer({ requestCert: true, maxVersion: 'TLSv1.2' });
    const checks = await check(`https://localhost:${port}/fhir`);
    expect(checks.get('TLS')).toMatchObject({ result: 'fail', fix: expect.stringContaining('client certificate') });
  });

  it('a server that is no TLS server', async () => {
    const fake = started(await startFakeEhr());
    const checks = await check(fake.url.replace('http:', 'https:').replace('127.0.0.1', 'localhost'));
    expect(checks.get('TLS')).toMatchObject({
      result: 'fail',
      problem: 'unreachable',
      say: 'the FHIR server cannot be reached (it does not speak TLS at that port)',
    });
    expect(checks.size).toBe(1);
  });
});
