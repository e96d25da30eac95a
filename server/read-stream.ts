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
  if (!stream) return new Uint8Array(0);
  const reader = stream.getReader();
  const stop = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return joined(chunks, size);
      size += value.length;
      if (size > limit) throw new TooLargeError();
      chunks.push(value);
    }
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
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
