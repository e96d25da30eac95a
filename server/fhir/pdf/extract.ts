import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawnShapes } from './drawn-shapes.ts';
import { fieldsOf } from './fields.ts';
import { type PlacedText, textInLines } from './text-lines.ts';
import { type TickedPage, tickedBoxes } from './ticked-boxes.ts';

/** The text layer of a PDF and what of it could not be read, or why there is no text. No words of the document in either. */
export type PdfRead = { text: string; notes: string[] } | { unreadable: string };

/** Pages of one document that are read, and characters: far above any discharge packet. */
const MOST_PAGES = 200;
const MOST_TEXT = 1_000_000;
/** A page with a picture on it and fewer characters than this is a scan: a fax line and a page number are no text layer. */
const FEW = 200;
/** Pixels from which on a picture is more than a letterhead. */
const LARGE_PICTURE = 500_000;

/** Pages on which drawn boxes are looked for, and milliseconds for all: a form has some twenty, and drawings take time. */
const MOST_DRAWN = 60;
const DRAWN_MS = 2_500;
const NO_BOXES: TickedPage = { runs: [], ticked: 0, open: 0, unsure: 0 };

/** Where pdfjs-dist keeps what it needs to read the older fonts, with the slash at its end that it asks for. */
const PACKAGE = dirname(findPackageJSON('pdfjs-dist', import.meta.url) ?? '');

/**
 * Extracts the text layer. It draws nothing, fetches nothing and runs no script of the document; what a form's fields hold
 * is read where the field stands. Runs in a thread of its own (`pdf-thread.ts`): a document may be made to take forever.
 */
export async function extractText(bytes: Uint8Array): Promise<PdfRead> {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    maxImageSize: 16_000_000,
    cMapUrl: join(PACKAGE, 'cmaps', '/'),
    cMapPacked: true,
    standardFontDataUrl: join(PACKAGE, 'standard_fonts', '/'),
  });
  try {
    const document = await task.promise;
    if (await document.hasJSActions()) return { unreadable: 'it carries scripts' };
    const read = await readPages(document);
    return 'text' in read && (await isStandIn(document, read.text)) ? { unreadable: IN_XFA } : read;
  } catch (error) {
    return { unreadable: whyNot(error) };
  } finally {
    await task.destroy().catch(() => {});
  }
}

const IN_XFA = 'it is a form that only its maker’s program shows (XFA)';

/** Whether the page only says that the form is elsewhere in the file, in XFA, which is not read. */
async function isStandIn(document: PDFDocumentProxy, text: string): Promise<boolean> {
  if (!/^\s*Please wait\b/.test(text)) return false;
  const { info } = await document.getMetadata();
  return 'IsXFAPresent' in info && info.IsXFAPresent === true;
}

async function readPages(document: PDFDocumentProxy): Promise<PdfRead> {
  const pages: { plain: string; boxed: string }[] = [];
  const form = { ticked: 0, open: 0, unsure: [] as number[], looked: 0, ms: 0 };
  const scanned: number[] = [];
  const empty: number[] = [];
  const notes: string[] = [];
  let length = 0;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number);
    const words = await wordsOfPage(page);
    const text = textOf(words.runs, words.turned);
    const letters = text.replace(/\s/g, '').length;
    if (letters < FEW && (await holdsPicture(page))) scanned.push(number);
    else if (letters === 0) empty.push(number);
    else {
      const isLooked = number <= MOST_DRAWN && form.ms < DRAWN_MS;
      const began = performance.now();
      const boxes = isLooked ? tickedBoxes(words.runs, await drawnShapes(page)) : NO_BOXES;
      form.ms += performance.now() - began;
      if (isLooked) form.looked = number;
      const isForm = boxes.ticked + boxes.open > 0;
      pages.push({ plain: text, boxed: isForm ? textOf(boxes.runs, words.turned) : text });
      form.ticked += boxes.ticked;
      form.open += boxes.open;
      if (boxes.unsure > 0) form.unsure.push(number);
    }
    page.cleanup();
    length += text.length;
    if (length <= MOST_TEXT) continue;
    notes.push(`only the first ${number} of ${document.numPages} pages were read: it is too long`);
    break;
  }
  if (pages.length === 0) {
    return { unreadable: scanned.length > 0 ? 'it is a scan without a text layer' : 'it holds no text' };
  }
  if (scanned.length > 0) notes.push(`${pagesWords(scanned)} a scan without a text layer: not read`);
  if (empty.length > 0) notes.push(`${pagesWords(empty)} without text`);
  if (document.numPages > MOST_PAGES)
    notes.push(`only the first ${MOST_PAGES} of ${document.numPages} pages were read`);
  // Boxes of which none is ticked may be a form that nobody filled in, or whose ticks are not drawn: nothing tells.
  const isTicked = form.ticked > 0;
  if (!isTicked && form.open > 0)
    notes.push('it is a form with drawn boxes, none surely ticked: its choices are not certain');
  if (isTicked && form.looked < pages.length)
    notes.push(`boxes of its form were looked for on the first ${form.looked} pages only`);
  if (form.unsure.length > 0)
    notes.push(
      `whether boxes are ticked is not certain on ${form.unsure.length === 1 ? 'page' : 'pages'} ${form.unsure.join(', ')}`,
    );
  return { text: pages.map(({ plain, boxed }) => (isTicked ? boxed : plain)).join('\n\n'), notes };
}

function pagesWords(numbers: readonly number[]): string {
  return numbers.length === 1 ? `page ${numbers[0]} is` : `pages ${numbers.join(', ')} are`;
}

async function wordsOfPage(page: PDFPageProxy): Promise<{ runs: PlacedText[]; turned: string }> {
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const upright: PlacedText[] = [];
  const turned: string[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const placed = placedBy(item.transform as number[], page.rotate, { width: right - left, height: top - bottom });
    if (!placed) turned.push(item.str);
    else upright.push({ text: item.str, ...placed, width: item.width, height: item.height || placed.height });
  }
  upright.push(...(await fieldsOf(page)));
  return { runs: upright, turned: turned.join(' ').trim() };
}

/** Words on end (a margin's form number) belong to no line; they are kept, behind the others. */
function textOf(runs: readonly PlacedText[], turned: string): string {
  return [textInLines(runs), turned].filter(Boolean).join('\n\n');
}

/** Where a run stands when the page is held as it is shown; `undefined` where its words do not run from left to right. */
function placedBy(
  transform: readonly number[],
  rotate: number,
  size: { width: number; height: number },
): Pick<PlacedText, 'x' | 'y' | 'height'> | undefined {
  const [a = 0, b = 0, , , e = 0, f = 0] = transform;
  const height = Math.hypot(a, b);
  const turns = ((Math.round(rotate / 90) % 4) + 4) % 4;
  // The page is turned clockwise for show.
  const shown = [
    { along: a, across: b, x: e, y: f },
    { along: b, across: -a, x: f, y: size.width - e },
    { along: -a, across: -b, x: size.width - e, y: size.height - f },
    { along: -b, across: a, x: size.height - f, y: e },
  ][turns];
  if (!shown || shown.along <= 0 || Math.abs(shown.across) > shown.along * 0.2) return undefined;
  return { x: shown.x, y: shown.y, height };
}

const PICTURES: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject]);

async function holdsPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.some((code: number, i: number) => {
    if (code === OPS.paintImageMaskXObject || code === OPS.paintImageMaskXObjectGroup) return true;
    if (!PICTURES.has(code)) return false;
    const [first, width, height] = (argsArray[i] ?? []) as unknown[];
    const inline = first as { width?: number; height?: number } | null;
    const [w, h] = typeof first === 'object' ? [inline?.width, inline?.height] : [Number(width), Number(height)];
    // A picture that pdfjs gives no size for was too large to be decoded.
    return !(w !== undefined && h !== undefined && w > 0 && h > 0) || w * h >= LARGE_PICTURE;
  });
}

/** By pdfjs's own name of the failure: its message may quote the document. */
function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'it is encrypted';
  if (name === 'InvalidPDFException' || name === 'FormatError') return 'it is damaged or not whole';
  return 'it could not be read as a PDF';
}
