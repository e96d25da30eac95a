import { afterEach, describe, expect, it } from 'vitest';
import { fetchAttachments } from '../../../server/fhir/attachments.ts';
import { MAX_ATTACHMENT } from '../../../server/fhir/fetch-attachment.ts';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { cda } from '../../charts/clinical-document.ts';
import { type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { pdf } from '../../fhir-server/pdf-writer.ts';
import { shippedEditions } from '../../shipped.ts';
import { endpointAt, patience, withToken } from './gateway.ts';

/** Attachments of documents: addresses that come from the record, and bytes that may be anything. */

const editions = await shippedEditions();

let server: FakeEhr | undefined;
afterEach(async () => server?.close());

const document = (id: string, attachment: object) => ({
  resourceType: 'DocumentReference',
  id,
  content: [{ attachment }],
});

async function start(): Promise<FakeEhr> {
  server = await startFakeEhr();
  return server;
}
const fetchFrom = (ehr: FakeEhr, documents: ReturnType<typeof document>[]) =>
  fetchAttachments(endpointAt(ehr.url, withToken.row, withToken.machine), documents, patience());
const NOTE = 'Wound bed 80% granulation, scant drainage.';
const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64');

describe('case 15: a document with attachments without number', () => {
  it('keeps nobody else waiting: 100,000 in one document are looked through at once, and it is named once', async () => {
    const ehr = await start();
    const content = Array.from({ length: 100_000 }, (_, i) => ({
      attachment: {
        url: i % 2 ? `Binary/n${i}` : `https://elsewhere.example.org/Binary/n${i}`,
        contentType: 'text/plain',
      },
    }));
    // Of this thread's own work between two turns: what other processes take is not ours.
    let longest = 0;
    let last = process.threadCpuUsage();
    const turns = setInterval(() => {
      const { user, system } = process.threadCpuUsage(last);
      longest = Math.max(longest, (user + system) / 1_000);
      last = process.threadCpuUsage();
    }, 20);
    const { reported } = await fetchFrom(ehr, [{ resourceType: 'DocumentReference', id: 'd1', content }]);
    clearInterval(turns);
    // It was minutes; seconds are those of a slow machine.
    expect(longest).toBeLessThan(5_000);
    expect(reported).toEqual([
      { at: 'DocumentReference/d1', say: expect.stringMatching(/lies outside of this FHIR server/) },
      { at: 'DocumentReference/d1', say: expect.stringMatching(/only 60 attachments/) },
    ]);
  });
});

describe('an attachment on the same server', () => {
  it('as a Binary in FHIR JSON', async () => {
    const ehr = await start();
    ehr.on('GET /fhir/Binary/n1', (_request, response) =>
      json(response, 200, { resourceType: 'Binary', id: 'n1', contentType: 'text/plain', data: base64(NOTE) }),
    );
    const { byUrl } = await fetchFrom(ehr, [document('d1', { contentType: 'text/plain', url: 'Binary/n1' })]);
    expect([...byUrl]).toEqual([['Binary/n1', { text: NOTE, contentType: 'text/plain' }]]);
  });

  it('as raw text, in the charset that it names', async () => {
    const ehr = await start();
    ehr.on('GET /fhir/Binary/n1', (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=windows-1252' })
        .end(Buffer.from('caf\u00e9', 'latin1'));
    });
    const url = `${ehr.url}/Binary/n1`;
    const { byUrl } = await fetchFrom(ehr, [document('d1', { url })]);
    expect(byUrl.get(url)).toEqual({ text: 'caf\u00e9', contentType: 'text/plain' });
  });

  it.each([
    ['a PDF by its own word', { 'content-type': 'application/pdf' }, Buffer.from('%PDF-1.7')],
    ['text that is no UTF-8', { 'content-type': 'text/plain' }, Buffer.from([0x41, 0xff, 0xfe])],
    ['text with a NUL', { 'content-type': 'text/plain' }, Buffer.from('a\u0000b')],
    ['a charset that nobody knows', { 'content-type': 'text/plain; charset=klingon' }, Buffer.from('x')],
    ['JSON that is no Binary', { 'content-type': 'application/fhir+json' }, Buffer.from('{"resourceType":"Patient"}')],
    ['broken JSON', { 'content-type': 'application/fhir+json' }, Buffer.from('{')],
  ])('%s is attached and unreadable', async (_name, headers, body) => {
    const ehr = await start();
    ehr.on('GET /fhir/Binary/n1', (_request, response) => void response.writeHead(200, headers).end(body));
    const { byUrl } = await fetchFrom(ehr, [document('d1', { contentType: 'text/plain', url: 'Binary/n1' })]);
    expect(byUrl.get('Binary/n1')).toBe('unreadable');
  });

  it('what says that it is no text is not fetched at all', async () => {
    const ehr = await start();
    const { byUrl } = await fetchFrom(ehr, [document('d1', { contentType: 'image/tiff', url: 'Binary/n1' })]);
    expect(byUrl.get('Binary/n1')).toBe('unreadable');
    expect(ehr.requests).toEqual([]);
  });

  it('what the server does not have is missing', async () => {
    const { byUrl } = await fetchFrom(await start(), [document('d1', { contentType: 'text/plain', url: 'Binary/n1' })]);
    expect(byUrl.get('Binary/n1')).toBe('missing');
  });

  it('what it does not allow, or is too large, was not looked at, and is reported by the document', async () => {
    const ehr = await start();
    ehr.on('GET /fhir/Binary/n1', (_request, response) => json(response, 403, {}));
    ehr.on('GET /fhir/Binary/n2', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end(Buffer.alloc(MAX_ATTACHMENT + 1, 0x41));
    });
    const { byUrl, reported } = await fetchFrom(ehr, [
      document('d1', { contentType: 'text/plain', url: 'Binary/n1' }),
      document('d2', { contentType: 'text/plain', url: 'Binary/n2' }),
    ]);
    expect(byUrl.size).toBe(0);
    expect(reported.map(({ at }) => at)).toEqual(['DocumentReference/d1', 'DocumentReference/d2']);
  });
});

describe('a marked-up document', () => {
  const CDA = cda({ sections: [{ title: 'Hospital Course', text: 'Débridement.' }] });
  const RTF = Buffer.from("{\\rtf1\\ansi D\\'e9bridement.}", 'latin1');

  it.each([
    ['a clinical document as a Binary', 'application/xml', Buffer.from(CDA), true],
    ['as it is', 'text/xml', Buffer.from(CDA), false],
    [
      'in the encoding that it declares',
      'application/xml',
      Buffer.from(CDA.replace('UTF-8', 'ISO-8859-1'), 'latin1'),
      false,
    ],
    ['RTF as a Binary', 'application/rtf', RTF, true],
    ['RTF as it is', 'text/rtf', RTF, false],
  ])('%s is fetched, and read as its reader sees it', async (_, contentType, bytes, isBinary) => {
    const ehr = await start();
    ehr.on('GET /fhir/Binary/n1', (_request, response) =>
      isBinary
        ? json(response, 200, { resourceType: 'Binary', id: 'n1', contentType, data: bytes.toString('base64') })
        : void response.writeHead(200, { 'content-type': contentType }).end(bytes),
    );
    const attached = document('d1', { contentType, url: 'Binary/n1' });
    const { byUrl } = await fetchFrom(ehr, [attached]);
    const whole = { ...attached, status: 'current', subject: { reference: 'Patient/p1' } };
    const { chart } = readChart([whole], editions, { attachments: byUrl, patient: 'p1' });
    expect(chart.documents?.[0]?.text).toMatch(/^(?:Hospital Course:\n)?Débridement\.$/);
  });

  it('one that holds a PDF in place of sections gives its text, fetched or in the resource', async () => {
    const ehr = await start();
    const data = pdf([{ words: [{ x: 60, y: 720, text: 'Seen at home.' }] }]).toString('base64');
    const body = `<nonXMLBody><text mediaType="application/pdf" representation="B64">${data}</text></nonXMLBody>`;
    const xml = Buffer.from(cda({ body }));
    ehr.on(
      'GET /fhir/Binary/n1',
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/xml' }).end(xml),
    );
    const attached = [
      document('d1', { contentType: 'text/xml', url: 'Binary/n1' }),
      document('d2', { contentType: 'application/xml', data: xml.toString('base64') }),
    ];
    const { byUrl, reported } = await fetchFrom(ehr, attached);
    expect(reported).toEqual([]);
    const whole = attached.map((one) => ({ ...one, status: 'current', subject: { reference: 'Patient/p1' } }));
    const { chart } = readChart(whole, editions, { attachments: byUrl, patient: 'p1' });
    expect(chart.documents?.map(({ text, date }) => [text, date])).toEqual([
      ['Seen at home.', '2026-03-09'],
      ['Seen at home.', '2026-03-09'],
    ]);
  });
});

describe('a PDF', () => {
  const page = (text: string) => pdf([{ words: [{ x: 60, y: 720, text }] }]);
  const binary = (ehr: FakeEhr, id: string, bytes: Buffer, contentType = 'application/pdf') =>
    ehr.on(`GET /fhir/Binary/${id}`, (_request, response) =>
      json(response, 200, { resourceType: 'Binary', id, contentType, data: bytes.toString('base64') }),
    );
  const at = (id: string) => document(id, { contentType: 'application/pdf', url: `Binary/${id}` });

  it('gives its text layer: as a Binary, as it is, under another type, and where it lies in the document', async () => {
    const ehr = await start();
    binary(ehr, 'n1', page('From a Binary.'));
    ehr.on('GET /fhir/Binary/n2', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(page('As it is.'));
    });
    binary(ehr, 'n3', page('Under another type.'), 'application/octet-stream');
    const data = page('In the document.').toString('base64');
    const disguised = page('In the document, as anything.').toString('base64');
    const { byUrl, reported, said } = await fetchFrom(ehr, [
      at('n1'),
      at('n2'),
      document('n3', { url: 'Binary/n3' }),
      document('n4', { contentType: 'application/pdf', data }),
      document('n5', { contentType: 'application/octet-stream', data: disguised }),
    ]);
    expect([...reported, ...said]).toEqual([]);
    expect(Object.fromEntries(byUrl)).toEqual({
      'Binary/n1': { text: 'From a Binary.', contentType: 'text/plain' },
      'Binary/n2': { text: 'As it is.', contentType: 'text/plain' },
      'Binary/n3': { text: 'Under another type.', contentType: 'text/plain' },
      [data]: { text: 'In the document.', contentType: 'text/plain' },
      [disguised]: { text: 'In the document, as anything.', contentType: 'text/plain' },
    });
  });

  it('that cannot be read is attached and unreadable, and why is said by its document, without a word of it', async () => {
    const ehr = await start();
    binary(ehr, 'scan', pdf([{ scan: [1700, 2200] }]));
    binary(ehr, 'locked', pdf([{ words: [{ x: 60, y: 720, text: 'Okafor' }] }], { encrypted: true }));
    binary(ehr, 'script', pdf([{ words: [{ x: 60, y: 720, text: 'Okafor' }] }], { script: 'app.alert(1)' }));
    binary(ehr, 'broken', Buffer.from('%PDF-1.7 Okafor'));
    ehr.on('GET /fhir/Binary/huge', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(Buffer.alloc(24 * 2 ** 20, 0x41));
    });
    const { byUrl, reported, said } = await fetchFrom(ehr, ['scan', 'locked', 'script', 'broken', 'huge'].map(at));
    expect([...byUrl.values()]).toEqual(Array.from({ length: 5 }, () => 'unreadable'));
    expect(reported).toEqual([]);
    expect(Object.fromEntries(said.map(({ at, say }) => [at, say]))).toEqual({
      'DocumentReference/scan': 'attached, unreadable: a PDF, and it is a scan without a text layer',
      'DocumentReference/locked': 'attached, unreadable: a PDF, and it is encrypted',
      'DocumentReference/script': 'attached, unreadable: a PDF, and it carries scripts',
      'DocumentReference/broken': 'attached, unreadable: a PDF, and it is damaged or not whole',
      'DocumentReference/huge': 'attached, unreadable: a PDF, and it is larger than is read',
    });
  });

  it('that is not there, or elsewhere, is no PDF that cannot be read', async () => {
    const ehr = await start();
    const elsewhere = document('d2', { contentType: 'application/pdf', url: 'https://files.example.com/a.pdf' });
    const { byUrl, reported } = await fetchFrom(ehr, [at('n1'), elsewhere]);
    expect([...byUrl]).toEqual([['Binary/n1', 'missing']]);
    expect(reported.map(({ at }) => at)).toEqual(['DocumentReference/d2']);
  });
});

describe('case 8: an attachment elsewhere', () => {
  it.each([
    'https://files.example.com/note.txt',
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    '../../admin/export',
    '//evil.test/note',
    'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0',
  ])('%s is not fetched and is reported', async (url) => {
    const ehr = await start();
    const { byUrl, reported } = await fetchFrom(ehr, [document('d1', { contentType: 'text/plain', url })]);
    expect(byUrl.size).toBe(0);
    expect(reported).toEqual([
      { at: 'DocumentReference/d1', say: 'the attachment lies outside of this FHIR server: not fetched' },
    ]);
    expect(ehr.requests).toEqual([]);
  });

  it('a resource of any shape is no fault', async () => {
    const odd = [null, 3, 'x', { attachment: null }, { attachment: { url: 5 } }, { attachment: { url: '' } }];
    const documents = [
      { resourceType: 'DocumentReference', content: odd },
      { resourceType: 'DocumentReference', content: 'x' },
    ];
    const { byUrl, reported } = await fetchAttachments(endpointAt((await start()).url), documents, patience());
    expect(byUrl.size + reported.length).toBe(0);
  });
});
