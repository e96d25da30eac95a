import { createServer, Server } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import type { Editions } from '../../../shared/editions/editions.ts';
import { shippedEditions } from '../../shipped.ts';
import { startTestService, type TestService } from './start.ts';

let service: TestService | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await service?.close();
  service = undefined;
});

/** The shipped tables, with the kinds that are asked for, and their day, in `order`. */
async function watched(order: string[]): Promise<Editions> {
  const shipped = await shippedEditions();
  return Object.assign(Object.create(shipped), {
    on: (...asked: Parameters<Editions['on']>) => {
      order.push(asked.join(' '));
      return shipped.on(...asked);
    },
    all: (kind: Parameters<Editions['all']>[0]) => {
      order.push(kind);
      return shipped.all(kind);
    },
  });
}

/** What a start does, in its order: the tables that it asks for, and the first request, sent as soon as the port is open. */
async function orderOf(warm: boolean): Promise<string[]> {
  const order: string[] = [];
  const editions = await watched(order);
  const { listen } = Server.prototype;
  let answer: Promise<Response> | undefined;
  vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, ...args: unknown[]) {
    this.once('listening', () => {
      const address = this.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      answer = fetch(`http://127.0.0.1:${port}/readyz`);
    });
    this.on('request', () => order.push('request'));
    return Reflect.apply(listen, this, args);
  });
  service = await startTestService({}, { warm, editions, now: () => new Date('2026-02-03T04:05:06Z') });
  expect((await answer)?.status).toBe(200);
  return order;
}

it('a chart is read before anybody is let in, by the tables of the day', async () => {
  const order = await orderOf(true);
  expect(order).toContain('request');
  const before = order.slice(0, order.indexOf('request'));
  expect(before).toContain('icd10cm-codes 2026-02-03');
  expect(before).toContain('narrative-terms');
});

it('where it is not wanted, none is', async () => {
  const order = await orderOf(false);
  const before = order.slice(0, order.indexOf('request'));
  expect(before).not.toContain('narrative-terms');
});

it('where the port is taken, that is said first', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const order: string[] = [];
  const editions = await watched(order);
  await expect(startTestService({ LINTEL_PORT: String(port) }, { warm: true, editions })).rejects.toThrow(
    `port ${port} is in use`,
  );
  expect(order).not.toContain('narrative-terms');
  await new Promise((resolve) => taken.close(resolve));
});
