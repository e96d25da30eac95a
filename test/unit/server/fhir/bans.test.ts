import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What of fhir-kit-client may not be used, and where the kit may be imported (service.md section 2). */

const root = join(import.meta.dirname, '../../../..');
const sources = globSync('{shared,server,extension}/**/*.{ts,tsx,mjs}', { cwd: root }).map((file) => ({
  file: file.replaceAll('\\', '/'),
  code: readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, ''),
}));

describe('fhir-kit-client', () => {
  it('is imported by server/fhir/client.ts and nowhere else', () => {
    const importers = sources
      .filter(({ code }) => /(?:from|import\()\s*['"]fhir-kit-client/.test(code))
      .map(({ file }) => file);
    expect(importers).toEqual(['server/fhir/client.ts']);
  });

  it('resolve, smartAuthMetadata, nextPage and prevPage are not called on it, and it gets no token', () => {
    const gateway = sources.filter(({ file }) => file.startsWith('server/fhir/'));
    expect(gateway.length).toBeGreaterThan(5);
    const banned = /\.(?:resolve|smartAuthMetadata|nextPage|prevPage)\s*\(|\bbearerToken\b|\bsplitReference\b/;
    // `path.resolve` and `Promise.resolve` are other functions.
    const strip = (code: string) => code.replace(/\b(?:Promise|path)\.resolve\(/g, '');
    expect(gateway.filter(({ code }) => banned.test(strip(code))).map(({ file }) => file)).toEqual([]);
  });

  it('the gateway makes no request but through the transport', () => {
    const sends = /\bfetch\s*\(|\bhttps?\.request\b|from 'undici'/;
    const senders = sources.filter(({ file, code }) => /^server\/(?:fhir|cds)\//.test(file) && sends.test(code));
    expect(senders.map(({ file }) => file)).toEqual(['server/fhir/transport.ts']);
  });

  it('oauth4webapi sends by the transport too, never by a fetch of its own', () => {
    const client = sources.find(({ file }) => file === 'server/fhir/smart/smart-client.ts')?.code ?? '';
    const calls = [...client.matchAll(/await \w*(?:Request|ApplicationLevelSignature)\(([\s\S]*?)\);/g)];
    expect(calls).toHaveLength(5);
    for (const [call] of calls) expect(call).toContain('options(signal)');
    expect(client).toMatch(/options = [^;]*\[customFetch\]: fetch/);
    const others = sources.filter(
      ({ file, code }) =>
        file.startsWith('server/fhir/') &&
        !file.endsWith('smart-client.ts') &&
        /\w+Request\b[^;]*oauth4webapi/.test(code),
    );
    expect(others.map(({ file }) => file)).toEqual([]);
  });

  it('a socket of its own is opened for the TLS check only, which sends nothing on it', () => {
    const opens = sources.filter(
      ({ file, code }) => file.startsWith('server/fhir/') && /from 'node:(?:tls|http|https|http2)'/.test(code),
    );
    expect(opens.map(({ file }) => file)).toEqual(['server/fhir/check/tls.ts']);
    expect(opens[0]?.code).not.toMatch(/\.write\(|\.end\(/);
  });

  it('the transport follows no redirect', () => {
    const transport = sources.find(({ file }) => file === 'server/fhir/transport.ts')?.code ?? '';
    // undici's `request` follows none unless it is given an interceptor that does.
    expect(transport.match(/\brequest\(/g)).toHaveLength(1);
    expect(transport).not.toMatch(/interceptors\.redirect|RedirectHandler/);
  });
});
