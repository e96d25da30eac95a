import { parentPort } from 'node:worker_threads';
import { extractText, type PdfRead } from './extract.ts';

/** The thread that PDFs are opened in: bytes in, text out, one document at a time. `pdf-reader.ts` ends it when it takes too long. */
parentPort?.on('message', (bytes: Uint8Array) => {
  extractText(bytes).then((read: PdfRead) => parentPort?.postMessage(read));
});
