import { deflateSync } from 'node:zlib';

/** Words at a place of a page, in points from the lower left corner. */
export interface Words {
  x: number;
  y: number;
  text: string;
  size?: number;
}

export interface PdfPage {
  words?: readonly Words[];
  /** A picture over the whole page, as a scanner makes it: width and height in pixels. */
  scan?: readonly [width: number, height: number];
  /** Drawing operators as written, after the words. */
  draws?: string;
  rotate?: number;
  /** What is typed into a field of a form, at its lower left corner. */
  field?: Words;
  /** Fields and other annotations, each at its lower left corner: what its dictionary says of it, as written. */
  widgets?: readonly { x: number; y: number; says: string }[];
}

export interface PdfOptions {
  /** A script that the document would run when it is opened. */
  script?: string;
  /** Holds a form in XFA beside its pages. */
  xfa?: boolean;
  /** Says that it is encrypted with a password that nobody knows. */
  encrypted?: boolean;
}

/** Writes a PDF 1.7, small and plain. */
export function pdf(pages: readonly PdfPage[], { script, encrypted, xfa }: PdfOptions = {}): Buffer {
  const objects: Buffer[] = [];
  const add = (text: string, stream?: Buffer): number => {
    const parts = stream
      ? [Buffer.from(`${text}\nstream\n`, 'latin1'), stream, Buffer.from('\nendstream')]
      : [Buffer.from(text, 'latin1')];
    objects.push(Buffer.concat(parts));
    return objects.length;
  };
  const catalog = add('');
  const tree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((page) => {
    const picture = page.scan && add(...scanned(page.scan));
    const draws = [
      ...(page.words ?? []).map(
        ({ x, y, text, size }) => `BT /F1 ${size ?? 11} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
      ),
      ...(picture ? ['q 612 0 0 792 0 0 cm /Im1 Do Q'] : []),
      page.draws ?? '',
    ].join('\n');
    const stream = deflateSync(Buffer.from(draws, 'latin1'));
    const content = add(`<< /Length ${stream.length} /Filter /FlateDecode >>`, stream);
    const field = page.field;
    const annotation =
      field &&
      add(
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (note) /V (${escaped(field.text)}) /Rect [${field.x} ${field.y} ${field.x + 300} ${field.y + 14}] /F 4 /DA (/F1 10 Tf 0 g) >>`,
      );
    const widgets = (page.widgets ?? []).map(({ x, y, says }) =>
      add(
        `<< /Type /Annot ${says.includes('/Subtype') ? '' : '/Subtype /Widget'} /F 4 /Rect [${x} ${y} ${x + 12} ${y + 12}] ${says} >>`,
      ),
    );
    const annotations = [...(annotation ? [annotation] : []), ...widgets].map((one) => `${one} 0 R`).join(' ');
    const resources = `<< /Font << /F1 ${font} 0 R >> ${picture ? `/XObject << /Im1 ${picture} 0 R >>` : ''} >>`;
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Rotate ${page.rotate ?? 0} /Resources ${resources} /Contents ${content} 0 R ${annotations ? `/Annots [${annotations}]` : ''} >>`,
    );
  });
  const action = script === undefined ? '' : `/OpenAction << /S /JavaScript /JS (${escaped(script)}) >>`;
  const stream = Buffer.from('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"></xdp:xdp>');
  const form = xfa ? `/AcroForm << /Fields [] /XFA ${add(`<< /Length ${stream.length} >>`, stream)} 0 R >>` : '';
  objects[catalog - 1] = Buffer.from(`<< /Type /Catalog /Pages ${tree} 0 R ${action} ${form} >>`, 'latin1');
  objects[tree - 1] = Buffer.from(
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`,
  );
  return written(
    objects,
    catalog,
    encrypted ? `/Encrypt ${ENCRYPTION} /ID [<${'61'.repeat(16)}> <${'61'.repeat(16)}>]` : '',
  );
}

/** RC4 of 40 bits with hashes that no password gives. */
const ENCRYPTION = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'3f'.repeat(32)}> /U <${'7a'.repeat(32)}> >>`;

function scanned([width, height]: readonly [number, number]): [string, Buffer] {
  const pixels = deflateSync(Buffer.alloc(width * height, 0xf2));
  return [
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${pixels.length} >>`,
    pixels,
  ];
}

/** A PDF of one page whose content unpacks to this many MiB of blanks, or of another text again and again. */
export function bomb(mebibytes: number, text = ' '): Buffer {
  const stream = deflateSync(Buffer.alloc(mebibytes * 2 ** 20, text));
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  return written(objects, 1, '');
}

function written(objects: readonly Buffer[], catalog: number, more: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let at = parts[0]?.length ?? 0;
  const places = objects.map((object, i) => {
    const place = at;
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    at += part.length;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R ${more} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (character) => `\\${character}`);
}
