import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cda } from '../../charts/clinical-document.ts';
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

describe('another document that a person holds', () => {
  const sent = (contentType: string, text: string) =>
    ask({ contentType, data: Buffer.from(text).toString('base64') }).then((response) => response.json());
  const held = pdf([{ words: [{ x: 60, y: 720, text: 'Seen at home.' }] }]).toString('base64');

  it.each([
    ['application/rtf', '{\\rtf1 Seen\\par at home.}', 'Seen\nat home.'],
    ['text/html; charset=utf-8', '<p>Seen</p><p>at home.</p>', 'Seen\n\nat home.'],
    ['text/plain', 'Seen at home.', 'Seen at home.'],
  ])('%s gives its text', async (contentType, content, text) => {
    expect(await sent(contentType, content)).toEqual({ text, notes: [] });
  });

  it('a clinical document gives its words and what it says of itself', async () => {
    const xml = cda({ author: { name: 'Ora Blume', suffix: 'MD' }, sections: [{ title: 'Plan', text: 'Rest.' }] });
    expect(await sent('application/xml', xml)).toEqual({
      text: 'Plan:\nRest.',
      notes: [],
      about: {
        type: 'discharge-summary',
        date: '2026-03-09',
        author: 'MD',
        title: 'Discharge Summary',
        patient: expect.objectContaining({ family: 'Underwood', birthDate: '1941-11-02' }),
      },
    });
  });

  it('one that holds a PDF gives the PDF’s text', async () => {
    const body = `<nonXMLBody><text mediaType="application/pdf" representation="B64">${held}</text></nonXMLBody>`;
    expect(await sent('text/xml', cda({ body }))).toMatchObject({
      text: 'Seen at home.',
      about: { date: '2026-03-09' },
    });
  });

  it.each([
    ['XML of another kind', 'text/xml', '<?xml version="1.0"?><Okafor/>', /no clinical document/],
    ['half a document', 'application/xml', cda({ family: 'Okafor' }).slice(0, -60), /well-formed/],
    ['RTF by name', 'application/rtf', 'Okafor', /called RTF/],
  ])('%s is unreadable with why, and none of it', async (_, contentType, content, says) => {
    const answer = await sent(contentType, content);
    expect(answer).toEqual({ unreadable: expect.stringMatching(says) });
    expect(JSON.stringify(answer)).not.toMatch(/Okafor/);
  });
});

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

  it('a picture is refused, with what is taken, and not repeated', async () => {
    const response = await ask({ contentType: 'image/png', data: 'T2thZm9y' });
    expect(response.status).toBe(422);
    const failure = JSON.stringify(await failureOf(response));
    expect(failure).toMatch(/application\/pdf.*application\/rtf/);
    expect(failure).not.toMatch(/T2thZm9y|Okafor/);
  });
});
