import { Server } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { warmUp } from '../../../server/warm-up.ts';
import { startTestService, type TestService } from './start.ts';

vi.mock('../../../server/warm-up.ts', { spy: true });

let service: TestService | undefined;
afterEach(() => service?.close());

it('a chart is read before anybody is let in, by the tables of the day', async () => {
  const listen = vi.spyOn(Server.prototype, 'listen');
  service = await startTestService({}, { warm: true, now: () => new Date('2026-02-03T04:05:06Z') });
  const read = vi.mocked(warmUp);
  expect(read.mock.calls.map(([, day]) => day)).toEqual(['2026-02-03']);
  expect(read.mock.settledResults[0]).toMatchObject({ type: 'fulfilled' });
  expect(read.mock.invocationCallOrder[0]).toBeLessThan(listen.mock.invocationCallOrder[0] ?? 0);
  expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
});
