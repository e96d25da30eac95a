import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that a system hands out by itself (Linux from 32768, Mac and Windows from 49152): one of those that is let
 * go of may be another process's the next moment, as its own end of a connection.
 */
const FIRST = 20_000;
const LAST = 32_000;

/** A port that nobody listens on now, for what has to be told its address before it stands. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, LAST);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
