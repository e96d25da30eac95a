import { describe, expect, it } from 'vitest';
import { fileText, oasisXml } from '../../../../extension/panel/file-text.ts';
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
    ['a marked-up document (XML or HTML)', bytes('\n<?xml version="1.0"?><ClinicalDocument/>')],
    ['not a text file', bytes('abc', [0, 1, 2], 'def')],
  ])('%s is unreadable, and named', (name, file) => {
    expect(fileText(file)).toEqual({ unreadable: name });
  });
});
