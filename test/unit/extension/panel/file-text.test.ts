import { describe, expect, it } from 'vitest';
import { fileText, oasisXml, readFile } from '../../../../extension/panel/file-text.ts';
import { cda } from '../../../charts/clinical-document.ts';
import { submission } from '../../../charts/submission.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('an OASIS file', () => {
  it('is one that says so itself, in any encoding that XML has', () => {
    expect(oasisXml(bytes(submission()))).toContain('<M1830_CRNT_BATHG>03<');
    expect(oasisXml(Buffer.from(`\ufeff${submission()}`, 'utf16le'))).toContain('<M1830_CRNT_BATHG>03<');
  });

  it.each([
    ['a CDA document', '<?xml version="1.0"?><ClinicalDocument/>'],
    ['a note that speaks of one', 'The <ASSESSMENT> is due.'],
    ['a web page', '<!DOCTYPE html><title>ASSESSMENT</title>'],
  ])('%s is none', (_, text) => expect(oasisXml(bytes(text))).toBeUndefined());
});

describe('a dropped file', () => {
  it.each([
    ['UTF-8', bytes('Temp 37.2 °C'), 'Temp 37.2 °C'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'BP 130/80'), 'BP 130/80'],
    ['UTF-16 with its mark', bytes([0xff, 0xfe, 0x48, 0, 0x46, 0]), 'HF'],
    ['Windows-1252, as old software writes it', bytes('37', [0xb0], 'C, ', [0x93], 'better', [0x94]), '37°C, “better”'],
    ['with the line ends of Windows', bytes('one\r\ntwo'), 'one\ntwo'],
    ['empty', bytes(), ''],
  ])('%s is text', (_, file, text) => {
    expect(fileText(file)).toEqual({ text });
  });

  it.each([
    ['a PDF', bytes('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3])],
    ['an RTF document', bytes('{\\rtf1\\ansi Seen today}')],
    ['a Word or other packed document', bytes('PK', [3, 4, 20, 0])],
    ['a picture', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['a picture', bytes([0x49, 0x49, 0x2a, 0])],
    ['an HTML document', bytes('<!DOCTYPE html><p>x</p>')],
    ['an XML document', bytes('\n<?xml version="1.0"?><ClinicalDocument/>')],
    ['not a text file', bytes('abc', [0, 1, 2], 'def')],
  ])('%s is unreadable, and named', (name, file) => {
    expect(fileText(file)).toEqual({ unreadable: name });
  });
});

describe('a dropped document with markup', () => {
  const dropped = (name: string, ...parts: (string | number[])[]) =>
    readFile(new File([bytes(...parts) as BlobPart], name), () => Promise.reject(new Error('no service is asked')));

  it.each([
    ['note.rtf', ['{\\rtf1\\ansi Seen\\par D', "\\'e9", 'bridement}'], 'Seen\nDébridement'],
    ['note.html', ['<p>Seen</p><p>at home</p>'], 'Seen\n\nat home'],
    ['page', ['<!DOCTYPE html><html><body>D', [0xe9], 'bridement</body></html>'], 'Débridement'],
  ] as const)('%s is read as its reader sees it, without the service', async (name, parts, text) => {
    expect(await dropped(name, ...(parts as unknown as string[]))).toMatchObject({ text, name });
  });

  it('a clinical document says whom and when it is of', async () => {
    const xml = cda({ sections: [{ title: 'Plan', text: 'Rest.' }] });
    expect(await dropped('a.xml', xml)).toMatchObject({
      text: 'Plan:\nRest.',
      about: { date: '2026-03-09', patient: { family: 'Underwood' } },
    });
  });

  it('what is neither is unreadable, and why is said', async () => {
    expect(await dropped('a.xml', '<?xml version="1.0"?><Patient/>')).toEqual({
      name: 'a.xml',
      unreadable: 'XML, and no clinical document (CDA)',
    });
  });
});
