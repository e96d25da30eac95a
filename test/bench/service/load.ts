import { Pool } from 'undici';

export interface Sent {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  /** Media type of the body; absent: JSON. */
  type?: string;
  /** Who asks. */
  token?: string;
}

/** Milliseconds below which this part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/**
 * Connections that are kept open, and one request at a time on each. One that was idle for a second is not used again: on a
 * busy machine the other side might close it in the very moment.
 */
export function openPool(url: string, connections = 16): Pool {
  return new Pool(url, { connections, pipelining: 1, keepAliveTimeout: 1_000, keepAliveMaxTimeout: 1_000 });
}

/** Sends a request, reads the answer to its end, and gives how long that took. @throws for another status than 200 */
export async function timed(
  pool: Pool,
  { method, path, body, token, type = 'application/json' }: Sent,
): Promise<number> {
  const began = performance.now();
  const ask = () =>
    pool.request({
      method,
      path,
      ...(body === undefined ? {} : { body }),
      headers: {
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
    });
  // A process that got no turn for seconds may find its connection closed for idleness: sent once more, and timed from the first.
  const { statusCode, body: answer } = await ask().catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNRESET' || error.code === 'UND_ERR_SOCKET') return ask();
    throw error;
  });
  const text = await answer.text();
  if (statusCode !== 200) throw new Error(`${method} ${path.split('?')[0]}: ${statusCode} ${text.slice(0, 200)}`);
  return performance.now() - began;
}

/** Sends from all connections at once, over and over, until so many are sent or so long has passed. @returns requests a second */
export async function rate(
  pool: Pool,
  bodies: readonly Sent[],
  { total = Number.POSITIVE_INFINITY, ms = Number.POSITIVE_INFINITY }: { total?: number; ms?: number },
  connections = 16,
): Promise<number> {
  const began = performance.now();
  let sent = 0;
  const sender = async () => {
    while (sent < total && performance.now() - began < ms) {
      const one = bodies[sent++ % bodies.length];
      if (one) await timed(pool, one);
    }
  };
  await Promise.all(Array.from({ length: connections }, sender));
  return sent / ((performance.now() - began) / 1000);
}
