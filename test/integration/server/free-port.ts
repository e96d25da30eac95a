import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port for a program that is told its port before it starts, or whose address others have to know by then. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
