import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { credentialAt } from '../../../../server/fhir/credential.ts';
import { isTokenText } from '../../../../server/fhir/smart/token.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintel-credential-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(bytes: string | Uint8Array): string {
  const file = join(folder, 'token');
  writeFileSync(file, bytes);
  return file;
}
const ofFile = (file: string) => credentialAt({ env: undefined, file }, {}, isTokenText);
const ofVariable = (env: Record<string, string>) =>
  credentialAt({ env: 'EHR_TOKEN', file: undefined }, env, isTokenText);

describe('the secret that a row of the registry points at', () => {
  it.each([
    ['a line end of Windows', 'okafor-7Q\r\n'],
    ['blank lines around it', '\n  okafor-7Q  \n\n'],
    ['UTF-16 as Notepad writes it', Buffer.from('\ufeffokafor-7Q\r\n', 'utf16le')],
  ])('is read with %s', async (_name, bytes) => {
    expect(await ofFile(fileWith(bytes))).toBe('okafor-7Q');
  });

  it.each([
    ['Bearer before it', 'Bearer okafor-7Q'],
    ['quotes', '"okafor-7Q"'],
    ['two lines', 'okafor-7Q\nokafor-8R'],
    ['a name before it', 'TOKEN = okafor-7Q'],
  ])('with %s it is none, and is not quoted', async (_name, text) => {
    const failure = await ofFile(fileWith(text)).catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ problem: 'no-credential', message: expect.stringMatching(/no credential alone/) });
    expect(String(failure)).not.toContain('okafor');
  });

  it('says which trouble it is', async () => {
    await expect(ofVariable({})).rejects.toThrow(/cannot be used \(the variable is not set\)$/);
    await expect(ofVariable({ EHR_TOKEN: '  ' })).rejects.toThrow(/\(nothing is in it\)$/);
    await expect(ofFile(fileWith('\r\n'))).rejects.toThrow(/\(nothing is in it\)$/);
    await expect(ofFile(join(folder, 'gone', 'token'))).rejects.toThrow(/\(the file is not there\)$/);
    mkdirSync(join(folder, 'a-folder'));
    await expect(ofFile(join(folder, 'a-folder'))).rejects.toThrow(/\(the file cannot be read\)$/);
  });
});
