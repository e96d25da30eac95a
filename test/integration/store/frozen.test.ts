import { createServer, connect as dial, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../server/free-port.ts';
import { failureOf, post, startTestService } from '../server/start.ts';
import { onPostgres } from './harness/databases.ts';
import { startPostgres, type TestPostgres } from './harness/postgres.ts';

/** A database that stops answering without a word, as when a network is cut: everything that waits for it has an end. */

onPostgres(() => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('is said within seconds by /readyz; nothing is answered without the trail; both go on when it is back', async () => {
    const way = await cuttable(await server.newDatabase());
    const service = await startTestService({ LINTEL_DATABASE: way.url, LINTEL_TIMEOUT: '60000' });
    try {
      const classify = () => post(`${service.url}/v1/classify`, { resourceType: 'Bundle', type: 'collection' });
      const before = (await classify()).status;
      expect(before).not.toBe(503);
      way.cut();
      const began = performance.now();
      const kept = classify();
      expect(await failureOf(await fetch(`${service.url}/readyz`))).toMatchObject({
        status: 503,
        say: 'the database does not answer',
      });
      // Well before the request's own time is over.
      expect(performance.now() - began).toBeLessThan(45_000);
      expect(await failureOf(await kept)).toMatchObject({ status: 503, say: expect.stringContaining('audit trail') });
      way.mend();
      await expect.poll(async () => (await fetch(`${service.url}/readyz`)).status, { timeout: 40_000 }).toBe(200);
      expect((await classify()).status).toBe(before);
    } finally {
      way.mend();
      await service.close();
      await way.close();
    }
  }, 120_000);
});

/** A way to a database that can be cut: connections stay, and nothing goes over them. */
async function cuttable(url: string) {
  const { port: there, hostname } = new URL(url);
  const sockets = new Set<Socket>();
  let isCut = false;
  const proxy = createServer((near) => {
    const far = dial(Number(there), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => !isCut && to.write(chunk));
      from.on('error', () => {});
      from.on('close', () => to.destroy());
    }
  });
  const port = await freePort();
  await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve));
  const here = new URL(url);
  here.host = `127.0.0.1:${port}`;
  return {
    url: here.href,
    cut: () => {
      isCut = true;
    },
    /** What was lost on the way stays lost: the connections that were cut end, as those of a network do. */
    mend: () => {
      isCut = false;
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
