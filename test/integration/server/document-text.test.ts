import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../../fhir-server/pdf-writer.ts';
import { failureOf, post, startTestService, type TestService } from './start.ts';

/** `POST /v1/document-text`, over HTTP. */

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const ask = (body: unknown) =>
  post(`${service.url}/v1/document-text`, JSON.stringify(body), { 'content-type': 'application/json' });
const asked = (bytes: Buffer) => ask({ contentType: 'application/pdf', data: bytes.toString('base64') });

describe('a PDF that a person holds', () => {
  it('gives its text layer', async () => {
    const response = await asked(pdf([{ words: [{ x: 60, y: 720, text: 'Needs one person to bathe.' }] }]));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ text: 'Needs one person to bathe.', notes: [] });
  });

  it('that is a scan, or none, is unreadable with why', async () => {
    expect(await (await asked(pdf([{ scan: [1700, 2200] }]))).json()).toEqual({
      unreadable: 'it is a scan without a text layer',
    });
    expect(await (await asked(Buffer.from('Okafor'))).json()).toEqual({ unreadable: 'it is damaged or not whole' });
  });

  it('anything else than a PDF is refused, and not repeated', async () => {
    const response = await ask({ contentType: 'text/plain', data: 'T2thZm9y' });
    expect(response.status).toBe(422);
    expect(JSON.stringify(await failureOf(response))).not.toMatch(/T2thZm9y|Okafor/);
  });
});
