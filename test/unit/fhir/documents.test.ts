import { describe, expect, it } from 'vitest';
import type { AttachmentText } from '../../../shared/fhir/reading.ts';
import { base64, document, first, plain } from './document-resource.ts';
import { chartOf, coded, LOINC, type Resource, read, saidOf, subject } from './record.ts';

describe('attachments that lie in the resource', () => {
  it('text is read, with its day and source', () => {
    const { documents, sources } = chartOf([plain('SpO2 < 90 % on 2 L.\nNo edema.')]);
    expect(documents).toEqual([
      { id: 'd', type: 'other', date: '2026-11-09', text: 'SpO2 < 90 % on 2 L.\nNo edema.', state: 'read' },
    ]);
    expect(sources['/documents/0']).toEqual([
      { kind: 'fhir', ref: 'DocumentReference/d', path: 'content[0].attachment' },
    ]);
  });

  it.each([
    ['text/plain; charset=utf-8', 'Débridement', 'utf8'],
    ['text/plain;charset=ISO-8859-1', 'Débridement', 'latin1'],
    ['text/plain; charset="utf-16le"', 'Débridement', 'utf16le'],
  ] as const)('%s', (contentType, text, encoding) => {
    expect(first(document({ contentType, data: base64(text, encoding) }))?.text).toBe(text);
  });

  it('a byte order mark tells UTF-16', () => {
    expect(first(document({ contentType: 'text/plain', data: base64('\ufeffEdema 2+', 'utf16le') }))?.text).toBe(
      'Edema 2+',
    );
  });

  it('HTML is read as a reader sees it', () => {
    const html =
      '<html><head><style>p{}</style></head><body><p>Edema 2+ &amp; crackles</p><ul><li>SpO2 &lt; 90 %</li></ul><script>alert(1)</script></body></html>';
    expect(first(document({ contentType: 'text/html', data: base64(html) }))?.text).toBe(
      'Edema 2+ & crackles\n\n- SpO2 < 90 %',
    );
  });

  it.each([
    ['a page', '<!DOCTYPE html>\n<html><body><p>Edema &amp; rales</p></body></html>', 'Edema & rales'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>Rales</body></html>', 'Rales'],
    ['a fragment', ' <div>Edema<br/>2+ &lt; last week</div>\n', 'Edema\n2+ < last week'],
    ['text with a bare sign', '<2 falls since discharge, gait > 10 ft', '<2 falls since discharge, gait > 10 ft'],
    ['text that names an element', '<p> is what the printer wrote', '<p> is what the printer wrote'],
  ])('%s that is called plain text is read as what it is', (_, written, shown) => {
    expect(first(document({ contentType: 'text/plain', data: base64(written) }))?.text).toBe(shown);
  });

  it.each([
    ['PDF', { contentType: 'application/pdf', data: base64('%PDF-1.4') }],
    ['a CDA document without words', { contentType: 'application/xml', data: base64('<ClinicalDocument/>') }],
    ['a picture', { contentType: 'image/png', data: 'iVBORw0KGgo=' }],
    ['PDF that is called text', { contentType: 'text/plain', data: base64('%PDF-1.4 …') }],
    [
      'half a CDA document that is called text',
      { contentType: 'text/plain', data: base64('<?xml version="1.0"?>\n<ClinicalDocument>') },
    ],
    ['bytes that are no UTF-8', { contentType: 'text/plain', data: base64('Débridement', 'latin1') }],
    ['an unknown charset', { contentType: 'text/plain; charset=klingon', data: base64('nuqneH') }],
    ['no base64', { contentType: 'text/plain', data: '***' }],
    ['no content type', { data: base64('text') }],
  ])('%s is attached and unreadable, and reported', (_, attachment) => {
    const result = read([document(attachment)]);
    expect(result.chart.documents?.[0]).toMatchObject({ state: 'unreadable' });
    expect(result.chart.documents?.[0]).not.toHaveProperty('text');
    expect(saidOf(result, 'DocumentReference/d')).toHaveLength(1);
  });

  const rtf = '{\\rtf1\\ansi Wound bed pink.\\par}';
  it.each([
    ['application/octet-stream', rtf, 'Wound bed pink.'],
    ['application/msword', rtf, 'Wound bed pink.'],
    [undefined, rtf, 'Wound bed pink.'],
    ['binary/octet-stream', '<!DOCTYPE html><html><body>Lungs clear</body></html>', 'Lungs clear'],
  ])('of a type that says nothing (%s) how it begins tells', (contentType, content, words) => {
    const attachment = { ...(contentType ? { contentType } : {}), data: base64(content) };
    expect(first(document(attachment))?.text?.trim()).toBe(words);
  });

  it.each([
    ['application/octet-stream', 'Lungs clear'],
    ['application/octet-stream', '\u00ff\u00d8\u00ff\u00e0\u0000JFIF'],
    ['application/msword', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'],
    [undefined, 'Lungs clear'],
    ['image/rtf', rtf],
  ])('what is called %s and does not begin as anything known is not text', (contentType, content) => {
    const attachment = { ...(contentType ? { contentType } : {}), data: base64(content, 'latin1') };
    const found = first(document(attachment));
    expect(found).toMatchObject({ state: 'unreadable' });
    expect(found?.text).toBeUndefined();
  });

  it('an empty one is no document text, and not unreadable either', () => {
    const result = read([document({ contentType: 'text/plain', data: base64('  \n') })]);
    expect(result.chart.documents?.[0]).not.toHaveProperty('state');
    expect(saidOf(result, 'DocumentReference/d')).toHaveLength(1);
  });

  it('of several formats of one document, the text', () => {
    const content = [
      { attachment: { contentType: 'application/pdf', data: base64('%PDF-1.4') } },
      { attachment: { contentType: 'text/plain', data: base64('Same in words') } },
    ];
    const result = read([document({}, { content })]);
    expect(result.chart.documents).toHaveLength(1);
    expect(result.chart.documents?.[0]).toMatchObject({ state: 'read', text: 'Same in words' });
    expect(saidOf(result, 'DocumentReference/d')).toEqual([]);
  });
});

describe('attachments elsewhere', () => {
  const url = 'https://ehr.example.org/fhir/Binary/b1';
  const linked = document({ contentType: 'text/plain', url });
  const given = (text: AttachmentText) => read([linked], { attachments: new Map([[url, text]]) });

  it('are read from what was fetched', () => {
    expect(given({ text: 'Fetched.' }).chart.documents?.[0]).toMatchObject({ state: 'read', text: 'Fetched.' });
    expect(given({ text: '<p>Fetched.</p>', contentType: 'text/html' }).chart.documents?.[0]?.text).toBe('Fetched.');
  });

  it('four states: read, unreadable, not there, not looked for', () => {
    const state = (result: ReturnType<typeof read>) => result.chart.documents?.[0]?.state;
    expect(state(given('unreadable'))).toBe('unreadable');
    const missing = given('missing');
    expect(state(missing)).toBeUndefined();
    expect(saidOf(missing, 'DocumentReference/d')[0]).toMatch(/not on its server/);
    const unfetched = read([linked]);
    expect(state(unfetched)).toBeUndefined();
    expect(saidOf(unfetched, 'DocumentReference/d')[0]).toMatch(/not fetched/);
  });

  it('are read from a Binary of the same Bundle', () => {
    const binary: Resource = {
      resourceType: 'Binary',
      id: 'b1',
      contentType: 'text/plain',
      data: base64('In the Bundle.'),
    };
    expect(first(document({ url: 'Binary/b1' }), binary)?.text).toBe('In the Bundle.');
  });
});

describe('which documents count', () => {
  it.each(['superseded', 'entered-in-error', undefined])('status %s does not', (status) => {
    expect(chartOf([plain('Old', { status })])).not.toHaveProperty('documents');
  });

  it('a preliminary one does not: nobody has signed it', () => {
    const result = read([plain('Draft', { docStatus: 'preliminary' })]);
    expect(result.chart).not.toHaveProperty('documents');
    expect(saidOf(result, 'DocumentReference/d')).toHaveLength(1);
  });

  it('one that another replaces does not', () => {
    const newer = {
      ...plain('New'),
      id: 'e',
      relatesTo: [{ code: 'replaces', target: { reference: 'DocumentReference/d' } }],
    };
    const result = read([plain('Old'), newer]);
    expect(result.chart.documents?.map(({ text }) => text)).toEqual(['New']);
    expect(saidOf(result, 'DocumentReference/d')).toHaveLength(1);
  });

  it('they stand oldest first', () => {
    const dated = (id: string, date: string) => ({ ...plain(id, { date }), id });
    expect(
      chartOf([dated('b', '2026-11-10T08:00:00Z'), dated('a', '2026-11-02T08:00:00Z')]).documents?.map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });
});

describe('Compositions', () => {
  const composition = (section: object[], more: object = {}): Resource => ({
    resourceType: 'Composition',
    id: 'c',
    status: 'final',
    subject,
    date: '2026-11-07',
    title: 'Discharge summary',
    type: coded(LOINC, '18842-5'),
    author: [{ display: 'L. Achterberg, MD' }],
    section,
    ...more,
  });
  const div = (text: string) => ({
    status: 'additional',
    div: `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`,
  });

  it('are their sections, with their titles, also sections within sections', () => {
    const section = [
      { title: 'Hospital course', text: div('<p>Diuresed 11 lb.</p>') },
      { title: 'Plan', section: [{ code: { text: 'Diet' }, text: div('2 g sodium') }] },
    ];
    expect(first(composition(section))).toMatchObject({
      type: 'discharge-summary',
      author: 'MD',
      state: 'read',
      text: 'Hospital course:\nDiuresed 11 lb.\n\nDiet:\n2 g sodium',
    });
  });

  it('that are preliminary are reported', () => {
    const result = read([composition([{ text: div('x') }], { status: 'preliminary' })]);
    expect(result.chart).not.toHaveProperty('documents');
    expect(saidOf(result, 'Composition/c')).toHaveLength(1);
  });
});
