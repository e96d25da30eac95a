import { Server } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import type { Editions } from '../../../shared/editions/editions.ts';
import { shippedEditions } from '../../shipped.ts';
import { startTestService, type TestService } from './start.ts';

let service: TestService | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await service?.close();
});

/** What a start does, in its order: the tables that it asks for, with their day, and `listen`. */
async function orderOf(warm: boolean): Promise<string[]> {
  const order: string[] = [];
  const shipped = await shippedEditions();
  const editions: Editions = Object.assign(Object.create(shipped), {
    on: (...asked: Parameters<Editions['on']>) => {
      order.push(asked.join(' '));
      return shipped.on(...asked);
    },
    all: (kind: Parameters<Editions['all']>[0]) => {
      order.push(kind);
      return shipped.all(kind);
    },
  });
  const { listen } = Server.prototype;
  vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, ...args: unknown[]) {
    order.push('listen');
    return Reflect.apply(listen, this, args);
  });
  service = await startTestService({}, { warm, editions, now: () => new Date('2026-02-03T04:05:06Z') });
  return order;
}

it('a chart is read before anybody is let in, by the tables of the day', async () => {
  const order = await orderOf(true);
  expect(order).toContain('listen');
  const before = order.slice(0, order.indexOf('listen'));
  expect(before).toContain('icd10cm-codes 2026-02-03');
  expect(before).toContain('narrative-terms');
  expect((await fetch(`${service?.url}/readyz`)).status).toBe(200);
});

it('where it is not wanted, none is', async () => {
  const order = await orderOf(false);
  const before = order.slice(0, order.indexOf('listen'));
  expect(before).not.toContain('narrative-terms');
});
