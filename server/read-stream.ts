/** A stream that went past its limit. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';

  constructor() {
    super('the body is larger than the limit');
  }
}

/**
 * Reads a stream into memory under a byte limit, whatever Content-Length says.
 * @param limit bytes
 * @throws {TooLargeError} past the limit, with the rest of the stream cancelled; the signal's reason when it aborts
 */
export async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return stream ? readChunks(chunksOf(stream, signal), limit) : new Uint8Array(0);
}

/** The same of chunks that end by themselves when nobody waits for them any more: leaving them gives their source back. */
export async function readChunks(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw new TooLargeError();
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

async function* chunksOf(stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  const stop = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  let isRead = false;
  try {
    while (!isRead) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (value) yield value;
      isRead = done;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    if (!isRead) void reader.cancel().catch(() => {});
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
