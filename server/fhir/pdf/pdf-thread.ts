import { parentPort } from 'node:worker_threads';
// pdf.js would load this half of itself with the first document: here it is there before one comes.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { extractText, type PdfRead } from './extract.ts';

/** The thread that PDFs are opened in: bytes in, text out, one document at a time. `pdf-reader.ts` ends it when it takes too long. */
parentPort?.on('message', (bytes: Uint8Array) => {
  extractText(bytes).then((read: PdfRead) => parentPort?.postMessage(read));
});
