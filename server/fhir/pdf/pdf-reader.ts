import { Worker } from 'node:worker_threads';
import { compiledCode } from '../../compiled-code.ts';
import { limiter } from '../limiter.ts';
import type { PdfRead } from './extract.ts';

/** Bytes of a PDF that is opened. */
export const MAX_PDF = 16 * 1024 * 1024;

export interface PdfLimits {
  /** Longest time for one document. */
  ms: number;
  /** Bytes that the process may grow by meanwhile: what a PDF unpacks to lies outside of a thread's own heap limit. */
  growth: number;
}

const LIMITS: PdfLimits = { ms: 10_000, growth: 768 * 1024 * 1024 };
/** Heap of the thread. */
const HEAP_MB = 256;
const LOOK_MS = 50;

/** Threads at a time in the whole service: a PDF takes a core. */
const threads = limiter(2);

/**
 * A thread that no document has been in yet. It takes a third of a second until one can read, so that once there were PDFs
 * the next ones find it ready.
 */
let spare: Worker | undefined;
/** Milliseconds until it is begun: it would take a core from the answer that is made of the PDFs just read. */
const LATER = 1_000;

/** Opens PDFs one after another, in a thread of its own. One patient's reader; `close` it. */
export interface PdfReader {
  /** Begins with the thread, which takes a while, before the first document is there. */
  start(): void;
  /** The text of one PDF. Never throws on a document, whatever it is. @throws the signal's reason */
  read(bytes: Uint8Array, signal: AbortSignal): Promise<PdfRead>;
  close(): Promise<void>;
}

/**
 * A malicious document must not take the service down: the thread is ended when its time is over or the memory grows too
 * much, and the next document gets a new one.
 */
export function pdfReader(limits: PdfLimits = LIMITS): PdfReader {
  let thread: Worker | undefined;
  const end = async (): Promise<void> => {
    const ended = thread;
    thread = undefined;
    if (ended) setTimeout(keepSpare, LATER).unref();
    await ended?.terminate();
  };
  return {
    start: () => {
      thread ??= takeSpare() ?? started();
    },
    read: async (bytes, signal) => {
      if (bytes.length > MAX_PDF) return { unreadable: `it is larger than ${MAX_PDF / 2 ** 20} MiB` };
      return threads(async () => {
        thread ??= takeSpare() ?? started();
        const read = await ask(thread, bytes, limits, signal);
        if (typeof read !== 'string') return read;
        await end();
        signal.throwIfAborted();
        return { unreadable: read };
      }, signal);
    },
    close: end,
  };
}

function takeSpare(): Worker | undefined {
  const taken = spare;
  spare = undefined;
  return taken;
}

function keepSpare(): void {
  if (spare) return;
  const begun = started();
  begun.once('exit', () => {
    if (spare === begun) spare = undefined;
  });
  spare = begun;
}

function started(): Worker {
  const thread = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // What a library prints about a document is nobody's to read.
    stdout: true,
    stderr: true,
    env: compiledCode(),
    execArgv: [],
  });
  thread.unref();
  // It may fail before a document is there; whoever asks then waits in vain, and says so.
  thread.on('error', () => {});
  return thread;
}

/** @returns what was read, or why the thread has to go */
function ask(
  thread: Worker,
  bytes: Uint8Array,
  { ms, growth }: PdfLimits,
  signal: AbortSignal,
): Promise<PdfRead | string> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const settle = (read: PdfRead | string): void => {
      clearTimeout(deadline);
      clearInterval(watch);
      signal.removeEventListener('abort', aborted);
      thread.off('message', settle).off('error', failed).off('exit', failed);
      resolve(read);
    };
    const failed = (): void => settle('it could not be read as a PDF');
    const aborted = (): void => settle('the request has ended');
    const deadline = setTimeout(() => settle(`it took longer than ${ms / 1000} s to open`), ms);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > growth) settle('it unpacks to more than is read');
    }, LOOK_MS);
    thread.on('message', settle).on('error', failed).on('exit', failed);
    signal.addEventListener('abort', aborted, { once: true });
    // A copy that the thread may keep: the bytes may be a view on something larger.
    const copy = Uint8Array.from(bytes);
    thread.postMessage(copy, [copy.buffer]);
  });
}
